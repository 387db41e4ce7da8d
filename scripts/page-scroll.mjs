// @ts-check
import { createServer } from 'node:http';
import { launchWithExtension } from './browsers.mjs';
import { inClosedRoot } from './closed-root.mjs';

/** @typedef {import('playwright').Page} Page */

/** Milliseconds that chip and panel may take on a busy machine. */
const patience = 30_000;
/** Turns of a wheel, and how far each goes, px. */
const wheel = { turns: 150, by: 80 };

/** @param {number} count */
const page = (count) => {
  const items = Array.from(
    { length: count },
    (_, n) => `<li>Press key ${n} and hold it down for ${n + 5} seconds.</li>`,
  );
  return `<!doctype html><html lang="en"><title>How to press keys</title><h1>How to press keys</h1><p>Follow these steps.</p><ol>${items.join('')}</ol></html>`;
};

/**
 * Scrolls a page of so many steps with the production build, with a wheel as a person does; ms between its frames, with nothing
 * of ours but the chip, and with the panel open, which goes along.
 * @param {number} count @returns {Promise<{ without: number[], beside: number[] }>}
 */
export async function scrollPage(count) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page(count));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(null)));
  const address = server.address();
  const context = await launchWithExtension({ hosts: typeof address === 'object' ? (address?.port ?? null) : null });
  try {
    const tab = await context.newPage();
    await tab.goto('http://bench.example/keys');
    const chip = await boxOf(tab, '.chip-open');
    const without = await framesOf(tab);
    await tab.mouse.click(chip.x, chip.y);
    await boxOf(tab, '.panel [data-step]');
    return { without, beside: await framesOf(tab) };
  } finally {
    await context.close();
    server.close();
  }
}

/** The middle of something of ours, once it is there. @param {Page} tab @param {string} selector */
async function boxOf(tab, selector) {
  const look = (/** @type {ShadowRoot} */ root, /** @type {string} */ wanted) => {
    const box = root.querySelector(wanted)?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  };
  const until = Date.now() + patience;
  for (;;) {
    const box = await inClosedRoot(tab, look, selector);
    if (box) return box;
    if (Date.now() > until) throw new Error(`There is no ${selector} within ${patience} ms`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** Ms between the page's frames while a wheel turns. @param {Page} tab @returns {Promise<number[]>} */
async function framesOf(tab) {
  await new Promise((done) => setTimeout(done, 1_500));
  await tab.evaluate(() => {
    /** @type {number[]} */
    const times = [];
    Object.assign(window, { framesSeen: times });
    const frame = (/** @type {number} */ now) => {
      times.push(now);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await tab.mouse.move(300, 400);
  for (let turn = 0; turn < wheel.turns; turn++) await tab.mouse.wheel(0, wheel.by);
  const times = await tab.evaluate(() => /** @type {any} */ (window).framesSeen.splice(0));
  return times.slice(1).map((/** @type {number} */ time, /** @type {number} */ at) => time - times[at]);
}
