import { type Count, countOf, type Part, partsOf, stateOf } from '../core/progress/count';
import type { PartTitles } from '../core/progress/part-titles';
import type { Procedure, Step } from '../core/tutorial';
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

/** What stands above a part: alternatives have their titles in the choice, the part has the heading above them. */
export function headingOf({ id, procedures, chosen }: Part, { parts }: PartTitles): string | null {
  const title = procedures.length > 1 ? (chosen.choice?.title ?? null) : chosen.title;
  return titleIn(parts, id) ?? title;
}

/** What an alternative is called in its choice. */
export function optionOf({ id, title }: Procedure, { options }: PartTitles): string | null {
  return titleIn(options, id) ?? title;
}

function titleIn(titles: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(titles, id) ? titles[id] : undefined;
}
