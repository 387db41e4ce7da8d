import type { TutorialRecord } from '../core/progress/progress';
import { failureOf } from './failure';
import { log } from './log';
import { parseRecord } from './record-bodies';
import type { StorageArea, StorageAreas } from './storage-area';

/** Where a page stands: what private windows do stays in memory. */
export interface Visit {
  /** The page's address. */
  address: string;
  private: boolean;
}

/** Where one record is written. */
export interface Place {
  area: StorageArea;
  key: string;
  id: string;
}

/** Beginnings of keys: records on disk, those of private windows in memory, drafts in memory, and other ids of records. */
export const prefixes = {
  tutorial: 'tutorial:',
  private: 'private:tutorial:',
  draft: 'draft:',
  alias: 'alias:',
} as const;

/** Keys of records that could not be read and were moved aside. */
export const setAside = new RegExp(`^aside:\\d+:${prefixes.tutorial}`);

/** Where the record of a tutorial stands for this kind of window. */
export function placeOf({ disk, session }: StorageAreas, id: string, visit: Visit): Place {
  return visit.private
    ? { area: session, key: prefixes.private + id, id }
    : { area: disk, key: prefixes.tutorial + id, id };
}

/** The id under which the record for one of these ids stands, by what is on disk: the first that has one, or leads to one. */
export async function storedId(disk: StorageArea, ids: readonly string[]): Promise<string | null> {
  const keys = ids.flatMap((id) => [prefixes.tutorial + id, prefixes.alias + id]);
  const found = await disk.get(keys);
  for (const id of ids) {
    if (found[prefixes.tutorial + id] !== undefined) return id;
    const target = found[prefixes.alias + id];
    if (typeof target === 'string') return target;
  }
  return null;
}

/** The stored record, or null. What is there and cannot be read moves aside first; throws where that fails. */
export async function loadRecord({ area, key, id }: Place, now: () => number): Promise<TutorialRecord | null> {
  const raw = (await area.get(key))[key];
  if (raw === undefined) return null;
  try {
    const record = parseRecord(raw);
    if (record.id === id) return record;
  } catch (error) {
    log('warning', 'progress', `a record cannot be read and is kept aside: ${failureOf(error).message}`);
  }
  await area.set({ [`aside:${now()}:${key}`]: raw });
  await area.remove(key);
  return null;
}

/** A draft keeps the steps of a tutorial until its first tick; in private windows a record in memory does the same. */
export async function keepDraft(session: StorageArea, record: TutorialRecord, visit: Visit): Promise<void> {
  const key = (visit.private ? prefixes.private : prefixes.draft) + record.id;
  try {
    await session.set({ [key]: record });
  } catch (error) {
    log('warning', 'progress', `draft: ${failureOf(error).message}`);
  }
}

/** The draft of a tutorial, null where there is none or it cannot be read. */
export async function loadDraft(session: StorageArea, id: string, visit: Visit): Promise<TutorialRecord | null> {
  if (visit.private) return null;
  try {
    return parseRecord((await session.get(prefixes.draft + id))[prefixes.draft + id]);
  } catch {
    return null;
  }
}

/** Ids of all records on disk, also of those that cannot be read. */
export async function storedIds(disk: StorageArea): Promise<string[]> {
  const places = Object.keys(await disk.get(null)).filter((key) => key.startsWith(prefixes.tutorial));
  return places.map((key) => key.slice(prefixes.tutorial.length));
}

/** Every record of an area that can be read. */
export async function recordsIn(area: StorageArea, start: string): Promise<TutorialRecord[]> {
  const entries = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(start));
  return entries.flatMap(([, raw]) => {
    try {
      return [parseRecord(raw)];
    } catch {
      return [];
    }
  });
}
