import { mergeDoubts, mergeNames, mergeRemoved } from './join';
import { mergeMarks } from './operations';
import { followPage } from './page-edit';
import type { PageRead, TutorialRecord } from './progress';
import { mergeRemarks } from './remarks';
import { mergeSpent, visitGap } from './spent';

/** The record as it stands when its page is opened once more: as read now, the ticks carried over to what the steps became. */
export function reopen(record: TutorialRecord, read: PageRead, now: number): TutorialRecord {
  const isNewVisit = now - record.lastOpened > visitGap;
  const { address, title, language, parts } = read;
  return {
    ...followPage(isNewVisit ? { ...record, changes: null } : record, read, now),
    address,
    title,
    language,
    parts,
    lastOpened: Math.max(now, record.lastOpened),
    lastVisit: isNewVisit ? record.lastOpened : record.lastVisit,
  };
}

/** The record with the ticks of the same tutorial elsewhere, whose address leads here from now on. */
export function adoptProgress(record: TutorialRecord, from: TutorialRecord, now: number): TutorialRecord {
  const { address, title, language, parts } = record;
  const carried = followPage(from, { address, title, language, parts }, now);
  const aliases = [...new Set([...record.aliases, from.id, ...from.aliases])].filter((id) => id !== record.id);
  return {
    ...record,
    aliases,
    marks: mergeMarks(record.marks, carried.marks),
    ...mergeRemarks(record, carried),
    spent: mergeSpent(record.spent, from.spent),
    renamed: mergeNames(carried.renamed, record.renamed),
    removed: mergeRemoved(carried.removed, record.removed),
    doubts: mergeDoubts(carried.doubts, record.doubts),
    changes: carried.changes,
    firstOpened: Math.min(record.firstOpened, from.firstOpened),
    lastVisit: from.lastOpened,
  };
}
