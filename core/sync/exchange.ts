import { compareStamps } from '../progress/clock';
import { applyOperations } from '../progress/operations';
import { plainSteps } from '../progress/page-edit';
import type { Marks, TutorialRecord } from '../progress/progress';
import { applyActs } from '../progress/record';
import { decodeItem, encodeItem, type ItemMark, type SyncItem, stepHash, syncDevice } from './item';

/** Salts that can be tried. */
const salts = 64;

/** The record with what an item knows of its steps; hashes that mean none of them, or two, are left alone. */
function withItem(record: TutorialRecord, item: SyncItem): TutorialRecord {
  const byHash = idsByHash(record, item.salt);
  const acts = item.marks.flatMap(({ hash, state, at, device }) => {
    const [step, ...others] = byHash.get(hash) ?? [];
    return step === undefined || others.length > 0 ? [] : [{ tutorial: record.id, step, state, at, device }];
  });
  return applyActs(record, acts);
}

/** The record with what an item knows of its steps; null where that is nothing new. */
export function newsOf(record: TutorialRecord, item: SyncItem): TutorialRecord | null {
  const next = withItem(record, item);
  const before = new Map(Object.entries(record.marks));
  return Object.entries(next.marks).some(([step, mark]) => before.get(step) !== mark) ? next : null;
}

/**
 * What is to be synced of a record, on top of the item that stands there: what that item says of steps that are unknown here (of
 * another state of the page) stays in it.
 */
function itemOf(record: TutorialRecord, stands: SyncItem | null): SyncItem {
  const unknown = stands ? strangers(record, stands) : [];
  const salt = unknown.length > 0 && stands ? stands.salt : saltFor(record, stands?.salt);
  const byHash = idsByHash(record, salt);
  const marks = new Map(Object.entries(record.marks));
  const own = [...byHash].flatMap(([hash, ids]): ItemMark[] => {
    const mark = ids.length === 1 ? marks.get(ids[0] ?? '') : undefined;
    return mark ? [{ ...mark, device: syncDevice(mark.device), hash }] : [];
  });
  const lastOpened = Math.max(record.lastOpened, stands?.lastOpened ?? 0);
  return { lastOpened, salt, marks: latest([...own, ...unknown]) };
}

/** The texts of an item and of a record say the same of every step. */
function saysTheSame(one: SyncItem, other: SyncItem): boolean {
  if (one.salt !== other.salt || one.marks.length !== other.marks.length) return false;
  const marks = new Map(one.marks.map((mark) => [mark.hash, mark]));
  return other.marks.every((mark) => {
    const same = marks.get(mark.hash);
    return same !== undefined && same.state === mark.state && compareStamps(same, mark) === 0;
  });
}

/** The text to write for a record, null where nothing is new; `tooLarge` where it does not fit. */
export function textFor(record: TutorialRecord, standing: unknown): { text: string | null; tooLarge: boolean } {
  const stands = decodeItem(standing);
  const item = itemOf(record, stands);
  if (stands && saysTheSame(item, stands)) return { text: null, tooLarge: false };
  const text = encodeItem(item);
  return { text, tooLarge: text === null };
}

function knownIds(record: TutorialRecord): string[] {
  const steps = plainSteps(record.parts).map(({ id }) => id);
  return [...new Set([...steps, ...Object.keys(record.marks), ...Object.keys(record.renamed)])];
}

function idsByHash(record: TutorialRecord, salt: number): Map<number, string[]> {
  const ids = new Map<number, string[]>();
  for (const id of knownIds(record)) {
    const hash = stepHash(id, salt);
    ids.set(hash, [...(ids.get(hash) ?? []), id]);
  }
  return ids;
}

function strangers(record: TutorialRecord, item: SyncItem): ItemMark[] {
  const known = idsByHash(record, item.salt);
  return item.marks.filter(({ hash }) => !known.has(hash));
}

/** The one in use, as long as it keeps the steps apart, else the first that does. */
function saltFor(record: TutorialRecord, inUse: number | undefined): number {
  const candidates = [...(inUse === undefined ? [] : [inUse]), ...Array.from({ length: salts }, (_, salt) => salt)];
  const ids = knownIds(record);
  const apart = (salt: number) => new Set(ids.map((id) => stepHash(id, salt))).size === ids.length;
  return candidates.find(apart) ?? inUse ?? 0;
}

/** One mark a hash: the last word. */
function latest(marks: readonly ItemMark[]): ItemMark[] {
  const operations = marks.map(({ hash, ...mark }) => ({ ...mark, tutorial: '', step: String(hash) }));
  const joined: Marks = applyOperations({}, operations);
  return Object.entries(joined).map(([hash, mark]) => ({ ...mark, hash: Number(hash) }));
}
