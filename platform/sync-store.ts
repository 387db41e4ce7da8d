import type { TutorialRecord } from '../core/progress/progress';
import { isPublic } from '../core/progress/site';
import { newsOf, textFor } from '../core/sync/exchange';
import { decodeItem, itemKey } from '../core/sync/item';
import { isItemKey, ours, planWrites, sizeOf, type WritePlan, waitFor } from '../core/sync/plan';
import { CodedError, failureOf } from './failure';
import { log } from './log';
import type { SyncState } from './messages-sync';
import { createQueue } from './queue';
import type { StorageArea } from './storage-area';
import { createSyncMemory, type Memory, nothingYet } from './sync-memory';
import type { SyncOutbox } from './sync-outbox';

/** The records of this machine, as sync needs them. */
export interface SyncRecords {
  /** Ids of all that were begun, and of all that are open. */
  ids(): Promise<string[]>;
  load(id: string): Promise<TutorialRecord | null>;
  /** Changes what is stored or open of a tutorial; null from `change` leaves it as it is. */
  amend(id: string, change: (record: TutorialRecord) => TutorialRecord | null): Promise<TutorialRecord | null>;
}

/** Carries ticks to the synced area of the browser, and from there to the records. Does nothing while sync is off. */
export interface SyncStore {
  /** Carries over what waits, in one write; gives the ms after which to try again, 0 where nothing is left to do. */
  flush(): Promise<number>;
  /** The area changed: key -> new value, undefined where it left. Gives the records that changed. */
  took(changes: Readonly<Record<string, unknown>>): Promise<TutorialRecord[]>;
  /** Takes in all that stands in the area; gives the records that changed. */
  tookAll(): Promise<TutorialRecord[]>;
  /** A record with what the area knows of its steps. Never rejects. */
  bring(record: TutorialRecord): Promise<TutorialRecord>;
  /** Sync was turned on: everything that was begun waits to be carried over, and what is there is taken in. */
  begin(): Promise<TutorialRecord[]>;
  /** Sync was turned off: nothing waits any more. What is in the area stays there until it is cleared. */
  end(): Promise<void>;
  /** Takes everything of ours out of the area. */
  clear(): Promise<void>;
  state(): Promise<SyncState>;
}

