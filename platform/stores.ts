import { type BesideStore, createBesideStore } from './beside-store';
import { createDeviceId } from './device';
import { createEarlyMemory, type EarlyMemory } from './early-memory';
import { createHintsStore, type HintsStore } from './hints-store';
import { createKeptStore, type KeptStore } from './kept-store';
import { createProgressStore, type ProgressStore } from './progress-store';
import { createQueue } from './queue';
import { createSettingsStore, type SettingsStore } from './settings-store';
import { createSitesStore, type SitesStore } from './sites-store';
import type { StorageAreas } from './storage-area';
import { setSyncAlarm } from './sync-alarm';
import { createSyncOutbox } from './sync-outbox';
import { createSyncStore, type SyncRecords, type SyncStore } from './sync-store';
import { createTabsStore, type TabsStore } from './tabs-store';
import { createTimersStore, type TimersStore } from './timers-store';

/** What the background works with. It reads storage anew each time, but for the settings: the worker may die between any two awaits. */
export interface Stores {
  progress: ProgressStore;
  settings: SettingsStore;
  hints: HintsStore;
  tabs: TabsStore;
  sites: SitesStore;
  early: EarlyMemory;
  sync: SyncStore;
  timers: TimersStore;
  kept: KeptStore;
  beside: BesideStore;
  /** Random id of this install. */
  device(): Promise<string>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** The stores on these areas; `now` gives milliseconds since 1970. */
export function createStores(areas: StorageAreas, now: () => number): Stores {
  const { disk, session, synced } = areas;
  const [settings, tabs, device, queue] = [
    createSettingsStore(areas, now),
    createTabsStore(session),
    createDeviceId(disk),
    createQueue(),
  ];
  const isOn = async () => (await settings.read(false)).sync;
  const outbox = createSyncOutbox({ disk, queue, isOn, noted: () => void setSyncAlarm() });
  const { beside } = outbox;
  const progress = createProgressStore(areas, now, { queue, beside, bring: (record) => sync.bring(record) });
  const records: SyncRecords = {
    load: progress.load,
    amend: progress.amend,
    async ids() {
      const begun = (await progress.list(false)).map(({ id }) => id);
      const open = [...(await tabs.all()).values()].flatMap((entry) => (entry.private ? [] : entry.opened));
      return [...new Set([...begun, ...open])];
    },
  };
  const sync = createSyncStore({ area: synced, disk, outbox, records, isOn, device, now });
  const hints = createHintsStore(areas, now);
  const [timers, kept] = [createTimersStore(areas, now), createKeptStore(areas)];
  const [sites, early] = [createSitesStore(disk, now), createEarlyMemory(session)];
  const carried = createBesideStore(disk, { kept, timers }, now);
  return { progress, settings, hints, tabs, sites, early, timers, kept, beside: carried, sync, device, now };
}
