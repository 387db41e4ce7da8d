import { type Chosen, countOf } from '../../core/progress/count';
import type { Marks } from '../../core/progress/progress';
import { leadOf } from '../../core/read/content/block-text';
import type { Tutorial } from '../../core/tutorial';
import type { PageState } from '../../platform/messages';
import { stateWithout } from '../../platform/page-state';
import { isOff } from '../../platform/settings';
import type { Knowledge } from './scene';
import { choiceFor } from './stripping';

/** What badge and popup should say of a page, with its own title and the timer that ends first. */
export function pageStateOf(
  { host, settings, stripping, opened, here }: Knowledge,
  title: string,
  timer: PageState['timer'],
): PageState {
  if (isOff(settings, host)) return stateWithout('off', host, title);
  const { hidden } = stripping;
  if (!opened) return { ...stateWithout('none', host, title), hidden };
  const { tutorial, chosen, ticks, record } = opened;
  const { on } = choiceFor(settings, host);
  return stateWithTutorial(
    { host, hidden, stripping: on, tutorial: record.id, timer },
    { tutorial, marks: ticks.state.marks, here, chosen },
  );
}

function stateWithTutorial(
  base: Pick<PageState, 'host' | 'hidden' | 'stripping' | 'tutorial' | 'timer'>,
  shown: { tutorial: Tutorial; marks: Marks; here: string | null; chosen: Chosen },
): PageState {
  const { left, total, parts, part, here } = countOf(shown.tutorial, shown.marks, shown.here, shown.chosen);
  const next = shown.tutorial.procedures.flatMap((procedure) => procedure.steps).find((step) => step.id === here);
  return {
    ...base,
    status: 'tutorial',
    title: shown.tutorial.title,
    left,
    total,
    parts,
    part,
    next: next ? leadOf(next) : '',
  };
}

/** The number of a step in its procedure, as the panel shows it; of a substep, its step's. 0 where there is none. */
export function stepNumber({ procedures }: Tutorial, id: string): number {
  const numbers = procedures.map(({ steps, start = 1 }) => {
    const at = steps.findIndex((step) => step.id === id || step.substeps.some((each) => each.id === id));
    return at < 0 ? 0 : start + at;
  });
  return numbers.find((number) => number > 0) ?? 0;
}
