import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Driver, type Tab, until } from './harness/driver';
import { firefoxPath, startFirefox } from './harness/firefox';
import { type Sites, serveSites } from './harness/server';
import { click, find, openPanel, steps, words } from './harness/surface';
import { sitePages } from './pages';

const address = 'http://kitchen.example/eggs-in-sauce';
const ingredients = ['2 tbsp olive oil', '1 1/2 tsp paprika', '400 g tomatoes', '4 eggs', 'Salt'];
const method = [
  'Warm the oil in a wide pan, add the paprika and stir it for 50 seconds until it smells toasted.',
  'Pour in the tomatoes and let them come to the boil for 6 seconds with the lid on the pan.',
  'Make four wells in the sauce, crack an egg into each and cover the pan.',
  'Scatter some salt over the eggs and bring the pan to the table.',
];
const data = {
  '@context': 'https://schema.org',
  '@type': 'Recipe',
  name: 'Eggs in tomato sauce',
  recipeYield: '4 servings',
  recipeIngredient: ingredients,
  recipeInstructions: method.map((text) => ({ '@type': 'HowToStep', text })),
};
const items = (texts: readonly string[]) => texts.map((text) => `<li>${text}</li>`).join('');
const recipe = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Eggs in tomato sauce</title>
<script type="application/ld+json">${JSON.stringify(data)}</script></head><body><main><article><h1>Eggs in tomato sauce</h1>
<p>Serves 4</p><h2>Ingredients</h2><ul>${items(ingredients)}</ul><h2>Method</h2><ol>${items(method)}</ol></article></main></body></html>`;

function isChromium(driver: Driver): driver is ChromiumDriver {
  return driver.name === 'Chromium';
}

/** Seconds that the row of a timer shows; null where there is no such row. */
function secondsLeft(tab: Tab, step: string): Promise<number | null> {
  return tab.inRoot((root, about) => {
    const row = [...root.querySelectorAll('.timer')].find((each) => each.textContent?.includes(about));
    const [minutes, seconds] = (row?.querySelector('.timer-time')?.textContent ?? '').split(':').map(Number);
    return minutes === undefined || seconds === undefined ? null : 60 * minutes + seconds;
  }, step);
}

/** Waits until this many timers are stored. */
async function timersOnDisk({ stored }: ChromiumDriver, count: number): Promise<void> {
  await until(`${count} timers on disk`, async () => {
    const { timers = [] } = (await stored()) as { timers?: { timers: unknown[] }[] };
    return timers.flatMap((each) => each.timers).length === count;
  });
}

/** A recipe with timers, as somebody cooks it. */
describe.each([
  { name: 'Chromium', start: startChromium as (port: number) => Promise<Driver>, here: true },
  { name: 'Firefox', start: startFirefox, here: firefoxPath !== null },
])('a recipe in $name', ({ start, here }) => {
  describe.skipIf(!here)('from the ingredients to the end of the timers', () => {
    let sites: Sites;
    let driver: Driver;
    let tab: Tab;
    let began = 0;

    beforeAll(async () => {
      sites = await serveSites(sitePages({ '/eggs-in-sauce': recipe }));
      driver = await start(sites.port);
      tab = await driver.open(address);
      await openPanel(tab);
    });

    afterAll(async () => {
      await driver?.close();
      await sites?.close();
    });

    test('ingredients are ticked apart from the steps, and scaled', async () => {
      await click(tab, 'checkbox', /^2 tbsp olive oil$/);
      await click(tab, 'button', /^Make more$/);
      await click(tab, 'button', /^Make more$/);
      await find(tab, 'checkbox', /^3 tbsp olive oil$/);
      expect((await steps(tab)).slice(0, 5)).toEqual([
        { name: '3 tbsp olive oil', checked: true },
        { name: '2 ¼ tsp paprika', checked: false },
        { name: '600 g tomatoes', checked: false },
        { name: '6 eggs', checked: false },
        { name: 'Salt', checked: false },
      ]);
      expect(await words(tab)).toContain('0 of 4');
      expect(await words(tab)).toContain('6 servings');
    });

    test('a press starts a timer, and so does T in the next step', async () => {
      await click(tab, 'button', /^50 seconds, start a timer$/);
      began = Date.now();
      await find(tab, 'button', /^50 seconds, pause the timer$/);
      await tab.press('j');
      await tab.press('t');
      await until('two timers', async () => (await words(tab)).includes('Step 2'));
      expect(await secondsLeft(tab, 'Step 1')).toBeGreaterThan(30);
    });

    test('the one that ends first says so, and is stopped', async () => {
      await until('the end of 6 seconds', async () => (await secondsLeft(tab, 'Step 2')) === 0, 15_000);
      await find(tab, 'button', /^Stop, time is up: 6 seconds$/);
      await click(tab, 'button', /^Stop, time is up: Pour in/);
      await find(tab, 'button', /^6 seconds, start a timer$/);
      // It is shown at once; a page that goes away together with the worker would take it along.
      if (isChromium(driver)) await timersOnDisk(driver, 1);
    });

    test('after the worker died and the page was loaded anew, the other is right to the second', async () => {
      if (isChromium(driver)) await driver.killWorker();
      await tab.reload();
      await openPanel(tab);
      const left = await until('the timer', () => secondsLeft(tab, 'Step 1'));
      const expected = 50 - (Date.now() - began) / 1000;
      expect(Math.abs(left - expected)).toBeLessThan(2.5);
      await find(tab, 'checkbox', /^3 tbsp olive oil$/);
      expect((await steps(tab))[0]).toEqual({ name: '3 tbsp olive oil', checked: true });
    });

    test('with its page gone and the worker dead, an alarm ends it', async ({ skip }) => {
      if (!isChromium(driver)) return skip('the worker is ended over the DevTools protocol');
      await tab.goto('http://kitchen.example/how-to/hang-a-bird-feeder');
      await driver.killWorker();
      const { worker } = driver;
      const badge = async () =>
        (await worker()).evaluate(() => {
          const { chrome } = globalThis as unknown as {
            chrome: { action: { getBadgeText(of: object): Promise<string> } };
          };
          return chrome.action.getBadgeText({});
        });
      await new Promise((done) => setTimeout(done, Math.max(0, began + 50_000 - Date.now())));
      await until('the alarm', async () => (await badge()) === '0:00', 40_000);
      await tab.goto(address);
      await openPanel(tab);
      await click(tab, 'button', /^Stop, time is up: Add the paprika and stir it for 50 seconds/);
      await until('nothing to stop', async () => (await badge()) === '');
    }, 120_000);
  });
});
