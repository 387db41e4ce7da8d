import type { Tutorial } from '../tutorial';
import { compareStamps } from './clock';
import { type Chosen, ownState, partsOf } from './count';
import type { Choice, RecordPart, TutorialRecord } from './progress';

/** Two openings closer than this are one visit. */
const visitGap = 30 * 60_000;

/** Longest text of a step that is stored, in characters: enough to recognise it. */
const longestText = 500;

/** The procedures of a tutorial as they are stored. */
export function recordParts(tutorial: Tutorial): RecordPart[] {
  return partsOf(tutorial).flatMap((part) =>
    part.procedures.map((procedure) => ({
      id: procedure.id,
      group: part.id,
      title: procedure.title,
      steps: procedure.steps.map(({ id, text }) => ({ id, text: text.slice(0, longestText) })),
    })),
  );
}

/** A record without a tick. */
export function newRecord(
  id: string,
  read: Pick<TutorialRecord, 'address' | 'title' | 'parts'>,
  now: number,
): TutorialRecord {
  const { address, title, parts } = read;
  return {
    version: 1,
    id,
    address,
    title,
    parts,
    marks: {},
    chosen: {},
    firstOpened: now,
    lastOpened: now,
    lastVisit: null,
  };
}

/** The record as it stands when its page is opened once more: as read now, ticks kept. */
export function reopen(
  record: TutorialRecord,
  read: Pick<TutorialRecord, 'address' | 'title' | 'parts'>,
  now: number,
): TutorialRecord {
  const lastVisit = now - record.lastOpened > visitGap ? record.lastOpened : record.lastVisit;
  const { address, title, parts } = read;
  return { ...record, address, title, parts, lastOpened: Math.max(now, record.lastOpened), lastVisit };
}

/** The record with another alternative followed; last writer wins, by `at`, then `device`, then procedure. */
export function applyChoice(record: TutorialRecord, group: string, choice: Choice): TutorialRecord {
  const stands = Object.hasOwn(record.chosen, group) ? record.chosen[group] : undefined;
  if (stands && !isLater(choice, stands)) return record;
  return { ...record, chosen: { ...record.chosen, [group]: choice } };
}

/** Which alternatives are followed, as `partsOf` and `countOf` take it. */
export function chosenOf(record: TutorialRecord): Chosen {
  return Object.fromEntries(Object.entries(record.chosen).map(([group, choice]) => [group, choice.procedure]));
}

/** Counts a stored tutorial by the count rule; the marks of its top-level steps carry what their substeps amount to. */
export function countOfRecord(record: TutorialRecord): { done: number; total: number; left: number } {
  const chosen = chosenOf(record);
  const states = record.parts
    .filter((part) => followed(record, chosen, part))
    .flatMap((part) => part.steps.map((step) => ownState(step.id, record.marks)));
  return {
    done: states.filter((state) => state === 'done').length,
    total: states.length,
    left: states.filter((state) => state === 'todo').length,
  };
}

/** Whether a person did anything here. */
export function isStarted(record: TutorialRecord): boolean {
  return Object.values(record.marks).some((mark) => mark.state !== 'todo');
}

function followed(record: TutorialRecord, chosen: Chosen, part: RecordPart): boolean {
  const group = record.parts.filter((each) => each.group === part.group);
  const wanted = Object.hasOwn(chosen, part.group) ? chosen[part.group] : undefined;
  return part === (group.find((each) => each.id === wanted) ?? group[0]);
}

function isLater(choice: Choice, stands: Choice): boolean {
  const order = compareStamps(choice, stands);
  return order !== 0 ? order > 0 : choice.procedure > stands.procedure;
}
