import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Tab, until } from './harness/driver';
import { type Sites, serveSites } from './harness/server';
import { click, find, openPanel, steps, words } from './harness/surface';
import { howTo } from './pages';

const checks = ['Read the label of the tin.', 'Open the window of the room.', 'Put on a pair of gloves.'];
const work = (what: string) => [
  `Sand the ${what} along the grain until it feels smooth.`,
  `Wipe the dust off the ${what} with a damp cloth.`,
  `Brush a thin coat of oil onto the ${what} and wait.`,
  `Rub the ${what} dry with a cotton rag.`,
];

/** The page says of itself that its checks are the steps; the work stands in another list. */
function page(what: string): string {
  const items = (list: readonly string[]) => list.map((item) => `<li>${item}</li>`).join('');
  return `<!doctype html><html lang="en"><title>Oil a ${what}</title>${howTo(`Oil a ${what}`, checks)}
<main><h1>Oil a ${what}</h1><h2>Instructions</h2><ol>${items(checks)}</ol>
<h2>From the workshop</h2><ul class="work">${items(work(what))}</ul></main>`;
}

let sites: Sites;
let driver: ChromiumDriver;
let tab: Tab;
const bench = 'http://wood.example/oil/bench';

beforeAll(async () => {
  sites = await serveSites({ '/oil/bench': page('bench'), '/oil/table': page('table') });
  driver = await startChromium(sites.port);
  tab = await driver.open(bench);
});

afterAll(async () => {
  await driver?.close();
  await sites?.close();
});

const shown = async () => (await steps(tab)).map(({ name }) => name);
const numbered = (list: readonly string[]) => list.map((text, at) => `Step ${at + 1}: ${text}`);

/** Middle of the first element that matches, in CSS px of the window. */
function middleOf(selector: string) {
  return tab.evaluate((wanted) => {
    const { left, top, width, height } = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + Math.min(width / 2, 80), y: top + height / 2 };
  }, selector);
}

async function point(selector: string) {
  const { x, y } = await middleOf(selector);
  await tab.moveTo(x - 5, y);
  await tab.moveTo(x, y);
  return { x, y };
}

async function startPicking() {
  await click(tab, 'button', /^Menu$/);
  await click(tab, 'menuitem', /^Pick the steps yourself$/);
  await find(tab, 'heading', /^Pick the steps$/);
}

test('what the page says is read first, and the panel says which other lists there are', async () => {
  await openPanel(tab);
  expect(await shown()).toEqual(numbered(checks));
  await click(tab, 'button', /^Menu$/);
  await click(tab, 'menuitem', /^Not the right steps$/);
  await find(tab, 'radio', /Shown now/);
  await find(tab, 'radio', /From the workshop/);
  await click(tab, 'button', /^Cancel$/);
  await until('the steps', async () => (await shown()).length === checks.length);
});

test('pointing outlines what would be read, Escape leaves, and what stands there hears nothing of it', async () => {
  await tab.evaluate(() => {
    for (const name of ['pointermove', 'pointerdown', 'click'])
      document
        .querySelector('main')
        ?.addEventListener(name, () => document.documentElement.setAttribute('data-heard', name), true);
  });
  await startPicking();
  const { x, y } = await point('.work li:nth-child(2)');
  await until('the frame', () =>
    tab.inRoot(
      (root, left, top) => {
        const {
          left: l,
          right,
          top: t,
          bottom,
        } = root.querySelector('.page-mark.pick')?.getBoundingClientRect() ?? new DOMRect();
        return l < left && left < right && t < top && top < bottom;
      },
      x,
      y,
    ),
  );
  await find(tab, 'button', /^Use these 4 steps$/);
  await tab.press('Escape');
  await until('the steps', async () => (await shown()).length === checks.length);
  expect(await tab.evaluate(() => document.documentElement.getAttribute('data-heard'))).toBeNull();
});

test('a click takes the list; it is read again after a reload, and on another page of the site', async () => {
  await startPicking();
  const { x, y } = await point('.work li:nth-child(3)');
  await find(tab, 'button', /^Use these 4 steps$/);
  await tab.clickAt(x, y);
  await until('the work', async () => (await shown()).join() === numbered(work('bench')).join());
  expect(await words(tab)).toContain('These steps are remembered for wood.example');
  await tab.reload();
  await openPanel(tab);
  expect(await shown()).toEqual(numbered(work('bench')));
  await tab.goto('http://wood.example/oil/table');
  await openPanel(tab);
  expect(await shown()).toEqual(numbered(work('table')));
});

test('with the keyboard alone: arrows go from list to list, Enter takes one, Undo takes it back', async () => {
  await startPicking();
  await until('the checks', async () => {
    await tab.press('ArrowDown');
    return (await words(tab)).includes('Use these 3 steps');
  });
  await tab.press('Enter');
  await until('the checks', async () => (await shown()).join() === numbered(checks).join());
  await click(tab, 'button', /^Undo$/);
  await until('the work', async () => (await shown()).join() === numbered(work('table')).join());
});

test('no tutorial here: nothing is offered on this page any more, until that is taken back', async () => {
  await click(tab, 'button', /^Menu$/);
  await click(tab, 'menuitem', /^Not the right steps$/);
  await click(tab, 'button', /^Not a tutorial here$/);
  await find(tab, 'heading', /^No steps found here$/);
  await click(tab, 'button', /^Undo$/);
  await until('the work', async () => (await shown()).join() === numbered(work('table')).join());
});
