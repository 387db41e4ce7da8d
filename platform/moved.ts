import { plainSteps } from '../core/progress/page-edit';
import type { TutorialRecord } from '../core/progress/progress';
import { countOfRecord } from '../core/progress/record';
import { rematch } from '../core/progress/rematch/rematch';
import { likeness, signatureOf } from '../core/progress/signature';
import type { MovedTutorial } from './messages';
import { refusals } from './moved-refusals';
import { parseRecord } from './record-bodies';
import { prefixes } from './record-places';
import { hostOf } from './settings';
import { allEntries } from './shelf-entries';
import type { StorageArea } from './storage-area';

/** Likeness of signatures from which a record is looked at, and share of its steps that must be found again. */
const alike = 0.3;
const found = 0.6;
/** Records that are looked at. */
const most = 3;

/** The begun tutorial elsewhere that most likely is this one; null where none has most of its steps, or the person said that it is not. */
export async function findMoved(disk: StorageArea, record: TutorialRecord): Promise<TutorialRecord | null> {
  const steps = plainSteps(record.parts);
  const signature = signatureOf(steps.map(({ text }) => text));
  if (signature === '') return null;
  const isRefused = await refusals(disk);
  const near = (await allEntries(disk))
    .filter(({ id }) => id !== record.id && !record.aliases.includes(id) && !isRefused(record.id, id))
    .map((entry) => ({ id: entry.id, share: likeness(signature, entry.signature) }))
    .filter(({ share }) => share >= alike)
    .sort((one, other) => other.share - one.share)
    .slice(0, most);
  for (const { id } of near) {
    const other = await readable(disk, prefixes.tutorial + id);
    if (!other) continue;
    const old = plainSteps(other.parts);
    const { matches } = rematch(old, steps, { old: other.language, now: record.language });
    if (matches.flatMap((match) => match.old).length >= found * Math.max(old.length, steps.length)) return other;
  }
  return null;
}

/** As much of a record as the question "is this the same?" needs. */
export function movedOf(record: TutorialRecord): MovedTutorial {
  const { done, total } = countOfRecord(record);
  return { id: record.id, host: hostOf(record.address), done, total, lastOpened: record.lastOpened };
}

async function readable(disk: StorageArea, key: string): Promise<TutorialRecord | null> {
  try {
    return parseRecord((await disk.get(key))[key]);
  } catch {
    return null;
  }
}
