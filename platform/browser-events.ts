import { type Browser, browser } from 'wxt/browser';
import { failureOf } from './failure';
import { tellOrInject } from './injection';
import { log } from './log';
import { openOwnPage } from './own-pages';
import { followPicked } from './picked-pages';
import { followSettings } from './request-rules';
import { hostOf, isOff } from './settings';
import { toggleSidePanel } from './side-panel';
import type { Stores } from './stores';

/** Listens to the browser itself: the shortcut, and tabs and private windows that close. */
export function listenToBrowser(stores: Stores): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-panel') void toggle(stores, tab);
  });
  // A shortcut opens the browser's side panel only in its own task, where there is no time to read the disk.
  stores.settings.read(false).catch((error) => log('debug', 'settings', failureOf(error).message));
  // Rule sets do not outlive an update, nor session rules the browser.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void followSettings(stores);
    void followPicked(stores);
    // Once, when it is new: an update has nothing to say.
    if (reason === 'install')
      void openOwnPage('welcome').catch((error) => log('debug', 'welcome', failureOf(error).message));
  });
  browser.runtime.onStartup.addListener(() => void followSettings(stores));
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(stores, tab));
  // Firefox for Android has no windows.
  browser.windows?.onRemoved.addListener(() => void forgetPrivateWindows(stores));
}

/** Opens or closes whichever panel the person chose. The browser's own opens in this task or not at all; then ours does. */
async function toggle(stores: Stores, tab?: Browser.tabs.Tab): Promise<void> {
  if (stores.settings.known()?.panel === 'browser' && tab?.id !== undefined) {
    try {
      return await toggleSidePanel(tab.id, tab.windowId);
    } catch (error) {
      log('debug', 'command', failureOf(error).message);
    }
  }
  await togglePanel(stores, tab);
}

/** Opens or closes the panel of the tab in front; where that cannot be, the popup says why. */
export async function togglePanel({ settings }: Stores, given?: Browser.tabs.Tab): Promise<void> {
  try {
    const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    if (tab?.id === undefined || isOff(await settings.read(tab.incognito), hostOf(tab.url ?? ''))) {
      return await browser.action.openPopup();
    }
    await tellOrInject(tab.id, 'toggle-panel', true);
  } catch (error) {
    log('debug', 'command', failureOf(error).message);
    await browser.action.openPopup?.().catch((reason) => log('debug', 'command', failureOf(reason).message));
  }
}

/** A tab is gone: so is what it showed, and what was opened in it and never ticked. */
export async function forgetTab({ tabs, progress }: Stores, tab: number): Promise<void> {
  const entry = await tabs.get(tab);
  if (!entry) return;
  await tabs.forget(tab);
  const elsewhere = new Set([...(await tabs.all()).values()].flatMap((each) => each.opened));
  await progress.forgetDrafts(entry.opened.filter((id) => !elsewhere.has(id)));
}

/** The last private window is gone: so is all that was remembered of it. */
export async function forgetPrivateWindows({ progress, settings, hints, timers, kept }: Stores): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some((window) => window.incognito)) return;
  await progress.forgetPrivate();
  await settings.forgetPrivate();
  await hints.forgetPrivate();
  await timers.forgetPrivate();
  await kept.forgetPrivate();
}
