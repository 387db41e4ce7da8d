import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from './harness/chromium';
import { type Driver, type Tab, until } from './harness/driver';
import { firefoxPath, startFirefox } from './harness/firefox';
import { type Sites, serveSites } from './harness/server';
import { click, find, openPanel, steps, things, words } from './harness/surface';

const page = (name: string) => readFileSync(new URL(`pages/${name}/page.html`, import.meta.url), 'utf8');
const recipe = page('chickpea-pan');
const guide = page('deploy-an-app');
const address = (path: string) => `http://journeys.example/${path}`;

/** Name of what has the focus in our root. */
function focused(tab: Tab): Promise<string> {
  return tab
    .inRoot((root) => {
      const { activeElement: active } = root;
      const ids = active?.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const labelled = ids.map((id) => root.getElementById(id)?.textContent).join(' ');
      const labels = [...((active as HTMLInputElement | null)?.labels ?? [])]
        .map((label) => label.textContent)
        .join(' ');
      return labelled || active?.getAttribute('aria-label') || labels || active?.textContent?.trim() || '';
    })
    .then((name) => name ?? '');
}

const says = (tab: Tab, text: string) => until(`"${text}"`, async () => (await words(tab)).includes(text));

/** Tab or Shift+Tab until something of that name has the focus. */
async function tabTo(tab: Tab, name: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 40; press++) {
    if (name.test(await focused(tab))) return;
    await tab.press(key);
    seen.push(await focused(tab));
  }
  throw new Error(`${name} is not in the order of ${key}: ${seen.join(' | ')}`);
}

/** The chip reached by Tab from the page's beginning and opened by Enter, and the focus on the first step. */
async function openByKeys(tab: Tab): Promise<void> {
  await find(tab, 'button', /^Open steps/);
  await tabTo(tab, /^Open steps/);
  await tab.press('Enter');
  await until('focus on the first step', async () => /^Step 1:/.test(await focused(tab)));
}

/** What a person pastes into a page of another site after they copied. */
async function pasted(driver: Driver): Promise<string> {
  const other = await driver.open('http://notes.example/paste');
  await other.press('Control+v');
  const value = () => other.evaluate(() => document.querySelector('textarea')?.value ?? '');
  const text = await until('what was pasted', value);
  await other.close();
  return text;
}

/** Seconds that each timer shows, in the order of their rows. */
async function secondsLeft(tab: Tab): Promise<number[]> {
  const times = await tab.inRoot((root) =>
    [...root.querySelectorAll('.timer .timer-time')].map((time) => time.textContent),
  );
  return (times ?? []).map((text) => {
    const [minutes = Number.NaN, seconds = Number.NaN] = (text ?? '').split(':').map(Number);
    return 60 * minutes + seconds;
  });
}

