import { browser } from 'wxt/browser';
import type { Message } from './messages';
import { listen } from './messaging';

/** What is told of the tab in front. */
export interface TabFollower {
  /** Another tab is in front; null where the browser names none. */
  tab(tab: number | null): void;
  /** Another page comes in the tab in front. */
  loading(): void;
  /** Its page is there. */
  loaded(): void;
  /** The reader in it said something, so there is one. */
  spoke(): void;
}

/** Follows the tab in front of the window that this page of ours belongs to, as long as the page lives. */
export async function followTab(on: TabFollower): Promise<void> {
  const window = await browser.windows.getCurrent();
  let current: number | null = null;
  const show = (tab: number | null) => {
    current = tab;
    on.tab(tab);
  };
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === window.id) show(tabId);
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (tab !== current) return;
    if (status === 'loading') on.loading();
    if (status === 'complete') on.loaded();
  });
  // The prerendered page of a tab, and one that was discarded, come back under another id.
  browser.tabs.onReplaced?.addListener((added, removed) => {
    if (removed === current) show(added);
  });
  // Messages of content scripts reach every page of ours; the background answers them, and we only listen.
  listen((message, sender) => {
    if (sender.tab?.id === current && (message as Message).name === 'report-page') on.spoke();
    return undefined;
  });
  const [tab] = await browser.tabs.query({ active: true, ...(window.id === undefined ? {} : { windowId: window.id }) });
  show(tab?.id ?? null);
}
