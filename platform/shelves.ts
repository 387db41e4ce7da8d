import { outlineOf } from '../core/progress/outline';
import { plainSteps } from '../core/progress/page-edit';
import type { TutorialRecord } from '../core/progress/progress';
import { countOfRecord, isStarted } from '../core/progress/record';
import { signatureOf } from '../core/progress/signature';
import { type Entry, parseShelf, type Shelf, shelfOf } from './shelf-entries';
import type { StorageArea } from './storage-area';

/** What is to be written so that the index knows of a record; one that nobody began stands on no shelf. */
export async function shelved(disk: StorageArea, record: TutorialRecord): Promise<Record<string, Shelf>> {
  const key = shelfOf(record.id);
  const others = Object.entries(parseShelf((await disk.get(key))[key] ?? {})).filter(([id]) => id !== record.id);
  return { [key]: Object.fromEntries(isStarted(record) ? [...others, [record.id, entryOf(record)]] : others) };
}

/** What is to be written so that the index no longer knows of a tutorial. */
export async function unshelved(disk: StorageArea, id: string): Promise<Record<string, Shelf>> {
  const key = shelfOf(id);
  const others = Object.entries(parseShelf((await disk.get(key))[key] ?? {})).filter(([each]) => each !== id);
  return { [key]: Object.fromEntries(others) };
}

/** What the index keeps of a record. */
export function entryOf(record: TutorialRecord): Entry {
  const { id, address, title, lastOpened } = record;
  const signature = signatureOf(plainSteps(record.parts).map((step) => step.text));
  const bytes = JSON.stringify(record).length;
  return { id, address, title, lastOpened, bytes, signature, ...countOfRecord(record), ...outlineOf(record) };
}
