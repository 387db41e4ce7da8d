import { browser } from 'wxt/browser';
import type { Held } from '../core/holding/held';
import type { Stores } from './stores';

/** All that is held beside a tutorial now. */
export async function heldOf({ timers, kept }: Stores, tutorial: string, isPrivate: boolean): Promise<Held> {
  return {
    timers: await timers.read(tutorial, isPrivate),
    kept: await kept.read(tutorial, isPrivate),
    notices: await browser.permissions.contains({ permissions: ['notifications'] }),
  };
}
