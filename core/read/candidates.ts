import { preferAccepted } from './answers';
import type { Candidate, Item, PageView } from './candidate';
import { groundStructured } from './grounding';
import { createIntruderFilter } from './intruders';
import { joined } from './join';
import { partedByLabels } from './labels';
import { closest, linkedIn } from './ranges';
import { READERS } from './readers';

/** No page needs more: what comes after these is longer and worse. */
const MAX_CANDIDATES = 250;

/** Every list on the page that could be steps, in page order; menus and other lists of links are left out. */
export function candidatesOf(page: PageView): Candidate[] {
  const withoutIntruders = createIntruderFilter(page);
  const all = READERS.flatMap(({ read }) => joined(page, read(page)).map(withoutIntruders)).map((list) =>
    partedByLabels(page, list),
  );
  const likely = preferAccepted(page.answers, withoutPieces(all)).filter((candidate) => isLikely(page, candidate));
  if (likely.length > MAX_CANDIDATES) likely.length = MAX_CANDIDATES;
  const grounded = groundStructured(page, likely)
    .map((list) => partedByLabels(page, list))
    .filter(({ items }) => items.length > 1);
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
  /(?:^|[\s_-])(?:references|reflist|footnotes?|bibliography|breadcrumbs?|comment-?list|pagination|slick-dots|carousel-indicators|toc)(?:[\s_-]|$)/;
/** What stands in boxes of these names is what readers wrote, or is asked of them. */
const NEVER_INSIDE =
  /(?:^|\s)(?:comment-?list|comments-(?:area|list|section)|comment-(?:body|content|text)|quiz(?:-\w+)?|poll)(?:\s|$)/;
/** "Aldous, M. (1978). The Sewn Book": a title, not a step. */
const CITATION = /^.{2,80}\((?:1[5-9]|20)\d\d[a-z]?\)[.:,]/u;

/** Cheap refusals: nothing to read, or nothing but links. */
function isLikely(page: PageView, candidate: Candidate): boolean {
  const letters = candidate.items.reduce((sum, { text }) => sum + text.length, 0);
  if (letters < 8 || candidate.items.every(({ text }) => text.length < 3)) return false;
  if (candidate.items.length < 2 && candidate.shape !== 'ordered-list' && candidate.shape !== 'unordered-list')
    return false;
  const cited = candidate.items.filter(({ text }) => CITATION.test(text)).length;
  if (cited > 0.6 * candidate.items.length || isLinks(page, candidate)) return false;
  return !NEVER.test(candidate.box.names) && !closest(candidate.box, ({ names }) => NEVER_INSIDE.test(names));
}

/** Whether a stretch is made of links. */
function isLinks({ survey }: PageView, candidate: Candidate): boolean {
  return linkedIn(survey, candidate) > 0.8 * (candidate.end - candidate.start);
}
