import { withTicks } from './code-in-text';
import { ownState } from './count';
import { isInDoubt } from './page-edit';
import type { RecordStep, TutorialRecord } from './progress';
import { followedParts } from './record';

/** Characters of the next step that a list shows; steps above which progress is drawn as one bar. */
const longestNext = 120;
const mostTreads = 30;

/** What a list shows of a tutorial besides its count. */
export interface Outline {
  /** The beginning of the first step to do, code in it between backticks; '' where there is none. */
  next: string;
  /** One letter for each step (`d`one, `s`kipped, `t`o do), parts apart by a space; '' for long ones, which show a bar. */
  treads: string;
  /** Marked steps that changed on the page. */
  changed: number;
}

/** The outline of a stored tutorial, by the count rule. */
export function outlineOf(record: TutorialRecord): Outline {
  const parts = followedParts(record).map(({ steps }) => steps);
  const states = parts.map((steps) => steps.map(({ id }) => ownState(id, record.marks)));
  const next = parts.flat().find(({ id }) => ownState(id, record.marks) === 'todo');
  return {
    next: next ? withTicks(next.text.slice(0, longestNext), cutAt(longestNext, next.code)) : '',
    treads:
      states.flat().length > mostTreads ? '' : states.map((part) => part.map((each) => each[0]).join('')).join(' '),
    changed: Object.keys(record.doubts).filter((step) => isInDoubt(record, step)).length,
  };
}

/** Code that goes on behind the end of what is shown ends there. */
function cutAt(end: number, code: RecordStep['code'] = []): RecordStep['code'] {
  return code.flatMap(([from, to]) => (from < end ? [[from, Math.min(to, end)] as [number, number]] : []));
}
