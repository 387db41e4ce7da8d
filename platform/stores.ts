import { createDeviceId } from './device';
import { createHintsStore, type HintsStore } from './hints-store';
import { createProgressStore, type ProgressStore } from './progress-store';
import { createSettingsStore, type SettingsStore } from './settings-store';
import { createSitesStore, type SitesStore } from './sites-store';
import type { StorageAreas } from './storage-area';
import { createTabsStore, type TabsStore } from './tabs-store';

/** What the background works with. All of it reads storage anew each time: the worker may die between any two awaits. */
export interface Stores {
  progress: ProgressStore;
  settings: SettingsStore;
  hints: HintsStore;
  tabs: TabsStore;
  sites: SitesStore;
  /** Random id of this install. */
  device(): Promise<string>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** The stores on these areas; `now` gives milliseconds since 1970. */
export function createStores(areas: StorageAreas, now: () => number): Stores {
  return {
    progress: createProgressStore(areas, now),
    settings: createSettingsStore(areas, now),
    hints: createHintsStore(areas, now),
    tabs: createTabsStore(areas.session),
    sites: createSitesStore(areas.disk, now),
    device: createDeviceId(areas.disk),
    now,
  };
}
