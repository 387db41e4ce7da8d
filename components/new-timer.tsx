import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { ownTimerId } from '../core/timers/timer';
import { useActions } from './actions';
import { useHeld } from './holding';
import { focusRow, rowOf } from './rows';
import { trusted } from './trusted';
import { useWords } from './words';

/** The step that a timer of the person's own is for; `step` is '' and `number` 0 where it is for none. */
export interface TimerFor {
  step: string;
  number: number;
}

/** What a new timer is for, as long as the person sets one; and the way to ask for one, or (null) to leave it. */
export type NewTimerState = [TimerFor | null, (asked: TimerFor | null) => void];

/** Holds it for everything in the panel. */
export const NewTimerContext = createContext<NewTimerState>([null, () => {}]);

/** Asks for a new timer, inside a component of the panel. */
export function useNewTimer() {
  return useContext(NewTimerContext)[1];
}

/** Minutes that stand there at first, and the most. */
const atFirst = 10;
const most = 24 * 60;

/** How long, and what for: a timer that no page told of. */
export function NewTimer() {
  const words = useWords();
  const actions = useActions();
  const { timers } = useHeld();
  const [asked, ask] = useContext(NewTimerContext);
  const form = useRef<HTMLFormElement>(null);
  const minutes = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => minutes.current?.select(), [asked]);
  if (!asked) return null;
  const leave = () => {
    const panel = form.current?.closest<HTMLElement>('aside') ?? null;
    const row = rowOf(panel, asked.step || null);
    if (asked.step && row) focusRow(row);
    else panel?.focus();
    ask(null);
  };
  const start = () => {
    const length = Math.round(Number(minutes.current?.value) * 60_000);
    if (!(length > 0 && length <= most * 60_000)) return minutes.current?.select();
    const called = name.current?.value.trim() || words.t('timer_own');
    const id = ownTimerId(asked.step, timers);
    actions.changeTimers({ type: 'start', id, ...asked, name: called, length, most: length });
    leave();
  };
  return (
    <form
      ref={form}
      class="new-timer"
      aria-label={words.t('menu_new_timer')}
      noValidate
      onSubmit={trusted((event) => {
        event.preventDefault();
        start();
      })}
      onKeyDown={trusted((event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        leave();
      })}
    >
      <label>
        <span>{words.t('timer_minutes')}</span>
        <input
          ref={minutes}
          class="timer-field"
          type="number"
          inputMode="decimal"
          min={1}
          max={most}
          step="any"
          defaultValue={String(atFirst)}
        />
      </label>
      <label class="new-timer-name">
        <span>{words.t('timer_name')}</span>
        <input
          ref={name}
          class="timer-field"
          type="text"
          maxLength={100}
          dir="auto"
          placeholder={words.t('timer_own')}
        />
      </label>
      <button type="submit" class="button plain">
        <span>{words.t('timer_begin')}</span>
      </button>
      <button type="button" class="button quiet" onClick={trusted(leave)}>
        <span>{words.t('action_cancel')}</span>
      </button>
    </form>
  );
}
