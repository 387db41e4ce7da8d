import { mostTimers, type Timer } from '../timers/timer';
import { keptBounds } from './held';

/** What of all that is held beside one tutorial outlives the browser: what went into blanks of code does not. */
export interface Beside {
  tutorial: string;
  /** Where its timers were started; '' where there are none. */
  address: string;
  /** Supplies at hand. */
  got: string[];
  makes: number | null;
  timers: readonly Timer[];
}

/** What of `come` is not there yet. A timer that has ended meanwhile is not brought back to ring; servings that are set here stay. */
export function newBeside(here: Beside, come: Beside, now: number): Beside {
  const known = new Set(here.timers.map(({ id }) => id));
  const runs = ({ endsAt }: Timer) => endsAt === null || endsAt > now;
  return {
    ...come,
    got: come.got.filter((supply) => !here.got.includes(supply)).slice(0, keptBounds.got - here.got.length),
    makes: here.makes === null ? come.makes : null,
    timers: come.timers.filter((timer) => runs(timer) && !known.has(timer.id)).slice(0, mostTimers - known.size),
  };
}

/** Both together. */
export function withBeside(here: Beside, added: Beside): Beside {
  return {
    ...here,
    address: here.address || added.address,
    got: [...here.got, ...added.got],
    makes: here.makes ?? added.makes,
    timers: [...here.timers, ...added.timers],
  };
}

/** Without what was added, where the person did not set it anew. */
export function withoutBeside(here: Beside, added: Beside): Beside {
  const gone = new Set(added.timers.map(({ id }) => id));
  return {
    ...here,
    got: here.got.filter((supply) => !added.got.includes(supply)),
    makes: here.makes === added.makes ? null : here.makes,
    timers: here.timers.filter(({ id }) => !gone.has(id)),
  };
}

/** Whether there is nothing. */
export function isNothing({ got, makes, timers }: Beside): boolean {
  return got.length === 0 && makes === null && timers.length === 0;
}
