import type { Slices } from '../../core/slices';

/** Our work keeps a task shorter than this, in ms, so that typing and scrolling stay smooth. */
const budget = 12;

/** Does work that comes in slices, and lets the page have its turn whenever the time of a task is used up. */
export async function inSlices<Result>(work: Slices<Result>): Promise<Result> {
  let start = performance.now();
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
    if (performance.now() - start < budget) continue;
    await nextTask();
    start = performance.now();
  }
}

/** Resolves in a task of its own. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
