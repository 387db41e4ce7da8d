// @ts-check
/**
 * The production build on saved pages: what `npm run bench:stripping` asks of the whole extension with `--off` and `--tasks`.
 */
import { readFileSync } from 'node:fs';
import { launchWithExtension } from './browsers.mjs';
import { inClosedRoot } from './closed-root.mjs';
import { PAGE_POLICY, visitPages } from './pages.mjs';
import { watchTasks } from './task-watch.mjs';

/** @typedef {import('./pages.mjs').Saved} Saved */
/** @typedef {import('playwright').BrowserContext} BrowserContext */

/** How long a page may take until its steps are offered, in ms; one without steps is left after this. */
const patience = 4_000;
/** How long a page is watched after that, in ms: the lists come after the steps. */
const after = 1_000;
/** ms that a task of ours may take, and visits until a page that takes longer is believed. */
const bar = 50;
const visits = 3;
const noNetwork = ['--host-resolver-rules=MAP * ~NOTFOUND'];
const viewport = { width: 1280, height: 900 };

/**
 * With stripping off everywhere: the box of every element on every page, beside the same without the extension, and what of ours the
 * browser holds. @param {Saved[]} pages
 */
export async function benchOff(pages) {
  /** @type {Map<string, string[]>} */
  const plain = new Map();
  await visitPages(pages, {
    jobs: 1,
    look: async (page, saved) => void plain.set(saved.id, await page.evaluate(boxes)),
    failed: (saved, error) => console.log(`${saved.id}: ${error.message.split('\n')[0]}`),
  });
  const context = await launchWithExtension({ args: noNetwork, options: { viewport } });
  try {
    await say(context, { name: 'change-settings', body: { type: 'strip-everywhere', on: false } });
    await countStyles(context);
    const moved = [];
    let offered = 0;
    for (const saved of pages.filter(({ id }) => plain.has(id))) {
      const { page, isOffered } = await open(context, saved);
      offered += isOffered ? 1 : 0;
      const change = firstChange(plain.get(saved.id) ?? [], await page.evaluate(boxes));
      if (change) moved.push(`${saved.id}: ${change}`);
      await page.close();
    }
    const { styles, rules, sets, scripts } = await (await workerOf(context)).evaluate(told);
    console.log(`stripping off, on ${plain.size} pages (steps offered on ${offered}):`);
    console.log(`  rules that apply ${rules}, rule sets on ${sets}, scripts at the start of pages ${scripts}`);
    console.log(`  styles put into pages ${styles}, pages where a box is elsewhere ${moved.length}`);
    for (const line of moved) console.log(`  ${line}`);
  } finally {
    await context.close();
  }
}

/** The longest stretch of our code in one task of each page, as `npm run bench:freeze` tells it. @param {Saved[]} pages */
export async function benchTasks(pages) {
  const context = await launchWithExtension({ args: noNetwork, options: { viewport } });
  try {
    const rows = [];
    for (const saved of pages) rows.push({ id: saved.id, ...(await quietest(context, saved)) });
    rows.sort((one, other) => other.processor - one.processor);
    const over = rows.filter(({ processor }) => processor > bar);
    console.log(
      `longest task of ours: over ${bar} ms of the processor on ${over.length} of ${rows.length} pages; the longest:`,
    );
    console.log("  processor  by the clock  the browser's own, by the clock");
    for (const { id, ours, theirs, processor } of rows.slice(0, 12))
      console.log(`${[processor, ours, theirs].map((ms) => `${ms.toFixed(0).padStart(8)} ms`).join('')}  ${id}`);
  } finally {
    await context.close();
  }
}

/** A page over the bar is visited again: noise of the machine only ever adds. @param {BrowserContext} context @param {Saved} saved */
async function quietest(context, saved) {
  let best = await watched(context, saved);
  for (let turn = 1; turn < visits && best.processor > bar; turn++) {
    const again = await watched(context, saved);
    if (again.processor < best.processor) best = again;
  }
  return best;
}

