import type { Step, Tutorial } from '../tutorial';
import { compareStamps } from './clock';
import { codeIn } from './code-in-text';
import { type Chosen, ownState, partsOf } from './count';
import { applyOperations } from './operations';
import type { Choice, Operation, PageRead, RecordPart, RecordStep, Remark, TutorialRecord } from './progress';
import { applyRemarks } from './remarks';

/** Characters of a step that are stored and compared. */
export const longestText = 8_000;

/** Milliseconds by which a page's clock may run ahead of ours. */
const day = 24 * 3_600_000;

/** The procedures of a tutorial as they are stored. */
export function recordParts(tutorial: Tutorial): RecordPart[] {
  return partsOf(tutorial).flatMap((part) =>
    part.procedures.map((procedure) => ({
      id: procedure.id,
      group: part.id,
      title: procedure.title,
      steps: recordSteps(procedure.steps),
    })),
  );
}

function recordSteps(steps: readonly Step[]): RecordStep[] {
  return steps.map(({ id, text, content, substeps }) => {
    const words = text.slice(0, longestText);
    const code = codeIn({ text: words, content });
    return { id, text: words, ...(code.length > 0 && { code }), substeps: recordSteps(substeps) };
  });
}

/** A record without a tick. */
export function newRecord(id: string, read: PageRead, now: number): TutorialRecord {
  const { address, title, language, parts } = read;
  return {
    version: 3,
    id,
    address,
    title,
    language,
    aliases: [],
    parts,
    marks: {},
    notes: {},
    stuck: {},
    spent: {},
    chosen: {},
    renamed: {},
    removed: [],
    doubts: {},
    changes: null,
    firstOpened: now,
    lastOpened: now,
    lastVisit: null,
  };
}

/** The record after these acts. Where a step has another name since its page was edited, the act counts there too. */
export function applyActs(record: TutorialRecord, operations: readonly Operation[]): TutorialRecord {
  return { ...record, marks: applyOperations(record.marks, underNewNames(record, operations)) };
}

/** The record after these remarks, which follow a step to its new name as acts do. */
export function applyRemarksTo(record: TutorialRecord, remarks: readonly Remark[]): TutorialRecord {
  return { ...record, ...applyRemarks(record, underNewNames(record, remarks)) };
}

function underNewNames<A extends { step: string }>({ renamed }: TutorialRecord, acts: readonly A[]): A[] {
  const names = new Map(Object.entries(renamed));
  return acts.flatMap((act) => [act, ...(names.get(act.step) ?? []).map((step) => ({ ...act, step }))]);
}

/** Acts of this machine are stamped by its clock, or just after what was seen: anything later would win over all to come. */
export function isTooFarAhead(
  stands: Readonly<Record<string, { at: number }>>,
  acts: readonly { step: string; at: number }[],
  now: number,
): boolean {
  const before = new Map(Object.entries(stands));
  return acts.some(({ step, at }) => at > Math.max(now, before.get(step)?.at ?? 0) + day);
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
  const states = followedParts(record).flatMap((part) => part.steps.map((step) => ownState(step.id, record.marks)));
  return {
    done: states.filter((state) => state === 'done').length,
    total: states.length,
    left: states.filter((state) => state === 'todo').length,
  };
}

/** The parts that count: of alternatives the one that is followed. */
export function followedParts(record: TutorialRecord): RecordPart[] {
  const chosen = chosenOf(record);
  return record.parts.filter((part) => followed(record, chosen, part));
}

/** Whether a person did anything here. */
export function isStarted(record: TutorialRecord): boolean {
  return (
    Object.values(record.marks).some((mark) => mark.state !== 'todo') ||
    Object.values(record.notes).some((note) => note.value !== '') ||
    Object.values(record.stuck).some((stuck) => stuck.value)
  );
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
