import { startsWithVerb } from '../language/verbs';
import { attribute, isElement, queryAll, tagName } from '../page/dom';
import type { Candidate, Item, PageView } from './candidate';

/** Where pages ask to be followed, and links into apps. */
const FOLLOWED =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(pinterest(?:\.\w{2,3}){1,2}|instagram\.com|facebook\.com|tiktok\.com|twitter\.com|x\.com|threads\.net|onelink\.me|app\.link)(?:[/?#]|$)/i;
/** A longer text is a step, whatever it ends in. */
const MAX_TEXT = 160;
/** So many links and nothing but links: tags and categories. */
const LEAST_LINKS = 3;

/** The list without what pages write below their last step: "Follow us", "Save this recipe" with a link to a network, lines of tags. */
export function withoutClosing({ headings, language }: PageView, list: Candidate): Candidate {
  if (list.shape === 'headings' || list.items.length < 3) return list;
  // Links are looked for only where the last item has one: lists are many.
  if (list.items.at(-1)?.linked === 0) return list;
  const title = headings.find(({ level }) => level === 1)?.text ?? '';
  const follows = isBesides(list.items.map(networkOf), `${title} ${list.heading?.text ?? ''}`.toLowerCase());
  let end = list.items.length;
  while (end > 2 && isClosing(list.items[end - 1], follows, language)) end -= 1;
  if (end === list.items.length) return list;
  return {
    ...list,
    items: list.items.slice(0, end),
    ...(list.sections && { sections: list.sections.filter(({ at }) => at < end) }),
  };
}

/** A list that leads to a network more than once, or below a title that names it, is about it. */
function isBesides(networks: readonly string[], titles: string): boolean {
  const named = networks.filter(Boolean);
  return named.length === 1 && !titles.includes(named[0] ?? '');
}

function isClosing(item: Item | undefined, follows: boolean, language: string): boolean {
  if (!item || item.text.length > MAX_TEXT || item.typed || item.code || item.linked === 0) return false;
  return (follows && networkOf(item) !== '') || (isTags(item) && !startsWithVerb(item.text, language));
}

/** "instagram" where a link of the item leads there; '' where none leads to a network or an app. */
function networkOf(item: Item): string {
  const hosts = linksIn(item).map((link) => FOLLOWED.exec(attribute(link, 'href')?.trim() ?? '')?.[1] ?? '');
  return hosts.find(Boolean)?.toLowerCase().replace(/\..*/, '') ?? '';
}

/** Nothing but links, and commas between them. */
function isTags(item: Item): boolean {
  return item.linked > 0.8 * item.text.length && linksIn(item).length >= LEAST_LINKS;
}

function linksIn({ nodes }: Item): Element[] {
  return nodes.filter(isElement).flatMap((node) => (tagName(node) === 'a' ? [node] : queryAll(node, 'a[href]')));
}
