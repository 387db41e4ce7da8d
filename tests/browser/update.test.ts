import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import type { Tab } from './harness/driver';
import { until } from './harness/driver';
import { update } from './harness/extensions-page';
import { type Sites, serveSites } from './harness/server';
import { click, openPanel, steps, words } from './harness/surface';
import { feederAddress, sitePages } from './pages';

let sites: Sites;
let driver: ChromiumDriver;

beforeAll(async () => {
  sites = await serveSites(sitePages());
  driver = await startChromium(sites.port);
});

afterAll(async () => {
  await driver?.close();
  await sites?.close();
});

const checked = async (tab: Tab) => (await steps(tab)).slice(0, 3).map((step) => step.checked);

test('under an open page, an update says that the page must be loaded anew, and every saved tick is there then', async () => {
  const tab = await driver.open(feederAddress);
  const page = driver.context().pages().at(-1);
  const errors: string[] = [];
  page?.on('pageerror', (error) => errors.push(String(error)));
  await openPanel(tab);
  await click(tab, 'checkbox', /^Step 1/);
  await until('the tick on disk', async () => JSON.stringify(await driver.stored()).includes('"done"'));
  await update(driver);
  await page?.bringToFront();
  await click(tab, 'checkbox', /^Step 2/);
  await until('the words', async () =>
    (await words(tab)).includes('Sidestep was updated or turned off. Reload the page and do it again.'),
  );
  expect(await words(tab)).toContain('Your last tick is not saved');
  // What it cannot save it keeps trying, quietly.
  await click(tab, 'button', /^Try again$/);
  await until('the words, still', async () => (await words(tab)).includes('Your last tick is not saved'));
  // What was never opened has its words too.
  await click(tab, 'button', /^Menu$/);
  await until('the menu', async () => (await words(tab)).includes('Keyboard'));
  expect(errors).toEqual([]);
  await tab.reload();
  await openPanel(tab);
  expect(await checked(tab)).toEqual([true, false, false]);
  await click(tab, 'checkbox', /^Step 2/);
  await until('the second tick on disk', async () => JSON.stringify(await driver.stored()).split('"done"').length > 2);
  await tab.reload();
  await openPanel(tab);
  expect(await checked(tab)).toEqual([true, true, false]);
});
