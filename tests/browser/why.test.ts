import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Sites, serveSites } from './harness/server';
import { find } from './harness/surface';
import { feederAddress, sitePages } from './pages';

let sites: Sites;
let driver: ChromiumDriver;

beforeAll(async () => {
  sites = await serveSites(sitePages({}));
  driver = await startChromium(sites.port);
});

afterAll(async () => {
  await driver?.close();
  await sites?.close();
});

test('the page that explains hiding tells every ruling, and why an element was left', async () => {
  await find(await driver.open(feederAddress), 'button', /^Open steps/);
  const why = await driver.openOwn('why.html');
  await why.getByText(/elements? to hide$/).waitFor();
  expect(await why.locator('.why-rulings li').count()).toBeGreaterThan(0);
  await why.getByRole('textbox').fill('h1');
  await why.getByRole('button', { name: 'Look again' }).click();
  await why.getByText('No rule and no finder names it, or anything around it.').waitFor();
  await why.getByRole('textbox').fill('h1:not(');
  await why.getByRole('button', { name: 'Look again' }).click();
  await why.getByText('The browser cannot read this selector.').waitFor();
});
