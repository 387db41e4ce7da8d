#!/usr/bin/env node
// @ts-check
/**
 * npm run demo -- [address or file]
 *
 * Opens a page in Chromium with the extension in it; without an argument, a tutorial of our own. A saved page is shown
 * under the address that it was saved from. Where no window can be opened, or with --screenshot FILE, it opens the
 * panel, saves a picture and prints the steps that stand in the panel.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium, hasDisplay, launchWithExtension } from './browsers.mjs';
import { inClosedRoot } from './closed-root.mjs';
import { findPages } from './pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const ours = join(root, 'tests/browser/pages/bird-feeder');
const patience = 15_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { screenshot: { type: 'string' }, 'no-build': { type: 'boolean', default: false } },
});

async function main() {
  const { path, why } = findChromium();
  if (!path) throw new Error(why);
  if (!values['no-build']) build();
  const watched = hasDisplay() && values.screenshot === undefined;
  const context = await launchWithExtension({
    executablePath: path,
    headless: !watched,
    options: watched ? { viewport: null } : { viewport: { width: 1440, height: 900 } },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(await addressOf(context, positionals[0] ?? ours), { waitUntil: 'domcontentloaded' });
  if (watched) {
    console.log('Sidestep is in the browser that has opened. Close it to end.');
    await new Promise((done) => context.once('close', done));
    return;
  }
  try {
    await show(page, resolve(values.screenshot ?? join(root, '.output/demo.png')));
  } finally {
    await context.close();
  }
}

function build() {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const env = { ...process.env, NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

/**
 * The address to open. A saved page is answered for in place of its site.
 * @param {import('playwright').BrowserContext} context @param {string} what
 */
async function addressOf(context, what) {
  if (/^https?:\/\//.test(what)) return what;
  if (!existsSync(what)) throw new Error(`${what} is neither an address (http:// or https://) nor a file.`);
  const [saved] = findPages([what]);
  if (!saved) throw new Error(`No page in ${what}.`);
  const url = saved.url.split('#')[0] ?? saved.url;
  const body = readFileSync(saved.file);
  await context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  return url;
}

/** Opens the panel as a person would, prints its steps, saves a picture. @param {import('playwright').Page} page @param {string} picture */
async function show(page, picture) {
  const chip = await settled(page);
  if (!chip) {
    // What the pointer is on looks pressed upon; a picture shows the panel at rest.
    await page.mouse.move(0, 0);
    await page.screenshot({ path: picture });
    throw new Error(`No steps found on ${page.url()}. A picture of the page: ${relative(process.cwd(), picture)}`);
  }
  await page.mouse.click(chip.x, chip.y);
  const steps = await waitFor(() => inClosedRoot(page, stepsIn));
  for (const step of steps ?? []) console.log(step);
  // The panel slides in; it is at rest when none of its animations runs.
  await inClosedRoot(page, (shadow) =>
    Promise.all(shadow.getAnimations().map((one) => one.finished.catch(() => null))).then(() => true),
  );
  await page.screenshot({ path: picture });
  console.log(`\n${steps?.length ?? 0} steps. A picture of it: ${relative(process.cwd(), picture)}`);
}

/** The middle of the chip once it stands still. @param {import('playwright').Page} page */
async function settled(page) {
  let last = '';
  return waitFor(async () => {
    const chip = await inClosedRoot(page, chipIn);
    const still = JSON.stringify(chip) === last;
    last = JSON.stringify(chip);
    return still ? chip : null;
  });
}

/** Self-contained: sent to the browser. @param {ShadowRoot} shadow */
function chipIn(shadow) {
  const chip = [...shadow.querySelectorAll('button')].find((one) =>
    /^Open steps/.test(one.ariaLabel ?? one.textContent),
  );
  const box = chip?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}

/** Self-contained: sent to the browser. @param {ShadowRoot} shadow */
function stepsIn(shadow) {
  const boxes = [...shadow.querySelectorAll('input[type=checkbox]:not([role])')];
  const names = boxes.map((one) => {
    const labels = (one.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => shadow.getElementById(id)?.textContent);
    return (one.ariaLabel ?? labels.join(' ')).replace(/\s+/g, ' ').trim();
  });
  return names.length > 0 ? names : null;
}

/** @template Value @param {() => Promise<Value | null>} look @returns {Promise<Value | null>} null after too long */
async function waitFor(look) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const value = await look();
    if (value !== null) return value;
    await new Promise((next) => setTimeout(next, 50));
  }
  return null;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
