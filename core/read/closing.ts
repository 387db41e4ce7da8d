import { startsWithVerb } from '../language/verbs';
import { attribute, isElement, queryAll, tagName } from '../page/dom';
import type { Candidate, Item, PageView } from './candidate';

/** Where pages ask to be followed, and links into apps. */
const FOLLOWED =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:pinterest(?:\.\w{2,3}){1,2}|instagram\.com|facebook\.com|tiktok\.com|twitter\.com|x\.com|threads\.net|onelink\.me|app\.link)(?:[/?#]|$)/i;
/** A longer text is a step, whatever it ends in. */
const MAX_TEXT = 250;
/** So many links and nothing but links: tags and categories. */
const LEAST_LINKS = 3;

/** The list without what pages write below their last step: "Follow us", "Save this recipe" with a link to a network, lines of tags. */
export function withoutClosing({ language }: PageView, list: Candidate): Candidate {
  if (list.shape === 'headings' || list.items.length < 3) return list;
  const followed = list.items.filter(isFollowed).length;
  let end = list.items.length;
  // A list that speaks of a network all along is about it.
  while (end > 2 && isClosing(list.items[end - 1], followed <= 1, language)) end -= 1;
  if (end === list.items.length) return list;
  return {
    ...list,
    items: list.items.slice(0, end),
    ...(list.sections && { sections: list.sections.filter(({ at }) => at < end) }),
  };
}

function isClosing(item: Item | undefined, follows: boolean, language: string): boolean {
  if (!item || item.text.length > MAX_TEXT || item.typed || item.code || item.linked === 0) return false;
  return (follows && isFollowed(item)) || (isTags(item) && !startsWithVerb(item.text, language));
}

function isFollowed(item: Item): boolean {
  return linksIn(item).some((link) => FOLLOWED.test(attribute(link, 'href')?.trim() ?? ''));
}

/** Nothing but links, and commas between them. */
function isTags(item: Item): boolean {
  return item.linked > 0.8 * item.text.length && linksIn(item).length >= LEAST_LINKS;
}

function linksIn({ nodes }: Item): Element[] {
  return nodes.filter(isElement).flatMap((node) => (tagName(node) === 'a' ? [node] : queryAll(node, 'a[href]')));
}
