import { type Chosen, countOf } from '../../core/progress/count';
import type { Marks } from '../../core/progress/progress';
import type { Tutorial } from '../../core/tutorial';
import type { PageState } from '../../platform/messages';

/** What badge and popup should say where steps are shown. */
export function stateWithTutorial(
  base: Pick<PageState, 'host' | 'hidden' | 'stripping' | 'tutorial' | 'timer'>,
  shown: { tutorial: Tutorial; marks: Marks; here: string | null; chosen: Chosen },
): PageState {
  const { left, total, parts, part, here } = countOf(shown.tutorial, shown.marks, shown.here, shown.chosen);
  const next = shown.tutorial.procedures.flatMap((procedure) => procedure.steps).find((step) => step.id === here);
  return { ...base, status: 'tutorial', title: shown.tutorial.title, left, total, parts, part, next: next?.text ?? '' };
}

/** The number of a step in its procedure, as the panel shows it; of a substep, its step's. 0 where there is none. */
export function stepNumber({ procedures }: Tutorial, id: string): number {
  const numbers = procedures.map(({ steps, start = 1 }) => {
    const at = steps.findIndex((step) => step.id === id || step.substeps.some((each) => each.id === id));
    return at < 0 ? 0 : start + at;
  });
  return numbers.find((number) => number > 0) ?? 0;
}
