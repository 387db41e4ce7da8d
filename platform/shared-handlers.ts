import { browser } from 'wxt/browser';
import { tutorialId } from '../core/progress/identity';
import type { Handlers } from './answering';
import { backupHandlers } from './backup-handlers';
import type { Caller } from './callers';
import { CodedError, failureOf } from './failure';
import { readLists } from './filter-files';
import { injectReader, tellOrInject } from './injection';
import { libraryHandlers } from './library-handlers';
import { log } from './log';
import { parsePageState } from './message-bodies';
import type { PageState } from './messages';
import { tell } from './messaging';
import { openOwnPage } from './own-pages';
import { stateWithout } from './page-state';
import { followSettings } from './request-rules';
import { hostOf, isOff, type SettingsChange } from './settings';
import { siteAccess } from './site-access';
import type { Stores } from './stores';
import { followSyncSetting } from './sync-events';
import { syncHandlers } from './sync-handlers';
import { whyHandlers } from './why-handlers';

/** Milliseconds that the popup waits for readers to follow a change. */
const patience = 300;

/** Rules follow a change after this time, in ms: what a person sees changes first, and a switch that is pressed twice costs nothing. */
const rulesRest = 400;

/** What pages and extension pages both ask. */
export function sharedHandlers(stores: Stores): Handlers['anyone'] {
  const { settings } = stores;
  return {
    'get-settings': (_, caller) => settings.read(caller.private),

    async 'change-settings'(change, caller) {
      if (caller.kind === 'page' && 'host' in change && change.host !== caller.host) {
        throw new CodedError('refused', 'A page may only speak of itself.');
      }
      if (change.type === 'sync' && (caller.kind === 'page' || caller.private)) {
        throw new CodedError('refused', 'What leaves this machine is said on a page of Sidestep.');
      }
      const changed = await settings.change(change, caller.private);
      // A private window changes nothing for the others.
      if (!caller.private) followLater(stores);
      if (change.type === 'sync') await followSyncSetting(stores, change.on);
      const told = tellAll(stores, change, caller);
      // The popup asks next what the page made of it; a page that sleeps does not keep it waiting.
      if (caller.kind === 'extension') await Promise.race([told, new Promise((done) => setTimeout(done, patience))]);
      return changed;
    },

    async 'open-options'() {
      await openOwnPage('options');
      return null;
    },

    async 'make-room'() {
      await openOwnPage('library', '#room');
      return null;
    },
  };
}

let following: ReturnType<typeof setTimeout> | undefined;

function followLater(stores: Stores): void {
  clearTimeout(following);
  following = setTimeout(() => void followSettings(stores), rulesRest);
}

/** What only extension pages ask. */
export function extensionHandlers(stores: Stores): Handlers['extension'] {
  const { tabs } = stores;
  return {
    async 'get-page'({ tab }, caller) {
      const said = await tell(tab, 'get-state', null);
      const state = said.ok ? parsePageState(said.value) : await silentState(stores, tab, caller.private);
      await tabs.change(tab, (entry) => ({ ...entry, private: caller.private, state }));
      return state;
    },

    async 'open-panel-in'({ tab, focus }) {
      await tellOrInject(tab, 'open-panel', focus);
      return null;
    },

    ...backupHandlers(stores),
    ...libraryHandlers(stores),
    ...syncHandlers(stores),
    ...whyHandlers(stores),
    'get-lists': readLists,

    async 'go-to-tutorial'({ address }, caller) {
      await goToTutorial(stores, address, caller.private);
      return null;
    },
  };
}

/** Goes to the tab that shows an address, or opens one. */
export async function goToTutorial(stores: Stores, address: string, isPrivate: boolean): Promise<void> {
  const showing = await tabShowing(stores, tutorialId(address) ?? '', isPrivate);
  if (showing === null) {
    await browser.tabs.create({ url: address });
    return;
  }
  const tab = await browser.tabs.update(showing, { active: true });
  if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
}

/** A tab without a reader: turned off, not a tutorial, or out of our reach. */
async function silentState({ settings }: Stores, tab: number, isPrivate: boolean): Promise<PageState> {
  const { url, title = '' } = await browser.tabs.get(tab);
  const host = hostOf(url ?? '');
  if (host !== '' && isOff(await settings.read(isPrivate), host)) return stateWithout('off', host, title);
  const access = await siteAccess(url);
  return stateWithout(access === 'granted' ? 'none' : access, host, title);
}

/** Every reader hears of a change; one in a private window alone concerns private windows alone. */
async function tellAll({ tabs, settings }: Stores, change: SettingsChange, caller: Caller): Promise<void> {
  const turnedOn = change.type === 'site-off' && !change.off ? change.host : null;
  const concerned = [...(await tabs.all())].filter(([, entry]) => entry.private || !caller.private);
  await Promise.all(
    concerned.map(async ([tab, { private: isPrivate, state }]) => {
      const heard = await tell(tab, 'settings-changed', { settings: await settings.read(isPrivate) });
      if (!heard.ok && state?.status === 'off' && state.host === turnedOn) await bringReader(tab);
    }),
  );
}

/** A site that was turned on again gets its reader. */
async function bringReader(tab: number): Promise<void> {
  await injectReader({ tab, document: null }).catch((error) => log('debug', 'inject', failureOf(error).message));
}

/** The tab that shows a tutorial now, by its reader's own word; null where there is none. */
async function tabShowing({ tabs }: Stores, id: string, isPrivate: boolean): Promise<number | null> {
  for (const [tab, entry] of await tabs.all()) {
    if (entry.private !== isPrivate || entry.opened.at(-1) !== id) continue;
    const said = await tell(tab, 'get-state', null);
    if (said.ok && said.value.tutorial === id) return tab;
  }
  return null;
}
