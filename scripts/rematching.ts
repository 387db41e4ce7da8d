import type { Marks, StepState } from '../core/progress/progress';
import { longestText } from '../core/progress/record';
import { carryMarks } from '../core/progress/rematch/carry';
import { type PlainStep, rematch } from '../core/progress/rematch/rematch';
import { createIds } from '../core/read/identify';

/** A step as a page has it, and the state that a person gave it. */
export interface TrialStep {
  text: string;
  part: string;
  state?: StepState;
}

/** What a person finds at each new step. */
export interface TrialResult {
  states: StepState[];
  /** Whether the panel says "changed, check again". */
  check: boolean[];
}

/** Opens an edited page with the ticks of the old one, as the extension does. */
export function reopenEdited(
  old: readonly TrialStep[],
  now: readonly TrialStep[],
  languages: { old: string; now: string },
): TrialResult {
  const [was, is] = [withIds(old), withIds(now)];
  const marks: Marks = Object.fromEntries(
    was.flatMap(({ id }, at) => {
      const state = old[at]?.state ?? 'todo';
      return state === 'todo' ? [] : [[id, { state, at: 1_000 * (at + 1), device: 'one' }]];
    }),
  );
  const found = rematch(was, is, languages);
  const carried = carryMarks(marks, found, was, is);
  return {
    states: is.map(({ id }) => carried.marks[id]?.state ?? 'todo'),
    check: is.map(({ id }) => carried.check[id] !== undefined),
  };
}

function withIds(steps: readonly TrialStep[]): PlainStep[] {
  const idOf = createIds();
  return steps.map(({ text, part }) => ({ id: idOf(text), text: text.slice(0, longestText), part }));
}
