import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Tab, until } from './harness/driver';
import { type Sites, serveSites } from './harness/server';
import { openPanel, steps, unfold } from './harness/surface';
import { howTo, repairs } from './pages';

/** 6 parts of 50 steps: as many as are read of a page. */
const parts = 6;
const each = 50;
const all = parts * each;
/** Two stay to do: a tutorial that is done shows its end in place of the steps. */
const used = all - 2;
/** Each time both tabs press at once: 149 times they tick 298 steps between them, 51 times they take 102 back. */
const times = 200;
const left = 2 * used - 2 * times;

function machinePage(): string {
  const texts = repairs(all);
  const sections = Array.from({ length: parts }, (_, part) => {
    const items = texts.slice(part * each, (part + 1) * each).map((step) => `<li>${step}</li>`);
    return `<h2>Side ${part + 1} of the machine</h2><ol>${items.join('\n')}</ol>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How to take the machine apart</title>${howTo('How to take the machine apart', texts)}</head>
<body><main><h1>How to take the machine apart</h1><p>Keep the repairs in order.</p>${sections.join('\n')}</main></body></html>`;
}

let sites: Sites;
let driver: ChromiumDriver;

beforeAll(async () => {
  sites = await serveSites({ '/machine': machinePage() });
  driver = await startChromium(sites.port);
});

afterAll(async () => {
  await driver?.close();
  await sites?.close();
});

/** Moves focus to the n-th box and presses the space bar. */
async function tickBox(tab: Tab, index: number): Promise<void> {
  await tab.inRoot((root, at) => {
    root.querySelectorAll<HTMLInputElement>('input[type=checkbox]:not([role])')[at]?.focus();
    return true;
  }, index);
  await tab.press('Space');
}

test('two tabs tick different steps at once, 200 times, and every tick is there', { timeout: 600_000 }, async () => {
  const one = await driver.open('http://works.example/machine');
  const other = await driver.open('http://works.example/machine');
  for (const tab of [one, other]) {
    await openPanel(tab);
    await unfold(tab);
  }
  expect(await steps(one)).toHaveLength(all);
  for (let turn = 0; turn < times; turn++) {
    const at = (2 * turn) % used;
    await Promise.all([tickBox(one, at), tickBox(other, at + 1)]);
  }
  const ticked = async (tab: Tab) => (await steps(tab)).filter(({ checked }) => checked === true).length;
  for (const tab of [one, other]) await until('every tick in both tabs', async () => (await ticked(tab)) === left);
  await driver.killWorker();
  const third = await driver.open('http://works.example/machine');
  await openPanel(third);
  await unfold(third);
  expect(await ticked(third)).toBe(left);
});
