import { outlineOf } from '../core/progress/outline';
import { plainSteps } from '../core/progress/page-edit';
import type { TutorialRecord } from '../core/progress/progress';
import { countOfRecord, isStarted } from '../core/progress/record';
import { signatureOf } from '../core/progress/signature';
import { type Entry, entriesOf, shelfOf, shelfText } from './shelf-entries';
import type { StorageArea } from './storage-area';

/** What is to be written so that the index knows of a record; one that nobody began stands on no shelf. */
export async function shelved(disk: StorageArea, record: TutorialRecord): Promise<Record<string, string>> {
  const others = await besides(disk, record.id);
  return { [shelfOf(record.id)]: shelfText(isStarted(record) ? [...others, entryOf(record)] : others) };
}

/** What is to be written so that the index no longer knows of a tutorial. */
export async function unshelved(disk: StorageArea, id: string): Promise<Record<string, string>> {
  return { [shelfOf(id)]: shelfText(await besides(disk, id)) };
}

/** What stands beside a tutorial on its shelf. */
async function besides(disk: StorageArea, id: string): Promise<Entry[]> {
  const key = shelfOf(id);
  return entriesOf((await disk.get(key))[key]).filter((each) => each.id !== id);
}

/** What the index keeps of a record. */
export function entryOf(record: TutorialRecord): Entry {
  const { id, address, title, lastOpened } = record;
  const signature = signatureOf(plainSteps(record.parts).map((step) => step.text));
  const bytes = JSON.stringify(record).length;
  return { id, address, title, lastOpened, bytes, signature, ...countOfRecord(record), ...outlineOf(record) };
}
