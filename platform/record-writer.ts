import { bounded } from '../core/progress/bounded';
import { cleanAddress } from '../core/progress/identity';
import type { TutorialRecord } from '../core/progress/progress';
import { newRecord } from '../core/progress/record';
import type { RecordWriter } from './import';
import { libraryStamp } from './library-stamp';
import { createLibraryVersion } from './library-version';
import { createQueue, type Queue } from './queue';
import { loadDraft, loadRecord, placeOf, prefixes, type Visit } from './record-places';
import { shelfOf } from './shelf-entries';
import { shelved, unshelved } from './shelves';
import type { StorageAreas } from './storage-area';

/** What else takes part in every record outside private windows. */
export interface Companion {
  /** Runs one change after the other on each shelf. */
  queue: Queue;
  /** What is written in one write with a record that changes or goes. */
  beside(id: string, address: string): Promise<Record<string, unknown>>;
  /** A record that is being opened, with what is known of it elsewhere. Never rejects. */
  bring(record: TutorialRecord): Promise<TutorialRecord>;
}

/** Nothing takes part. */
export const alone = (): Companion => ({
  queue: createQueue(),
  beside: async () => ({}),
  bring: async (record) => record,
});

/** Changes single records, each in a turn of its own. */
export interface TurnWriter extends RecordWriter {
  /** Older layouts of the library are brought up first; cheap afterwards. */
  upToDate(): Promise<void>;
  /** One turn for all that share a shelf, so that what one writes there the next one sees. */
  turn<T>(id: string, task: () => Promise<T>): Promise<T>;
  write(record: TutorialRecord, visit: Visit): Promise<void>;
  /** Reads, changes and writes one record in one turn; without a record or draft, a bare one takes the ticks. */
  update(id: string, visit: Visit, change: (record: TutorialRecord) => TutorialRecord): Promise<TutorialRecord>;
}

/** A writer on these areas. */
export function createRecordWriter(areas: StorageAreas, now: () => number, companion: Companion): TurnWriter {
  const { disk, session } = areas;
  const { queue, beside } = companion;
  const upToDate = createLibraryVersion(disk);

  const turn = <T>(id: string, task: () => Promise<T>): Promise<T> =>
    queue.run(shelfOf(id), async () => {
      await upToDate();
      return task();
    });

  const write = async (whole: TutorialRecord, visit: Visit) => {
    const record = bounded(whole);
    const { area, key, id } = placeOf(areas, record.id, visit);
    const index = visit.private
      ? {}
      : { ...libraryStamp, ...(await shelved(disk, record)), ...(await beside(id, record.address)) };
    const aliases = visit.private ? [] : record.aliases.map((alias) => [prefixes.alias + alias, id]);
    // One write: either all of it is there, or nothing.
    await area.set({ [key]: record, ...index, ...Object.fromEntries(aliases) });
  };

  const update: TurnWriter['update'] = (id, visit, change) =>
    turn(id, async () => {
      const place = placeOf(areas, id, visit);
      const stored = (await loadRecord(place, now)) ?? (await loadDraft(session, id, visit)) ?? bare(id, visit, now());
      const next = { ...change(stored), lastOpened: Math.max(now(), stored.lastOpened) };
      await write(next, visit);
      return next;
    });

  const replace: RecordWriter['replace'] = (id, change) =>
    turn(id, async () => {
      const stored = await loadRecord({ area: disk, key: prefixes.tutorial + id, id }, now);
      const next = change(stored);
      if (next) return write(next, publicVisit(next));
      await disk.set({ ...(await unshelved(disk, id)), ...(await beside(id, stored?.address ?? id)) });
      const aliases = (stored?.aliases ?? []).map((alias) => prefixes.alias + alias);
      await disk.remove([prefixes.tutorial + id, ...aliases]);
    });

  return { upToDate, turn, write, update, replace };
}

/** Outside private windows. */
export function publicVisit({ address }: TutorialRecord): Visit {
  return { address, private: false };
}

/** Ticks are never dropped because the words are missing: the next opening brings them. */
function bare(id: string, visit: Visit, now: number): TutorialRecord {
  const address = cleanAddress(visit.address) ?? visit.address;
  return newRecord(id, { address, title: '', language: '', parts: [] }, now);
}
