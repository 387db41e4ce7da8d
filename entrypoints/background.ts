import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../platform/answering';
import { colourBadge } from '../platform/badge';
import { listenToBrowser } from '../platform/browser-events';
import { createFilterEngine } from '../platform/filter-engine';
import { readFilterFile } from '../platform/filter-files';
import { pageHandlers } from '../platform/page-handlers';
import { extensionHandlers, goToTutorial, sharedHandlers } from '../platform/shared-handlers';
import { browserAreas, closeStorageToPages } from '../platform/storage-area';
import { createStores } from '../platform/stores';
import { listenToSync } from '../platform/sync-events';
import { listenToTimers } from '../platform/timer-alarm';

/** Listeners first and at once: the browser wakes the worker for an event that must find its listener. */
export default defineBackground(() => {
  const stores = createStores(browserAreas(), Date.now);
  // The page whose start woke the worker asks for it next.
  void stores.early.prepare();
  answer({
    anyone: sharedHandlers(stores),
    page: pageHandlers(stores, createFilterEngine(readFilterFile)),
    extension: extensionHandlers(stores),
  });
  listenToBrowser(stores);
  listenToSync(stores);
  listenToTimers(stores, (address) => goToTutorial(stores, address, false));
  void closeStorageToPages();
  void colourBadge();
});
