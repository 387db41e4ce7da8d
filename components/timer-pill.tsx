import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { inlineText } from '../core/read/content/block-text';
import { nameAround } from '../core/timers/step-times';
import { isEnded, leftOf, type Timer, type TimerChange, timerId } from '../core/timers/timer';
import type { Duration } from '../core/tutorial';
import { useActions } from './actions';
import { clockText } from './clock-text';
import { type StepScope, StepScopeContext, useHeld, useNow } from './holding';
import { Icon } from './icon';
import { trusted } from './trusted';
import { useWords } from './words';

/** A time in a step, in the page's own words: a press starts a timer, and then pauses it. */
export function TimerPill({ duration, children }: { duration: Duration; children: ComponentChildren }) {
  const scope = useContext(StepScopeContext);
  const place = scope?.times.indexOf(duration) ?? -1;
  if (!scope || place < 0) return <span class="duration">{children}</span>;
  return (
    <Pill duration={duration} scope={scope} place={place}>
      {children}
    </Pill>
  );
}

function Pill(props: { duration: Duration; scope: StepScope; place: number; children: ComponentChildren }) {
  const { duration, scope, place, children } = props;
  const words = useWords();
  const actions = useActions();
  const timer = useHeld().timers.find(({ id }) => id === timerId(scope.step.id, place));
  const now = useNow(timer ? [timer] : []);
  const text = inlineText(duration.content);
  const state = timer ? stateOf(timer, now) : 'idle';
  return (
    <button
      type="button"
      class="pill"
      data-state={state}
      dir="auto"
      aria-label={words.t(names[state], text)}
      onClick={trusted(() => actions.changeTimers(nextChange(scope, duration, place, timer, now)))}
    >
      <Icon name={icons[state]} size={14} />
      {/* A clock that changes each second is drawn by the style sheet: readers hear the name alone. */}
      {timer ? (
        <span
          class="drawn-text"
          data-text={state === 'ended' ? words.t('timer_up') : clockText(leftOf(timer, now), words)}
        />
      ) : (
        <span>{children}</span>
      )}
    </button>
  );
}

type PillState = 'idle' | 'running' | 'paused' | 'ended';

const icons = { idle: 'timer', running: 'pause', paused: 'play', ended: 'timer' } as const;
const names = {
  idle: 'timer_start',
  running: 'timer_pause',
  paused: 'timer_resume',
  ended: 'timer_stop_name',
} as const;

function stateOf(timer: Timer, now: number): Exclude<PillState, 'idle'> {
  if (isEnded(timer, now)) return 'ended';
  return timer.endsAt === null ? 'paused' : 'running';
}

/** What a press on a time means: start, pause, go on, or stop what ended. */
export function nextChange(
  { step, number, language }: StepScope,
  { least, most, content }: Duration,
  place: number,
  timer: Timer | undefined,
  now: number,
): TimerChange {
  if (timer) return pressOn(timer, now);
  const id = timerId(step.id, place);
  const name = nameAround(step.text, inlineText(content), language);
  return {
    type: 'start',
    id,
    step: step.id,
    number,
    name,
    length: 1000 * least,
    most: most === null ? null : 1000 * most,
  };
}

/** What a press on a timer that there is means: pause, go on, or stop what ended. */
export function pressOn(timer: Timer, now: number): TimerChange {
  const type = ({ running: 'pause', paused: 'resume', ended: 'remove' } as const)[stateOf(timer, now)];
  return { type, id: timer.id };
}
