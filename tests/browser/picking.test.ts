import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Tab, until } from './harness/driver';
import { type Sites, serveSites } from './harness/server';
import { click, find, openPanel, steps, words } from './harness/surface';
import { checks, numbered, soap, story, toolPage, work } from './picking-pages';

let sites: Sites;
let driver: ChromiumDriver;
let tab: Tab;
const bench = 'http://wood.example/oil/bench';

beforeAll(async () => {
  sites = await serveSites({ '/oil/bench': toolPage('bench'), '/oil/table': toolPage('table'), '/soap': story });
  driver = await startChromium(sites.port);
  tab = await driver.open(bench);
});

afterAll(async () => {
  await driver?.close();
  await sites?.close();
});

const shown = async () => (await steps(tab)).map(({ name }) => name);

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
  await until('no frame', () => tab.inRoot((root) => root.querySelector('.page-mark.pick') === null));
  expect(await tab.evaluate(() => document.documentElement.getAttribute('data-heard'))).toBeNull();
});

test('a click takes the list; it is read again after a reload, and on another page of the site', async () => {
  await startPicking();
  const { x, y } = await point('.work li:nth-child(3)');
  await find(tab, 'button', /^Use these 4 steps$/);
  await tab.clickAt(x, y);
  await find(tab, 'button', /^Drop step 4$/);
  expect(await words(tab)).toContain('Found 4 that match the one you clicked.');
  await click(tab, 'button', /^Use these 4 steps$/);
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
  await find(tab, 'button', /^Drop step 3$/);
  await tab.press('Enter');
  await until('the checks', async () => (await shown()).join() === numbered(checks).join());
  await click(tab, 'button', /^Undo$/);
  await until('the work', async () => (await shown()).join() === numbered(work('table')).join());
});

/** Just inside the first or behind the last letter of an element, in CSS px of the window. */
function edgeOf(selector: string, edge: 'start' | 'end') {
  return tab.evaluate(
    (wanted, last) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(wanted) as Element);
      const boxes = [...range.getClientRects()];
      const box = boxes[last ? boxes.length - 1 : 0] ?? new DOMRect();
      return { x: last ? box.right + 2 : box.left + 1, y: (box.top + box.bottom) / 2 };
    },
    selector,
    edge === 'end',
  );
}

/** The words of the picked steps, in their order. */
async function picked() {
  return tab.inRoot((root) => [...root.querySelectorAll('.picked-text')].map((row) => row.textContent ?? ''));
}
const arePicked = (...wanted: (string | undefined)[]) =>
  until(`picked: ${wanted}`, async () => (await picked())?.join('|') === wanted.join('|'));

test('picked steps are dropped with a cross, moved with a button or by dragging, and added with a click', async () => {
  const [sand, wipe, brush, rub] = work('table');
  await startPicking();
  const { x, y } = await point('.work li:nth-child(1)');
  await tab.clickAt(x, y);
  await arePicked(sand, wipe, brush, rub);
  const numbers = await tab.inRoot((root) =>
    [...root.querySelectorAll('.page-mark-label')].map((label) => label.getBoundingClientRect().right),
  );
  const firstLetters = await tab.evaluate(() => document.querySelector('.work li')?.getBoundingClientRect().left ?? 0);
  expect(numbers).toHaveLength(4);
  for (const end of numbers ?? []) expect(end).toBeLessThanOrEqual(firstLetters - 4);
  await click(tab, 'button', /^Drop step 2$/);
  await arePicked(sand, brush, rub);
  expect(await words(tab)).toContain('Step 2 dropped');
  await click(tab, 'button', /^Undo$/);
  await arePicked(sand, wipe, brush, rub);
  await click(tab, 'button', /^Drop step 4$/);
  await click(tab, 'button', /^Move step 3 up$/);
  await arePicked(sand, brush, wipe);
  const rows = await tab.inRoot((root) =>
    [...root.querySelectorAll('.picked-text')].map((row) => {
      const { left, top, height } = row.getBoundingClientRect();
      return { x: left + 20, y: top + height / 2 };
    }),
  );
  const [first, , last] = rows ?? [];
  if (!first || !last) throw new Error('three rows');
  await tab.drag(first, { x: last.x, y: last.y + 12 });
  await arePicked(brush, wipe, sand);
  // One more from the other list, with a click on the page.
  const other = await point('ol li:nth-child(2)');
  await until('its words', async () => (await words(tab)).includes('Open the window of the room.'));
  await tab.clickAt(other.x, other.y);
  await arePicked(brush, wipe, sand, checks[1]);
  await click(tab, 'button', /^Use these 4 steps$/);
  const mine = numbered([brush, wipe, sand, checks[1]].map(String));
  await until('these steps', async () => (await shown()).join() === mine.join());
  expect(await words(tab)).toContain('These steps are remembered for this page');
  await tab.reload();
  await openPanel(tab);
  expect(await shown()).toEqual(mine);
  await tab.goto(bench);
  await openPanel(tab);
  expect(await shown()).toEqual(numbered(work('bench')));
});

