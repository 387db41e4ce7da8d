import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Sites, serveSites } from './harness/server';
import { find } from './harness/surface';
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

/** What every test that ends the worker relies on. */
test('a worker that was ended comes back without what it held in memory', async () => {
  const held = async () => (await driver.worker()).evaluate(() => (globalThis as { held?: boolean }).held === true);
  await (await driver.worker()).evaluate(() => void Object.assign(globalThis, { held: true }));
  expect(await held()).toBe(true);
  await driver.killWorker();
  const tab = await driver.open(feederAddress);
  await find(tab, 'button', /^Open steps, 5 steps$/);
  expect(await held()).toBe(false);
});
