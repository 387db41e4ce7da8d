import type { Held, KeptChange } from '../core/holding/held';
import type { TimerChange } from '../core/timers/timer';

/** Page script -> background, about what is held beside the steps: timers, supplies at hand, servings, blanks in code. */
export interface HoldingFromPage {
  'get-held': { body: { tutorial: string }; answer: Held };
  /** Starts, pauses, renames or removes a timer; answers after it is on disk. */
  'change-timers': { body: { tutorial: string; change: TimerChange }; answer: Held };
  /** A timer's end came while its page is open: an alarm may be half a minute late. */
  'ring-timers': { body: null; answer: null };
  keep: { body: { tutorial: string; change: KeptChange }; answer: Held };
  /** A press asked for notifications when a timer ends; the browser asks the person, who may refuse. */
  'allow-notices': { body: null; answer: { refused: boolean } };
}

/** Background -> the reader in a tab. */
export interface HoldingToPage {
  /** What is held changed, perhaps in another tab. `chime`: a timer ended, and this tab is the one to say so. */
  'held-changed': { body: { tutorial: string; held: Held; chime: boolean }; answer: null };
}
