import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useReducer } from 'preact/hooks';
import { type Held, nothingHeld } from '../core/holding/held';
import { timesOf } from '../core/timers/step-times';
import { isEnded, leftOf, type Timer } from '../core/timers/timer';
import type { Duration, Step } from '../core/tutorial';

/** What is held beside the steps, for everything below: rows are not drawn again for it, only what reads it. */
export const HeldContext = createContext<Held>(nothingHeld);

/** What is held, inside a component of the panel. */
export function useHeld(): Held {
  return useContext(HeldContext);
}

/** The step that content belongs to: times in it become timers. */
export interface StepScope {
  step: Pick<Step, 'id' | 'text'>;
  number: number;
  /** Its times, in order. */
  times: readonly Duration[];
  /** BCP 47 tag of the words, or ''. */
  language: string;
}

/** Holds the step around its content; null where content belongs to none. */
export const StepScopeContext = createContext<StepScope | null>(null);

/** The language of the tutorial, '' where nothing tells. */
export const LanguageContext = createContext('');

/** The scope of a step's content. */
export function useStepScope(step: Step, number: number): StepScope {
  const language = useContext(LanguageContext);
  return useMemo(() => ({ step, number, times: timesOf(step), language }), [step, number, language]);
}

/** Now, ms since 1970; draws again with every second that one of the timers shows. */
export function useNow(timers: readonly Timer[]): number {
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const now = Date.now();
  const running = timers.filter((timer) => timer.endsAt !== null && !isEnded(timer, now));
  // The second changes for each timer at its own moment: whichever comes first draws them all.
  const wait = Math.min(...running.map((timer) => leftOf(timer, now) % 1000 || 1000));
  useEffect(() => {
    if (!Number.isFinite(wait)) return;
    const timeout = setTimeout(() => draw(undefined), wait + 1);
    return () => clearTimeout(timeout);
  });
  return now;
}
