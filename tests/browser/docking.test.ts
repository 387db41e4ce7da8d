import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startChromium } from './harness/chromium';
import { type Driver, type Tab, until } from './harness/driver';
import { firefoxPath, startFirefox } from './harness/firefox';
import { exactly, lostBefore, lostContent, settled, sideways } from './harness/layout';
import { type Sites, serveSites } from './harness/server';
import { click, find, openPanel } from './harness/surface';
import { howTo } from './pages';

const folder = new URL('pages/layouts/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace(/\.html$/, ''));

const title = 'How to oil a garden gate';
const tasks = [
  'Brush the rust off both hinges with a wire brush.',
  'Lift the gate with a spade so that the hinges carry nothing.',
  'Put two drops of oil on each hinge, one from above and one from below.',
  'Swing the gate to and fro six times, then wipe off what runs out.',
];

/** The same steps in every layout; a layout is what stands around them. */
function layout(name: string): string {
  const items = tasks.map((task) => `<li>${task}</li>`).join('\n');
  return readFileSync(new URL(`${name}.html`, folder), 'utf8')
    .replace('{{data}}', howTo(title, tasks))
    .replace('{{steps}}', `<article><h1>${title}</h1><h2>Instructions</h2><ol>${items}</ol></article>`);
}

/** Where our panel stands; null while there is none. */
function panelOf(tab: Tab) {
  return tab.inRoot((root) => {
    const box = root.querySelector('.panel, .rail')?.getBoundingClientRect();
    return box ? { left: box.left, right: box.right } : null;
  });
}

function isRail(box: { left: number; right: number } | null): boolean {
  return box !== null && box.right - box.left < 60;
}

/** A busy machine may stand still between two styles: what must hold then is looked at until it does. */
const busy = { timeout: 10_000, interval: 100 };

async function expectRoom(tab: Tab, before: { sideways: number; lost: string[] }): Promise<void> {
  await settled(tab);
  await vi.waitFor(async () => {
    const panel = await panelOf(tab);
    if (!panel) throw new Error('There is no panel');
    expect(await tab.evaluate(lostContent, panel.left, panel.right, before.lost)).toEqual([]);
    expect(await sideways(tab)).toBeLessThanOrEqual(before.sideways);
  }, busy);
}

const browsers = [
  { name: 'Chromium', start: startChromium as (port: number) => Promise<Driver>, here: true, layouts: names },
  {
    name: 'Firefox',
    start: startFirefox,
    here: firefoxPath !== null,
    layouts: ['app-shell', 'fixed-header', 'full-bleed', 'grid-fixed-tracks', 'rtl', 'wide-table'],
  },
];

describe.each(browsers)('the page makes room in $name', ({ start, here, layouts }) => {
  describe.skipIf(!here)('on layouts of all kinds', () => {
    let sites: Sites;
    let driver: Driver;

    beforeAll(async () => {
      sites = await serveSites(Object.fromEntries(names.map((name) => [`/${name}`, layout(name)])));
      driver = await start(sites.port);
    });

    afterAll(async () => {
      await driver?.close();
      await sites?.close();
    });

    test.each(layouts)('%s: nothing covered on either side, no scrolling sideways, all back on close', async (name) => {
      const tab = await driver.open(`http://${name}.example/${name}`);
      await find(tab, 'button', /^Open steps/);
      await settled(tab);
      const untouched = await tab.evaluate(exactly);
      const before = { sideways: await sideways(tab), lost: await lostBefore(tab) };
      await openPanel(tab);
      await expectRoom(tab, before);
      await click(tab, 'button', /^Menu$/);
      // The next layout begins on the side where this one ended.
      const side = (await panelOf(tab))?.left;
      await click(tab, 'menuitem', /^Dock on the (left|right)$/);
      await until('the panel on the other side', async () => (await panelOf(tab))?.left !== side);
      await expectRoom(tab, before);
      await click(tab, 'button', /^Fold/);
      await until('the rail', async () => isRail(await panelOf(tab)));
      await expectRoom(tab, before);
      await click(tab, 'button', /^Open steps/);
      // With the keys in the panel: the first Escape closes the menu, the second the panel.
      await click(tab, 'button', /^Menu$/);
      await find(tab, 'menuitem', /^Text size/);
      await tab.press('Escape');
      await tab.press('Escape');
      await find(tab, 'button', /^Open steps/);
      await settled(tab);
      await vi.waitFor(async () => expect(await tab.evaluate(exactly)).toEqual(untouched), busy);
      await tab.close();
    });
  });
});
