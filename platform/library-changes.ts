import { browser } from 'wxt/browser';

/** How long changes are gathered before they are told, ms: a tick writes more than one key. */
const rest = 150;

/** Calls back when what is kept changes on disk, in whatever window; only pages of ours hear it. */
export function onLibraryChange(changed: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !Object.keys(changes).some((key) => key.startsWith('shelf:'))) return;
    clearTimeout(timer);
    timer = setTimeout(changed, rest);
  });
}
