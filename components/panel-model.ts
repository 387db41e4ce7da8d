import { type Count, countOf, type Part, partsOf, stateOf } from '../core/progress/count';
import type { Step } from '../core/tutorial';
import type { PanelState } from './panel-state';
import type { Tread } from './stair';

/** What the panel, the rail and the chip work out from tutorial and marks. */
export interface PanelModel {
  parts: Part[];
  count: Count;
  treads: Tread[][];
  /** The steps that count, in order: one for each tread. */
  steps: Step[];
}

/** Works out parts, counts and treads. */
export function modelOf(state: Pick<PanelState, 'tutorial' | 'marks' | 'here' | 'chosen'>): PanelModel | null {
  const { tutorial, marks, here, chosen } = state;
  if (!tutorial) return null;
  const parts = partsOf(tutorial, chosen);
  const count = countOf(tutorial, marks, here, chosen);
  const treadOf = (step: Step): Tread => {
    if (step.id === count.here) return 'here';
    const own = stateOf(step, marks);
    return own === 'some' ? 'todo' : own;
  };
  return {
    parts,
    count,
    treads: parts.map((part) => part.chosen.steps.map(treadOf)),
    steps: parts.flatMap((part) => part.chosen.steps),
  };
}

/** The number of a step in its part, as the panel shows it; 0 where it is none of them. */
export function numberOf(step: Step, { parts }: PanelModel): number {
  const part = parts.find(({ chosen }) => chosen.steps.includes(step));
  return part ? (part.chosen.start ?? 1) + part.chosen.steps.indexOf(step) : 0;
}
