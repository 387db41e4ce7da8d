import { bounded } from '../core/progress/bounded';
import { mergeMarks } from '../core/progress/operations';
import type { TutorialRecord } from '../core/progress/progress';
import { isUpToDate } from './library-stamp';
import { createQueue } from './queue';
import { parseRecord } from './record-bodies';
import { prefixes } from './record-places';
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
      if (!(await isUpToDate(disk))) {
        const places = Object.keys(await disk.get(null)).filter((place) => place.startsWith(prefixes.tutorial));
        for (const place of places) await bringUp(disk, place);
      }
      done = true;
    });
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
