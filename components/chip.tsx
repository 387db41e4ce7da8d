import type { HTMLAttributes } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from './icon';
import { Mark } from './mark';
import type { ChipActions, ChipPlace, ChipState, Motion, Theme } from './panel-state';
import { Ring } from './ring';
import { useSoonest } from './soonest-timer';
import { Surface } from './surface';
import { trusted } from './trusted';
import { useWords, type Words } from './words';

/** A press that moves less than this is a click, px. */
const stillAClick = 5;

interface ChipProps {
  state: ChipState;
  actions: ChipActions;
  theme: Theme;
  motion?: Motion;
}

/** The small tab at the page's edge. It can be dragged along its edge, and across to the other. */
export function Chip({ state, actions, theme, motion = 'auto' }: ChipProps) {
  const words = useWords();
  const { place, handlers, justDragged } = useDrag(state.place, actions.move);
  const timer = useSoonest(state.timers);
  const open = (event: MouseEvent) => {
    // A click that the keyboard made has no place and no count.
    if (!justDragged()) actions.open(event.detail === 0);
  };
  return (
    <Surface kind="chip" theme={theme} motion={motion}>
      <div
        class="chip"
        data-ended={timer?.ended ? '' : undefined}
        data-edge={place.edge}
        style={{ insetBlockStart: `${100 * place.top}%` }}
        {...handlers}
      >
        <button type="button" class="chip-open" aria-label={nameOf(state, timer, words)} onClick={trusted(open)}>
          {timer ? <ChipTimer {...timer} /> : <ChipFace state={state} />}
          {state.total > 0 && <span class="chip-more">{words.t('chip_open')}</span>}
        </button>
        <button
          type="button"
          class="chip-close"
          aria-label={words.t('chip_close')}
          onClick={trusted(() => actions.close())}
        >
          <Icon name="x" size={16} />
        </button>
      </div>
    </Surface>
  );
}

/** Seconds are no part of the name: a name that changes all the time is read out all the time. */
function nameOf({ done, total, resumed }: ChipState, timer: ReturnType<typeof useSoonest>, words: Words): string {
  if (total === 0) return words.t('chip_pick');
  const begun = resumed || done > 0;
  const name = begun ? words.t('chip_name', done, total) : words.t('chip_name_first', words.count('chip_steps', total));
  return timer?.ended ? words.t('chip_name_timer', name, timer.text) : name;
}

/** The soonest timer, or that one ended. */
function ChipTimer({ text, ended }: { text: string; ended: boolean }) {
  return (
    <>
      <Icon name="timer" />
      {ended ? <span>{text}</span> : <span class="drawn-text chip-time" data-text={text} />}
    </>
  );
}

function ChipFace({ state: { done, total, resumed, finished } }: { state: ChipState }) {
  const words = useWords();
  // A person asked for steps where none were found.
  if (total === 0) {
    return (
      <>
        <Icon name="pick" />
        <span>{words.t('chip_pick')}</span>
      </>
    );
  }
  if (finished) {
    return (
      <>
        <span class="chip-tick">
          <Icon name="check" size={16} />
        </span>
        <span>{words.t('chip_done')}</span>
      </>
    );
  }
  if (resumed || done > 0) {
    return (
      <>
        <Ring size={22} done={done} total={total} />
        {/* Drawn by the style sheet: the name says the same in words, and voice control has no use for "2/5". */}
        <span class="drawn-text" data-text={words.t('chip_count', done, total)} />
      </>
    );
  }
  return (
    <>
      <Mark size={18} />
      <span>{words.count('chip_steps', total)}</span>
    </>
  );
}

type Handlers = Pick<
  HTMLAttributes<HTMLDivElement>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
>;

/** Follows the pointer; reports the place once, when it is let go. */
function useDrag(stored: ChipPlace, onMove: (place: ChipPlace) => void) {
  const [moving, setMoving] = useState<ChipPlace | null>(null);
  const from = useRef<{ x: number; y: number; grip: number } | null>(null);
  const dragged = useRef(false);
  const down = (event: PointerEvent) => {
    const chip = event.currentTarget as HTMLElement;
    dragged.current = false;
    if (event.button !== 0) return;
    // The button that was pressed keeps the pointer, so that a press that does not move is still its click.
    (event.target as Element).closest('button')?.setPointerCapture(event.pointerId);

    from.current = { x: event.clientX, y: event.clientY, grip: event.clientY - chip.getBoundingClientRect().top };
  };
  const move = (event: PointerEvent) => {
    const start = from.current;
    if (!start) return;
    const chip = event.currentTarget as HTMLElement;
    if (!dragged.current && Math.hypot(event.clientX - start.x, event.clientY - start.y) < stillAClick) return;
    dragged.current = true;
    setMoving(placeAt(event, chip, start.grip));
  };
  const up = () => {
    from.current = null;
    if (moving) onMove(moving);
    setMoving(null);
  };
  const cancel = () => {
    from.current = null;
    setMoving(null);
  };
  const handlers: Handlers = {
    onPointerDown: trusted(down),
    onPointerMove: trusted(move),
    onPointerUp: trusted(up),
    onPointerCancel: cancel,
  };
  return { place: moving ?? stored, handlers, justDragged: () => dragged.current };
}

/** The nearer edge, and the share of the window's height, kept so that the whole chip is seen. */
function placeAt(event: PointerEvent, chip: HTMLElement, grip: number): ChipPlace {
  const view = chip.ownerDocument.documentElement;
  const right = event.clientX > view.clientWidth / 2;
  const leftToRight = chip.closest('[dir]')?.getAttribute('dir') !== 'rtl';
  const top = Math.min(view.clientHeight - chip.offsetHeight, Math.max(0, event.clientY - grip));
  return { edge: right === leftToRight ? 'end' : 'start', top: top / view.clientHeight };
}
