import { stateOf } from '../core/progress/count';
import { timesOf } from '../core/timers/step-times';
import { timerId } from '../core/timers/timer';
import type { Step } from '../core/tutorial';
import type { EditNote } from './editing';
import { goOn, type Looked } from './focus-mode';
import type { TimerFor } from './new-timer';
import type { RowCommand } from './panel-keys';
import { numberOf, type PanelModel } from './panel-model';
import type { PanelActions, PanelState } from './panel-state';
import { focusedStep, focusRow, rowOf } from './rows';
import { nextChange, pressOn } from './timer-pill';

/** Where commands go. */
interface Target {
  scroller: HTMLElement | null;
  model: PanelModel | null;
  state: PanelState;
  actions: PanelActions;
  looked: Looked;
  edit: EditNote;
  /** Asks for a timer of the person's own. */
  newTimer: (asked: TimerFor) => void;
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
    timer: () => pressTimer(step, model, target),
    tick: () =>
      state.oneStep ? goOn(model, looked, own, actions) : actions.tick(step.id, own === 'done' ? 'todo' : 'done'),
  };
  acts[command]();
}

/**
 * T means the first time of the step that has a timer, else its first time; times of its substeps follow its own. Where the page
 * tells none, it means the person's own timer for the step, which is asked for where there is none.
 */
function pressTimer(step: Step, model: PanelModel, { state, actions, newTimer }: Target): void {
  const { held, tutorial } = state;
  const all = [step, ...below(step)].flatMap((each) => timesOf(each).map((time, place) => ({ each, time, place })));
  const timerOf = ({ each, place }: { each: Step; place: number }) =>
    held.timers.find(({ id }) => id === timerId(each.id, place));
  const target = all.find(timerOf) ?? all[0];
  if (!target) {
    const own = held.timers.find((timer) => timer.step === step.id);
    if (own) actions.changeTimers(pressOn(own, Date.now()));
    else newTimer({ step: step.id, number: numberOf(step, model) });
    return;
  }
  const scope = { step: target.each, number: numberOf(step, model), times: [], language: tutorial?.language ?? '' };
  actions.changeTimers(nextChange(scope, target.time, target.place, timerOf(target), Date.now()));
}

function below({ substeps }: Step): Step[] {
  return substeps.flatMap((each) => [each, ...below(each)]);
}
