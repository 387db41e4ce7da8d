import { useEffect, useRef, useState } from 'preact/hooks';
import { inOrder, isEnded, leftOf, type Timer } from '../core/timers/timer';
import { useActions } from './actions';
import { Button, IconButton } from './button';
import { clockText } from './clock-text';
import { useHeld, useNow } from './holding';
import { NewTimer } from './new-timer';
import { Ring } from './ring';
import { trusted } from './trusted';
import { useWords, type Words } from './words';

/** All timers of the tutorial at the foot of the panel: those that ended first, three rows before it scrolls. */
export function TimerStrip() {
  const words = useWords();
  const { timers } = useHeld();
  const now = useNow(timers);
  return (
    <>
      <TimerNews timers={timers} now={now} />
      <NewTimer />
      {timers.length > 0 && (
        <section class="timers" aria-label={words.t('timer_strip')}>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list from lists without bullets */}
          <ul role="list">
            {inOrder(timers, now).map((timer) => (
              <TimerRow key={timer.id} timer={timer} now={now} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function TimerRow({ timer, now }: { timer: Timer; now: number }) {
  const words = useWords();
  const actions = useActions();
  const [more, setMore] = useState(false);
  const { id, name, length, endsAt } = timer;
  const ended = isEnded(timer, now);
  const left = leftOf(timer, now);
  return (
    <li class="timer" data-state={ended ? 'ended' : endsAt === null ? 'paused' : 'running'}>
      <Ring size={28} done={ended ? 1 : left} total={ended ? 1 : length} />
      <span class="timer-words">
        <bdi class="timer-name">{name}</bdi>
        <span class="timer-step">{aboutStep(timer, words)}</span>
      </span>
      <span class="timer-time">{clockText(left, words)}</span>
      {ended ? (
        <button
          type="button"
          class="button plain"
          aria-label={words.t('timer_stop_name', name)}
          onClick={trusted((event) => leave(event, () => actions.changeTimers({ type: 'remove', id })))}
        >
          <span>{words.t('timer_stop')}</span>
        </button>
      ) : (
        <IconButton
          icon={endsAt === null ? 'play' : 'pause'}
          name={words.t(endsAt === null ? 'timer_resume' : 'timer_pause', name)}
          onPress={() => actions.changeTimers({ type: endsAt === null ? 'resume' : 'pause', id })}
        />
      )}
      <IconButton icon="more" name={words.t('timer_more', name)} expanded={more} onPress={() => setMore(!more)} />
      {more && <TimerMore timer={timer} onDone={() => setMore(false)} />}
    </li>
  );
}

/** What can be done with a timer beyond pausing, below its row. */
function TimerMore({ timer: { id, name }, onDone }: { timer: Timer; onDone: () => void }) {
  const words = useWords();
  const actions = useActions();
  const { notices } = useHeld();
  const [renames, setRenames] = useState(false);
  if (renames) return <Rename id={id} name={name} onDone={onDone} />;
  return (
    <div class="timer-more">
      <Button look="text" onPress={() => actions.changeTimers({ type: 'add', id, by: 60_000 })}>
        {words.t('timer_add')}
      </Button>
      <Button look="quiet" onPress={() => setRenames(true)}>
        {words.t('timer_rename')}
      </Button>
      <button
        type="button"
        class="button quiet"
        onClick={trusted((event) => leave(event, () => actions.changeTimers({ type: 'remove', id })))}
      >
        <span>{words.t('timer_remove')}</span>
      </button>
      {!notices && (
        <Button look="quiet" icon="bell" onPress={actions.allowNotices}>
          {words.t('timer_notices')}
        </Button>
      )}
    </div>
  );
}

function Rename({ id, name, onDone }: { id: string; name: string; onDone: () => void }) {
  const words = useWords();
  const actions = useActions();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const leave = () => {
    // What had the focus goes with the form.
    field.current?.closest('.timer')?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    onDone();
  };
  return (
    <form
      class="timer-more"
      onSubmit={trusted((event) => {
        event.preventDefault();
        actions.changeTimers({ type: 'rename', id, name: field.current?.value ?? name });
        leave();
      })}
      onKeyDown={trusted((event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      })}
    >
      <input
        ref={field}
        class="timer-field"
        aria-label={words.t('timer_name')}
        defaultValue={name}
        maxLength={100}
        dir="auto"
      />
      <button type="submit" class="button text">
        <span>{words.t('timer_save')}</span>
      </button>
    </form>
  );
}

/** The pressed button goes with its press: focus stays in the panel. */
function leave(event: MouseEvent, act: () => void) {
  (event.currentTarget as Element).closest<HTMLElement>('aside')?.focus();
  act();
}

/** "Step 3", and what the page said beyond the time that is counted; or that it is the person's own. */
function aboutStep({ number, most, length, endsAt }: Timer, words: Words): string {
  if (number === 0) return words.t('timer_by_you');
  if (endsAt === null) return words.t('timer_paused', number);
  if (most === null) return words.t('timer_at_least', number, clockText(length, words));
  return most > length ? words.t('timer_up_to', number, clockText(most, words)) : words.t('timer_step', number);
}

/** Says what began and what ended, once, and never the seconds between. */
function TimerNews({ timers, now }: { timers: readonly Timer[]; now: number }) {
  const words = useWords();
  const known = useRef<ReadonlyMap<string, boolean> | null>(null);
  const [said, setSaid] = useState('');
  const states = timers.map((timer) => `${timer.id} ${isEnded(timer, now)}`).join();
  useEffect(() => {
    const before = known.current;
    known.current = new Map(timers.map((timer) => [timer.id, isEnded(timer, now)]));
    if (!before) return;
    const ended = timers.filter((timer) => isEnded(timer, now) && before.get(timer.id) !== true);
    const begun = timers.filter(({ id }) => !before.has(id));
    if (ended.length > 0) setSaid(words.t('timer_ended', ended.map(({ name }) => name).join(', ')));
    else if (begun.length > 0) setSaid(words.t('timer_begun', begun.map(({ name }) => name).join(', ')));
  }, [states]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
