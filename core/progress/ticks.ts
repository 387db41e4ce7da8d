import type { Step, Tutorial } from '../tutorial';
import { timeAfter } from './clock';
import { ownState, stateOf } from './count';
import { applyOperations } from './operations';
import type { Marks, Operation, StepState } from './progress';

/** What a person wants of one step: an operation before it has a time and a device. */
export interface Wish {
  step: string;
  state: StepState;
}

/** Who does something, and when. */
export interface Stamp {
  /** Tutorial id. */
  tutorial: string;
  /** Milliseconds since 1970. */
  at: number;
  device: string;
}

/**
 * All that follows from setting one step or substep: its substeps follow it, and the steps above it are set to what their
 * substeps now amount to. [] where the tutorial has no such step.
 */
export function wishesFor(tutorial: Tutorial, marks: Marks, step: string, state: StepState): Wish[] {
  const steps = tutorial.procedures.flatMap((procedure) => procedure.steps);
  const path = pathIn(steps, step);
  const target = path?.at(-1);
  if (!path || !target) return [];
  const wishes = wishesAt(target, marks, state);
  for (const above of path.slice(0, -1).reverse()) wishes.push(rollUp(above, withWishes(marks, wishes)));
  return wishes;
}

/** Turns wishes into operations that win over what stands, even over a mark from a clock that runs ahead. */
export function stampWishes(wishes: readonly Wish[], marks: Marks, stamp: Stamp): Operation[] {
  return wishes.map(({ step, state }) => {
    const stands = Object.hasOwn(marks, step) ? marks[step] : undefined;
    return { ...stamp, step, state, at: timeAfter(stamp.at, stands?.at) };
  });
}

/** What brings back the states that `marks` held before these wishes. */
export function undoOf(wishes: readonly Wish[], marks: Marks): Wish[] {
  return wishes.map(({ step }) => ({ step, state: ownState(step, marks) }));
}

/** Start again: everything that is marked becomes to do. */
export function resetOf(marks: Marks): Wish[] {
  return Object.keys(marks)
    .filter((step) => ownState(step, marks) !== 'todo')
    .map((step) => ({ step, state: 'todo' }));
}

/** "Skip" and "Do it after all" speak of the step alone: what was ticked inside it stays ticked, and counts again. */
function wishesAt(step: Step, marks: Marks, state: StepState): Wish[] {
  if (state === 'skipped') return [{ step: step.id, state }];
  if (state === 'todo' && ownState(step.id, marks) === 'skipped') return [rollUp(step, marks)];
  return [{ step: step.id, state }, ...below(step, state)];
}

function below(step: Step, state: StepState): Wish[] {
  return step.substeps.flatMap((substep) => [{ step: substep.id, state }, ...below(substep, state)]);
}

/** Judged as if it had not been skipped itself: who ticks inside a skipped step does it after all. */
function rollUp(step: Step, marks: Marks): Wish {
  const open = withWishes(marks, [{ step: step.id, state: 'todo' }]);
  return { step: step.id, state: stateOf(step, open) === 'done' ? 'done' : 'todo' };
}

function withWishes(marks: Marks, wishes: readonly Wish[]): Marks {
  return applyOperations(marks, stampWishes(wishes, marks, { tutorial: '', at: 0, device: '' }));
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
