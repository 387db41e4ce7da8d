import { clash } from './neighbours';
import type { Chosen } from './settle';
import type { Sketch } from './sketch';

/** A list with less chance than this is no list of steps, whatever stands above it. */
const LEAST = 0.01;
/** So many headings of one count must be chosen before the others follow. */
const ENOUGH = 2;

/**
 * The chosen lists with those that a count of headings would miss: where lists below "Fix 1" and "Fix 3" belong together, the
 * likeliest list below "Fix 2" does too. Page order.
 */
export function withCountedHeadings(
  sketches: readonly Sketch[],
  chances: readonly number[],
  chosen: readonly Chosen[],
): Chosen[] {
  const taken = [...chosen];
  for (const count of countsOf(sketches, chosen)) {
    if (count.headings.size < ENOUGH) continue;
    for (const next of missedIn(sketches, chances, count)) {
      if (taken.some(({ index }) => clash(sketches, next, index))) continue;
      taken.push({ index: next, belongs: chances[next] ?? 0 });
    }
  }
  return taken.sort((a, b) => (sketches[a.index]?.start ?? 0) - (sketches[b.index]?.start ?? 0));
}

/** Headings of one level that count with one word, and the shapes of the lists that were chosen below them. */
interface Count {
  readonly key: string;
  readonly headings: Set<number>;
  readonly shapes: Set<Sketch['shape']>;
}

function countsOf(sketches: readonly Sketch[], chosen: readonly Chosen[]): Count[] {
  const counts = new Map<string, Count>();
  for (const { index } of chosen) {
    const sketch = sketches[index];
    const key = sketch ? keyOf(sketch) : null;
    if (!sketch || key === null) continue;
    const count = counts.get(key) ?? { key, headings: new Set(), shapes: new Set() };
    count.headings.add(sketch.heading);
    count.shapes.add(sketch.shape);
    counts.set(key, count);
  }
  return [...counts.values()];
}

/** "Fix 2" below the same heading and of the same level; null where no number and word stand above. */
function keyOf({ headNumber, headWord, level, parentHeading }: Sketch): string | null {
  return headNumber > 0 && headWord !== 0 ? `${level} ${parentHeading} ${headWord}` : null;
}

/** The likeliest list below each heading of the count that has none, by index. */
function missedIn(sketches: readonly Sketch[], chances: readonly number[], count: Count): number[] {
  const likeliest = new Map<number, number>();
  for (const [index, sketch] of sketches.entries()) {
    const chance = chances[index] ?? 0;
    if (keyOf(sketch) !== count.key || count.headings.has(sketch.heading) || !count.shapes.has(sketch.shape)) continue;
    if (chance < LEAST || sketch.words.length < 2) continue;
    const known = likeliest.get(sketch.heading);
    if (known === undefined || chance > (chances[known] ?? 0)) likeliest.set(sketch.heading, index);
  }
  return [...likeliest.values()];
}
