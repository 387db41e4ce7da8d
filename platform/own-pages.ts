import { browser } from 'wxt/browser';

/** A page of ours that opens in a tab of its own. */
export type OwnPage = 'library' | 'options' | 'welcome' | 'why';

/** Opens a page of ours in a tab; `place` is a fragment with its #. Only the background and pages of ours can. */
export async function openOwnPage(page: OwnPage, place = ''): Promise<void> {
  if (page === 'options' && place === '') return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html` as never) + place });
}

/** Opens the browser's own page where shortcuts of extensions are chosen. */
export async function openShortcuts(): Promise<void> {
  // Firefox 137 and newer; Chromium has an address.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Which version of Sidestep this is. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
