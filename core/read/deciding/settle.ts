import { overlap, repeats } from './neighbours';
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

/** Takes the surest first; a list that overlaps or repeats one already taken is left. Page order. */
export function settle(sketches: readonly Sketch[], best: number, asked: readonly Chosen[]): Chosen[] {
  const taken: Chosen[] = [{ index: best, belongs: 1 }];
  for (const next of [...asked].sort((a, b) => b.belongs - a.belongs || a.index - b.index)) {
    if (next.belongs < BELONGS || taken.length >= MAX_CHOSEN) break;
    const sketch = sketches[next.index];
    const clash = taken.some(({ index }) => {
      const other = sketches[index];
      return !sketch || !other || overlap(sketch, other) || repeats(sketch, other);
    });
    if (!clash) taken.push(next);
  }
  return taken.sort((a, b) => (sketches[a.index]?.start ?? 0) - (sketches[b.index]?.start ?? 0));
}
