import type { Held } from '../core/holding/held';
import { hasNotices } from './notices';
import type { Stores } from './stores';

/** All that is held beside a tutorial now. */
export async function heldOf({ timers, kept }: Stores, tutorial: string, isPrivate: boolean): Promise<Held> {
  return {
    timers: await timers.read(tutorial, isPrivate),
    kept: await kept.read(tutorial, isPrivate),
    notices: await hasNotices(),
  };
}