/** What sync works with. */
export interface SyncStoreOptions {
  /** Missing where the browser has none. */
  area: StorageArea | undefined;
  disk: StorageArea;
  outbox: SyncOutbox;
  records: SyncRecords;
  isOn(): Promise<boolean>;
  /** Random id of this install. */
  device(): Promise<string>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Pause after a write that the browser refused, in ms. */
const pause = 60_000;

/** Sync over the browser's area; `disk` remembers how far it got, because the worker may die at any point. */
export function createSyncStore(options: SyncStoreOptions): SyncStore {
  const { area, disk, outbox, records, isOn, device, now } = options;
  const queue = createQueue();
  const { load, change: remember } = createSyncMemory(disk);

  const flush = async (into: StorageArea): Promise<number> => {
    const waiting = await outbox.all();
    if (waiting.size === 0) return 0;
    const wait = waitFor((await load()).writes, now());
    if (wait > 0) return wait;
    const stands = await into.get(null);
    const changes = await changesOf([...waiting.keys()], stands, records);
    const plan = planWrites(stands, changes.texts, changes.gone);
    const times = await write(into, plan, now);
    await outbox.settle(waiting);
    await remember((memory) => after(memory, waiting, changes.tooLarge, times, now()));
    return 0;
  };

  const took = async (changes: Readonly<Record<string, unknown>>): Promise<TutorialRecord[]> => {
    if (!(await isOn())) return [];
    const taken: TutorialRecord[] = [];
    for (const id of await records.ids()) {
      const place = itemKey(id);
      const item = Object.hasOwn(changes, place) ? decodeItem(changes[place]) : null;
      const record = item && (await records.amend(id, (each) => (isPublic(each.address) ? newsOf(each, item) : null)));
      if (record) taken.push(record);
    }
    if (taken.length > 0) await remember((memory) => ({ ...memory, lastReceived: now() }));
    return taken;
  };

  const tookAll = async () => (area ? took(await area.get(null)) : []);

  const bring = async (record: TutorialRecord): Promise<TutorialRecord> => {
    if (!area || !isPublic(record.address) || !(await isOn())) return record;
    const places = [record.id, ...record.aliases].map(itemKey);
    const items = Object.values(await area.get(places)).flatMap((value) => decodeItem(value) ?? []);
    const next = items.reduce((each, item) => newsOf(each, item) ?? each, record);
    if (next !== record) await remember((memory) => ({ ...memory, lastReceived: now() }));
    return next;
  };

  return {
    flush: () =>
      queue.run('flush', async () => {
        if (!area || !(await isOn())) return 0;
        try {
          return await flush(area);
        } catch (error) {
          const failure = failureOf(error);
          log('warning', 'sync', failure.message);
          // A full disk takes no word of it either; it is tried again all the same.
          await remember((memory) => ({ ...memory, failure })).catch((reason) =>
            log('warning', 'sync', String(reason)),
          );
          return pause;
        }
      }),
    took: (changes) => queue.run('took', () => took(changes)),
    tookAll: () => queue.run('took', tookAll),
    bring: (record) =>
      bring(record).catch((error) => {
        log('warning', 'sync', failureOf(error).message);
        return record;
      }),
    async begin() {
      if (!area) throw new CodedError('failed', 'This browser has no synced storage.');
      await outbox.add(await records.ids());
      return queue.run('took', tookAll);
    },
    async end() {
      await outbox.empty();
      await remember(({ writes }) => ({ ...nothingYet, writes }));
    },
    clear: () =>
      queue.run('flush', async () => {
        const keys = Object.keys((await area?.get(null)) ?? {}).filter(isItemKey);
        if (keys.length > 0) await area?.remove(keys);
        await remember((memory) => ({ ...memory, writes: [...memory.writes, now()], lastSent: null, failure: null }));
      }),
    async state() {
      const { writes: _, ...memory } = await load();
      const stands = (await area?.get(null)) ?? {};
      const begun = await records.ids();
      const waiting = await outbox.all();
      const isOut = (id: string) => !Object.hasOwn(stands, itemKey(id)) && !waiting.has(id) && isPublic(id);
      return {
        on: await isOn(),
        available: area !== undefined,
        ...memory,
        ...measured(stands, await device()),
        waiting: waiting.size,
        leftOut: begun.filter((id) => isOut(id) && !memory.tooLarge.includes(id)),
        local: begun.filter((id) => !isPublic(id)).length,
      };
    },
  };
}

/** What is to be written and removed for records that changed. */
interface Changes {
  texts: Map<string, string>;
  /** Keys of tutorials that were removed here. */
  gone: string[];
  tooLarge: string[];
}

async function changesOf(
  waiting: readonly string[],
  stands: Readonly<Record<string, unknown>>,
  records: SyncRecords,
): Promise<Changes> {
  const changes: Changes = { texts: new Map(), gone: [], tooLarge: [] };
  for (const id of waiting) {
    const place = itemKey(id);
    const record = await records.load(id);
    if (!record) changes.gone.push(place);
    if (!record || !isPublic(record.address)) continue;
    const { text: made, tooLarge } = textFor(record, Object.hasOwn(stands, place) ? stands[place] : undefined);
    if (made !== null) changes.texts.set(place, made);
    if (tooLarge) changes.tooLarge.push(id);
  }
  return changes;
}

/** Room is made first: the area is never over its quota. Gives the times of the writes. */
async function write(area: StorageArea, plan: WritePlan, now: () => number): Promise<number[]> {
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

function after(
  memory: Memory,
  waiting: ReadonlyMap<string, number>,
  tooLarge: readonly string[],
  times: readonly number[],
  now: number,
): Memory {
  return {
    ...memory,
    writes: [...memory.writes.filter((at) => at > now - 3_600_000), ...times],
    tooLarge: [...memory.tooLarge.filter((id) => !waiting.has(id)), ...tooLarge],
    lastSent: times.at(-1) ?? memory.lastSent,
    failure: null,
  };
}

function measured(stands: Readonly<Record<string, unknown>>, device: string) {
  const items = Object.entries(stands).filter(([place]) => isItemKey(place));
  const devices = new Set(items.flatMap(([, value]) => decodeItem(value)?.marks.map((mark) => mark.device) ?? []));
  devices.delete(device);
  return {
    devices: devices.size,
    synced: items.length,
    most: ours.items,
    bytes: items.reduce((sum, [place, value]) => sum + sizeOf(place, value), 0),
    mostBytes: ours.bytes,
  };
}
