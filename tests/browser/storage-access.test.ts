import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium, tabOf } from './harness/chromium';
import { until } from './harness/driver';
import { type Sites, serveSites } from './harness/server';
import { click, openPanel, steps } from './harness/surface';
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

/** Asks for storage as a content script of ours would that a page took over; what came, or what the browser said. */
const ask = (area: string) =>
  `chrome.storage.${area}.get().then((all) => 'read ' + Object.keys(all), (error) => String(error.message))`;

test('from a page, no storage of Sidestep can be read, not even by its own script there', async () => {
  const page = await driver.context().newPage();
  const tab = tabOf(page);
  const session = await driver.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => void worlds.push(context));
  await session.send('Runtime.enable');
  await tab.goto(feederAddress);
  await openPanel(tab);
  await click(tab, 'checkbox', /^Step 1/);
  await until('the tick', async () => (await steps(tab))[0]?.checked === true);
  const ours = await until('our world', async () =>
    worlds.find(({ origin }) => origin.startsWith('chrome-extension://')),
  );
  const heard = async (expression: string) =>
    (await session.send('Runtime.evaluate', { expression, contextId: ours.id, awaitPromise: true })).result.value;
  // The world is the right one: it may send messages.
  expect(await heard('chrome.runtime.id.length > 0')).toBe(true);
  for (const area of ['local', 'session', 'sync']) {
    expect(await heard(ask(area)), area).toMatch(/Access to storage is not allowed from this context/);
  }
  expect(Object.keys(await driver.stored()).some((key) => key.startsWith('tutorial:'))).toBe(true);
});
