#!/usr/bin/env node
// @ts-check
/**
 * npm run bench:stripping -- [SET…] [--sample N] [--jobs N] [--list FILE] [--draw N] [--seed N] [--missed]
 * npm run bench:stripping -- --off | --tasks | --cost [SET…]
 *
 * Strips the corpus's pages and measures it by what an independent eye (clutter.js) finds there: what of each kind is no longer shown,
 * whether affiliate text links and expected steps still are, and how long it took. SET is a set of the corpus (default: ads) or a path.
 * `--sample` takes N pages of each set, evenly spread; `--list` writes every stripped element, a JSON line each; `--draw` prints N of
 * them, drawn at random, to be looked at; `--missed` prints what the eye found and is still shown.
 *
 * The production build in its place (run `npm run build` first): `--off` compares every box of every page, with stripping off, with the
 * page without the extension; `--tasks` prints our longest task on every page; `--cost` prints how long it takes until a page is
 * clean, and the worker's memory.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FiltersEngine } from '@ghostery/adblocker';
import { runnerImport } from 'vite';
import { bundle } from './bundle.mjs';
import { filterMaker, root } from './filters.mjs';
import { libraryAlone, libraryOnRequests } from './library-alone.mjs';
import { findPages, visitPages } from './pages.mjs';
import { benchCost } from './strip-cost.mjs';
import { printDrawn } from './strip-draw.mjs';
import { namesHere, strip } from './strip-eye.mjs';
import { benchOff, benchTasks } from './strip-live.mjs';
import { report } from './strip-report.mjs';

const shared = fileURLToPath(new URL('../../shared', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    jobs: { type: 'string', default: '1' },
    list: { type: 'string' },
    draw: { type: 'string' },
    seed: { type: 'string', default: '1' },
    missed: { type: 'boolean', default: false },
    off: { type: 'boolean', default: false },
    tasks: { type: 'boolean', default: false },
    cost: { type: 'boolean', default: false },
  },
});

async function main() {
  if (values.cost) return benchCost();
  const eye = join(shared, 'bench', 'clutter.js');
  if (!existsSync(eye)) {
    console.log(`Skipped: the corpus and its measure are not here (${shared}).`);
    return;
  }
  const sets = positionals.length > 0 ? positionals : ['ads'];
  const pagesOf = (/** @type {string} */ set) => thinned(findPages([existsSync(set) ? set : join(corpus(), set)]));
  if (values.off) return benchOff(sets.flatMap(pagesOf));
  if (values.tasks) return benchTasks(sets.flatMap(pagesOf));
  const code = `${readFileSync(eye, 'utf8').replace(/^export /m, '')};globalThis.findClutter=findClutter;${await bundle('scripts/strip-in-page.ts')}`;
  const lists = await openLists();
  const listed = [];
  for (const set of sets) {
    const pages = pagesOf(set);
    const rows = await measure(pages, code, lists);
    report(set, pages.length, rows, values.missed);
    listed.push(
      ...rows.flatMap((row) => row.stripped.map((/** @type {object} */ each) => ({ set, page: row.id, ...each }))),
    );
  }
  if (values.list) writeFileSync(values.list, `${listed.map((each) => JSON.stringify(each)).join('\n')}\n`);
  if (values.draw) printDrawn(listed, Number(values.draw), Number(values.seed));
}

/** The unpacked corpus; `unpack` prints where it is. */
function corpus() {
  const done = spawnSync(join(shared, 'corpus', 'unpack'), { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The corpus could not be unpacked: ${done.stderr}`);
  return done.stdout.trim().split('\n').at(-1) ?? '';
}

/** @param {import('./pages.mjs').Saved[]} pages */
function thinned(pages) {
  const step = Math.max(1, Math.floor(pages.length / Number(values.sample ?? pages.length)));
  return pages.filter((_, index) => index % step === 0);
}

/** The filter lists, as the extension asks them and as the library alone would be asked. */
async function openLists() {
  const { buildFilters } = await filterMaker();
  const folder = buildFilters(root);
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name));
  const { module } = await runnerImport(join(root, 'platform/filter-engine.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const { createFilterEngine } = /** @type {typeof import('../platform/filter-engine')} */ (module);
  const open = (/** @type {string} */ name) => FiltersEngine.deserialize(new Uint8Array(read(name)));
  const library = { hiding: open('hiding.bin'), requests: open('requests.bin') };
  const engine = createFilterEngine(async (name) => new Uint8Array(read(name)).buffer);
  await openAll(engine);
  return { engine, library };
}

/** Opens our files before any clock runs, as the library's are. @param {import('../platform/filter-engine').FilterEngine} engine */
async function openAll(engine) {
  const began = performance.now();
  const address = 'https://saved.example/';
  const nothing = { ids: [], classes: [], links: [], first: false, everywhere: false };
  await engine.rulesFor({ ...nothing, address, clutter: true });
  await engine.verdictsOn([{ address, type: 'image' }], address);
  console.log(`our lists were opened in ${(performance.now() - began).toFixed(0)} ms, before any clock below`);
}

/** @param {import('./pages.mjs').Saved[]} pages @param {string} code @param {Awaited<ReturnType<typeof openLists>>} lists */
async function measure(pages, code, { engine, library }) {
  /** @type {any[]} */
  const rows = [];
  await visitPages(pages, {
    jobs: Number(values.jobs),
    look: async (page, saved) => {
      await page.evaluate(code);
      const alone = await libraryAlone(page, saved.url, library.hiding);
      const asked = await page.evaluate(namesHere, saved.url);
      const requests = libraryOnRequests(saved.url, asked.names.resources, library.requests);
      const began = performance.now();
      const rules = await engine.rulesFor({ ...asked.names, address: saved.url, first: true, clutter: true });
      const verdicts = await engine.verdictsOn(asked.names.resources, saved.url);
      const msAsked = asked.ms + performance.now() - began;
      const named = asked.names.resources.flatMap(({ address }, index) =>
        verdicts[index] ? [[address, verdicts[index]]] : [],
      );
      const row = await page.evaluate(strip, {
        address: saved.url,
        steps: expectedSteps(saved.expected),
        list: Boolean(values.list ?? values.draw),
        rules,
        verdicts: named,
      });
      const bytes = JSON.stringify({ rules, named }).length;
      rows.push({
        id: saved.id,
        ...row,
        alone,
        both: { ...alone, ms: alone.ms + requests },
        ours: { hidden: row.hidden, ms: msAsked + row.ms + row.msSheet, bytes },
      });
    },
    failed: (saved, error) => console.log(`${saved.id}: ${error.message.split('\n')[0]}`),
  });
  return rows;
}

/** @param {any} expected @returns {string[]} */
function expectedSteps(expected) {
  const procedures = expected?.procedures ?? [{ steps: expected?.steps ?? [] }];
  return procedures.flatMap((/** @type {any} */ procedure) =>
    procedure.steps.map((/** @type {any} */ step) => step.text ?? step),
  );
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
