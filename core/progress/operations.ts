import type { Step, Tutorial } from '../tutorial';
import { ownState, stateOf } from './count';
import type { Mark, Marks, Operation, StepState, TutorialRecord } from './progress';

/** What a person wants of one step: an operation before it has a time and a device. */
export interface StepChange {
  step: string;
  state: StepState;
}

/** Ties are settled the same way everywhere: the state with the higher rank wins. */
const rank: Record<StepState, number> = { todo: 0, skipped: 1, done: 2 };

/**
 * Applies operations in any order, any number of times: last writer wins per step, by `at`, then `device`, then state.
 * Operations of other tutorials are left out.
 */
export function applyOperations(record: TutorialRecord, operations: readonly Operation[]): TutorialRecord {
  // A Map, because a step id may be any word, `__proto__` too.
  const marks = new Map(Object.entries(record.marks));
  for (const { tutorial, step, state, at, device } of operations) {
    if (tutorial === record.id) setMark(marks, step, { state, at, device });
  }
  return { ...record, marks: Object.fromEntries(marks) };
}

/** Joins what two sides know of the same steps; the order of the two does not matter. */
export function mergeMarks(one: Marks, other: Marks): Marks {
  const marks = new Map(Object.entries(one));
  for (const [step, mark] of Object.entries(other)) setMark(marks, step, mark);
  return Object.fromEntries(marks);
}

/**
 * All that follows from setting one step or substep: its substeps follow it, and the steps above it are set to what their
 * substeps now amount to. [] where the tutorial has no such step.
 */
export function operationsFor(tutorial: Tutorial, marks: Marks, step: string, state: StepState): StepChange[] {
  const path = pathIn(
    tutorial.procedures.flatMap((procedure) => procedure.steps),
    step,
  );
  const target = path?.at(-1);
  if (!path || !target) return [];
  const changes = [{ step, state }];
  // "Skip" and "Do it after all" speak of the step alone: what was ticked inside it stays ticked.
  const alone = state === 'skipped' || (state === 'todo' && ownState(step, marks) === 'skipped');
  if (!alone) changes.push(...below(target, state));
  for (const above of path.slice(0, -1).reverse()) changes.push(rollUp(above, withChanges(marks, changes)));
  return changes;
}

/** Start again: everything that is marked becomes to do. */
export function operationsToReset(marks: Marks): StepChange[] {
  return Object.keys(marks)
    .filter((step) => ownState(step, marks) !== 'todo')
    .map((step) => ({ step, state: 'todo' }));
}

function setMark(marks: Map<string, Mark>, step: string, mark: Mark): void {
  const stands = marks.get(step);
  if (!stands || isLater(mark, stands)) marks.set(step, mark);
}

function isLater(mark: Mark, stands: Mark): boolean {
  if (mark.at !== stands.at) return mark.at > stands.at;
  if (mark.device !== stands.device) return mark.device > stands.device;
  return rank[mark.state] > rank[stands.state];
}

function below(step: Step, state: StepState): StepChange[] {
  return step.substeps.flatMap((substep) => [{ step: substep.id, state }, ...below(substep, state)]);
}

/** Judged as if it had not been skipped itself: who ticks inside a skipped step does it after all. */
function rollUp(step: Step, marks: Marks): StepChange {
  const open = withChanges(marks, [{ step: step.id, state: 'todo' }]);
  return { step: step.id, state: stateOf(step, open) === 'done' ? 'done' : 'todo' };
}

function withChanges(marks: Marks, changes: readonly StepChange[]): Marks {
  const next = new Map(Object.entries(marks));
  for (const { step, state } of changes) next.set(step, { state, at: 0, device: '' });
  return Object.fromEntries(next);
}

/** The step and the steps above it, outermost first. */
function pathIn(steps: readonly Step[], id: string): Step[] | null {
  for (const step of steps) {
    if (step.id === id) return [step];
    const path = pathIn(step.substeps, id);
    if (path) return [step, ...path];
  }
  return null;
}
