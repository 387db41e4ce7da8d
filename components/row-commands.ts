import { stateOf } from '../core/progress/count';
import type { EditNote } from './editing';
import { goOn, type Looked } from './focus-mode';
import type { RowCommand } from './panel-keys';
import type { PanelModel } from './panel-model';
import type { PanelActions, PanelState } from './panel-state';
import { focusedStep, focusRow, rowOf } from './rows';

/** Where commands go. */
interface Target {
  scroller: HTMLElement | null;
  model: PanelModel | null;
  state: PanelState;
  actions: PanelActions;
  looked: Looked;
  edit: EditNote;
}

/** Carries out what means one step: the one that has focus, else the current one; where one is shown alone, that one. */
export function runOnRow(command: RowCommand, target: Target): void {
  const { scroller, model, state, actions, looked, edit } = target;
  const focused = focusedStep(scroller);
  const id = state.oneStep ? (model?.steps[looked.at]?.id ?? null) : (focused ?? model?.count.here ?? null);
  if (command === 'next' || command === 'previous') {
    const by = command === 'next' ? 1 : -1;
    if (state.oneStep) looked.move(by);
    else focusRow(rowOf(scroller, id, focused === null ? 0 : by));
    return;
  }
  const step = model?.steps.find((each) => each.id === id);
  if (!step || !model) return;
  const own = stateOf(step, state.marks);
  const acts: Record<typeof command, () => void> = {
    show: () => actions.showOnPage(step.id),
    skip: () => actions.tick(step.id, own === 'skipped' ? 'todo' : 'skipped'),
    note: () => edit(step.id),
    copy: () => actions.copyCode(step.id),
    tick: () =>
      state.oneStep ? goOn(model, looked, own, actions) : actions.tick(step.id, own === 'done' ? 'todo' : 'done'),
  };
  acts[command]();
}
