import { changeTimers, nextEnd, rung, type Timer, type TimerChange, withoutForgotten } from '../core/timers/timer';
import { parseTimer } from './holding-bodies';
import { list, orElse, shape, text, tolerantList } from './parse';
import { createQueue } from './queue';
import { bounds } from './record-bodies';
import type { StorageAreas } from './storage-area';

const key = 'timers';

/** Tutorials that have timers at the same time; the one that got its first timer longest ago leaves first. */
const mostTutorials = 50;

/** The timers of one tutorial. */
interface TimersOf {
  tutorial: string;
  /** Where it was open. */
  address: string;
  timers: readonly Timer[];
}

/** Timers that ended since the last look. */
export interface Rung extends TimersOf {
  private: boolean;
  ended: readonly Timer[];
}

const parseAll = orElse<TimersOf[]>(
  tolerantList(
    shape<TimersOf>({ tutorial: text(bounds.address), address: text(bounds.address), timers: list(parseTimer, 100) }),
    2 * mostTutorials,
  ),
  [],
);

/** Every timer, with one writer; those of private windows live in memory. */
export interface TimersStore {
  read(tutorial: string, isPrivate: boolean): Promise<readonly Timer[]>;
  change(of: { tutorial: string; address: string }, change: TimerChange, isPrivate: boolean): Promise<readonly Timer[]>;
  /** Marks every end that is over as announced, and gives those that were not before: each end comes out once. */
  ring(): Promise<Rung[]>;
  /** The next end that is not announced, ms since 1970; and whether one that ended still waits to be stopped. */
  outlook(): Promise<{ next: number | null; waiting: boolean }>;
  /** Those of every tutorial outside private windows. */
  all(): Promise<TimersOf[]>;
  /** Puts these timers in the place of those of one tutorial. */
  replace(of: TimersOf): Promise<void>;
  forget(tutorials: readonly string[]): Promise<void>;
  forgetPrivate(): Promise<void>;
}

/** A store on these areas; `now` gives milliseconds since 1970. */
export function createTimersStore({ disk, session }: StorageAreas, now: () => number): TimersStore {
  const queue = createQueue();
  const area = (isPrivate: boolean) => (isPrivate ? session : disk);
  const load = async (isPrivate: boolean) =>
    parseAll((await area(isPrivate).get(key))[key]).map((each) => ({
      ...each,
      timers: withoutForgotten(each.timers, now()),
    }));
  const save = async (all: readonly TimersOf[], isPrivate: boolean) => {
    const kept = all.filter(({ timers }) => timers.length > 0).slice(-mostTutorials);
    if (kept.length > 0) await area(isPrivate).set({ [key]: kept });
    else await area(isPrivate).remove(key);
  };
  const timersOf = (all: readonly TimersOf[], id: string) => all.find(({ tutorial }) => tutorial === id)?.timers ?? [];

  const ringIn = async (isPrivate: boolean): Promise<Rung[]> => {
    const all = (await load(isPrivate)).map((each) => ({ ...each, private: isPrivate, ...rung(each.timers, now()) }));
    const found = all.filter(({ ended }) => ended.length > 0);
    if (found.length > 0)
      await save(
        all.map(({ tutorial, address, timers }) => ({ tutorial, address, timers })),
        isPrivate,
      );
    return found;
  };

  return {
    read: (tutorial, isPrivate) => queue.run(key, async () => timersOf(await load(isPrivate), tutorial)),
    change: ({ tutorial, address }, change, isPrivate) =>
      queue.run(key, async () => {
        const all = await load(isPrivate);
        const timers = changeTimers(timersOf(all, tutorial), change, now());
        await save([...all.filter((each) => each.tutorial !== tutorial), { tutorial, address, timers }], isPrivate);
        return timers;
      }),
    ring: () => queue.run(key, async () => [...(await ringIn(false)), ...(await ringIn(true))]),
    outlook: () =>
      queue.run(key, async () => {
        const timers = [...(await load(false)), ...(await load(true))].flatMap((each) => each.timers);
        return { next: nextEnd(timers), waiting: timers.some((timer) => timer.rung) };
      }),
    all: () => queue.run(key, () => load(false)),
    replace: ({ tutorial, address, timers }) =>
      queue.run(key, async () => {
        const others = (await load(false)).filter((each) => each.tutorial !== tutorial);
        await save([...others, { tutorial, address, timers }], false);
      }),
    forget: (tutorials) =>
      queue.run(key, async () => {
        const all = await load(false);
        await save(
          all.filter(({ tutorial }) => !tutorials.includes(tutorial)),
          false,
        );
      }),
    forgetPrivate: () => queue.run(key, () => session.remove(key)),
  };
}
