import { changeKept, type Kept, type KeptChange, keptBounds, nothingHeld } from '../core/holding/held';
import { cut, dictionary, list, orElse, orNull, type Parse, shape, within } from './parse';
import { createQueue } from './queue';
import { bounds } from './record-bodies';
import type { StorageAreas } from './storage-area';

const prefix = 'kept:';
const valuesPrefix = 'values:';
const privatePrefix = 'private-kept:';

type Durable = Pick<Kept, 'got' | 'makes'>;

const parseDurable: Parse<Durable> = orElse<Durable>(
  shape({ got: list(cut(bounds.name), keptBounds.got), makes: orNull(within(0.5, keptBounds.makes)) }),
  { got: [], makes: null },
);
const parseValues = orElse(dictionary(cut(keptBounds.value), keptBounds.values), {});

/** The tutorial of which a private window keeps something under this key. */
function tutorialAt(key: string): string {
  const rest = key.slice(privatePrefix.length);
  return rest.startsWith(valuesPrefix) ? rest.slice(valuesPrefix.length) : rest;
}

/**
 * What a person keeps beside a tutorial. Supplies and servings outlive the browser. What was put into blanks of code does not: it may be a
 * password or a key, so it is held in memory, is never synced and is never in a backup.
 */
export interface KeptStore {
  read(tutorial: string, isPrivate: boolean): Promise<Kept>;
  change(tutorial: string, change: KeptChange, isPrivate: boolean): Promise<Kept>;
  /** Supplies and servings of every tutorial outside private windows. */
  all(): Promise<(Durable & { tutorial: string })[]>;
  /** Puts these supplies and servings in the place of those that are kept. */
  replace(tutorial: string, durable: Durable): Promise<void>;
  forget(tutorials: readonly string[]): Promise<void>;
  forgetPrivate(): Promise<void>;
}

/** A store on these areas. */
export function createKeptStore({ disk, session }: StorageAreas): KeptStore {
  const queue = createQueue();
  const place = (tutorial: string, isPrivate: boolean) =>
    isPrivate
      ? { area: session, durable: `${privatePrefix}${tutorial}`, values: `${privatePrefix}${valuesPrefix}${tutorial}` }
      : { area: disk, durable: prefix + tutorial, values: valuesPrefix + tutorial };
  const read = async (tutorial: string, isPrivate: boolean): Promise<Kept> => {
    const { area, durable, values } = place(tutorial, isPrivate);
    const stored = parseDurable((await area.get(durable))[durable]);
    return { ...stored, values: parseValues((await session.get(values))[values]) };
  };
  const save = async (tutorial: string, kept: Kept, isPrivate: boolean) => {
    const { area, durable, values } = place(tutorial, isPrivate);
    const { got, makes } = kept;
    if (got.length > 0 || makes !== null) await area.set({ [durable]: { got, makes } });
    else await area.remove(durable);
    if (Object.keys(kept.values).length > 0) await session.set({ [values]: kept.values });
    else await session.remove(values);
  };
  return {
    read: (tutorial, isPrivate) => queue.run(tutorial, () => read(tutorial, isPrivate)),
    change: (tutorial, change, isPrivate) =>
      queue.run(tutorial, async () => {
        const kept = changeKept(await read(tutorial, isPrivate), change);
        await save(tutorial, kept, isPrivate);
        return kept;
      }),
    async all() {
      const places = Object.entries(await disk.get(null)).filter(([each]) => each.startsWith(prefix));
      return places.map(([each, raw]) => ({ tutorial: each.slice(prefix.length), ...parseDurable(raw) }));
    },
    replace: (tutorial, durable) =>
      queue.run(tutorial, async () =>
        save(tutorial, { ...(await read(tutorial, false)), got: durable.got, makes: durable.makes }, false),
      ),
    async forget(tutorials) {
      await Promise.all(
        tutorials.map((tutorial) => queue.run(tutorial, () => save(tutorial, nothingHeld.kept, false))),
      );
    },
    async forgetPrivate() {
      const keys = Object.keys(await session.get(null)).filter((each) => each.startsWith(privatePrefix));
      await Promise.all(keys.map((each) => queue.run(tutorialAt(each), () => session.remove(each))));
    },
  };
}
