import { hash32 } from '../core/progress/hash';
import type { TutorialEntry } from './messages-library';
import { count, cut, type Parse, text } from './parse';
import { bounds } from './record-bodies';
import type { StorageArea } from './storage-area';

/**
 * The index of the library: what lists and searches need of each record, spread over a fixed number of keys ("shelves"), so that a
 * tick writes its record and one shelf however large the library is, and a list reads the shelves and no record. A shelf is one text,
 * a list of rows in JSON: browsers hand 256 texts over ten times faster than 5,000 small objects.
 */

const shelves = 256;
const prefix = 'shelf:';

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

/** What stands in a row, in this order; what comes to be is added at its end. */
const order = [
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
  return rowsOf(raw).flatMap((row) => {
    if (!Array.isArray(row)) return [];
    const entry = entryFrom((_, at) => row[at]);
    return entry ? [entry] : [];
  });
}

/** A shelf as it is written. */
export function shelfText(entries: readonly Entry[]): string {
  return JSON.stringify(entries.map((entry) => order.map((field) => entry[field])));
}

/** An entry of the values of its fields, by name and by place in a row; null where one of them is something else. */
export function entryFrom(read: (field: keyof Entry, at: number) => unknown): Entry | null {
  const entry: Record<string, unknown> = {};
  try {
    for (const [at, field] of order.entries()) entry[field] = fields[field](read(field, at));
  } catch {
    return null;
  }
  return entry as unknown as Entry;
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
  return `${prefix}${hash32(id) % shelves}`;
}

/** The keys of all shelves. */
export const allShelves: readonly string[] = Array.from({ length: shelves }, (_, at) => prefix + at);

/** Everything that the index knows, in no order. */
export async function allEntries(disk: StorageArea): Promise<Entry[]> {
  return Object.values(await disk.get([...allShelves])).flatMap(entriesOf);
}

/** Entries as lists show them, latest first. */
export function latestFirst(entries: readonly TutorialEntry[]): TutorialEntry[] {
  return [...entries].sort((one, other) => other.lastOpened - one.lastOpened);
}
