/** Work that comes in slices: between two of them the caller may let the page have its turn, so that a huge page never stands still. */
export type Slices<Result> = Generator<undefined, Result, undefined>;

/** Does all slices in one go. */
export function inOneGo<Result>(work: Slices<Result>): Result {
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
  }
}
