import { mergeMarks } from './operations';
import { followPage } from './page-edit';
import type { Choice, TutorialRecord } from './progress';
import { applyChoice } from './record';
import { mergeRemarks } from './remarks';
import { mergeSpent } from './spent';

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
    ...mergeRemarks(carried, newer),
    spent: mergeSpent(older.spent, newer.spent),
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

/** Steps on which a record would have another state, or another note, with what the other knows. */
export function newStates(record: TutorialRecord | null, joined: TutorialRecord): number {
  const { marks, notes, stuck } = record ?? { marks: {}, notes: {}, stuck: {} };
  const states = changedWords(plain(marks), plain(joined.marks), 'todo');
  const remarks = [
    ...changedWords(plain(notes), plain(joined.notes), ''),
    ...changedWords(plain(stuck), plain(joined.stuck), false),
  ];
  return new Set([...states, ...remarks]).size;
}

type Plain = ReadonlyMap<string, string | boolean>;

function plain(words: Readonly<Record<string, { state: string } | { value: string | boolean }>>): Plain {
  return new Map(Object.entries(words).map(([step, word]) => [step, 'state' in word ? word.state : word.value]));
}

function changedWords(before: Plain, after: Plain, nothing: string | boolean): string[] {
  return [...after].filter(([step, word]) => word !== (before.get(step) ?? nothing)).map(([step]) => step);
}
