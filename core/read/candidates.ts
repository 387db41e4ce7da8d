import { inOneGo, type Slices } from '../slices';
import { preferAccepted } from './answers';
import type { Candidate, Item, PageView } from './candidate';
import { withoutClosing } from './closing';
import { groundStructured } from './grounding';
import { createIntruderFilter } from './intruders';
import { joined } from './join';
import { partedByLabels } from './labels';
import { READERS } from './readers';
import { isLikely } from './refusals';

/** No page needs more: what comes after these is longer and worse. */
const MAX_CANDIDATES = 250;

/** Every list on the page that could be steps, in page order; menus and other lists of links are left out. */
export function candidatesOf(page: PageView): Candidate[] {
  return inOneGo(candidatesInSlices(page));
}

/** As `candidatesOf`, a reader at a time. */
export function* candidatesInSlices(page: PageView): Slices<Candidate[]> {
  const withoutIntruders = createIntruderFilter(page);
  const all: Candidate[] = [];
  for (const { read } of READERS) {
    const lists = joined(page, read(page)).map(withoutIntruders);
    all.push(...lists.map((list) => stepsOf(page, list)));
    yield;
  }
  const likely = preferAccepted(page.answers, withoutPieces(all)).filter((candidate) => isLikely(page, candidate));
  if (likely.length > MAX_CANDIDATES) likely.length = MAX_CANDIDATES;
  yield;
  const grounded = groundStructured(page, likely)
    .map((list) => stepsOf(page, list))
    .filter(({ items }) => items.length > 1);
  return [...likely, ...grounded].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The list without its titles of sections and without what stands below its last step. */
function stepsOf(page: PageView, list: Candidate): Candidate {
  return withoutClosing(page, partedByLabels(page, list));
}

/** Drops the lists whose every item is one of a joined count, and those that end in the middle of one. */
function withoutPieces(all: readonly Candidate[]): Candidate[] {
  const whole = all
    .filter(({ joined: joins }) => joins)
    .map(({ items }) => ({ starts: new Set(items.map(startOf)), last: items.at(-1)?.start }));
  return all.filter(({ items, joined: joins }) => {
    const end = items.at(-1)?.start ?? -1;
    return joins || !whole.some(({ starts, last }) => isPiece(items, starts) || (starts.has(end) && end !== last));
  });
}

function isPiece(items: readonly Item[], starts: ReadonlySet<number>): boolean {
  return items.every((item) => starts.has(item.start));
}

const startOf = ({ start }: Item) => start;
