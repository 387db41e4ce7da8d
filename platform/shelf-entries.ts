import { hash32 } from '../core/progress/hash';
import type { TutorialEntry } from './messages-library';
import { count, cut, type Parse, text } from './parse';
import { bounds } from './record-bodies';
import { allShelves, shelfKey } from './shelf-keys';
import type { StorageArea } from './storage-area';

/**
 * The index of the library: what lists and searches need of each record, spread over a fixed number of keys ("shelves"), so that a
 * tick writes its record and one shelf however large the library is, and a list reads the shelves and no record. A shelf is one text,
 * a list of rows in JSON: browsers hand 256 texts over ten times faster than 5,000 small objects.
 */

/** What the index knows of one tutorial. */
export interface Entry extends TutorialEntry {
  /** As `signatureOf` makes it of the steps. */
  signature: string;
}

/** Addresses are looked at where something is opened, thousands here would take long. */
const fields: { [K in keyof Entry]: Parse<Entry[K]> } = {
  id: text(bounds.address),
  address: text(bounds.address),
  title: cut(bounds.words),
  done: count,
  total: count,
  left: count,
  next: cut(bounds.words),
  treads: text(bounds.words),
  changed: count,
  lastOpened: count,
  bytes: count,
  signature: text(200),
};

/** What stands in a row, in this order; what comes to be is added at its end. `entryFrom` reads it so. */
export const order = [
  'id',
  'address',
  'title',
  'done',
  'total',
  'left',
  'next',
  'treads',
  'changed',
  'lastOpened',
  'bytes',
  'signature',
] as const satisfies readonly (keyof Entry)[];

/** The entries of a shelf as it stands on disk; rows that cannot be read are left out. */
export function entriesOf(raw: unknown): Entry[] {
  return rowsOf(raw).flatMap((row) => (Array.isArray(row) ? entryFrom(row) : []));
}

/** A shelf as it is written. */
export function shelfText(entries: readonly Entry[]): string {
  return JSON.stringify(entries.map((entry) => order.map((field) => entry[field])));
}

/** The entry of a row, or none where one of its values is something else. Written out: a list of thousands is made so at once. */
export function entryFrom(row: readonly unknown[]): [Entry] | [] {
  try {
    return [
      {
        id: fields.id(row[0]),
        address: fields.address(row[1]),
        title: fields.title(row[2]),
        done: fields.done(row[3]),
        total: fields.total(row[4]),
        left: fields.left(row[5]),
        next: fields.next(row[6]),
        treads: fields.treads(row[7]),
        changed: fields.changed(row[8]),
        lastOpened: fields.lastOpened(row[9]),
        bytes: fields.bytes(row[10]),
        signature: fields.signature(row[11]),
      },
    ];
  } catch {
    return [];
  }
}

function rowsOf(raw: unknown): unknown[] {
  try {
    const rows = typeof raw === 'string' ? JSON.parse(raw) : [];
    return Array.isArray(rows) ? rows : [];
  } catch {
    return [];
  }
}

/** The key of the shelf on which a tutorial stands. */
export function shelfOf(id: string): string {
  return shelfKey(hash32(id));
}

/** Everything that the index knows, in no order. */
export async function allEntries(disk: StorageArea): Promise<Entry[]> {
  return entriesOn(await disk.get([...allShelves]));
}

/** Everything that stands on the shelves among some items of the disk, in no order. */
export function entriesOn(items: Record<string, unknown>): Entry[] {
  return allShelves.flatMap((key) => entriesOf(items[key]));
}

/** Entries as lists show them, latest first. */
export function latestFirst(entries: readonly TutorialEntry[]): TutorialEntry[] {
  return [...entries].sort((one, other) => other.lastOpened - one.lastOpened);
}
