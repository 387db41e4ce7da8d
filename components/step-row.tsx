import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RolledState } from '../core/progress/count';
import type { Block, Step } from '../core/tutorial';
import { useActions } from './actions';
import { Button } from './button';
import { Blocks } from './content';
import { Icon } from './icon';
import { Substeps } from './substeps';
import { Tick } from './tick';
import { trusted } from './trusted';
import { useWords } from './words';

interface StepRowProps {
  step: Step;
  /** From 1 within its procedure. */
  number: number;
  state: RolledState;
  /** States of all substeps, depth first: equal strings are equal states. */
  substates: string;
  here: boolean;
}

/** One step. A row is drawn again only when something of its own changed, so that a tick among 300 stays quick. */
export function StepRow(props: StepRowProps) {
  const { step, number, state, substates, here } = props;
  return useMemo(
    () => <Row step={step} number={number} state={state} substates={substates} here={here} />,
    [step, number, state, substates, here],
  );
}

function Row({ step, number, state, substates, here }: StepRowProps) {
  const words = useWords();
  const actions = useActions();
  const row = useRef<HTMLLIElement>(null);
  const extra = useId();
  const folds = useFolding(state === 'done', row);
  // The pressed button may go with its press: focus stays in the row.
  const keepFocus = (act: () => void) => () => {
    row.current?.querySelector('input')?.focus({ preventScroll: true });
    act();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key O does the same, and so does the button in the row
    <li
      ref={row}
      class={here ? 'row here' : 'row'}
      data-state={state}
      data-step={step.id}
      data-folded={folds.folded ? '' : undefined}
      onClick={trusted((event) => {
        if (isPlainClick(event, row.current)) actions.showOnPage(step.id);
      })}
    >
      {here && (
        <p class="here-label" id={extra}>
          <Icon name="here" size={14} />
          {words.t('step_here')}
        </p>
      )}
      <Tick
        state={state}
        name={words.t('step_name', number, shortened(step.text))}
        describedBy={here || state === 'skipped' ? extra : undefined}
        onTick={(next) => actions.tick(step.id, next)}
      />
      <span class="number" aria-hidden="true">
        {words.number(number)}
      </span>
      {folds.folded ? (
        <button
          type="button"
          class="fold-line"
          dir="auto"
          aria-label={words.t('step_unfold', number, shortened(step.text))}
          aria-expanded={false}
          onClick={trusted(keepFocus(folds.toggle))}
        >
          {step.text}
        </button>
      ) : (
        <StepContent step={step} substates={substates} />
      )}
      {state === 'skipped' && (
        <p class="aside">
          <span id={extra}>{words.t('step_skipped')}</span>
          <button type="button" class="link" onClick={trusted(keepFocus(() => actions.tick(step.id, 'todo')))}>
            {words.t('step_unskip')}
          </button>
        </p>
      )}
      <div class="row-actions">
        <Button look="text" onPress={() => actions.showOnPage(step.id)}>
          {words.t('step_show')}
        </Button>
        {(state === 'todo' || state === 'some') && (
          <Button look="quiet" onPress={keepFocus(() => actions.tick(step.id, 'skipped'))}>
            {words.t('step_skip')}
          </Button>
        )}
        {state === 'done' && !folds.folded && (
          <Button look="quiet" onPress={keepFocus(folds.toggle)}>
            {words.t('step_fold')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The step's own words, then substeps, then the notes that follow it. */
function StepContent({ step, substates }: { step: Step; substates: string }) {
  const [before, after] = splitNotes(step.content);
  const states = useMemo(() => readSubstates(step.substeps, substates), [step.substeps, substates]);
  return (
    <>
      {before.length > 0 ? (
        <Blocks blocks={before} />
      ) : (
        <p class="text" dir="auto">
          {step.text}
        </p>
      )}
      {step.substeps.length > 0 && <Substeps steps={step.substeps} states={states} />}
      <Blocks blocks={after} />
    </>
  );
}

/** A done row folds to its first line a moment after the tick, and unfolds when that line is pressed. */
function useFolding(done: boolean, row: { current: HTMLLIElement | null }) {
  const [folded, setFolded] = useState(done);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (!done) {
      setFolded(false);
      return;
    }
    const timer = setTimeout(() => setFolded(true), foldsAfter(row.current));
    return () => clearTimeout(timer);
  }, [done]);
  useFoldMotion(folded, row);
  return { folded: done && folded, toggle: () => setFolded((was) => !was) };
}

/** Lets a row's height glide when it folds, where motion is welcome. */
function useFoldMotion(folded: boolean, row: { current: HTMLLIElement | null }) {
  const height = useRef<number | null>(null);
  useLayoutEffect(() => {
    const element = row.current;
    const was = height.current;
    height.current = null;
    if (element && was !== null && foldsAfter(element) > 0) {
      const now = element.offsetHeight;
      element.animate([{ height: `${was}px` }, { height: `${now}px` }], {
        duration: 180,
        easing: 'cubic-bezier(.2,.8,.2,1)',
      });
    }
    return () => {
      height.current = element?.offsetHeight ?? null;
    };
  }, [folded]);
}

/** The pause before folding, ms; the style sheet says 0 where motion is to be reduced. */
function foldsAfter(element: Element | null): number {
  const view = element?.ownerDocument.defaultView;
  return element && view ? Number.parseFloat(view.getComputedStyle(element).getPropertyValue('--fold-after')) || 0 : 0;
}

/** Notes and tables that close the content stand below the substeps; what comes before them stands above. */
function splitNotes(content: readonly Block[]): [readonly Block[], readonly Block[]] {
  let end = content.length;
  while (end > 0 && content[end - 1]?.type === 'note') end -= 1;
  return [content.slice(0, end), content.slice(end)];
}

const letters: Record<RolledState, string> = { todo: 't', done: 'd', skipped: 's', some: 'm' };
const stateByLetter: Record<string, RolledState> = { t: 'todo', d: 'done', s: 'skipped', m: 'some' };

/** Writes the states of all substeps, depth first, as one string. */
export function writeSubstates(steps: readonly Step[], stateOf: (step: Step) => RolledState): string {
  return steps.map((step) => letters[stateOf(step)] + writeSubstates(step.substeps, stateOf)).join('');
}

function readSubstates(steps: readonly Step[], substates: string): Map<string, RolledState> {
  const states = new Map<string, RolledState>();
  let place = 0;
  const visit = (step: Step) => {
    states.set(step.id, stateByLetter[substates.charAt(place)] ?? 'todo');
    place += 1;
    step.substeps.forEach(visit);
  };
  steps.forEach(visit);
  return states;
}

const pressable = 'a, button, input, select, summary, pre, [tabindex]';

/** A click on the row itself, which is no press on a control in it and does not end a selection of text. */
function isPlainClick(event: Event, row: HTMLElement | null): boolean {
  if (!row) return false;
  // The path is as it was when the click began: a control that its own press took away is still in it.
  const path = event.composedPath();
  const within = path.slice(0, path.indexOf(row));
  if (within.some((each) => each instanceof Element && each.matches(pressable))) return false;
  const root = row.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  return (root.getSelection?.() ?? row.ownerDocument.getSelection())?.isCollapsed ?? true;
}

/** Names stay short enough to listen to. */
function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
