import type { Spent, TutorialRecord } from './progress';

/** Two times on a page that are closer than this are one visit, ms. */
export const visitGap = 30 * 60_000;

/** The record with some more seconds that a device spent on it, up to now. */
export function addTime<R extends Pick<TutorialRecord, 'spent'>>(
  record: R,
  device: string,
  seconds: number,
  now: number,
): R {
  const before = Object.hasOwn(record.spent, device) ? record.spent[device] : undefined;
  const goesOn = before !== undefined && now - seconds * 1_000 - before.at <= visitGap;
  const next: Spent = {
    seconds: (before?.seconds ?? 0) + seconds,
    visits: (before?.visits ?? 0) + (goesOn ? 0 : 1),
    at: Math.max(now, before?.at ?? 0),
  };
  return { ...record, spent: Object.fromEntries([...Object.entries(record.spent), [device, next]]) };
}

/** Joins the times of two sides: every device counts its own, and time only grows. */
export function mergeSpent(one: TutorialRecord['spent'], other: TutorialRecord['spent']): TutorialRecord['spent'] {
  const all = new Map(Object.entries(one));
  for (const [device, spent] of Object.entries(other)) {
    const known = all.get(device) ?? spent;
    all.set(device, {
      seconds: Math.max(known.seconds, spent.seconds),
      visits: Math.max(known.visits, spent.visits),
      at: Math.max(known.at, spent.at),
    });
  }
  return Object.fromEntries(all);
}

/** The time of all devices together. */
export function timeSpent(spent: TutorialRecord['spent']): { seconds: number; visits: number } {
  const all = Object.values(spent);
  return {
    seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
    visits: all.reduce((sum, { visits }) => sum + visits, 0),
  };
}
