import type { Spent, TutorialRecord } from './progress';

/** Two times on a page that are closer than this are one visit, ms. */
export const visitGap = 30 * 60_000;

/** A record that is further ahead of a time than this was written before the clock was put back, ms. */
const wrongClock = 10 * 60_000;

/**
 * The record with the seconds that a device spent on it up to a time, ms since 1970. What is told twice, as after an answer that was
 * lost, or by two windows, counts once.
 */
export function addTime<R extends Pick<TutorialRecord, 'spent'>>(
  record: R,
  device: string,
  seconds: number,
  until: number,
): R {
  const before = Object.hasOwn(record.spent, device) ? record.spent[device] : undefined;
  const isBack = before !== undefined && before.at - until > wrongClock;
  const news = before && !isBack ? Math.max(0, Math.ceil((until - before.at) / 1_000)) : seconds;
  const goesOn = before !== undefined && until - seconds * 1_000 - before.at <= visitGap;
  const next: Spent = {
    seconds: (before?.seconds ?? 0) + Math.min(seconds, news),
    visits: (before?.visits ?? 0) + (goesOn ? 0 : 1),
    at: isBack ? until : Math.max(until, before?.at ?? 0),
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
