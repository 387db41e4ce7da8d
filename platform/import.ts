import { joinRecords, newStates } from '../core/progress/join';
import type { Marks, TutorialRecord } from '../core/progress/progress';
import type { ReadBackup } from './backup';
import { CodedError } from './failure';
import type { ImportPreview } from './messages-backup';
import { parseRecord } from './record-bodies';
import { prefixes, setAside } from './record-places';
import type { StorageArea } from './storage-area';

/** What importing needs of the one writer. */
export interface RecordWriter {
  /** Reads, changes and writes one record in one turn; null removes it or says that there is none. */
  replace(id: string, change: (record: TutorialRecord | null) => TutorialRecord | null): Promise<void>;
}

/** Where what an import replaced is kept until the next one. */
const undoKey = 'undo-import';
const undoPrefix = 'undo-import:';
/** Stands there while an import is under way. */
const unfinishedKey = 'undo-import-unfinished';

interface Undone {
  before: TutorialRecord | null;
  /** What the import said of each step: acts since then are kept. */
  marks: Marks;
  notes: TutorialRecord['notes'];
  stuck: TutorialRecord['stuck'];
}

/** What an import would change; nothing is written. */
export async function previewImport(
  disk: StorageArea,
  { at, settings, tutorials, repairs }: ReadBackup,
): Promise<ImportPreview> {
  const preview: ImportPreview = { at, settings: settings !== null, tutorials: [], same: 0, repairs };
  for (const record of tutorials) {
    const stored = await storedRecord(disk, record.id);
    const steps = newStates(stored, stored ? joinRecords(stored, record) : record);
    if (stored && steps === 0) preview.same++;
    else preview.tutorials.push({ title: record.title, address: record.address, isNew: stored === null, steps });
  }
  return preview;
}

/**
 * Brings the tutorials of a backup in: ticks are joined, step by step, and nothing that is here is lost. Gives how many changed. Where
 * one cannot be written, all are taken back; one that the worker's death left half done is taken back before.
 */
export async function importTutorials(
  disk: StorageArea,
  writer: RecordWriter,
  tutorials: readonly TutorialRecord[],
): Promise<number> {
  if ((await disk.get(unfinishedKey))[unfinishedKey] === true) await undoImport(disk, writer);
  await forgetUndo(disk);
  await disk.set({ [undoKey]: tutorials.map(({ id }) => id), [unfinishedKey]: true });
  try {
    await bringIn(disk, writer, tutorials);
    await disk.remove(unfinishedKey);
  } catch (error) {
    await undoImport(disk, writer).catch(() => halfDone());
    throw error;
  }
  return tutorials.length;
}

/** A file is in by halves and could not be taken back: the code `failed` with the message `half`. */
export function halfDone(): never {
  throw new CodedError('failed', 'half');
}

async function bringIn(disk: StorageArea, writer: RecordWriter, tutorials: readonly TutorialRecord[]): Promise<void> {
  for (const record of tutorials) {
    const before = await storedRecord(disk, record.id);
    const undone: Undone = { before, marks: record.marks, notes: record.notes, stuck: record.stuck };
    await disk.set({ [undoPrefix + record.id]: undone });
    await writer.replace(record.id, (stored) => (stored ? joinRecords(stored, record) : record));
  }
}

/** Takes the last import back; what was ticked since then stays. Gives how many tutorials are as before. */
export async function undoImport(disk: StorageArea, writer: RecordWriter): Promise<number> {
  const ids = (await disk.get(undoKey))[undoKey];
  if (!Array.isArray(ids)) return 0;
  let restored = 0;
  for (const id of ids.filter((each) => typeof each === 'string')) {
    const undone = (await disk.get(undoPrefix + id))[undoPrefix + id] as Undone | undefined;
    if (!undone) continue;
    await writer.replace(id, (stored) => withoutImport(stored, undone));
    restored++;
  }
  await forgetUndo(disk);
  return restored;
}

/** Only acts that neither stood there before nor came with the import are kept. */
function withoutImport(stored: TutorialRecord | null, { before, ...came }: Undone): TutorialRecord | null {
  if (!stored) return before;
  const marks = since(stored.marks, came.marks);
  const notes = since(stored.notes, came.notes ?? {});
  const stuck = since(stored.stuck, came.stuck ?? {});
  if (!before) {
    const acted = [marks, notes, stuck].some((each) => Object.keys(each).length > 0);
    return acted ? { ...stored, marks, notes, stuck } : null;
  }
  return {
    ...before,
    marks: { ...before.marks, ...marks },
    notes: { ...before.notes, ...notes },
    stuck: { ...before.stuck, ...stuck },
  };
}

function since<T extends { at: number; device: string }>(
  stored: Readonly<Record<string, T>>,
  came: Readonly<Record<string, T>>,
): Record<string, T> {
  const imported = new Map(Object.entries(came));
  const own = Object.entries(stored).filter(([step, word]) => {
    const same = imported.get(step);
    return same === undefined || same.at !== word.at || same.device !== word.device;
  });
  return Object.fromEntries(own);
}

async function forgetUndo(disk: StorageArea): Promise<void> {
  const ids = (await disk.get(undoKey))[undoKey];
  if (Array.isArray(ids)) await disk.remove([...ids.map((id) => undoPrefix + String(id)), undoKey, unfinishedKey]);
}

/** Forgets the copies of records that stand beside the library: for taking an import back, and what could not be read. */
export async function forgetCopies(disk: StorageArea): Promise<void> {
  await forgetUndo(disk);
  const aside = Object.keys(await disk.get(null)).filter((key) => setAside.test(key));
  if (aside.length > 0) await disk.remove(aside);
}

async function storedRecord(disk: StorageArea, id: string): Promise<TutorialRecord | null> {
  try {
    return parseRecord((await disk.get(prefixes.tutorial + id))[prefixes.tutorial + id]);
  } catch {
    return null;
  }
}
