import { hash32 } from '../core/progress/hash';
import type { TutorialEntry } from './messages-library';
import { count, cut, dictionary, orElse, type Parse, shape, text } from './parse';
import { bounds } from './record-bodies';
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

/** Tutorial id -> what the index knows. */
export type Shelf = Record<string, Entry>;

/** A shelf as it stands on disk; addresses are looked at where something is opened, thousands here would take long. */
export const parseShelf: Parse<Shelf> = orElse(
  dictionary(
    shape<Entry>({
      id: text(bounds.address),
      address: text(bounds.address),
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

/** Everything that the index knows, in no order. */
export async function allEntries(disk: StorageArea): Promise<Entry[]> {
  return Object.values(await disk.get([...allShelves])).flatMap((raw) => Object.values(parseShelf(raw)));
}

/** Entries as lists show them, latest first. */
export function latestFirst(entries: readonly (Entry | TutorialEntry)[]): TutorialEntry[] {
  return entries
    .map((entry) => {
      const { signature: _, ...shown } = { signature: '', ...entry };
      return shown;
    })
    .sort((one, other) => other.lastOpened - one.lastOpened);
}
