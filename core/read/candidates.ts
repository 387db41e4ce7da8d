import type { Candidate, Item, PageView } from './candidate';
import { isLinks } from './features';
import { groundStructured } from './grounding';
import { joined } from './join';
import { READERS } from './readers';

/** No page needs more: what comes after these is longer and worse. */
const MAX_CANDIDATES = 250;

/** Every list on the page that could be steps, in page order; menus and other lists of links are left out. */
export function candidatesOf(page: PageView): Candidate[] {
  const all = READERS.flatMap(({ read }) => {
    const found = read(page);
    return joined(page, found);
  });
  const likely = withoutPieces(all).filter((candidate) => isLikely(page, candidate));
  if (likely.length > MAX_CANDIDATES) likely.length = MAX_CANDIDATES;
  const grounded = groundStructured(page, likely).filter(({ items }) => items.length > 1);
  return [...likely, ...grounded].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Drops the lists whose every item is one of a joined count. */
function withoutPieces(all: readonly Candidate[]): Candidate[] {
  const whole = all.filter(({ joined: joins }) => joins).map(({ items }) => new Set(items.map(startOf)));
  return all.filter(
    ({ items, joined: joins }) => joins || !whole.some((starts) => items.every((item) => starts.has(startOf(item)))),
  );
}

const startOf = ({ start }: Item) => start;

/** Lists that say by their own name that they are no steps. */
const NEVER =
  /(?:^|[\s_-])(?:references|reflist|footnotes?|breadcrumbs?|comment-?list|pagination|slick-dots|carousel-indicators)(?:[\s_-]|$)/;
/** A table of contents is a list; a box with its name may be the article that it belongs to. */
const CONTENTS = /(?:^|[\s_-])toc(?:[\s_-]|$)/;

/** Cheap refusals: nothing to read, or nothing but links. */
function isLikely(page: PageView, candidate: Candidate): boolean {
  const letters = candidate.items.reduce((sum, { text }) => sum + text.length, 0);
  if (letters < 8 || candidate.items.every(({ text }) => text.length < 3)) return false;
  if (candidate.items.length < 2 && candidate.shape !== 'ordered-list' && candidate.shape !== 'unordered-list')
    return false;
  const list =
    candidate.shape !== 'headings' && candidate.shape !== 'paragraphs' && candidate.shape !== 'typed-numbers';
  if (list && CONTENTS.test(candidate.box.names)) return false;
  return !NEVER.test(candidate.box.names) && !isLinks(page, candidate);
}
