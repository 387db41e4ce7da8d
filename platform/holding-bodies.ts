import type { Beside } from '../core/holding/beside';
import { type KeptChange, keptBounds } from '../core/holding/held';
import { mostTimers, type Timer, type TimerChange } from '../core/timers/timer';
import type { HoldingFromPage } from './messages-holding';
import { count, cut, flag, list, nothing, oneOf, orNull, type Parse, shape, text, within } from './parse';
import { bounds, name, time } from './record-bodies';

/** Nobody waits longer beside a page, ms. */
const longest = 60 * 86_400_000;
const span = within(1, longest);
const timerId = text(bounds.name + 10);

/** What a timer is set to. */
const setTo = {
  id: timerId,
  step: name,
  number: count,
  name: cut(bounds.words),
  length: span,
  most: orNull(span),
};

/** What is stored of one timer. */
export const parseTimer: Parse<Timer> = shape({
  ...setTo,
  endsAt: orNull(time),
  left: within(0, longest),
  rung: flag,
});

/** Supplies, servings and timers of one tutorial, as a backup has them. */
export const parseBeside: Parse<Beside> = shape({
  tutorial: text(bounds.address),
  address: text(bounds.address),
  got: list(cut(bounds.name), keptBounds.got),
  makes: orNull(within(0.5, keptBounds.makes)),
  timers: list(parseTimer, mostTimers),
});

const timerChanges: { [T in TimerChange['type']]: Parse<Extract<TimerChange, { type: T }>> } = {
  start: shape({ type: oneOf('start'), ...setTo }),
  pause: shape({ type: oneOf('pause'), id: timerId }),
  resume: shape({ type: oneOf('resume'), id: timerId }),
  remove: shape({ type: oneOf('remove'), id: timerId }),
  add: shape({ type: oneOf('add'), id: timerId, by: within(1, 3_600_000) }),
  rename: shape({ type: oneOf('rename'), id: timerId, name: cut(100) }),
};

const keptChanges: { [T in KeptChange['type']]: Parse<Extract<KeptChange, { type: T }>> } = {
  got: shape({ type: oneOf('got'), supply: cut(bounds.name), got: flag }),
  makes: shape({ type: oneOf('makes'), makes: orNull(within(0.5, keptBounds.makes)) }),
  value: shape({ type: oneOf('value'), name, value: cut(keptBounds.value) }),
};

/** A change by its type. */
function oneChange<Change extends { type: string }>(
  changes: { [T in Change['type']]: Parse<Extract<Change, { type: T }>> },
): Parse<Change> {
  return (value) => {
    const { type } = shape<{ type: Change['type'] }>({ type: oneOf(...(Object.keys(changes) as Change['type'][])) })(
      value,
    );
    return changes[type](value) as Change;
  };
}

const tutorial = text(bounds.address);

/** What the bodies of messages about what is held must be. */
export const holdingBodies: { [N in keyof HoldingFromPage]: Parse<HoldingFromPage[N]['body']> } = {
  'get-held': shape({ tutorial }),
  'change-timers': shape({ tutorial, change: oneChange<TimerChange>(timerChanges) }),
  'ring-timers': nothing,
  keep: shape({ tutorial, change: oneChange<KeptChange>(keptChanges) }),
  'allow-notices': nothing,
};
