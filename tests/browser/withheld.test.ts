import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { until } from './harness/driver';
import { allowHosts } from './harness/extensions-page';
import { type Sites, serveSites } from './harness/server';
import { click, openPanel, steps, things } from './harness/surface';
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

test('where a person keeps sites from Sidestep, the popup says so and the ticks wait for them', async () => {
  const tab = await driver.open(feederAddress);
  await openPanel(tab);
  await click(tab, 'checkbox', /^Step 1/);
  await until('the tick on disk', async () => JSON.stringify(await driver.stored()).includes('"done"'));
  await allowHosts(driver, 'ON_CLICK');
  // The reader that is there already goes on: what is ticked in it is saved.
  await click(tab, 'checkbox', /^Step 2/);
  await until('both ticks on disk', async () => JSON.stringify(await driver.stored()).split('"done"').length > 2);
  await tab.reload();
  const popup = await driver.openPopup(feederAddress);
  await until('the words', async () => (await popup.words()).includes('Sidestep may not read this page'));
  expect(await popup.words()).toContain('You have not let Sidestep read this site.');
  expect(await things(tab, 'button')).toEqual([]);
  const library = await driver.openOwn('library.html');
  await library.getByText('How to Hang a Bird Feeder').first().waitFor();
  await library.screenshot({ path: '/tmp/wt/shots/withheld-library.png' });
  await library.close();
  await allowHosts(driver, 'ON_ALL_SITES');
  await tab.reload();
  await openPanel(tab);
  expect((await steps(tab)).slice(0, 3).map(({ checked }) => checked)).toEqual([true, true, false]);
});
