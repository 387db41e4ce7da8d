import { compareStamps } from './clock';
import type { Mark, Marks, Operation, StepState } from './progress';

/** Ties are settled the same way everywhere: the state with the higher rank wins. */
const rank: Record<StepState, number> = { todo: 0, skipped: 1, done: 2 };

/** Applies operations in any order, any number of times: last writer wins per step, by `at`, then `device`, then state. */
export function applyOperations(marks: Marks, operations: readonly Operation[]): Marks {
  // A Map, because a step id may be any word, `__proto__` too.
  const next = new Map(Object.entries(marks));
  for (const { step, state, at, device } of operations) setMark(next, step, { state, at, device });
  return Object.fromEntries(next);
}

/** Joins what two sides know of the same tutorial; the order of the two does not matter. */
export function mergeMarks(one: Marks, other: Marks): Marks {
  const next = new Map(Object.entries(one));
  for (const [step, mark] of Object.entries(other)) setMark(next, step, mark);
  return Object.fromEntries(next);
}

function setMark(marks: Map<string, Mark>, step: string, mark: Mark): void {
  const stands = marks.get(step);
  if (!stands || isLater(mark, stands)) marks.set(step, mark);
}

function isLater(mark: Mark, stands: Mark): boolean {
  const order = compareStamps(mark, stands);
  return order !== 0 ? order > 0 : rank[mark.state] > rank[stands.state];
}
