import { useActions } from './actions';
import { Icon } from './icon';
import type { StripState } from './panel-state';
import { countHidden, hiddenText } from './strip-groups';
import { Switch } from './switch';
import { trusted } from './trusted';
import { useWords } from './words';

/** How much was hidden, in words that open the details, and the switch that brings it all back. */
export function StripBar(props: {
  strip: StripState;
  open: boolean;
  details: string;
  onOpen: (open: boolean) => void;
}) {
  const { strip, open } = props;
  const words = useWords();
  const actions = useActions();
  const counts = countHidden(strip.items);
  const total = counts.ads + counts.trackers + counts.clutter;
  const long = strip.on ? hiddenText(words, counts) : words.t('strip_off');
  const short = strip.on && total > 0 ? words.t('strip_hidden', words.number(total)) : long;
  return (
    <div class="strip-bar">
      <button
        type="button"
        class="strip-words"
        aria-expanded={open}
        aria-controls={open ? props.details : undefined}
        onClick={trusted(() => props.onOpen(!open))}
      >
        <Icon name={strip.on ? 'eyeoff' : 'eye'} />
        <span class="when-wide">{long}</span>
        <span class="when-narrow">{short}</span>
        <Icon name={open ? 'up' : 'down'} size={16} />
      </button>
      <Switch on={strip.on} name={words.t('strip_switch')} onChange={actions.toggleStrip} />
    </div>
  );
}
