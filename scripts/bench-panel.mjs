#!/usr/bin/env node
// @ts-check
/**
 * npm run bench:panel -- [TURNS]
 *
 * Draws the panel's components in Chromium with many steps, as pages have them, and prints how long it takes: from nothing to the
 * first paint with 50 steps (bar: 100 ms), from a tick to its paint with 300 (bar: 16 ms), and how many frames are dropped while
 * 500 are scrolled through, beside those dropped while nothing happens; and how many while a page of 500 steps is scrolled with the
 * production build, panel closed and open. Numbers mean something on an idle machine.
 */
import { chromium } from 'playwright';
import { findChromium } from './browsers.mjs';
import { bundle } from './bundle.mjs';
import { scrollPage } from './page-scroll.mjs';

const turns = Number(process.argv[2] ?? 11);
if (!(turns > 0)) throw new Error('usage: bench-panel.mjs [TURNS]');
/** A frame that comes later than this was dropped, ms: one and a half of 60 a second. */
const dropped = 25;

const drops = (/** @type {number[]} */ gaps) => gaps.filter((gap) => gap > dropped).length;

const script = await bundle('scripts/bench-panel-page.tsx');
const { path } = findChromium();
const browser = await chromium.launch({
  ...(path ? { executablePath: path } : {}),
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent('<!doctype html><body>');
  await page.addScriptTag({ content: script });
  const opens = [];
  for (let turn = 0; turn < turns; turn++) opens.push(await page.evaluate(() => window.bench.open(50)));
  line('open, 50 steps', opens, 100);
  line('tick, 300 steps', await page.evaluate((times) => window.bench.tick(300, times), turns), 16);
  const { scrolling, resting } = await page.evaluate(() => window.bench.scroll(500, 240));
  console.log(
    `scroll, 500 steps: ${drops(scrolling)} of ${scrolling.length} frames dropped, ${drops(resting)} at rest`,
  );
} finally {
  await browser.close();
}
const { without, beside } = await scrollPage(500);
const counted = (/** @type {number[]} */ gaps) => `${drops(gaps)} of ${gaps.length}`;
console.log(`page of 500 steps: ${counted(beside)} frames dropped beside the panel, ${counted(without)} without it`);

/** @param {string} name @param {number[]} times @param {number} bar */
function line(name, times, bar) {
  const sorted = [...times].sort((a, b) => a - b);
  const [least = 0, median = 0, most = 0] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  const text = [median, least, most].map((ms) => ms.toFixed(1));
  console.log(
    `${name}: ${text[0]} ms (${text[1]} to ${text[2]}), bar ${bar} ms: ${median <= bar ? 'held' : 'NOT held'}`,
  );
}
