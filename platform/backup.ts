import type { Beside } from '../core/holding/beside';
import { isDeeper, isUnfinished } from '../core/progress/json-depth';
import type { TutorialRecord } from '../core/progress/progress';
import { parseAllBeside } from './beside-store';
import { CodedError, failureOf } from './failure';
import { log } from './log';
import type { BackupRepair } from './messages-backup';
import { parseRecord } from './record-bodies';
import type { Settings } from './settings';
import { parseSettings } from './settings-store';

/** Everything that Sidestep remembers, in one file. */
export interface Backup {
  format: 'sidestep-backup';
  version: 1;
  /** Milliseconds since 1970. */
  at: number;
  settings: Settings;
  tutorials: TutorialRecord[];
  /** Supplies, servings and timers; missing in files of before these were carried. */
  beside?: Beside[];
}

/** Why a file is no backup that can be read; the words for people stand in the locale. */
export const backupFaults = [
  'empty',
  'large',
  'deep',
  'cut',
  'json',
  'foreign',
  'unversioned',
  'newer',
  'listless',
  'many',
  'unreadable',
] as const;

/** One of them. */
export type BackupFault = (typeof backupFaults)[number];

/** What was read of a file, and what of it could not be taken. */
export interface ReadBackup {
  /** Milliseconds since 1970, 0 where the file does not say. */
  at: number;
  settings: Settings | null;
  tutorials: TutorialRecord[];
  beside: Beside[];
  repairs: BackupRepair[];
}

/** Characters of a file, levels in it, and tutorials. */
const longest = 128 * 1024 * 1024;
const deepest = 40;
const mostTutorials = 50_000;
const mostRepairs = 100;

/** What goes into a file. */
type Kept = Pick<Backup, 'settings' | 'tutorials' | 'beside'>;

/** The text of the file, without blanks; one that could not be read again for its length is not made, with the fault `large`. */
export function backupText({ settings, tutorials, beside = [] }: Kept, at: number, most: number = longest): string {
  if (tutorials.length > mostTutorials) refuse('large');
  const head: Omit<Backup, 'tutorials' | 'beside'> = { format: 'sidestep-backup', version: 1, at, settings };
  const before = `${JSON.stringify(head).slice(0, -1)},"tutorials":[`;
  const after = `],"beside":${JSON.stringify(beside)}}`;
  const pieces: string[] = [];
  let length = before.length + after.length;
  // Record by record: the text of a library far beyond the bound would not fit into memory.
  for (const record of tutorials) {
    const piece = JSON.stringify(record);
    length += piece.length + 1;
    if (length > most) refuse('large');
    pieces.push(piece);
  }
  return `${before}${pieces.join(',')}${after}`;
}

/** Reads a file; what is not a backup is refused with its fault as the message, what is broken in one is left out and said. */
export function readBackup(text: string): ReadBackup {
  const file = fileOf(text);
  if (file.format !== 'sidestep-backup') refuse('foreign');
  if (typeof file.version !== 'number') refuse('unversioned');
  if (file.version !== 1) refuse('newer');
  if (!Array.isArray(file.tutorials)) refuse('listless');
  if (file.tutorials.length > mostTutorials) refuse('many');
  const repairs: BackupRepair[] = [];
  const tutorials = file.tutorials.flatMap((raw: unknown, at) => {
    try {
      return [parseRecord(raw)];
    } catch (error) {
      log('warning', 'backup', `tutorial ${at + 1} is left out: ${failureOf(error).message}`);
      repairs.push({ kind: 'tutorial', place: at + 1 });
      return [];
    }
  });
  if (file.tutorials.length > 0 && tutorials.length === 0) refuse('unreadable');
  return {
    at: typeof file.at === 'number' && Number.isSafeInteger(file.at) && file.at >= 0 ? file.at : 0,
    settings: settingsOf(file.settings, repairs),
    tutorials: withoutTwins(tutorials, repairs),
    beside: besideOf(file.beside, repairs),
    repairs: repairs.slice(0, mostRepairs),
  };
}

function fileOf(text: string): Record<string, unknown> {
  if (text.trim() === '') refuse('empty');
  if (text.length > longest) refuse('large');
  if (isDeeper(text, deepest)) refuse('deep');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    refuse(isUnfinished(text) ? 'cut' : 'json');
  }
  return typeof file === 'object' && file !== null && !Array.isArray(file)
    ? (file as Record<string, unknown>)
    : refuse('foreign');
}

function settingsOf(raw: unknown, repairs: BackupRepair[]): Settings | null {
  if (raw === undefined) return null;
  const { settings, foreign } = parseSettings(raw);
  if (foreign === undefined) return settings;
  repairs.push({ kind: 'settings' });
  return null;
}

function besideOf(raw: unknown, repairs: BackupRepair[]): Beside[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    repairs.push({ kind: 'beside' });
    return [];
  }
  const beside = parseAllBeside(raw);
  if (beside.length < raw.length) repairs.push({ kind: 'beside' });
  return beside;
}

function withoutTwins(tutorials: readonly TutorialRecord[], repairs: BackupRepair[]): TutorialRecord[] {
  const byId = new Map<string, TutorialRecord>();
  for (const record of tutorials) {
    const twin = byId.get(record.id);
    if (twin) repairs.push({ kind: 'twin', title: record.title });
    if (!twin || twin.lastOpened <= record.lastOpened) byId.set(record.id, record);
  }
  return [...byId.values()];
}

function refuse(fault: BackupFault): never {
  throw new CodedError('bad', fault);
}
