import type { FromFollowing } from './messages-following';
import { list, orNull, type Parse, shape, text, within } from './parse';
import { bounds, name, parseRemark, time } from './record-bodies';

/** Seconds that can be told at once: they are told every minute, and at the end. */
const mostSeconds = 600;

const wholeSeconds: Parse<number> = (value) => Math.round(within(0, mostSeconds)(value));

/** What the bodies of messages about following must be. */
export const followingBodies: { [N in keyof FromFollowing]: Parse<FromFollowing[N]['body']> } = {
  'apply-remarks': shape({ remarks: list(parseRemark, bounds.operations) }),
  'see-changes': shape({ tutorial: text(bounds.address), steps: orNull(list(name, bounds.steps)) }),
  'refuse-progress': shape({ tutorial: text(bounds.address), from: text(bounds.address) }),
  'spend-time': shape({ tutorial: text(bounds.address), seconds: wholeSeconds, until: time }),
};
