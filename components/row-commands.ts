import { stateOf } from '../core/progress/count';
import type { RowCommand } from './panel-keys';
import type { PanelModel } from './panel-model';
import type { PanelActions, PanelState } from './panel-state';
import { focusedStep, focusRow, rowOf } from './rows';

/** Carries out what means one step: the one that has focus, else the current one. */
export function runOnRow(
  command: RowCommand,
  scroller: HTMLElement | null,
  model: PanelModel | null,
  state: PanelState,
  actions: PanelActions,
): void {
  const focused = focusedStep(scroller);
  const id = focused ?? model?.count.here ?? null;
  if (command === 'next' || command === 'previous') {
    const by = command === 'next' ? 1 : -1;
    focusRow(rowOf(scroller, id, focused === null ? 0 : by));
    return;
  }
  const step = model?.steps.find((each) => each.id === id);
  if (!step) return;
  const own = stateOf(step, state.marks);
  if (command === 'show') actions.showOnPage(step.id);
  else if (command === 'skip') actions.tick(step.id, own === 'skipped' ? 'todo' : 'skipped');
  else actions.tick(step.id, own === 'done' ? 'todo' : 'done');
}
