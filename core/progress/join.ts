import { mergeMarks } from './operations';
import { followPage } from './page-edit';
import type { Choice, Doubt, RemovedStep, TutorialRecord } from './progress';
import { applyChoice } from './record';
import { mergeRemarks } from './remarks';
import { mergeSpent } from './spent';

/**
 * Two records of one tutorial as one, whatever is known of it on either side; the page is as the later visit saw it, and what the
 * other one knows follows its steps there. Which of the two is named first does not matter.
 */
export function joinRecords(one: TutorialRecord, other: TutorialRecord): TutorialRecord {
  const [older, newer] = isLaterVisit(one, other) ? [other, one] : [one, other];
  const { address, title, language, parts, lastOpened } = newer;
  return mergeRecords(followPage(older, { address, title, language, parts }, lastOpened), newer);
}

/**
 * What two sides know of one tutorial, without comparing pages: commutative, associative and idempotent. The page, and when it was
 * seen, are one word of which the later one stands.
 */
export function mergeRecords(one: TutorialRecord, other: TutorialRecord): TutorialRecord {
  const [older, newer] = isLaterVisit(one, other) ? [other, one] : [one, other];
  const merged: TutorialRecord = {
    ...newer,
    aliases: [...new Set([...older.aliases, ...newer.aliases])],
    marks: mergeMarks(older.marks, newer.marks),
    ...mergeRemarks(older, newer),
    spent: mergeSpent(older.spent, newer.spent),
    renamed: mergeNames(older.renamed, newer.renamed),
    removed: mergeRemoved(older.removed, newer.removed),
    doubts: mergeDoubts(older.doubts, newer.doubts),
    firstOpened: Math.min(older.firstOpened, newer.firstOpened),
  };
  return Object.entries<Choice>(older.chosen).reduce(
    (record, [group, choice]) => applyChoice(record, group, choice),
    merged,
  );
}

/** Of each step, when it was last seen to be gone; latest last. */
export function mergeRemoved(one: readonly RemovedStep[], other: readonly RemovedStep[]): RemovedStep[] {
  const order = (a: RemovedStep, b: RemovedStep) =>
    a.at - b.at || compareWords(a.id, b.id) || compareWords(a.text, b.text);
  const latest = new Map([...one, ...other].sort(order).map((step) => [step.id, step]));
  return [...latest.values()].sort(order);
}

/** An act on a step of before counts at everything that it became on either side. */
export function mergeNames(
  one: TutorialRecord['renamed'],
  other: TutorialRecord['renamed'],
): TutorialRecord['renamed'] {
  const names = new Map(Object.entries(one));
  for (const [id, ids] of Object.entries(other)) names.set(id, [...new Set([...(names.get(id) ?? []), ...ids])]);
  return Object.fromEntries(names);
}

/** Of each step the doubt about the later mark. */
export function mergeDoubts(one: TutorialRecord['doubts'], other: TutorialRecord['doubts']): TutorialRecord['doubts'] {
  const doubts = new Map(Object.entries(one));
  const isLater = (doubt: Doubt, stands: Doubt) =>
    doubt.at !== stands.at ? doubt.at > stands.at : doubt.was > stands.was;
  for (const [id, doubt] of Object.entries(other)) {
    const stands = doubts.get(id);
    if (!stands || isLater(doubt, stands)) doubts.set(id, doubt);
  }
  return Object.fromEntries(doubts);
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

/** A visit that saw steps comes before one that saw none; of two at the very same time what they saw decides, everywhere alike. */
function isLaterVisit(one: TutorialRecord, other: TutorialRecord): boolean {
  const [saw, sawOther] = [one, other].map(({ parts }) => parts.length > 0);
  if (saw !== sawOther) return saw === true;
  if (one.lastOpened !== other.lastOpened) return one.lastOpened > other.lastOpened;
  return seenBy(one) > seenBy(other);
}

/** All that goes with the page, as one word. */
function seenBy({ address, title, language, parts, changes, lastVisit }: TutorialRecord): string {
  return JSON.stringify([address, title, language, parts, changes, lastVisit]);
}

function compareWords(one: string, other: string): number {
  if (one === other) return 0;
  return one > other ? 1 : -1;
}

type Plain = ReadonlyMap<string, string | boolean>;

function plain(words: Readonly<Record<string, { state: string } | { value: string | boolean }>>): Plain {
  return new Map(Object.entries(words).map(([step, word]) => [step, 'state' in word ? word.state : word.value]));
}

function changedWords(before: Plain, after: Plain, nothing: string | boolean): string[] {
  return [...after].filter(([step, word]) => word !== (before.get(step) ?? nothing)).map(([step]) => step);
}
