import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Tab, until } from './harness/driver';
import { type Sites, serveSites } from './harness/server';
import { openPanel, steps } from './harness/surface';
import { howTo, repairs } from './pages';

/** 8 parts of 50 steps: 400 in all, half of them for each tab. */
const parts = 8;
const each = 50;
const times = 200;

function machinePage(): string {
  const all = repairs(parts * each);
  const sections = Array.from({ length: parts }, (_, part) => {
    const items = all.slice(part * each, (part + 1) * each).map((step) => `<li>${step}</li>`);
    return `<h2>Side ${part + 1} of the machine</h2><ol>${items.join('\n')}</ol>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How to take the machine apart</title>${howTo('How to take the machine apart', all)}</head>
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

test('two tabs tick different steps at once, 200 times, and every tick is there', { timeout: 180_000 }, async () => {
  const one = await driver.open('http://works.example/machine');
  const other = await driver.open('http://works.example/machine');
  await openPanel(one);
  await openPanel(other);
  expect(await steps(one)).toHaveLength(parts * each);
  for (let turn = 0; turn < times; turn++) {
    await Promise.all([tickBox(one, 2 * turn), tickBox(other, 2 * turn + 1)]);
  }
  const ticked = async (tab: Tab) => (await steps(tab)).filter(({ checked }) => checked === true).length;
  for (const tab of [one, other]) await until('every tick in both tabs', async () => (await ticked(tab)) === 2 * times);
  await driver.killWorker();
  const third = await driver.open('http://works.example/machine');
  await openPanel(third);
  expect(await ticked(third)).toBe(2 * times);
});
