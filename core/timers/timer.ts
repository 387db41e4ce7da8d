/**
 * A timer that a person started from a time in a step. It holds an absolute end, so that it is right after a closed tab, a worker
 * that died, a night's sleep and a midnight: nothing counts it down.
 */
export interface Timer {
  /** As `timerId` makes it: the step and the place of the time in it. */
  id: string;
  /** Step id, and the number that the panel shows for it; '' and 0 for a timer that belongs to no step. */
  step: string;
  number: number;
  name: string;
  /** How long it runs in all, ms: the least that the page says, and what was added. */
  length: number;
  /** The most that the page says, ms: as the least for an exact time, null for "at least". */
  most: number | null;
  /** The end, ms since 1970; null while it is paused. */
  endsAt: number | null;
  /** What was left when it was paused, ms. */
  left: number;
  /** Its end was announced. */
  rung: boolean;
}

/** What a person does with timers. Times in ms. */
export type TimerChange =
  | ({ type: 'start' } & Pick<Timer, 'id' | 'step' | 'number' | 'name' | 'length' | 'most'>)
  | { type: 'pause'; id: string }
  | { type: 'resume'; id: string }
  | { type: 'remove'; id: string }
  | { type: 'add'; id: string; by: number }
  | { type: 'rename'; id: string; name: string };

/** More timers than this on one tutorial are not started. */
export const mostTimers = 30;

/** An ended timer that nobody stopped is forgotten after this time, ms. */
const forgottenAfter = 24 * 3_600_000;

/** Names the timer of the time that is `place`th in a step. */
export function timerId(step: string, place: number): string {
  return `${step}#${place}`;
}

/** Names a timer that a person set by themselves, for a step or ('') for none: unlike all that there are. */
export function ownTimerId(step: string, timers: readonly Pick<Timer, 'id'>[]): string {
  let place = 1;
  while (timers.some(({ id }) => id === `${step}#own${place}`)) place += 1;
  return `${step}#own${place}`;
}

/** The timers after a change. What cannot be (a timer too many, one that is gone) changes nothing. */
export function changeTimers(timers: readonly Timer[], change: TimerChange, now: number): readonly Timer[] {
  if (change.type === 'remove') return timers.filter(({ id }) => id !== change.id);
  const known = timers.some(({ id }) => id === change.id);
  if (change.type === 'start' && !known) return timers.length < mostTimers ? [...timers, begun(change, now)] : timers;
  return timers.map((timer) => (timer.id === change.id ? changed(timer, change, now) : timer));
}

function begun({ type: _, ...timer }: Extract<TimerChange, { type: 'start' }>, now: number): Timer {
  return { ...timer, endsAt: now + timer.length, left: timer.length, rung: false };
}

function changed(timer: Timer, change: Exclude<TimerChange, { type: 'remove' }>, now: number): Timer {
  switch (change.type) {
    case 'start':
      return isEnded(timer, now) ? begun(change, now) : resumed(timer, now);
    case 'resume':
      return resumed(timer, now);
    case 'pause':
      return timer.endsAt === null || isEnded(timer, now)
        ? timer
        : { ...timer, endsAt: null, left: leftOf(timer, now) };
    case 'add':
      return longer(timer, change.by, now);
    case 'rename':
      return { ...timer, name: change.name.trim() || timer.name };
  }
}

function resumed(timer: Timer, now: number): Timer {
  return timer.endsAt === null ? { ...timer, endsAt: now + timer.left } : timer;
}

/** A timer that ended goes on from now, not from when it ended. */
function longer(timer: Timer, by: number, now: number): Timer {
  const length = timer.length + by;
  if (timer.endsAt === null) return { ...timer, length, left: timer.left + by };
  return isEnded(timer, now)
    ? { ...timer, length: by, endsAt: now + by, rung: false }
    : { ...timer, length, endsAt: timer.endsAt + by };
}

/** What is left, ms; 0 once it ended. */
export function leftOf({ endsAt, left }: Timer, now: number): number {
  return endsAt === null ? left : Math.max(0, endsAt - now);
}

/** Its time is up. */
export function isEnded({ endsAt }: Timer, now: number): boolean {
  return endsAt !== null && endsAt <= now;
}

/** As they are listed: those that ended first, then the soonest, then those that are paused. */
export function inOrder(timers: readonly Timer[], now: number): Timer[] {
  const rank = (timer: Timer) => (isEnded(timer, now) ? 0 : timer.endsAt === null ? 2 : 1);
  return [...timers].sort(
    (a, b) => rank(a) - rank(b) || (a.endsAt ?? 0) - (b.endsAt ?? 0) || leftOf(a, now) - leftOf(b, now),
  );
}

/** The one that small surfaces speak of: the first that ended, else the soonest that runs; null where none does. */
export function soonestOf(timers: readonly Timer[], now: number): Timer | null {
  const first = inOrder(timers, now)[0];
  return first && first.endsAt !== null ? first : null;
}

/** When the next end is to be announced, ms since 1970; null where nothing runs. */
export function nextEnd(timers: readonly Timer[]): number | null {
  const ends = timers.flatMap(({ endsAt, rung }) => (endsAt === null || rung ? [] : [endsAt]));
  return ends.length > 0 ? Math.min(...ends) : null;
}

/** The timers with every end that is over marked as announced; `ended` are those that were not before. */
export function rung(timers: readonly Timer[], now: number): { timers: Timer[]; ended: Timer[] } {
  const ended = timers.filter((timer) => isEnded(timer, now) && !timer.rung);
  return { timers: timers.map((timer) => (ended.includes(timer) ? { ...timer, rung: true } : timer)), ended };
}

/** Without those that ended so long ago that nobody waits for them. */
export function withoutForgotten(timers: readonly Timer[], now: number): Timer[] {
  return timers.filter(({ endsAt }) => endsAt === null || endsAt > now - forgottenAfter);
}
