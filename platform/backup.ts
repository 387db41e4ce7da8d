import { isDeeper } from '../core/progress/json-depth';
import type { TutorialRecord } from '../core/progress/progress';
import { CodedError, failureOf } from './failure';
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
}

/** What was read of a file, and what of it could not be taken. */
export interface ReadBackup {
  /** Milliseconds since 1970, 0 where the file does not say. */
  at: number;
  settings: Settings | null;
  tutorials: TutorialRecord[];
  /** One sentence for each part that was left out or mended. */
  repairs: string[];
}

/** Characters of a file, levels in it, and tutorials. */
const longest = 128 * 1024 * 1024;
const deepest = 40;
const mostTutorials = 50_000;
const mostRepairs = 100;

/** The text of the file. */
export function backupText(settings: Settings, tutorials: readonly TutorialRecord[], at: number): string {
  const backup: Backup = { format: 'sidestep-backup', version: 1, at, settings, tutorials: [...tutorials] };
  return JSON.stringify(backup, null, 1);
}

/** Reads a file; what is not a backup is refused with a reason, what is broken in one is left out and said. */
export function readBackup(text: string): ReadBackup {
  const file = fileOf(text);
  if (file.format !== 'sidestep-backup') refuse('This file is no backup of Sidestep.');
  if (typeof file.version !== 'number') refuse('This backup does not say which version it is of.');
  if (file.version !== 1)
    refuse('This backup was made by another version of Sidestep. Update Sidestep, then try again.');
  if (!Array.isArray(file.tutorials)) refuse('This backup holds no list of tutorials.');
  if (file.tutorials.length > mostTutorials) refuse(`This backup holds more than ${mostTutorials} tutorials.`);
  const repairs: string[] = [];
  const tutorials = file.tutorials.flatMap((raw: unknown, at) => {
    try {
      return [parseRecord(raw)];
    } catch (error) {
      repairs.push(`Tutorial ${at + 1} could not be read and is left out: ${failureOf(error).message}`);
      return [];
    }
  });
  if (file.tutorials.length > 0 && tutorials.length === 0)
    refuse('None of the tutorials in this backup could be read.');
  return {
    at: typeof file.at === 'number' && Number.isSafeInteger(file.at) && file.at >= 0 ? file.at : 0,
    settings: settingsOf(file.settings, repairs),
    tutorials: withoutTwins(tutorials, repairs),
    repairs: repairs.slice(0, mostRepairs),
  };
}

function fileOf(text: string): Record<string, unknown> {
  if (text.trim() === '') refuse('This file is empty.');
  if (text.length > longest) refuse('This file is too large to be a backup of Sidestep.');
  if (isDeeper(text, deepest)) refuse('This file is nested too deeply to be a backup of Sidestep.');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    refuse(
      /^\s*\{/.test(text) && !/\}\s*$/.test(text)
        ? 'This file ends too early: it was not saved or copied completely.'
        : 'This file is no JSON, as a backup of Sidestep is.',
    );
  }
  return typeof file === 'object' && file !== null && !Array.isArray(file)
    ? (file as Record<string, unknown>)
    : refuse('This file is no backup of Sidestep.');
}

function settingsOf(raw: unknown, repairs: string[]): Settings | null {
  if (raw === undefined) return null;
  const { settings, foreign } = parseSettings(raw);
  if (foreign === undefined) return settings;
  repairs.push('The settings could not be read and are left out.');
  return null;
}

function withoutTwins(tutorials: readonly TutorialRecord[], repairs: string[]): TutorialRecord[] {
  const byId = new Map<string, TutorialRecord>();
  for (const record of tutorials) {
    const twin = byId.get(record.id);
    if (twin) repairs.push(`"${record.title}" stands in the backup twice; the later one is taken.`);
    if (!twin || twin.lastOpened <= record.lastOpened) byId.set(record.id, record);
  }
  return [...byId.values()];
}

function refuse(message: string): never {
  throw new CodedError('bad', message);
}
