import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Tab, until } from './harness/driver';
import { type Sites, serveSites } from './harness/server';
import { click, openPanel, steps, words } from './harness/surface';
import { feederAddress, sitePages } from './pages';

/** What the worker has; the types of the build know another name for it. */
declare const chrome: {
  alarms: { create(name: string, info: { when: number }): Promise<void> };
  storage: {
    sync: {
      QUOTA_BYTES: number;
      getBytesInUse(): Promise<number>;
      get(): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
};

let sites: Sites;
let driver: ChromiumDriver;
let tab: Tab;
let options: Page;

beforeAll(async () => {
  sites = await serveSites(sitePages());
  driver = await startChromium(sites.port);
  options = await driver.openOwn('options.html');
  await options.getByRole('switch', { name: /Sync between my computers/ }).click();
  tab = await driver.open(feederAddress);
  await openPanel(tab);
});

afterAll(async () => {
  await driver?.close();
  await sites?.close();
});

/** Runs in the worker, on the browser's own synced area. */
async function inWorker<Result>(act: () => Promise<Result>): Promise<Result> {
  return (await (await driver.worker()).evaluate(`(${act})()`)) as Result;
}

/** What waits is carried over now, and not in half a minute. */
const ring = () => inWorker(() => chrome.alarms.create('sync', { when: Date.now() }));
const synced = () => inWorker(() => chrome.storage.sync.get());
const item = async () => Object.entries(await synced()).find(([key]) => /^t[0-9a-z]{9}$/.test(key))?.[1];

async function tickOnDisk(step: number): Promise<void> {
  await click(tab, 'checkbox', new RegExp(`^Step ${step}`));
  await until(`${step} ticks on disk`, async () => JSON.stringify(await driver.stored()).split('"done"').length > step);
}

async function saidOfSync(): Promise<string> {
  await options.reload();
  return (await options.locator('.sync-state').textContent()) ?? '';
}

test('where the browser takes no more, ticks stay on disk, it is said, and they are carried over once there is room', async () => {
  await tickOnDisk(1);
  await ring();
  const before = await until('the item', item);
  // To the last byte, so that Chromium itself refuses.
  await inWorker(async () => {
    const { sync } = chrome.storage;
    for (let at = 0; ; at++) {
      const left = sync.QUOTA_BYTES - (await sync.getBytesInUse());
      const key = `filler${at}`;
      const length = Math.min(left, 8_000) - key.length - 2;
      if (length < 0) return;
      await sync.set({ [key]: 'x'.repeat(length) });
    }
  });
  await tickOnDisk(2);
  await tickOnDisk(3);
  await ring();
  await until('what is said', async () => (await saidOfSync()).includes('The browser refused the last time.'));
  await options.bringToFront();
  await options.locator('.sync-state').scrollIntoViewIfNeeded();
  expect(await saidOfSync()).toContain('Waiting to be sent: 1.');
  expect(await item()).toEqual(before);
  // The panel has nothing to warn of: the ticks are saved on this machine.
  expect(await words(tab)).not.toContain('not saved');
  await tab.reload();
  await openPanel(tab);
  expect((await steps(tab)).slice(0, 4).map(({ checked }) => checked)).toEqual([true, true, true, false]);
  await inWorker(async () => {
    const all = Object.keys(await chrome.storage.sync.get());
    await chrome.storage.sync.remove(all.filter((key) => key.startsWith('filler')));
  });
  await ring();
  await until('the item with more in it', async () => JSON.stringify(await item()) !== JSON.stringify(before));
  const said = await saidOfSync();
  expect(said).not.toContain('refused');
  expect(said).not.toContain('Waiting');
});