/** @param {BrowserContext} context @param {Saved} saved */
async function watched(context, saved) {
  const page = await context.newPage();
  const end = await watchTasks(await context.newCDPSession(page));
  await visit(page, saved);
  const found = await end();
  await page.close();
  return found;
}

/** @param {BrowserContext} context @param {Saved} saved */
async function open(context, saved) {
  const page = await context.newPage();
  return { page, isOffered: await visit(page, saved) };
}

/**
 * Opens a saved page under its own address and waits until its steps are offered and its lists are asked, or until it seems to have none.
 * @param {import('playwright').Page} page @param {Saved} saved
 */
async function visit(page, saved) {
  const address = saved.url.split('#')[0] ?? saved.url;
  let served = false;
  await page.route('**/*', (route) => {
    const isPage = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    if (!isPage || served) return isPage ? route.fulfill({ status: 204 }) : route.abort();
    served = true;
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY };
    return route.fulfill({ status: 200, headers, body: readFileSync(saved.file) });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  const hasChip = (/** @type {ShadowRoot} */ root) => root.querySelector('button') !== null;
  const until = Date.now() + patience;
  let isOffered = false;
  while (!isOffered && Date.now() < until) {
    isOffered = Boolean(await inClosedRoot(page, hasChip));
    if (!isOffered) await new Promise((done) => setTimeout(done, 100));
  }
  await new Promise((done) => setTimeout(done, after));
  return isOffered;
}

/** @param {BrowserContext} context @param {object} message said by a page of our own */
async function say(context, message) {
  const { host } = new URL((await workerOf(context)).url());
  const page = await context.newPage();
  await page.goto(`chrome-extension://${host}/options.html`);
  const answer = await page.evaluate(
    (said) => /** @type {any} */ (globalThis).chrome.runtime.sendMessage(said),
    message,
  );
  if (!answer?.ok) throw new Error(`The extension did not take ${JSON.stringify(message)}.`);
  await page.close();
}

/** @param {BrowserContext} context */
async function workerOf(context) {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** Has the worker count the styles that pages ask for from now on. @param {BrowserContext} context */
async function countStyles(context) {
  await (await workerOf(context)).evaluate(() => {
    const world = Object.assign(/** @type {any} */ (globalThis), { styles: 0 });
    world.chrome.runtime.onMessage.addListener((/** @type {any} */ { name, body }) => {
      if (name === 'set-css' && body.css !== '') world.styles += 1;
    });
  });
}

/** Runs in the worker. */
async function told() {
  const { chrome, styles } = /** @type {any} */ (globalThis);
  const { declarativeNetRequest: rules, scripting } = chrome;
  const [lasting, passing, sets, scripts] = await Promise.all([
    rules.getDynamicRules(),
    rules.getSessionRules(),
    rules.getEnabledRulesets(),
    scripting.getRegisteredContentScripts(),
  ]);
  return { styles, rules: lasting.length + passing.length, sets: sets.length, scripts: scripts.length };
}

/** Runs in the page: the box of every element on show that stands still. */
function boxes() {
  const moving = document.getAnimations().flatMap(({ effect }) => {
    const target = /** @type {KeyframeEffect | null} */ (effect)?.target;
    return target ? [target] : [];
  });
  return [...document.querySelectorAll('body, body *')]
    .filter((element) => element.checkVisibility() && !moving.some((one) => one.contains(element)))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = [x + scrollX, y + scrollY, width, height].map((side) => Math.round(side * 10) / 10);
      return `${element.localName}.${element.className} ${box}`;
    });
}

/** @param {string[]} before @param {string[]} now */
function firstChange(before, now) {
  const at = before.findIndex((box, index) => box !== now[index]);
  if (at < 0 && before.length === now.length) return null;
  return `${before[at] ?? 'nothing'} became ${now[at] ?? now[before.length]}`.slice(0, 200);
}
