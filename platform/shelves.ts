import { hash32 } from '../core/progress/hash';
import { outlineOf } from '../core/progress/outline';
import { plainSteps } from '../core/progress/page-edit';
import type { TutorialRecord } from '../core/progress/progress';
import { countOfRecord, isStarted } from '../core/progress/record';
import { signatureOf } from '../core/progress/signature';
import type { TutorialEntry } from './messages-library';
import { count, cut, dictionary, orElse, type Parse, shape, text } from './parse';
import { bounds, webAddress } from './record-bodies';
import type { StorageArea } from './storage-area';

/**
 * The index of the library: what lists and searches need of each record, spread over a fixed number of keys ("shelves"), so that a
 * tick writes its record and one shelf however large the library is, and a list reads the shelves and no record.
 */

const shelves = 256;
const prefix = 'shelf:';

/** What the index knows of one tutorial. */
export interface Entry extends TutorialEntry {
  /** As `signatureOf` makes it of the steps. */
  signature: string;
}

type Shelf = Record<string, Entry>;

const parseShelf: Parse<Shelf> = orElse(
  dictionary(
    shape<Entry>({
      id: text(bounds.address),
      address: webAddress,
      title: cut(bounds.words),
      done: count,
      total: count,
      left: count,
      // Entries of before these were kept say nothing until their tutorial is opened again.
      next: orElse(cut(bounds.words), ''),
      treads: orElse(text(bounds.words), ''),
      changed: orElse(count, 0),
      lastOpened: count,
      bytes: count,
      signature: text(200),
    }),
    100_000,
  ),
  {},
);

/** The key of the shelf on which a tutorial stands. */
export function shelfOf(id: string): string {
  return `${prefix}${hash32(id) % shelves}`;
}

/** The keys of all shelves. */
export const allShelves: readonly string[] = Array.from({ length: shelves }, (_, at) => prefix + at);

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

/** Everything that the index knows, in no order. */
export async function allEntries(disk: StorageArea): Promise<Entry[]> {
  return Object.values(await disk.get([...allShelves])).flatMap((raw) => Object.values(parseShelf(raw)));
}

/** What the index keeps of a record. */
export function entryOf(record: TutorialRecord): Entry {
  const { id, address, title, lastOpened } = record;
  const signature = signatureOf(plainSteps(record.parts).map((step) => step.text));
  const bytes = JSON.stringify(record).length;
  return { id, address, title, lastOpened, bytes, signature, ...countOfRecord(record), ...outlineOf(record) };
}
