import { bestOf } from './best';
import { withCountedHeadings } from './counted-headings';
import { neighbours, relate } from './neighbours';
import { type Chosen, settle } from './settle';
import type { Sketch } from './sketch';

/** What was chosen, and what was asked on the way, by index into the sketches. */
export interface Choice {
  /** -1 where there are no candidates. */
  readonly best: number;
  /** Lists that could stand beside the best one, with what was measured of them. */
  readonly asked: readonly { readonly index: number; readonly row: number[] }[];
  /** Page order; empty where there are no candidates. */
  readonly chosen: readonly Chosen[];
}

/**
 * Chooses the best list and what belongs to it. `belongs` answers, 0 to 1, to the measures of a list beside the best one: the fitted
 * model on a page, a model that has not seen the page in fitting.
 */
export function choose(
  sketches: readonly Sketch[],
  chances: readonly number[],
  belongs: (row: readonly number[]) => number,
): Choice {
  const best = bestOf(chances, sketches);
  return best < 0 ? { best, asked: [], chosen: [] } : { best, ...chooseAround(best, sketches, chances, belongs) };
}

/** Chooses what belongs to a best list that is known; `belongs` as for `choose`. */
export function chooseAround(
  best: number,
  sketches: readonly Sketch[],
  chances: readonly number[],
  belongs: (row: readonly number[]) => number,
): Omit<Choice, 'best'> {
  const asked = neighbours(sketches, best, chances).map((index) => ({
    index,
    row: relate(sketches, best, index, chances),
  }));
  const answers = asked.map(({ index, row }) => ({ index, belongs: belongs(row) }));
  const chosen = withCountedHeadings(sketches, chances, settle(sketches, best, answers, chances));
  return { asked, chosen };
}
