import { isPiece, standsIn } from './best';
import { clash } from './neighbours';
import type { Sketch } from './sketch';

/** A list, and the probability that it belongs to the best one; the best's own is 1. */
export interface Chosen {
  readonly index: number;
  readonly belongs: number;
}

/** Chosen lists at most: pages with more procedures are indexes of them. */
const MAX_CHOSEN = 60;
/** A list that belongs with less than this is left out. */
const BELONGS = 0.6;
/** The same for a list of one item: alone it may as well be a remark ("Instead of point 3 …"). */
const BELONGS_ALONE = 0.9;
/** An outer list with this share of what its substeps' list belongs with is taken instead. */
const OUTER = 0.5;
/** A longer list that belongs with this, and is the likelier list of steps, is taken instead of its piece. */
const WHOLE = 0.3;

/**
 * Takes the surest first, or in its place the list that holds it, if that fits; what overlaps or repeats a list already taken is left.
 * Page order.
 */
export function settle(
  sketches: readonly Sketch[],
  best: number,
  asked: readonly Chosen[],
  chances: readonly number[],
): Chosen[] {
  const taken: Chosen[] = [{ index: best, belongs: 1 }];
  const clashes = ({ index }: Chosen) => taken.some((other) => clash(sketches, index, other.index));
  for (const next of [...asked].sort((a, b) => b.belongs - a.belongs || a.index - b.index)) {
    if (next.belongs < BELONGS || taken.length >= MAX_CHOSEN) break;
    if (next.belongs < BELONGS_ALONE && sketches[next.index]?.words.length === 1) continue;
    const fuller = fullerOf(sketches, next, asked, chances);
    const fitting = fuller && !clashes(fuller) ? fuller : next;
    if (!clashes(fitting)) taken.push(fitting);
  }
  return taken.sort((a, b) => (sketches[a.index]?.start ?? 0) - (sketches[b.index]?.start ?? 0));
}

/** The surest list in whose steps another stands, or of which it is a piece. */
function fullerOf(
  sketches: readonly Sketch[],
  { index, belongs }: Chosen,
  asked: readonly Chosen[],
  chances: readonly number[],
): Chosen | null {
  const own = sketches[index];
  let fuller: Chosen | null = null;
  for (const other of asked) {
    const sketch = sketches[other.index];
    if (!own || !sketch || other.index === index || other.belongs < (fuller?.belongs ?? WHOLE)) continue;
    const isOuter = other.belongs > OUTER * belongs && standsIn(own, sketch);
    const isWhole = (chances[other.index] ?? 0) > (chances[index] ?? 0) && isPiece(own, sketch, 1);
    if (isOuter || isWhole) fuller = other;
  }
  return fuller;
}
