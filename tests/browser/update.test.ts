import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Tab } from './harness/driver';
import { until } from './harness/driver';
import { firefoxPath } from './harness/firefox';
import { type Inside, insideChromium, insideFirefox, storedIn } from './harness/inside';
import { type Sites, serveSites } from './harness/server';
import { click, openPanel, steps, words } from './harness/surface';
import { feederAddress, sitePages } from './pages';

// A browser of its own for each test.
vi.setConfig({ testTimeout: 120_000 });

let sites: Sites;

beforeAll(async () => {
  sites = await serveSites(sitePages());
});

afterAll(async () => {
  await sites?.close();
});

const checked = async (tab: Tab) => (await steps(tab)).slice(0, 3).map((step) => step.checked);
const ticksOf = async (inside: Inside) => JSON.stringify(await storedIn(inside)).split('"done"').length - 1;

/** Loaded anew, the page has every tick that was saved, and saves more. */
async function expectSaved(inside: Inside, tab: Tab, before: boolean[]): Promise<void> {
  await tab.reload();
  await openPanel(tab);
  expect(await checked(tab)).toEqual(before);
  await click(tab, 'checkbox', /^Step 3/);
  const ticks = before.filter(Boolean).length + 1;
  await until('one more tick on disk', async () => (await ticksOf(inside)) === ticks);
  await tab.reload();
  await openPanel(tab);
  expect(await checked(tab)).toEqual([...before.slice(0, 2), true]);
}

test('Chromium: under an open page, an update says that the page must be loaded anew, and every saved tick is there then', async () => {
  const inside = await insideChromium(sites.port);
  const { driver } = inside;
  try {
    const tab = await driver.open(feederAddress);
    const page = driver.context().pages().at(-1);
    const errors: string[] = [];
    page?.on('pageerror', (error) => errors.push(String(error)));
    await openPanel(tab);
    await click(tab, 'checkbox', /^Step 1/);
    await until('the tick on disk', async () => (await ticksOf(inside)) === 1);
    await inside.update();
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
    await expectSaved(inside, tab, [true, false, false]);
  } finally {
    await driver.close();
  }
});

describe.skipIf(!firefoxPath)('Firefox', () => {
  test('ends the scripts of before, and those of the update go on in the open page, with nothing left of the others', async () => {
    const inside = await insideFirefox(sites.port);
    const { driver } = inside;
    try {
      const tab = await driver.open(feederAddress);
      await openPanel(tab);
      await click(tab, 'checkbox', /^Step 1/);
      await until('the tick on disk', async () => (await ticksOf(inside)) === 1);
      // What stands beside head and body is ours; marked, so that it is known again.
      const ours = () => tab.evaluate(() => [...document.querySelectorAll('html > div')].map(({ id }) => id));
      await tab.evaluate(() => {
        for (const each of document.querySelectorAll('html > div')) each.id = 'before';
      });
      expect(await ours()).toEqual(['before']);
      await inside.update();
      await until('the panel of the update, alone', async () => JSON.stringify(await ours()) === '[""]');
      await openPanel(tab);
      await click(tab, 'checkbox', /^Step 2/);
      await until('both ticks on disk', async () => (await ticksOf(inside)) === 2);
      await until('both ticks', async () => (await checked(tab)).join() === 'true,true,false');
      await expectSaved(inside, tab, [true, true, false]);
    } finally {
      await driver.close();
    }
  });
});
