import { browser } from 'wxt/browser';
import type { TutorialRecord } from '../core/progress/progress';
import { failureOf } from './failure';
import { log } from './log';
import type { Stores } from './stores';
import { setSyncAlarm, syncAlarm } from './sync-alarm';
import { tellTabs } from './tell-tabs';

/** Listens to the browser's sync: what other machines did comes in, and what was done here goes out when the alarm rings. */
export function listenToSync(stores: Stores): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === syncAlarm) void carryOver(stores);
  });
  browser.storage.sync?.onChanged.addListener((changes) => {
    const values = Object.entries(changes).map(([key, { newValue }]) => [key, newValue] as const);
    void takeIn(stores, () => stores.sync.took(Object.fromEntries(values)));
  });
  // Alarms do not outlive every browser's end, and nobody tells of what came while it was closed.
  browser.runtime.onStartup.addListener(() => {
    void takeIn(stores, () => stores.sync.tookAll());
    void carryOver(stores);
  });
}

/** Follows the setting, after it was changed. */
export async function followSyncSetting(stores: Stores, on: boolean): Promise<void> {
  if (on) await takeIn(stores, () => stores.sync.begin());
  else await stores.sync.end();
}

async function carryOver({ sync }: Stores): Promise<void> {
  const wait = await sync.flush();
  if (wait > 0) await setSyncAlarm(wait);
}

async function takeIn(stores: Stores, take: () => Promise<TutorialRecord[]>): Promise<void> {
  try {
    for (const record of await take()) await tellTabs(stores, record, { private: false });
  } catch (error) {
    log('warning', 'sync', failureOf(error).message);
  }
}
