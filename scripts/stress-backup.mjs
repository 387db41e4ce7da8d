#!/usr/bin/env node
// @ts-check
/**
 * npm run stress:backup [-- --tutorials 8000] [--no-build]
 *
 * A copy of a library that no single message could carry, in real Chromium: saved from the options page of one profile, restored in
 * another through the file chooser, deleted there with everything, brought back with Undo, and compared record by record each time.
 * Fails where one is missing or differs.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchWithExtension } from './browsers.mjs';
import { bundle } from './bundle.mjs';

const { values } = parseArgs({
  options: { tutorials: { type: 'string', default: '8000' }, 'no-build': { type: 'boolean', default: false } },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const tutorials = Number(values.tutorials);
/** Keys in one write of the seed; ms that a step of this may take. */
const chunk = 250;
const patience = 900_000;

/** @typedef {import('playwright').BrowserContext} Context */

async function main() {
  if (!values['no-build']) spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: 'inherit' });
  const { libraryItems } = new Function(`${await bundle('scripts/library-seed.ts')};return sidestep`)();
  /** @type {Record<string, any>} */
  const items = libraryItems(tutorials, 40);
  const folder = mkdtempSync(join(tmpdir(), 'sidestep-backup-'));
  const file = join(folder, 'copy.json');
  await inProfile(async (page, context) => {
    const entries = Object.entries(items);
    const [worker] = context.serviceWorkers();
    for (let at = 0; at < entries.length; at += chunk)
      await worker?.evaluate(store, Object.fromEntries(entries.slice(at, at + chunk)));
    await page.reload();
    const saving = page.waitForEvent('download', { timeout: patience });
    await page.getByRole('button', { name: 'Save a copy' }).click();
    await (await saving).saveAs(file);
  });
  console.log(`saved: ${(statSync(file).size / 2 ** 20).toFixed(1)} MiB`);
  const wrong = await inProfile(async (page) => {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('.data-preview').waitFor({ timeout: patience });
    await page.locator('.data-preview .button.filled').click();
    await page.locator('.toast').waitFor({ timeout: patience });
    console.log(await page.locator('.toast').textContent());
    const restored = await differing(page, items);
    await page.locator('.toast').waitFor({ state: 'detached', timeout: patience });
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.waitFor({ timeout: patience });
    console.log(await page.locator('.toast').textContent());
    // While it has the focus it stays.
    await undo.focus();
    const left = tutorials - (await differing(page, items)).length;
    await undo.click();
    const all = page.locator('.option-text', { hasText: `${tutorials.toLocaleString('en')} tutorials, ` });
    await all.waitFor({ timeout: patience });
    const again = await differing(page, items);
    console.log(`${left} left after all was deleted, ${tutorials - again.length} back after Undo`);
    return [...restored, ...again, ...(left > 0 ? ['not deleted'] : [])];
  });
  rmSync(folder, { recursive: true });
  console.log(wrong.length === 0 ? `${tutorials} tutorials are as before.` : `${wrong.length} differ: ${wrong[0]}`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

/** @template T @param {(page: import('playwright').Page, context: Context) => Promise<T>} act */
async function inProfile(act) {
  const context = await launchWithExtension({ options: { viewport: { width: 1280, height: 900 } } });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/options.html`);
    return await act(page, context);
  } finally {
    await context.close();
  }
}

/** @param {Record<string, unknown>} part @returns {Promise<void>} */
const store = (part) => /** @type {any} */ (globalThis).chrome.storage.local.set(part);

/** Keys of tutorials that are not there, or not as they were. @param {import('playwright').Page} page @param {Record<string, any>} items */
async function differing(page, items) {
  const keys = Object.keys(items).filter((key) => key.startsWith('tutorial:'));
  /** @type {string[]} */
  const found = [];
  for (let at = 0; at < keys.length; at += chunk) {
    const some = keys.slice(at, at + chunk);
    const records = new Map(await page.evaluate(recordsOn, some));
    found.push(...some.filter((key) => !records.has(key) || contentOf(records.get(key)) !== contentOf(items[key])));
  }
  return found;
}

/** The records on disk. @param {string[]} keys @returns {Promise<[string, any][]>} */
async function recordsOn(keys) {
  const { local } = /** @type {any} */ (globalThis).chrome.storage;
  return Object.entries(await local.get(keys));
}

/** What is compared of a record: the browser hands its keys over in another order. @param {any} record */
function contentOf({ title, parts, marks }) {
  const texts = parts.map((/** @type {any} */ part) => part.steps.map((/** @type {any} */ { id, text }) => [id, text]));
  return JSON.stringify([title, texts, Object.keys(marks).sort()]);
}

await main();
