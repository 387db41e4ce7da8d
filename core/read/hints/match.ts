import type { Candidate, PageView } from '../candidate';
import { type StepsHint, type Traits, traitsOf } from './hint';

/** Below this a list is not the one that was meant: the page is laid out in another way. */
const LEAST = 0.75;

/** The list of a page that a hint means. */
export interface Match {
  index: number;
  /** Likeness from 0 to 1. */
  score: number;
}

/**
 * The list that is most like the one that the hint was learnt from, or null where none is like enough. Of several that are
 * equally alike it is the one at the same place among as many, else the one with the best chance.
 */
export function matchHint(
  page: PageView,
  candidates: readonly Candidate[],
  chances: readonly number[],
  hint: StepsHint,
): Match | null {
  const scores = candidates.map((list) => (list.items.length > 1 ? likeness(hint, traitsOf(page, list)) : 0));
  const score = Math.max(0, ...scores);
  if (score < LEAST) return null;
  const alike = [...scores.keys()].filter((index) => (scores[index] ?? 0) > score - 0.001);
  const same = hint.alike === alike.length ? alike[hint.place] : undefined;
  const likely = alike.reduce(
    (best, index) => ((chances[index] ?? 0) > (chances[best] ?? 0) ? index : best),
    alike[0] ?? 0,
  );
  return { index: same ?? likely, score };
}

/** How alike two lists look, from 0 to 1; lists of different shapes are not alike at all. */
function likeness(hint: StepsHint, list: Traits): number {
  if (hint.shape !== list.shape) return 0;
  const alike =
    0.1 * Number(hint.tag === list.tag) +
    0.1 * Number(hint.itemTag === list.itemTag) +
    0.3 * shared(hint.names, list.names) +
    0.1 * shared(hint.itemNames, list.itemNames) +
    0.2 * shared(hint.outer, list.outer) +
    0.1 * Number(hint.heading === list.heading) +
    0.05 * Number(hint.level === list.level) +
    0.05 * Number(hint.numbered === list.numbered);
  return alike * (hint.recipe === list.recipe ? 1 : 0.9);
}

/** Share of the names that both have; two without names are alike. */
function shared(one: readonly string[], other: readonly string[]): number {
  const most = Math.max(one.length, other.length);
  return most === 0 ? 1 : one.filter((name) => other.includes(name)).length / most;
}