test('where every picked step was dropped, the panel asks for the first one', async () => {
  await startPicking();
  const { x, y } = await point('.work li:nth-child(1)');
  await tab.clickAt(x, y);
  await until('the list', async () => ((await picked()) ?? []).length > 1);
  expect(await words(tab)).toContain('Backspace to drop the last one');
  while (((await picked()) ?? []).length > 0) {
    const left = (await picked())?.length ?? 0;
    await tab.press('Backspace');
    await until('one less', async () => (await picked())?.length === left - 1);
  }
  await tab.moveTo(x, 2);
  await until('the words', async () => (await words(tab)).includes('Click the first step on the page'));
  expect(await words(tab)).not.toContain('Backspace');
  await tab.press('Escape');
  await until('the steps', async () => (await shown()).length > 0);
});

test('the same with keys: arrows, Del, Alt with an arrow, Backspace, Ctrl+Z', async () => {
  const [sand, wipe, brush, rub] = work('bench');
  await startPicking();
  await until('the work', async () => {
    await tab.press('ArrowDown');
    return (await words(tab)).includes('Use these 4 steps');
  });
  await tab.press('Enter');
  await arePicked(sand, wipe, brush, rub);
  await tab.press('ArrowDown');
  await tab.press('ArrowDown');
  await tab.press('Alt+ArrowDown');
  await arePicked(sand, brush, wipe, rub);
  // The focus went along with the row.
  await tab.press('Delete');
  await arePicked(sand, brush, rub);
  await tab.press('Control+z');
  await arePicked(sand, brush, wipe, rub);
  await tab.press('ArrowUp');
  await tab.press('Backspace');
  await arePicked(sand, brush, rub);
  expect(await words(tab)).toContain('dropped');
  await tab.press('Escape');
  await until('the steps', async () => (await shown()).length === work('bench').length);
  // Its Undo would take back something else there.
  expect(await words(tab)).not.toContain('dropped');
});

test('selected text becomes steps, in the page that is open and after a reload', async () => {
  await tab.goto('http://wood.example/soap');
  const popup = await driver.openPopup('http://wood.example/soap');
  await popup.click(/^Pick the steps yourself$/);
  // Nothing is selected yet: it waits until something is.
  await click(tab, 'button', /^Turn selected text into steps$/);
  await until('the words', async () => (await words(tab)).includes('No text is selected yet.'));
  const from = await edgeOf('.how', 'start');
  const to = await edgeOf('.how', 'end');
  await tab.drag(from, to);
  await arePicked(...soap);
  await click(tab, 'button', /^Use these 3 steps$/);
  await until('the steps', async () => (await shown()).join() === numbered(soap).join());
  await click(tab, 'button', /^Undo$/);
  await find(tab, 'heading', /^No steps found here$/);
  // What was selected before the press is what is meant, though the press clears it.
  await tab.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('.how') as Element));
  await click(tab, 'button', /^Turn selected text into steps$/);
  await arePicked(...soap);
  await click(tab, 'button', /^Use these 3 steps$/);
  await until('the steps', async () => (await shown()).join() === numbered(soap).join());
  await tab.reload();
  await openPanel(tab);
  expect(await shown()).toEqual(numbered(soap));
});

test('no tutorial here: nothing is offered on this page any more, until that is taken back', async () => {
  await tab.goto('http://wood.example/oil/table');
  await openPanel(tab);
  const before = await shown();
  await click(tab, 'button', /^Menu$/);
  await click(tab, 'menuitem', /^Not the right steps$/);
  await click(tab, 'button', /^Not a tutorial here$/);
  await find(tab, 'heading', /^No steps found here$/);
  await click(tab, 'button', /^Undo$/);
  await until('the steps', async () => (await shown()).join() === before.join());
});
