/**
 * The clock that puts acts in order: a hybrid logical clock in whole seconds. A device's own clock may be wrong; what a person does
 * after seeing the state of a step is stamped later than that state all the same, on whatever device it was set.
 */
const second = 1_000;

/** Latest time that is taken from outside: one year before dates end, so that there is always a later one. */
export const latestTime = 8.64e15 - 365 * 24 * 3_600 * second;

/** When an act takes place that follows on one of `before`, by a clock that shows `now`; ms since 1970, whole seconds. */
export function timeAfter(now: number, before: number | undefined): number {
  const own = Math.max(0, Math.floor(now / second) * second);
  return before === undefined ? own : Math.max(own, (Math.floor(before / second) + 1) * second);
}

/** Who acted, and when. */
export interface Stamped {
  at: number;
  device: string;
}

/** Order of two acts that is the same everywhere: by time, then device; 0 where only what they say can tell. */
export function compareStamps(one: Stamped, other: Stamped): number {
  if (one.at !== other.at) return one.at - other.at;
  if (one.device === other.device) return 0;
  return one.device > other.device ? 1 : -1;
}
