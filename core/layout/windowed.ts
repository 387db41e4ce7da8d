/** What stands below one another, each of a known height: where each begins, and where all end. */
export interface Stack {
  /** Tops in px, in order. */
  tops: readonly number[];
  height: number;
}

/** Stacks things of these heights, in px. */
export function stackOf(heights: readonly number[]): Stack {
  const tops: number[] = [];
  let height = 0;
  for (const each of heights) {
    tops.push(height);
    height += each;
  }
  return { tops, height };
}

/** The first thing that reaches into a window of the stack, and the first behind it. */
export function inWindow({ tops }: Stack, from: number, to: number): { start: number; end: number } {
  return { start: Math.max(0, firstAfter(tops, from) - 1), end: Math.max(0, firstAfter(tops, to)) };
}

/** Index of the first top below a line; found by halving, because a library can be long. */
function firstAfter(tops: readonly number[], line: number): number {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  return low;
}
