import { useMemo } from 'preact/hooks';
import { countNumbers } from './count-text';
import { Icon } from './icon';
import { modelOf } from './panel-model';
import type { PanelActions, PanelState } from './panel-state';
import { Ring } from './ring';
import { useSoonest } from './soonest-timer';
import { countHidden } from './strip-groups';
import { Surface } from './surface';
import { trusted } from './trusted';
import { useWords } from './words';

/** The folded panel, 48 px wide: one button from top to bottom, with ring and hidden count. */
export function Rail({ state, actions }: { state: PanelState; actions: Pick<PanelActions, 'expand'> }) {
  const words = useWords();
  const { tutorial, marks, here, chosen } = state;
  const model = useMemo(() => modelOf({ tutorial, marks, here, chosen }), [tutorial, marks, here, chosen]);
  const { done, total } = model ? countNumbers(model.count) : { done: 0, total: 0 };
  const hidden = countHidden(state.strip.items);
  const timer = useSoonest(state.held.timers);
  const name = model ? words.t('chip_name', done, total) : words.t('action_expand');
  const sum = hidden.ads + hidden.trackers + hidden.clutter;
  return (
    <Surface kind="rail" theme={state.theme} motion={state.motion} textSize={state.textSize}>
      <aside class="rail" aria-label={words.t('panel_name')} data-side={state.dock.side}>
        <button
          type="button"
          aria-label={timer?.ended ? words.t('chip_name_timer', name, timer.text) : name}
          onClick={trusted(() => actions.expand())}
        >
          <span class={state.dock.side === 'start' ? 'rail-top' : 'rail-top flipped'}>
            <Icon name="collapse" />
          </span>
          {model && (
            <Ring size={32} done={done} total={total}>
              <span class="ring-text drawn-text" data-text={words.t('chip_count', done, total)} />
            </Ring>
          )}
          {timer && (
            <span class="rail-timer" data-ended={timer.ended ? '' : undefined} aria-hidden="true">
              <Icon name="timer" />
              <span class="drawn-text" data-text={timer.text} />
            </span>
          )}
          {state.strip.on && sum > 0 && (
            <span class="rail-hidden" aria-hidden="true">
              <Icon name="eyeoff" />
              <span class="drawn-text" data-text={words.number(sum)} />
            </span>
          )}
        </button>
      </aside>
    </Surface>
  );
}
