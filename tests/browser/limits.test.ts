import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Tab, until } from './harness/driver';
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

/** The disk takes nothing more, until `back`. */
async function fillDisk(): Promise<{ back(): Promise<void> }> {
  const worker = await driver.worker();
  await worker.evaluate(() => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome.storage;
    Object.assign(globalThis, { setBefore: local.set });
    local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  return {
    back: () =>
      worker.evaluate(() => {
        const { local } = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome
          .storage;
        local.set = (globalThis as unknown as { setBefore: unknown }).setBefore;
      }),
  };
}

test('a full disk is said, leads to what could go, and takes the tick once there is room', async () => {
  await click(tab, 'checkbox', /^Step 1/);
  await until('the tick on disk', async () => JSON.stringify(await driver.stored()).includes('"done"'));
  const disk = await fillDisk();
  await click(tab, 'checkbox', /^Step 2/);
  await until('the words', async () => (await words(tab)).includes('The disk is full.'));
  const opened = driver.context().waitForEvent('page');
  await click(tab, 'button', /^Make room$/);
  const library = await opened;
  await library.getByRole('heading', { name: 'Make room' }).waitFor();
  expect(await library.locator('.room li').allTextContents()).toHaveLength(1);
  expect(await library.locator('.room').textContent()).toContain('Nothing goes by itself.');
  await library.close();
  await disk.back();
  await click(tab, 'button', /^Try again$/);
  await until('no warning', async () => !(await words(tab)).includes('Not saved'));
});

test('where a tutorial cannot be put back, the library says so and keeps the way back', async () => {
  const library = await driver.openOwn('library.html');
  await library.getByRole('button', { name: /^Remove: / }).click();
  const undo = library.getByRole('button', { name: 'Undo' });
  await undo.waitFor();
  const disk = await fillDisk();
  await undo.click();
  await library.getByText('That could not be saved').waitFor();
  await disk.back();
  await undo.click();
  await library.getByRole('button', { name: /^Remove: / }).waitFor();
  await library.close();
});
