import {
  attribute,
  childCount,
  closest,
  contains,
  matches,
  nextElement,
  parentElement,
  queryAll,
  textContent,
  titleOf,
} from '../page/dom';
import type { Sight } from './sight';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** Links to parts of the article that make a list of contents. */
const FEWEST_PARTS = 3;
/** More links than this are no list of contents, and are not followed. */
const MOST_LINKS = 400;

/** Answers what of the article's frame an element holds, its heading or its contents, as the end of "it holds …"; null where neither. */
export function createArticleWatch(sight: Sight): (element: Element) => string | null {
  let headings: readonly Element[] | null = null;
  return (element) => {
    headings ??= titleHeadings(sight);
    if (headings.some((heading) => contains(element, heading))) return 'the article’s heading';
    return isContents(element, sight) ? 'the contents of the article' : null;
  };
}

/** The only h1; of several, those that the page's title repeats at most length: a logo or a pop-up may be an h1 as well. */
function titleHeadings(sight: Sight): Element[] {
  const all = sight.byTag('h1');
  if (all.length <= 1) return all;
  const title = plain(titleOf(sight.document));
  const named = all.slice(0, 50).filter((heading) => {
    const words = plain(textContent(heading));
    return words !== '' && title.includes(words);
  });
  const longest = Math.max(...named.map((heading) => plain(textContent(heading)).length));
  return named.filter((heading) => plain(textContent(heading)).length === longest);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A list of which most links lead to headings elsewhere on the page. */
function isContents(element: Element, sight: Sight): boolean {
  if (childCount(element) === 0) return false;
  const inPage = queryAll(element, 'a[href^="#"]');
  if (inPage.length < FEWEST_PARTS || inPage.length > MOST_LINKS) return false;
  if (inPage.length * 2 <= queryAll(element, 'a[href]').length) return false;
  const parts = inPage.filter((link) => leadsToHeading(link, element, sight));
  return parts.length >= FEWEST_PARTS && parts.length * 2 > inPage.length;
}

function leadsToHeading(link: Element, list: Element, sight: Sight): boolean {
  const [target] = sight.index().ids.get(decoded(attribute(link, 'href')?.slice(1) ?? '')) ?? [];
  return target !== undefined && !contains(list, target) && isAtHeading(target);
}

/** The heading itself, a mark in it or before it, or the part that it opens. */
function isAtHeading(target: Element): boolean {
  if (closest(target, HEADINGS) || queryAll(target, HEADINGS).length > 0) return true;
  const next = nextElement(target) ?? nextElement(parentElement(target) ?? target);
  return next !== null && matches(next, HEADINGS);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
