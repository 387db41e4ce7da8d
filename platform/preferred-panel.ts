import { browser } from 'wxt/browser';
import { log } from './log';
import type { Settings } from './settings';
import { type SettingsStore, settingsKey } from './settings-store';

/** What the person chose, as far as this worker knows; null until it has read it. */
let known: Settings['panel'] | null = null;

/**
 * Keeps the choice at hand. A shortcut opens the browser's side panel only in its own task, where there is no time to read the
 * disk; the truth stays there all the same, and this is read anew whenever it changes.
 */
export function watchPreferredPanel(settings: SettingsStore): void {
  const read = async () => {
    known = (await settings.read(false)).panel;
  };
  const tryRead = () => void read().catch((error) => log('debug', 'settings', String(error)));
  // Every tick is a change of the same area.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && settingsKey in changes) tryRead();
  });
  tryRead();
}

/** Which panel the shortcut opens; null where this worker only just woke. */
export function preferredPanel(): Settings['panel'] | null {
  return known;
}
