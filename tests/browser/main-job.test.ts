import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Driver, type Tab, until } from './harness/driver';
import { firefoxPath, startFirefox } from './harness/firefox';
import { type Sites, serveSites } from './harness/server';
import { click, find, openPanel, steps, words } from './harness/surface';
import { feederAddress, feederAds, feederSteps, sitePages } from './pages';

/** Which of the ads are still on show. */
function adsOnShow(tab: Tab): Promise<string[]> {
  return tab.evaluate((ads) => ads.filter((ad) => document.querySelector(ad)?.checkVisibility() !== false), feederAds);
}

function isChromium(driver: Driver): driver is ChromiumDriver {
  return driver.name === 'Chromium';
}

async function firstPart(tab: Tab) {
  return (await steps(tab)).slice(0, 5);
}

/** The main job, as a person does it, in both browsers. */
describe.each([
  { name: 'Chromium', start: startChromium as (port: number) => Promise<Driver>, here: true },
  { name: 'Firefox', start: startFirefox, here: firefoxPath !== null },
])('a tutorial in $name', ({ start, here }) => {
  describe.skipIf(!here)('from the first visit to the next day', () => {
    let sites: Sites;
    let driver: Driver;
    let tab: Tab;

    beforeAll(async () => {
      sites = await serveSites(sitePages());
      driver = await start(sites.port);
      tab = await driver.open(feederAddress);
    });

    afterAll(async () => {
      await driver?.close();
      await sites?.close();
    });

    test('the chip says how many steps, and the ads are gone', async () => {
      await find(tab, 'button', /^Open steps, 5 steps$/);
      expect(await adsOnShow(tab)).toEqual([]);
    });

    test('the panel holds the steps in order, none ticked', async () => {
      await openPanel(tab);
      expect(await firstPart(tab)).toEqual(feederSteps.map((name) => ({ name, checked: false })));
      expect(await words(tab)).toContain('0 of 5');
    });

    test('two ticks are counted', async () => {
      await click(tab, 'checkbox', /^Step 1: Pick/);
      await click(tab, 'checkbox', /^Step 3: Slide/);
      await until('2 of 5', async () => (await words(tab)).includes('2 of 5'));
      expect((await firstPart(tab)).map(({ checked }) => checked)).toEqual([true, false, true, false, false]);
    });

    test('after a reload they are still ticked, and the panel is open again', async () => {
      await until('the ticks on disk', async () => !(await words(tab)).includes('Not saved'));
      await tab.reload();
      await until('the panel, by itself', async () => (await words(tab)).includes('2 of 5'));
      await openPanel(tab);
      expect((await firstPart(tab)).map(({ checked }) => checked)).toEqual([true, false, true, false, false]);
    });

    test('after the worker died, a tick goes on and nothing is lost', async () => {
      if (isChromium(driver)) await driver.killWorker();
      await click(tab, 'checkbox', /^Step 2: Push/);
      await until('3 of 5', async () => (await words(tab)).includes('3 of 5'));
      // The tick is shown at once; a page that goes away before the worker is up again would take it along.
      const { stored } = isChromium(driver) ? driver : { stored: null };
      if (stored)
        await until(
          'the tick on disk',
          async () => (JSON.stringify(await stored()).match(/"state":"done"/g) ?? []).length === 3,
        );
      await tab.reload();
      await until('the panel, by itself', async () => (await words(tab)).includes('3 of 5'));
    });

    test('after the browser was restarted with the same profile, they are still ticked', async () => {
      await driver.restart();
      tab = await driver.open(feederAddress);
      await until('the panel, by itself', async () => (await words(tab)).includes('3 of 5'));
      await openPanel(tab);
      expect((await firstPart(tab)).map(({ checked }) => checked)).toEqual([true, true, true, false, false]);
      expect(await adsOnShow(tab)).toEqual([]);
    });

    test('the page never learns of a click of its own making', async () => {
      await tab.evaluate(() => {
        for (const child of document.documentElement.children)
          child.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      });
      expect((await firstPart(tab)).map(({ checked }) => checked)).toEqual([true, true, true, false, false]);
    });
  });
});
