import { mergeMarks } from './operations';
import { followPage } from './page-edit';
import type { Choice, TutorialRecord } from './progress';
import { applyChoice } from './record';

/** Two records of one tutorial as one, whatever is known of it on either side; the page is as the later visit saw it. */
export function joinRecords(one: TutorialRecord, other: TutorialRecord): TutorialRecord {
  const [older, newer] = one.lastOpened <= other.lastOpened ? [one, other] : [other, one];
  const { address, title, language, parts } = newer;
  const carried = parts.length > 0 ? followPage(older, { address, title, language, parts }, newer.lastOpened) : older;
  const base = parts.length > 0 ? newer : { ...newer, parts: older.parts, title: older.title };
  const joined: TutorialRecord = {
    ...base,
    aliases: [...new Set([...older.aliases, ...newer.aliases])],
    marks: mergeMarks(carried.marks, newer.marks),
    renamed: { ...carried.renamed, ...newer.renamed },
    removed: [...carried.removed.filter(({ id }) => !newer.removed.some((each) => each.id === id)), ...newer.removed],
    doubts: { ...carried.doubts, ...newer.doubts },
    firstOpened: Math.min(one.firstOpened, other.firstOpened),
  };
  return Object.entries<Choice>(older.chosen).reduce(
    (record, [group, choice]) => applyChoice(record, group, choice),
    joined,
  );
}

/** Steps on which a record would have another state with what the other knows. */
export function newStates(record: TutorialRecord | null, joined: TutorialRecord): number {
  const before = new Map(Object.entries(record?.marks ?? {}));
  return Object.entries(joined.marks).filter(([step, { state }]) => state !== (before.get(step)?.state ?? 'todo'))
    .length;
}
