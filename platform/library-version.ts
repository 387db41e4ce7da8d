import { bounded } from '../core/progress/bounded';
import { mergeMarks } from '../core/progress/operations';
import type { TutorialRecord } from '../core/progress/progress';
import { layoutOf, libraryStamp } from './library-stamp';
import { createQueue } from './queue';
import { parseRecord } from './record-bodies';
import { prefixes } from './record-places';
import { type Entry, entryFrom, order, shelfText } from './shelf-entries';
import { allShelves } from './shelf-keys';
import { shelved } from './shelves';
import type { StorageArea } from './storage-area';

/**
 * Brings the library on disk to the layout of today, once; what comes back waits for it. It may die at any point: what was moved is
 * not moved again, and nothing is taken away before it stands in its new place.
 */
export function createLibraryVersion(disk: StorageArea): () => Promise<void> {
  const queue = createQueue();
  let done = false;
  return () =>
    queue.run('library', async () => {
      if (done) return;
      const layout = await layoutOf(disk);
      if (layout === 2) await rewriteShelves(disk);
      else if (layout !== libraryStamp.library.version) await rebuild(disk);
      done = true;
    });
}

/** Version 2 had a shelf as an object of entries by id. One write: either all shelves are of today, or none. */
async function rewriteShelves(disk: StorageArea): Promise<void> {
  const shelves = Object.entries(await disk.get([...allShelves]));
  const texts = shelves.map(([key, raw]) => [key, shelfText(entriesOfVersion2(raw))] as const);
  await disk.set({ ...Object.fromEntries(texts), ...libraryStamp });
}

function entriesOfVersion2(raw: unknown): Entry[] {
  return Object.values(raw ?? {}).flatMap((each: Record<string, unknown>) => {
    // Entries of before these were kept say nothing until their tutorial is opened again.
    const known: Record<string, unknown> = { next: '', treads: '', changed: 0, ...each };
    return entryFrom(order.map((field) => known[field]));
  });
}

/** Version 1 had no shelves, and other ids; what a version to come left behind is made anew from the records as well. */
async function rebuild(disk: StorageArea): Promise<void> {
  const places = Object.keys(await disk.get(null)).filter((place) => place.startsWith(prefixes.tutorial));
  for (const place of places) await bringUp(disk, place);
  if (places.length > 0) await disk.set(libraryStamp);
}

/** Read anew each time: two records may have become one meanwhile. */
async function bringUp(disk: StorageArea, place: string): Promise<void> {
  const record = readable((await disk.get(place))[place]);
  // What cannot be read stays where it is, until its page is opened and it is kept aside.
  if (!record) return;
  const target = prefixes.tutorial + record.id;
  const there = place === target ? null : readable((await disk.get(target))[target]);
  const next = bounded(there ? { ...record, marks: mergeMarks(there.marks, record.marks) } : record);
  await disk.set({ [target]: next, ...(await shelved(disk, next)) });
  if (place !== target) await disk.remove(place);
}

function readable(raw: unknown): TutorialRecord | null {
  try {
    return parseRecord(raw);
  } catch {
    return null;
  }
}
