import { isPublic } from '../core/progress/site';
import { count, dictionary, orElse, type Parse } from './parse';
import type { Queue } from './queue';
import { shelfOf } from './shelf-entries';
import { allShelves } from './shelf-keys';
import type { StorageArea } from './storage-area';

/**
 * What waits to be carried to the synced area. It is written in one write with the record that changed, so that neither can be there
 * without the other however the worker dies; by shelf, so that a tick costs the same however much waits.
 */

const prefix = 'unsynced:';

/** Id -> how often it changed since it was last carried over: what changes meanwhile waits on. */
type Waiting = Record<string, number>;

const parseWaiting: Parse<Waiting> = orElse(dictionary(count, 100_000), {});

/** The changes that are to be carried over. */
export interface SyncOutbox {
  /** What is to be written beside a record that changes, in a turn of its shelf; nothing while sync is off or for local addresses. */
  beside(id: string, address: string): Promise<Record<string, unknown>>;
  /** Everything that waits: id -> a number for `settle`. */
  all(): Promise<ReadonlyMap<string, number>>;
  /** These wait from now on. */
  add(ids: readonly string[]): Promise<void>;
  /** These were carried over, but for what changed since. */
  settle(carried: ReadonlyMap<string, number>): Promise<void>;
  /** Nothing waits any more. */
  empty(): Promise<void>;
}

/** What an outbox needs from the outside. */
export interface SyncOutboxOptions {
  disk: StorageArea;
  /** The queue of the records: its turns, by shelf, are shared. */
  queue: Queue;
  isOn(): Promise<boolean>;
  /** Something waits that did not before. */
  noted(): void;
}

/** An outbox on this disk. */
export function createSyncOutbox({ disk, queue, isOn, noted }: SyncOutboxOptions): SyncOutbox {
  const load = async (key: string) => parseWaiting((await disk.get(key))[key] ?? {});

  /** Changes what waits on each of these shelves, in turns of theirs. */
  const change = async (ids: Iterable<string>, next: (waiting: Map<string, number>, id: string) => void) => {
    const shelves = new Map<string, string[]>();
    for (const id of ids) shelves.set(shelfOf(id), [...(shelves.get(shelfOf(id)) ?? []), id]);
    for (const [shelf, own] of shelves) {
      await queue.run(shelf, async () => {
        const waiting = new Map(Object.entries(await load(prefix + shelf)));
        for (const id of own) next(waiting, id);
        if (waiting.size > 0) await disk.set({ [prefix + shelf]: Object.fromEntries(waiting) });
        else await disk.remove(prefix + shelf);
      });
    }
  };

  return {
    async beside(id, address) {
      if (!isPublic(address) || !(await isOn())) return {};
      const key = prefix + shelfOf(id);
      const waiting = new Map(Object.entries(await load(key)));
      waiting.set(id, (waiting.get(id) ?? 0) + 1);
      noted();
      return { [key]: Object.fromEntries(waiting) };
    },
    async all() {
      const found = await disk.get(allShelves.map((shelf) => prefix + shelf));
      return new Map(Object.values(found).flatMap((raw) => Object.entries(parseWaiting(raw))));
    },
    async add(ids) {
      await change(ids, (waiting, id) => waiting.set(id, (waiting.get(id) ?? 0) + 1));
      if (ids.length > 0) noted();
    },
    settle: (carried) =>
      change(carried.keys(), (waiting, id) => {
        if (waiting.get(id) === carried.get(id)) waiting.delete(id);
      }),
    empty: () => disk.remove(allShelves.map((shelf) => prefix + shelf)),
  };
}
