import { tutorialId } from '../core/progress/identity';
import { siteOf, siteOfAddress } from '../core/progress/site';
import type { PageCaller } from './callers';
import { CodedError } from './failure';
import type { Visit } from './record-places';
import type { Stores } from './stores';

/**
 * A page may speak of the tutorial at its own address, and of one that its tab opened before on the same site: a tick that
 * was made just before a single-page site changed its address is not lost.
 */
export async function checkTutorial({ tabs }: Stores, caller: PageCaller, id: string): Promise<void> {
  if (caller.addresses.some((address) => tutorialId(address) === id)) return;
  const opened = (await tabs.get(caller.tab))?.opened ?? [];
  if (siteOfAddress(id) !== siteOf(caller.host) || !opened.includes(id)) throw refusal();
}

/** The one tutorial that acts speak of, where the page may speak of it. */
export async function tutorialOf(
  stores: Stores,
  caller: PageCaller,
  acts: readonly { tutorial: string }[],
): Promise<string> {
  const id = acts[0]?.tutorial;
  if (id === undefined || acts.some(({ tutorial }) => tutorial !== id)) {
    throw new CodedError('bad', 'Expected acts on one tutorial.');
  }
  await checkTutorial(stores, caller, id);
  return id;
}

/** Where the page of a caller stands. */
export function visitOf(caller: PageCaller): Visit {
  return { address: caller.addresses[0] ?? '', private: caller.private };
}

/** What a page hears that speaks of another. */
export function refusal(): CodedError {
  return new CodedError('refused', 'A page may only speak of itself.');
}
