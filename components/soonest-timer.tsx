import { isEnded, leftOf, soonestOf, type Timer } from '../core/timers/timer';
import { clockText } from './clock-text';
import { useNow } from './holding';
import { useWords } from './words';

/** What small surfaces say of timers: the time left of the soonest, or that time is up; null where none runs. */
export function useSoonest(timers: readonly Timer[]): { text: string; ended: boolean } | null {
  const words = useWords();
  const now = useNow(timers);
  const timer = soonestOf(timers, now);
  if (!timer) return null;
  const ended = isEnded(timer, now);
  return { text: ended ? words.t('timer_up') : clockText(leftOf(timer, now), words), ended };
}
