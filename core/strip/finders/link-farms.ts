import { attribute, closest, nextElement, parentElement, queryAll, tagName, textContent } from '../../page/dom';
import { visibleText } from '../../page/text';
import { isFrame } from '../emptied';
import type { Find } from '../finder';
import type { Sight } from '../sight';

/** Menus and the like are links too, and needed. */
const ELSEWHERE = 'a, nav, script, style, noscript, title, option, button, select, [role=navigation]';
/** Tables of contents and ways back, by their names; themes name whole pages after them as well. */
const CONTENTS = '[class*="toc" i], [id*="toc" i], [class*="breadcrumb" i]';
const FEWEST_LINKS = 3;
/** Share of a block's text that stands in links. */
const LEAST_LINKED = 0.7;
const HIGHEST = 4;
/** Blocks that related-post plugins make, label or not. */
const PLUGINS =
  '.jp-relatedposts, .yarpp-related, .crp_related, .related-posts, .relatedposts, .rp4wp-related-posts, #related-posts, .wp_rp_wrap, .zem_rp_wrap, .sociable-related';

/** "Also read" and the like with the block of links that follows it; blocks of related-post plugins. */
export function linkFarms(sight: Sight): Find[] {
  const labelled = sight.relatedLabels().flatMap(({ text, parent }) => {
    if (closest(parent, ELSEWHERE) || isInContents(parent)) return [];
    return farmOf(parent, text.length).map((element) => find(element, `"${text.slice(0, 40)}" and its block of links`));
  });
  const plugins = queryAll(sight.document, PLUGINS).filter((block) => !isFrame(block) && isBlockOfLinks(block));
  return [...labelled, ...plugins.map((block) => find(block, `a block of related posts, by its name`))];
}

function isInContents(element: Element): boolean {
  const around = closest(element, CONTENTS);
  return around !== null && queryAll(around, 'h1, main, article').length === 0 && tagName(around) !== 'body';
}

/** The label's element and the block that belongs to it: one box that holds both, or two neighbours. */
function farmOf(label: Element, words: number): Element[] {
  let at: Element | null = label;
  for (let climbed = 0; at && climbed < HIGHEST && !isPageFrame(at); climbed++, at = parentElement(at)) {
    const next = nextElement(at);
    if (next && !isPageFrame(next) && isBlockOfLinks(next)) return [at, next];
    if (at !== label && isBlockOfLinks(at, words)) return [at];
  }
  return [];
}

/** The page's own header is part of its frame; the header of a section is the label's place. */
function isPageFrame(element: Element): boolean {
  const tag = tagName(element);
  if (tag === 'header') return closest(element, 'section, article, aside, main') === null;
  return isFrame(element) && !/^(?:ul|ol|menu|dl|table)$/.test(tag);
}

/** True where hardly a word stands outside the links, `words` characters of the label left out. */
function isBlockOfLinks(block: Element, words = 0): boolean {
  if (tagName(block) === 'a') return false;
  const links = queryAll(block, 'a[href]');
  if (links.length < FEWEST_LINKS || links.length > 200) return false;
  const inPage = links.filter((link) => attribute(link, 'href')?.startsWith('#')).length;
  if (inPage * 2 > links.length || queryAll(block, 'form, pre, h1, input, textarea').length > 0) return false;
  const linked = links.reduce((sum, link) => sum + lengthOf(textContent(link)), 0);
  return linked / Math.max(1, visibleText(block, { limit: 20_000 }).length - words) > LEAST_LINKED;
}

function lengthOf(text: string): number {
  return text.replace(/\s+/g, ' ').trim().length;
}

function find(element: Element, why: string): Find {
  return { element, kind: 'clutter', code: 'link-farm', by: null, why };
}