/** From the first visit to the finish, by the mouse and by the keyboard alone; a how-to goes the same way in following.test.ts. */
describe.each([
  { name: 'Chromium', start: startChromium as (port: number) => Promise<Driver>, here: true },
  { name: 'Firefox', start: startFirefox, here: firefoxPath !== null },
])('a whole tutorial in $name', ({ start, here }) => {
  describe.skipIf(!here)('to its end', () => {
    let sites: Sites;
    let driver: Driver;

    beforeAll(async () => {
      sites = await serveSites({
        '/mouse-recipe': recipe,
        '/keys-recipe': recipe.replaceAll('chickpea', 'butter bean'),
        '/mouse-guide': guide,
        '/paste': '<!doctype html><title>Notes</title><textarea autofocus></textarea>',
        '/keys-guide': guide.replaceAll('Quill', 'Plume').replaceAll('quill', 'plume'),
      });
      driver = await start(sites.port);
      // The first page of a new install waits for the filter lists, too.
      const first = await driver.open(address('mouse-guide'));
      await until('the first chip', async () => (await things(first, 'button')).length > 0, 45_000);
      await first.close();
    });

    afterAll(async () => {
      await driver?.close();
      await sites?.close();
    });

    test('a recipe with the mouse: ingredients, servings, two timers, the end', async () => {
      const tab = await driver.open(address('mouse-recipe'));
      await openPanel(tab);
      await click(tab, 'checkbox', /^2 tbsp olive oil$/);
      await click(tab, 'button', /^Make less$/);
      await find(tab, 'checkbox', /^1 ½ tbsp olive oil$/);
      await click(tab, 'button', /^8 minutes, start a timer$/);
      await click(tab, 'checkbox', /^Step 1: Warm/);
      await click(tab, 'checkbox', /^Step 2: Stir/);
      await click(tab, 'button', /^20 minutes, start a timer$/);
      const [first = 0, second = 0] = await secondsLeft(tab);
      expect([first > 470 && first <= 480, second > 1_190 && second <= 1_200]).toEqual([true, true]);
      for (const step of [/^Step 3: Add/, /^Step 4: Make/, /^Step 5: Scatter/, /^Step 6: Bring/])
        await click(tab, 'checkbox', step);
      await says(tab, 'All done');
      await says(tab, '6 steps done.');
      await tab.close();
    });

    test('a recipe with the keyboard alone', async () => {
      const tab = await driver.open(address('keys-recipe'));
      await openByKeys(tab);
      await tabTo(tab, /^2 tbsp olive oil$/, 'Shift+Tab');
      await tab.press(' ');
      await until('the tick', async () => (await steps(tab))[0]?.checked === true);
      await tabTo(tab, /^Step 1:/);
      await tab.press('t');
      await until('a timer', async () => ((await secondsLeft(tab))[0] ?? 0) > 470);
      for (let step = 1; step <= 6; step++) {
        await until(`focus on step ${step}`, async () => (await focused(tab)).startsWith(`Step ${step}:`));
        await tab.press(' ');
        await says(tab, step < 6 ? `${step} of 6` : 'All done');
        if (step < 6) await tab.press('j');
      }
      await says(tab, '6 steps done.');
      await tab.close();
    });

    test('a guide for developers with the mouse: own system, code to copy, a blank filled in once', async () => {
      const tab = await driver.open(address('mouse-guide'));
      await openPanel(tab);
      await click(tab, 'radio', /^macOS$/);
      await says(tab, 'brew install quill');
      expect(await words(tab)).not.toContain('sudo apt install quill');
      await click(tab, 'checkbox', /^Step 1: Check/);
      await click(tab, 'button', /^Copy/);
      await says(tab, 'Copied');
      expect(await pasted(driver)).toBe('# once on every computer\nbrew install quill\nquill login');
      await click(tab, 'button', /^<your-app>, fill in$/);
      for (const letter of 'heron') await tab.press(letter);
      await tab.press('Enter');
      // Filled in once, it stands in every step.
      await says(tab, 'quill up --name heron');
      await says(tab, 'name = "heron"');
      for (const step of [/^Step 2: Install/, /^Step 3: In your/, /^Step 4: Put/, /^Step 5: Open/])
        await click(tab, 'checkbox', step);
      await says(tab, 'All done');
      // The chosen system alone counts.
      await says(tab, '5 steps done.');
      await tab.close();
      const again = await driver.open(address('mouse-guide'));
      await click(again, 'button', /^Open steps/);
      await says(again, 'All done');
      await again.close();
    });

    test('a guide for developers with the keyboard alone', async () => {
      const tab = await driver.open(address('keys-guide'));
      await openByKeys(tab);
      // The system that was followed last, on another page, is chosen here.
      await says(tab, 'brew install plume');
      expect((await things(tab, 'radio')).map(({ name, checked }) => [name, checked])).toEqual([
        ['Windows', false],
        ['macOS', true],
        ['Linux', false],
      ]);
      await tabTo(tab, /^macOS$/, 'Shift+Tab');
      await tab.press('ArrowRight');
      await says(tab, 'sudo apt install plume');
      await tabTo(tab, /^Step 1:/);
      await tab.press('j');
      await tab.press('c');
      await says(tab, 'Code copied');
      expect(await pasted(driver)).toBe('# once on every computer\nsudo apt install plume\nplume login');
      await tabTo(tab, /^<your-app>, fill in$/);
      await tab.press('Enter');
      for (const letter of 'wren') await tab.press(letter);
      await tab.press('Enter');
      await says(tab, 'plume up --name wren');
      await tabTo(tab, /^Step 1:/, 'Shift+Tab');
      for (let step = 1; step <= 5; step++) {
        await until(`focus on step ${step}`, async () => (await focused(tab)).startsWith(`Step ${step}:`));
        await tab.press(' ');
        await says(tab, step < 5 ? `${step} of 5` : 'All done');
        if (step < 5) await tab.press('j');
      }
      await tab.close();
    });
  });
});
