import type { TutorialRecord } from '../core/progress/progress';
import { isPublic } from '../core/progress/site';
import { textFor, withItem } from '../core/sync/exchange';
import { decodeItem, itemKey } from '../core/sync/item';
import { planWrites, waitFor } from '../core/sync/plan';
import { failureOf } from './failure';
import type { RecordWriter } from './import';
import { log } from './log';
import { count, list, orElse, type Parse, shape, text } from './parse';
import { createQueue } from './queue';
import type { StorageArea } from './storage-area';

/** The records of this machine, as sync needs them. */
export interface SyncRecords extends RecordWriter {
  /** Ids of all that were begun. */
  ids(): Promise<string[]>;
  load(id: string): Promise<TutorialRecord | null>;
}

/** What a person may want to know of sync. */
export interface SyncStatus {
  /** Tutorials whose latest ticks are not in the synced area yet. */
  waiting: number;
  /** Tutorials with more ticks than fit, and tutorials that found no room beside newer ones. */
  tooLarge: string[];
  leftOut: string[];
}

/** Carries ticks to the synced area of the browser, and from there to the records. Only for who turned it on. */
export interface SyncStore {
  /** A record changed here; it is carried over with the next flush. */
  changed(record: TutorialRecord): Promise<void>;
  /** Carries over what waits, in one write; gives the ms after which to try again, 0 where nothing is left to do. */
  flush(): Promise<number>;
  /** The area changed, by another machine: key -> new value, undefined where it left. Gives the ids of the records that changed. */
  took(changes: Readonly<Record<string, unknown>>): Promise<string[]>;
  /** A record with what the area knows of its steps. */
  bring(record: TutorialRecord): Promise<TutorialRecord>;
  status(): Promise<SyncStatus>;
}

const key = 'sync-state';
/** Pause after a write that the browser refused, in ms. */
const pause = 60_000;
const ids: Parse<string[]> = list(text(10_000), 100_000);

interface State {
  dirty: string[];
  /** When was written, of the last hour. */
  writes: number[];
  tooLarge: string[];
  leftOut: string[];
}

const parseState: Parse<State> = orElse(
  shape({ dirty: ids, writes: list(count, 10_000), tooLarge: ids, leftOut: ids }),
  {
    dirty: [],
    writes: [],
    tooLarge: [],
    leftOut: [],
  },
);

/** Sync over this area; `disk` remembers what waits, because the worker may die before it is carried over. */
export function createSyncStore(
  area: StorageArea,
  disk: StorageArea,
  records: SyncRecords,
  now: () => number,
): SyncStore {
  const queue = createQueue();
  const load = async () => parseState((await disk.get(key))[key]);
  const change = (next: (state: State) => State) => queue.run(key, async () => disk.set({ [key]: next(await load()) }));
  const markDirty = (id: string) =>
    change((state) => (state.dirty.includes(id) ? state : { ...state, dirty: [...state.dirty, id] }));

  const flush = async (): Promise<number> => {
    const state = await load();
    if (state.dirty.length === 0) return 0;
    const wait = waitFor(state.writes, now());
    if (wait > 0) return wait;
    const stands = await area.get(null);
    const { texts, tooLarge } = await textsOf(state.dirty, stands, records);
    const plan = planWrites(stands, new Map([...texts].map(([id, value]) => [itemKey(id), value])));
    const writes = [...state.writes.filter((at) => at > now() - 3_600_000), ...(await write(area, plan, now))];
    const leftOut = state.dirty.filter((id) => plan.leftOut.includes(itemKey(id)));
    const others = (list: readonly string[]) => list.filter((id) => !state.dirty.includes(id));
    await change((current) => ({
      // What changed while this was written waits for the next time.
      dirty: current.dirty.filter((id) => !state.dirty.includes(id)),
      writes,
      tooLarge: [...others(current.tooLarge), ...tooLarge],
      leftOut: [...others(current.leftOut), ...leftOut],
    }));
    return 0;
  };

  const take = async (id: string, value: unknown): Promise<boolean> => {
    const item = decodeItem(value);
    if (!item) return false;
    let after: TutorialRecord | null = null;
    await records.replace(id, (record) => {
      after = record && withItem(record, item);
      return after;
    });
    if (after && textFor(after, value).text !== null) await markDirty(id);
    return after !== null;
  };

  return {
    changed: async (record) => {
      if (isPublic(record.address)) await markDirty(record.id);
    },
    flush: () =>
      queue.run('flush', () =>
        flush().catch((error) => {
          log('warning', 'sync', failureOf(error).message);
          return pause;
        }),
      ),
    async took(changes) {
      const taken: string[] = [];
      for (const id of await records.ids()) {
        const place = itemKey(id);
        if (Object.hasOwn(changes, place) && (await take(id, changes[place]))) taken.push(id);
      }
      return taken;
    },
    async bring(record) {
      if (!isPublic(record.address)) return record;
      const item = decodeItem((await area.get(itemKey(record.id)))[itemKey(record.id)]);
      return item ? withItem(record, item) : record;
    },
    async status() {
      const { dirty, tooLarge, leftOut } = await load();
      return { waiting: dirty.length, tooLarge, leftOut };
    },
  };
}

async function textsOf(dirty: readonly string[], stands: Readonly<Record<string, unknown>>, records: SyncRecords) {
  const texts = new Map<string, string>();
  const tooLarge: string[] = [];
  for (const id of dirty) {
    const record = await records.load(id);
    if (!record || !isPublic(record.address)) continue;
    const made = textFor(record, Object.hasOwn(stands, itemKey(id)) ? stands[itemKey(id)] : undefined);
    if (made.text !== null) texts.set(id, made.text);
    if (made.tooLarge) tooLarge.push(id);
  }
  return { texts, tooLarge };
}

/** Room is made first: the area is never over its quota. Gives the times of the writes. */
async function write(area: StorageArea, plan: ReturnType<typeof planWrites>, now: () => number): Promise<number[]> {
  const times: number[] = [];
  if (plan.remove.length > 0) {
    await area.remove(plan.remove);
    times.push(now());
  }
  if (Object.keys(plan.set).length > 0) {
    await area.set(plan.set);
    times.push(now());
  }
  return times;
}
