import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { until } from './harness/driver';
import { allowHosts } from './harness/extensions-page';
import { type Sites, serveSites } from './harness/server';
import { click, openPanel, steps, things } from './harness/surface';
import { feederAddress, sitePages } from './pages';

declare const chrome: { tabs: { query(wanted: object): Promise<{ id: number }[]> } };

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

/** The popup in a tab of its own, over the tab with the tutorial: a press on the button would let Sidestep read the page this once. */
async function popupOver(tab: number): Promise<Page> {
  const { host } = new URL((await driver.worker()).url());
  const popup = await driver.context().newPage();
  await popup.addInitScript((id) => {
    Object.assign(chrome.tabs, { query: async () => [{ id }] });
  }, tab);
  await popup.goto(`chrome-extension://${host}/popup.html`);
  return popup;
}

test('where a person keeps sites from Sidestep, the popup says so and the ticks wait for them', async () => {
  const tab = await driver.open(feederAddress);
  await openPanel(tab);
  await click(tab, 'checkbox', /^Step 1/);
  await until('the tick on disk', async () => JSON.stringify(await driver.stored()).includes('"done"'));
  const front = await (await driver.worker()).evaluate(
    async () => (await chrome.tabs.query({ url: 'http://garden.example/*' }))[0]?.id ?? 0,
  );
  await allowHosts(driver, 'ON_CLICK');
  // The reader that is there already goes on: what is ticked in it is saved.
  await click(tab, 'checkbox', /^Step 2/);
  await until('both ticks on disk', async () => JSON.stringify(await driver.stored()).split('"done"').length > 2);
  await tab.reload();
  const popup = await popupOver(front);
  await popup.getByText('Sidestep may not read this page').waitFor();
  await popup.getByText('You have not let Sidestep read this site.').waitFor();
  await popup.close();
  expect(await things(tab, 'button')).toEqual([]);
  const library = await driver.openOwn('library.html');
  await library.getByText('How to Hang a Bird Feeder').first().waitFor();
  await library.close();
  await allowHosts(driver, 'ON_ALL_SITES');
  await tab.reload();
  await openPanel(tab);
  expect((await steps(tab)).slice(0, 3).map(({ checked }) => checked)).toEqual([true, true, false]);
});
