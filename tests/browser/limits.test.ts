import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Tab, until } from './harness/driver';
import { firefoxPath } from './harness/firefox';
import { insideFirefox, storedIn } from './harness/inside';
import { type Sites, serveSites } from './harness/server';
import { click, openPanel, words } from './harness/surface';
import { feederAddress, sitePages } from './pages';

let sites: Sites;
let driver: ChromiumDriver;
let tab: Tab;

beforeAll(async () => {
  sites = await serveSites(sitePages());
  driver = await startChromium(sites.port);
  tab = await driver.open(feederAddress);
  await openPanel(tab);
});

afterAll(async () => {
  await driver?.close();
  await sites?.close();
});

/** The longest pause between two tries to save (platform/save-queue.ts), and as long again for a slow machine, ms. */
const longestPause = 60_000;

test('a full disk is said, leads to what could go, and takes the tick once there is room', {
  timeout: 120_000,
}, async () => {
  await click(tab, 'checkbox', /^Step 1/);
  await until('the tick on disk', async () => JSON.stringify(await driver.stored()).includes('"done"'));
  const disk = await driver.fillDisk();
  await click(tab, 'checkbox', /^Step 2/);
  await until('the words', async () => (await words(tab)).includes('The disk is full.'));
  const opened = driver.context().waitForEvent('page');
  await click(tab, 'button', /^Make room$/);
  const library = await opened;
  await library.getByRole('heading', { name: 'Make room' }).waitFor();
  expect(await library.locator('.room li').allTextContents()).toHaveLength(1);
  expect(await library.locator('.room').textContent()).toContain('Nothing goes by itself.');
  await library.close();
  await click(tab, 'button', /^Try again$/);
  await until('the words, still', async () => (await words(tab)).includes('The disk is full.'));
  // From here on it is tried again by itself, so that the button may be gone before it is pressed. After four failures, as many as a
  // slow machine comes to on its way to here, the next try is half a minute away.
  await disk.back();
  await until('no warning', async () => !(await words(tab)).includes('not saved'), longestPause);
});

test('where a tutorial cannot be put back, the library says so and keeps the way back', async () => {
  const library = await driver.openOwn('library.html');
  await library.getByRole('button', { name: /^Remove: / }).click();
  const undo = library.getByRole('button', { name: 'Undo' });
  await undo.waitFor();
  const disk = await driver.fillDisk();
  await undo.click();
  await library.getByText('That could not be saved').waitFor();
  await disk.back();
  await undo.click();
  await library.getByRole('button', { name: /^Remove: / }).waitFor();
  await library.close();
});

test('where all that was deleted cannot be put back, the options say so and keep the way back', async () => {
  const options = await driver.openOwn('options.html');
  // The second press finds nothing more, and takes nothing of Undo.
  await options.getByRole('button', { name: /^Delete$/ }).dblclick();
  const undo = options.getByRole('button', { name: 'Undo' });
  await undo.waitFor();
  const disk = await driver.fillDisk();
  await undo.click();
  await options.getByText('That could not be saved').waitFor();
  expect(Object.keys(await driver.stored()).some((key) => key.startsWith('tutorial:'))).toBe(false);
  await disk.back();
  await undo.click();
  await options.getByText('That could not be saved').waitFor({ state: 'detached' });
  expect(Object.keys(await driver.stored()).some((key) => key.startsWith('tutorial:'))).toBe(true);
  await options.close();
});

test('notifications that were refused stay off, and the options say what there is instead', async () => {
  const options = await driver.context().newPage();
  // The browser asks in a window of its own, which nothing here can answer.
  await options.addInitScript(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } }).chrome;
    Object.assign(globalThis, { asked: [] });
    permissions.request = async (wanted: unknown) => {
      (globalThis as unknown as { asked: unknown[] }).asked.push(wanted);
      return false;
    };
  });
  const { host } = new URL((await driver.worker()).url());
  await options.goto(`chrome-extension://${host}/options.html`);
  const allow = options.getByRole('switch', { name: 'Notify me when time is up' });
  await allow.click();
  await options.getByText('Notifications stay off.').waitFor();
  expect(await allow.getAttribute('aria-checked')).toBe('false');
  expect(await options.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked)).toEqual([
    { permissions: ['notifications'] },
  ]);
  await options.close();
});

/** What a page of ours has in Firefox. */
declare const chrome: {
  runtime: {
    getBackgroundPage(): Promise<{ browser: { storage: { local: { set: unknown } } } }>;
    getURL(path: string): string;
  };
  tabs: { query(wanted: object): Promise<{ id: number }[]>; remove(tabs: number[]): Promise<void> };
};

test.skipIf(!firefoxPath)(
  'Firefox: a full disk is said, leads to what could go, and takes the tick once there is room',
  {
    timeout: 180_000,
  },
  async () => {
    const inside = await insideFirefox(sites.port);
    try {
      const page = await inside.driver.open(feederAddress);
      const ticks = async () => JSON.stringify(await storedIn(inside)).split('"done"').length - 1;
      const libraries = () =>
        inside.run(async () => {
          const tabs = await chrome.tabs.query({ url: `${chrome.runtime.getURL('library.html')}*` });
          return tabs.map(({ id }) => id);
        });
      await openPanel(page);
      await click(page, 'checkbox', /^Step 1/);
      await until('the tick on disk', async () => (await ticks()) === 1);
      await inside.run(async () => {
        const { local } = (await chrome.runtime.getBackgroundPage()).browser.storage;
        Object.assign(globalThis, { setBefore: local.set });
        local.set = () =>
          Promise.reject(new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.'));
      });
      await click(page, 'checkbox', /^Step 2/);
      await until('the words', async () => (await words(page)).includes('The disk is full.'));
      expect(await ticks()).toBe(1);
      await click(page, 'button', /^Make room$/);
      const [library = 0] = await until('the library', async () => {
        const found = await libraries();
        return found.length > 0 && found;
      });
      await inside.run((id) => chrome.tabs.remove([id]).then(() => null), library);
      await until('the words, still', async () => (await words(page)).includes('The disk is full.'));
      await inside.run(async () => {
        const { local } = (await chrome.runtime.getBackgroundPage()).browser.storage;
        local.set = (globalThis as unknown as { setBefore: unknown }).setBefore;
      });
      await until('no warning', async () => !(await words(page)).includes('not saved'), longestPause);
      expect(await ticks()).toBe(2);
    } finally {
      await inside.driver.close();
    }
  },
);
