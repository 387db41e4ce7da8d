import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Tab, until } from './harness/driver';
import { type Sites, serveSites } from './harness/server';
import { click, find, openPanel, steps } from './harness/surface';
import { feederAddress, feederAds, sitePages } from './pages';

/** A page without steps. */
const plainAddress = 'http://plain.example/about-us';
const plain = '<!doctype html><html lang="en"><title>About us</title><h1>About us</h1><p>We like birds.</p></html>';

let sites: Sites;
let driver: ChromiumDriver;
let tab: Tab;

beforeAll(async () => {
  sites = await serveSites(sitePages({ '/about-us': plain }));
  driver = await startChromium(sites.port);
  tab = await driver.open(feederAddress);
  await find(tab, 'button', /^Open steps, 5 steps$/);
});

afterAll(async () => {
  await driver?.close();
  await sites?.close();
});

/** Elements beside <head> and <body>: only ours stands there. */
function ourElements(): Promise<number> {
  return tab.evaluate(() => document.documentElement.children.length - 2);
}

function adShown(): Promise<boolean> {
  return tab.evaluate((ad) => document.querySelector(ad)?.checkVisibility() === true, feederAds[0] ?? '');
}

test('the popup names the tutorial and opens its steps', async () => {
  const popup = await driver.openPopup(feederAddress);
  await until('the count', async () => (await popup.words()).includes('0 of 5 done'));
  await popup.click(/^Open steps$/);
  await until('the panel', async () => (await steps(tab)).length >= 5);
  await until('the end of the popup', popup.isGone);
});

test('its switch shows the ads of this site at once, and hides them again', async () => {
  const popup = await driver.openPopup(feederAddress);
  await popup.click(/^Hide ads and trackers/);
  await until('the ad', adShown);
  await popup.click(/^Hide ads and trackers/);
  await until('no ad', async () => !(await adShown()));
  await popup.close();
});

test('turned off for the site, nothing of ours is on the page, also after a reload', async () => {
  const popup = await driver.openPopup(feederAddress);
  await popup.click(/^Turn off for this site$/);
  await until('the word', async () => (await popup.words()).includes('Sidestep is off here'));
  await until('the ad', adShown);
  await until('a page without us', async () => (await ourElements()) === 0);
  await popup.close();
  await tab.reload();
  const again = await driver.openPopup(feederAddress);
  await until('the word', async () => (await again.words()).includes('Sidestep is off here'));
  expect(await ourElements()).toBe(0);
  expect(await adShown()).toBe(true);
  await again.click(/^Turn on for this site$/);
  await find(tab, 'button', /^Open steps/);
  await again.close();
});

test('an earlier tutorial is listed on other pages, and continued', async () => {
  await openPanel(tab);
  await click(tab, 'checkbox', /^Step 1:/);
  await until('the tick on disk', async () => JSON.stringify(await driver.stored()).includes('"done"'));
  await tab.goto(plainAddress);
  const popup = await driver.openPopup(plainAddress);
  await until('the word', async () => (await popup.words()).includes('No steps found here'));
  await popup.click(/bird feeder/i);
  await until('the tutorial', async () =>
    driver
      .context()
      .pages()
      .some((page) => page.url() === feederAddress),
  );
});
