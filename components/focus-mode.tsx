import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type RolledState, stateOf } from '../core/progress/count';
import type { PartTitles } from '../core/progress/part-titles';
import type { Step } from '../core/tutorial';
import { useActions } from './actions';
import { Icon } from './icon';
import { headingOf, numberOf, optionOf, type PanelModel } from './panel-model';
import type { PanelActions, PanelState } from './panel-state';
import { shortened } from './shortened';
import { Stair } from './stair';
import { StepContent, writeSubstates } from './step-content';
import { StepRemarksBlock } from './step-remarks';
import { useSwipe } from './swipe';
import { trusted } from './trusted';
import { useWords } from './words';

/** Which step is looked at, and the ways to others; nothing of it ticks. */
export interface Looked {
  /** Index among the steps that count. */
  at: number;
  move(by: 1 | -1): void;
  /** Back to the step where the person is. */
  follow(): void;
}

/** Looks at the step where the person is, until they move to another one by hand. */
export function useLooked(model: PanelModel | null): Looked {
  const [looked, setLooked] = useState<string | null>(null);
  const here = model?.count.here ?? null;
  const before = useRef(here);
  useEffect(() => {
    // Not at the first drawing: a key may be pressed before effects run.
    if (before.current !== here) setLooked(null);
    before.current = here;
  }, [here]);
  const steps = model?.steps ?? [];
  const found = steps.findIndex((step) => step.id === (looked ?? here));
  const at = found >= 0 ? found : Math.max(0, steps.length - 1);
  return {
    at,
    move: (by) => setLooked(steps[at + by]?.id ?? steps[at]?.id ?? null),
    follow: () => setLooked(null),
  };
}

interface FocusModeProps {
  state: PanelState;
  model: PanelModel;
  looked: Looked;
  /** The field for this step's note is open. */
  editing: boolean;
}

/** One step at a time, in large type. */
export function FocusMode({ state, model, looked, editing }: FocusModeProps) {
  const words = useWords();
  const actions = useActions();
  const view = useRef<HTMLElement>(null);
  const stuck = useId();
  const swipe = useSwipe(words.direction === 'rtl', looked.move);
  const step = model.steps[looked.at];
  const id = step?.id;
  useEffect(() => {
    const text = view.current?.querySelector('.focus-text');
    if (text) text.scrollTop = 0;
  }, [id]);
  if (!step) return null;
  const own = stateOf(step, state.marks);
  const place = placeOf(model, step, state.titles);
  const remarks = state.remarks[step.id] ?? { note: '', stuck: false };
  const keepFocus = (act: () => void) => () => {
    view.current?.querySelector<HTMLElement>('.focus-done')?.focus({ preventScroll: true });
    act();
  };
  const line = words.t('focus_step', place.number, place.of);
  return (
    <section ref={view} class="focus" aria-label={words.t('help_focus')} {...swipe}>
      <Stair
        parts={model.treads}
        rise={14}
        text={line}
        onGo={(index) => {
          const wanted = model.steps[index];
          if (wanted) actions.goTo(wanted.id);
        }}
      />
      {/* The words scroll; what has to be at hand does not. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable with keys */}
      <div class="focus-text" tabIndex={0} lang={state.tutorial?.language || undefined}>
        <h2 class="focus-place" lang={words.language}>
          <b>{line}</b> {place.title && <span dir="auto">{place.title}</span>}
          {own === 'done' && <FocusState state="done" />}
          {own === 'skipped' && <FocusState state="skipped" />}
        </h2>
        <div class="focus-step" data-state={own} data-step={step.id}>
          <StepContent
            step={step}
            number={numberOf(step, model)}
            substates={writeSubstates(step.substeps, (each) => stateOf(each, state.marks))}
          />
          <StepRemarksBlock step={step.id} {...remarks} editing={editing} stuckId={stuck} keepFocus={keepFocus} />
        </div>
      </div>
      <FocusFoot model={model} looked={looked} state={own} keys={state.keys} />
      <p class="unseen" role="status">
        {words.t('focus_said', line, shortened(step.text))}
      </p>
    </section>
  );
}

function FocusState({ state }: { state: 'done' | 'skipped' }) {
  const words = useWords();
  return (
    <span class="focus-state">
      <Icon name={state === 'done' ? 'check' : 'skip'} size={16} />
      {words.t(state === 'done' ? 'chip_done' : 'step_skipped')}
    </span>
  );
}

interface FocusFootProps extends Pick<FocusModeProps, 'model' | 'looked'> {
  state: RolledState;
  keys: boolean;
}

function FocusFoot({ model, looked, state, keys }: FocusFootProps) {
  const words = useWords();
  const actions = useActions();
  const next = model.steps[looked.at + 1];
  const open = isOpen(state);
  const last = open && model.count.left === 1;
  const name = last ? words.t('focus_finish') : words.t(open ? 'focus_done' : 'focus_next');
  return (
    <div class="focus-foot">
      <p class="focus-next">
        {next && (
          <>
            <span>{words.t('focus_next')}</span> <span dir="auto">{next.text}</span>
          </>
        )}
      </p>
      <div class="focus-buttons">
        <button
          type="button"
          class="button plain focus-back"
          disabled={looked.at === 0}
          onClick={trusted(() => looked.move(-1))}
        >
          <Icon name="left" />
          <span>{words.t('focus_back')}</span>
        </button>
        <button
          type="button"
          class="button filled focus-done"
          onClick={trusted(() => goOn(model, looked, state, actions))}
        >
          <Icon name={open ? 'check' : 'right'} />
          <span>{name}</span>
        </button>
      </div>
      {keys && (
        <p class="focus-keys" aria-hidden="true">
          <span>
            <kbd>{words.t('key_space')}</kbd> {words.t('focus_key_done')}
          </span>
          <span>
            <kbd>←</kbd> <kbd>→</kbd> {words.t('focus_key_move')}
          </span>
          <span>
            <kbd>{words.t('key_escape')}</kbd> {words.t('focus_key_all')}
          </span>
        </p>
      )}
    </div>
  );
}

/** "Done": ticks the step that is looked at and goes on to the next; from a step that is settled it only goes on. */
export function goOn(
  model: PanelModel,
  looked: Looked,
  state: RolledState,
  actions: Pick<PanelActions, 'tick' | 'goTo'>,
): void {
  const [step, next] = [model.steps[looked.at], model.steps[looked.at + 1]];
  if (!step) return;
  if (!isOpen(state)) {
    looked.move(1);
    return;
  }
  actions.tick(step.id, 'done');
  if (next) actions.goTo(next.id);
  looked.follow();
}

function isOpen(state: RolledState): boolean {
  return state === 'todo' || state === 'some';
}

/** The step's number in its part, how many there are, and the part's title where there are several. */
function placeOf(
  { parts }: PanelModel,
  step: Step,
  titles: PartTitles,
): { number: number; of: number; title: string | null } {
  const part = parts.find(({ chosen }) => chosen.steps.includes(step));
  const steps = part?.chosen.steps ?? [];
  const start = part?.chosen.start ?? 1;
  return {
    number: start + Math.max(0, steps.indexOf(step)),
    of: start - 1 + steps.length,
    title: part && parts.length > 1 ? (headingOf(part, titles) ?? optionOf(part.chosen, titles)) : null,
  };
}
