import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RolledState } from '../core/progress/count';
import type { StepState } from '../core/progress/progress';
import { Icon } from './icon';
import { trusted } from './trusted';

interface TickProps {
  state: RolledState;
  name: string;
  /** Ids of elements that say more: "You are here", "Skipped". */
  describedBy?: string | undefined;
  small?: boolean;
  onTick: (state: StepState) => void;
}

/** A real checkbox with a drawn box over it; 44 px to hit, 32 by 36 when small. */
export function Tick({ state, name, describedBy, small, onTick }: TickProps) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // A click changes the element by itself; state has the last word, also when the tick was refused.
    if (input.current) {
      input.current.checked = state === 'done';
      input.current.indeterminate = state === 'some';
    }
  });
  return (
    <span class={small ? 'tick small' : 'tick'} data-state={state}>
      <input
        ref={input}
        type="checkbox"
        aria-label={name}
        aria-describedby={describedBy}
        onClick={trusted(() => onTick(state === 'done' ? 'todo' : 'done'))}
      />
      <span class="box" aria-hidden="true">
        {state === 'done' && <Icon name="check" size={16} />}
      </span>
    </span>
  );
}
