import type { Failure } from './failure';
import { count, list, oneOf, orElse, orNull, type Parse, shape, text } from './parse';
import { createQueue } from './queue';
import type { StorageArea } from './storage-area';

const key = 'sync-state';

/** What sync remembers between two writes. */
export interface Memory {
  /** When was written, of the last hour. */
  writes: number[];
  /** Ids of tutorials with more ticks than are carried for one. */
  tooLarge: string[];
  /** Milliseconds since 1970, null where never. */
  lastSent: number | null;
  lastReceived: number | null;
  /** Why the browser refused the last write. */
  failure: Failure | null;
}

/** What is remembered where sync was never on. */
export const nothingYet: Memory = { writes: [], tooLarge: [], lastSent: null, lastReceived: null, failure: null };

const moment = orElse(orNull(count), null);

const parseMemory: Parse<Memory> = orElse(
  shape({
    writes: list(count, 10_000),
    tooLarge: list(text(10_000), 100_000),
    lastSent: moment,
    lastReceived: moment,
    failure: orNull(shape({ code: oneOf('full', 'gone', 'refused', 'bad', 'failed'), message: text(1_000) })),
  }),
  nothingYet,
);

/** Reads and changes what is remembered, on disk: the worker may die between any two writes. */
export function createSyncMemory(disk: StorageArea) {
  const queue = createQueue();
  const load = async (): Promise<Memory> => parseMemory((await disk.get(key))[key]);
  const change = (next: (memory: Memory) => Memory): Promise<void> =>
    queue.run(key, async () => disk.set({ [key]: next(await load()) }));
  return { load, change };
}
