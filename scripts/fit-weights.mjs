#!/usr/bin/env node
// @ts-check
/**
 * node scripts/fit-weights.mjs CORPUS [--folds N] [--check] [--keep-lists]
 *
 * Fits the reader's weights on labelled pages and writes core/read/deciding/weights.ts and core/read/wording/weights.ts. Deterministic:
 * the same pages and code give the same files. Prints first what the whole decision reaches on sites that it has not seen (cross-validation by site).
 * CORPUS holds the folders steps, howto, general and negative. --check only prints; --keep-lists leaves the
 * two models that choose lists as they are, and fits that of the page and the wording.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { runnerImport } from 'vite';
import { findChromium, quietArgs } from './browsers.mjs';
import { bundle } from './bundle.mjs';
import { crossValidate, fitAll, packedOf, weightsFile } from './fit-decision.mjs';
import { fitReport } from './fit-report.mjs';
import { fitWordings, hearHeldOut, wordingFile } from './fit-wording.mjs';
import { inventedPages, labelledPages, pageText } from './labelled-pages.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '5' },
    check: { type: 'boolean', default: false },
    'keep-lists': { type: 'boolean', default: false },
  },
});
/** A tab grows with every page that it parsed. */
const PAGES_A_TAB = 200;

async function main() {
  const [corpus] = positionals;
  if (!corpus) throw new Error('usage: fit-weights.mjs CORPUS [--folds N] [--check]');
  const pages = [
    ...['steps', 'howto', 'general', 'negative'].flatMap((set) => labelledPages(corpus, set)),
    ...inventedPages(),
  ];
  const asked = pages.flatMap((page) => (page.kind === 'recipe' ? [true, false] : [true]).map((sd) => ({ page, sd })));
  const measured = await measureAll(asked);
  const questions = await questionsForNode();
  hearHeldOut(measured, Number(values.folds), questions);
  const held = crossValidate(measured, Number(values.folds), questions);
  console.log(fitReport(measured, held));
  if (values.check) return;
  write(
    'core/read/deciding/weights.ts',
    weightsFile({ ...packedOf(fitAll(measured, held)), ...(await kept()) }, held.calibration),
  );
  write('core/read/wording/weights.ts', wordingFile(fitWordings(measured, questions)));
}

/** The models that choose lists as they are now, where they are to stay. */
async function kept() {
  if (!values['keep-lists']) return {};
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { module } = await runnerImport(`${root}core/read/deciding/weights.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const { candidate, neighbour } = /** @type {typeof import('../core/read/deciding/weights')} */ (module).packed;
  return { candidate, neighbour };
}

/** @param {string} path below the project's root @param {string} text */
function write(path, text) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
  console.log(`written: ${path}`);
}

/** The questions of core/read, for Node. */
async function questionsForNode() {
  const code = await bundle('scripts/fit-questions.ts');
  return new Function(`${code};return sidestep`)();
}

/** @param {{ page: import('./labelled-pages.mjs').Labelled, sd: boolean }[]} asked */
async function measureAll(asked) {
  const code = await bundle('scripts/reading-rows.ts');
  const { path, why } = findChromium();
  if (!path) throw new Error(why);
  const browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: process.getuid?.() !== 0,
    args: quietArgs,
  });
  const waiting = asked.map((one, index) => ({ ...one, index }));
  /** @type {import('./fit-decision.mjs').Measured[]} */
  const measured = [];
  const inOneTab = async () => {
    for (let done = 0, tab = await open(browser, code); waiting.length > 0; done++) {
      if (done % PAGES_A_TAB === PAGES_A_TAB - 1) {
        await tab.context().close();
        tab = await open(browser, code);
      }
      const one = waiting.shift();
      if (!one) break;
      const { page, sd, index } = one;
      const request = {
        html: pageText(page.file),
        address: page.address,
        structuredData: sd,
        wanted: page.wanted,
        optional: page.optional,
      };
      const { rows, facts } = await tab.evaluate((given) => Reflect.get(globalThis, 'sidestep').rowsOf(given), request);
      measured[index] = { page, sd, rows, stepByStep: facts.stepByStep };
    }
  };
  await Promise.all([inOneTab(), inOneTab()]);
  await browser.close();
  return measured;
}

/** A blank tab that fetches nothing. @param {import('playwright').Browser} browser @param {string} code */
async function open(browser, code) {
  const context = await browser.newContext({ offline: true });
  const tab = await context.newPage();
  await tab.evaluate(`${code};globalThis.sidestep = sidestep`);
  return tab;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
