import type { ComponentChild, VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { RolledState } from '../core/progress/count';
import { leadOf } from '../core/read/content/block-text';
import type { Step } from '../core/tutorial';
import { useActions } from './actions';
import { Button, IconButton } from './button';
import { Changed } from './changed';
import { useEditNote } from './editing';
import { useFolding } from './folding';
import { Icon } from './icon';
import { type MenuItem, MenuList } from './menu-list';
import { useNewTimer } from './new-timer';
import { isPlainClick } from './plain-click';
import { shortened } from './shortened';
import { StepContent } from './step-content';
import { StepRemarksBlock } from './step-remarks';
import { Tick } from './tick';
import { trusted } from './trusted';
import { WholeNumbers } from './whole-numbers';
import { useWords } from './words';

interface StepRowProps {
  step: Step;
  /** From 1 within its procedure. */
  number: number;
  state: RolledState;
  /** States of all substeps, depth first: equal strings are equal states. */
  substates: string;
  here: boolean;
  /** The person's own note, '' where there is none. */
  note: string;
  stuck: boolean;
  /** What it said before the page changed ('' where that is not known), null where it did not. */
  was: string | null;
  /** The field for the note is open. */
  editing: boolean;
}

/** Draws rows. One whose step has the same to show as before is the very same node, which is passed over: a tick among 300 stays quick. */
export function useRows(): (props: StepRowProps) => ComponentChild {
  const drawn = useRef(new Map<string, VNode<StepRowProps>>()).current;
  return (props) => {
    const before = drawn.get(props.step.id);
    if (before && isSame(before.props, props)) return before;
    const row = <Row key={props.step.id} {...props} />;
    drawn.set(props.step.id, row);
    return row;
  };
}

function isSame(before: StepRowProps, now: StepRowProps): boolean {
  return (Object.keys(now) as (keyof StepRowProps)[]).every((name) => before[name] === now[name]);
}

/** Moves focus to the row's box before an act that takes away what had it. */
type KeepFocus = (act: () => void) => () => void;

function Row({ step, number, state, substates, here, note, stuck, was, editing }: StepRowProps) {
  const words = useWords();
  const actions = useActions();
  const row = useRef<HTMLLIElement>(null);
  const ids = { here: useId(), skipped: useId(), changed: useId(), stuck: useId() };
  const folds = useFolding(state === 'done' && !stuck && was === null && !editing, row);
  // The pressed button may go with its press: focus stays in the row.
  const keepFocus: KeepFocus = (act) => () => {
    row.current?.querySelector('input')?.focus({ preventScroll: true });
    act();
  };
  const described = [
    here && ids.here,
    state === 'skipped' && ids.skipped,
    was !== null && ids.changed,
    stuck && ids.stuck,
  ].filter(Boolean);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key O does the same, and so does the button in the row
    <li
      ref={row}
      class={here ? 'row here' : 'row'}
      data-state={state}
      data-step={step.id}
      data-folded={folds.folded ? '' : undefined}
      data-folds={folds.folds ? '' : undefined}
      onClick={trusted((event) => {
        if (isPlainClick(event, row.current)) actions.showOnPage(step.id);
      })}
    >
      {here && (
        <p class="here-label" lang={words.language} id={ids.here}>
          <Icon name="here" size={14} />
          {words.t('step_here')}
        </p>
      )}
      <Tick
        state={state}
        name={words.t('step_name', number, shortened(step.text))}
        describedBy={described.join(' ') || undefined}
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
          <WholeNumbers text={leadOf(step)} />
        </button>
      ) : (
        <StepContent step={step} number={number} substates={substates} />
      )}
      {state === 'skipped' && (
        <p class="aside" lang={words.language}>
          <span id={ids.skipped}>{words.t('step_skipped')}</span>
          <button type="button" class="link" onClick={trusted(keepFocus(() => actions.tick(step.id, 'todo')))}>
            {words.t('step_unskip')}
          </button>
        </p>
      )}
      {was !== null && <Changed step={step.id} was={was} now={step.text} id={ids.changed} keepFocus={keepFocus} />}
      <StepRemarksBlock
        step={step.id}
        note={note}
        stuck={stuck}
        editing={editing}
        stuckId={ids.stuck}
        keepFocus={keepFocus}
      />
      <RowActions
        step={step}
        number={number}
        state={state}
        here={here}
        note={note}
        stuck={stuck}
        onFold={state === 'done' && !folds.folded ? folds.toggle : null}
        keepFocus={keepFocus}
      />
    </li>
  );
}

interface RowActionsProps extends Pick<StepRowProps, 'step' | 'number' | 'state' | 'here' | 'note' | 'stuck'> {
  /** null where the row is not to be folded. */
  onFold: (() => void) | null;
  keepFocus: KeepFocus;
}

/** What can be done with a step: three buttons, and a menu with the rest. */
function RowActions(props: RowActionsProps) {
  const { step, number, state, note, onFold, keepFocus } = props;
  const words = useWords();
  const actions = useActions();
  const edit = useEditNote();
  const [open, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const close = (back: boolean) => {
    setOpen(false);
    if (back) more.current?.focus();
  };
  return (
    <div class={open ? 'row-actions open' : 'row-actions'} lang={words.language}>
      <Button look="text" onPress={() => actions.showOnPage(step.id)}>
        {words.t('step_show')}
      </Button>
      {(state === 'todo' || state === 'some') && (
        <Button look="quiet" onPress={keepFocus(() => actions.tick(step.id, 'skipped'))}>
          {words.t('step_skip')}
        </Button>
      )}
      {onFold && (
        <Button look="quiet" onPress={keepFocus(onFold)}>
          {words.t('step_fold')}
        </Button>
      )}
      <span class="row-note">
        <Button look="quiet" onPress={() => edit(step.id)}>
          {words.t(note === '' ? 'step_add_note' : 'step_edit_note')}
        </Button>
      </span>
      <span class="row-more">
        <IconButton
          icon="more"
          small
          name={words.t('step_more', number)}
          popup="menu"
          expanded={open}
          buttonRef={more}
          onPress={() => setOpen(!open)}
        />
        {open && <RowMenu {...props} onClose={close} />}
      </span>
    </div>
  );
}

function RowMenu(props: RowActionsProps & { onClose: (back: boolean) => void }) {
  const { step, number, state, here, note, stuck, keepFocus, onClose } = props;
  const words = useWords();
  const actions = useActions();
  const edit = useEditNote();
  const newTimer = useNewTimer();
  const open = state === 'todo' || state === 'some';
  const items: (MenuItem | false)[] = [
    open && !here && { icon: 'here', name: words.t('step_i_am_here'), onPress: keepFocus(() => actions.goTo(step.id)) },
    {
      icon: 'pin',
      name: words.t(stuck ? 'step_unstuck' : 'step_i_am_stuck'),
      onPress: keepFocus(() => actions.stuck(step.id, !stuck)),
    },
    {
      icon: 'note',
      name: words.t(note === '' ? 'step_add_note' : 'step_edit_note'),
      end: 'N',
      onPress: () => edit(step.id),
    },
    { icon: 'timer', name: words.t('menu_new_timer'), onPress: () => newTimer({ step: step.id, number }) },
  ];
  return (
    <MenuList name={words.t('step_more', number)} groups={[items.filter((item) => item !== false)]} onClose={onClose} />
  );
}
