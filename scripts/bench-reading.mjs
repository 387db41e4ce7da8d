#!/usr/bin/env node
// @ts-check
/**
 * npm run bench:reading -- CORPUS [SET…] [--sample N]
 *
 * Reads the labelled pages of a corpus with the extension's own code and prints the score table: by kind, template, container and
 * language, recipes without structured data too, and what was spotted. Steps are compared as the corpus's own scorers do.
 */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { labelledPages } from './labelled-pages.mjs';

/** @typedef {import('./labelled-pages.mjs').Labelled} Labelled */
/** @typedef {{ page: Labelled, row: any, exact: number, recall: number, precision: number, empty: number }} Scored */

const { values, positionals } = parseArgs({ allowPositionals: true, options: { sample: { type: 'string' } } });

async function main() {
  const [corpus, ...sets] = positionals;
  if (!corpus) throw new Error('usage: bench-reading.mjs CORPUS [SET…] [--sample N]');
  const { align, isAlike, wordKey } = new Function(`${await bundle('scripts/alignment.ts')};return sidestep`)();
  const read = (/** @type {string} */ set, /** @type {string[]} */ flags) => {
    const pages = sampled(labelledPages(corpus, set));
    const rows = readPages(pages, flags);
    return pages.map((page) => score(page, rows.get(page.id), { align, isAlike, wordKey }));
  };
  const scored = (sets.length > 0 ? sets : ['steps', 'howto', 'general', 'negative']).flatMap((set) => read(set, []));
  const counted = scored.filter(({ page }) => page.tutorial && page.counted && page.wanted.length >= 2);
  print('kind', counted, ({ page }) => page.kind);
  const right = counted.filter(({ page }) => !page.wrongLabel);
  if (right.length < counted.length) print('kind, without labels known to be wrong', right, ({ page }) => page.kind);
  if (scored.some(({ page }) => page.set === 'steps')) {
    const bare = read('steps', ['--no-structured-data']).filter(
      ({ page }) => page.kind === 'recipe' && page.counted && page.wanted.length >= 2,
    );
    print('without structured data', bare, ({ page }) => page.kind);
  }
  const recipes = counted.filter(({ page }) => page.kind === 'recipe');
  print('template', recipes, ({ page }) => (page.template === page.site ? 'none' : page.template));
  print('container', recipes, ({ page }) => page.container || 'unknown');
  print('language', counted, ({ page }) => page.language || 'unknown');
  printTitles(counted, isAlike, wordKey);
  printSpotting(scored.filter(({ page }) => page.set !== 'steps' && page.counted));
  printPages(scored);
}

/** @param {Labelled[]} pages @returns {Labelled[]} */
function sampled(pages) {
  const most = Number(values.sample ?? pages.length);
  const every = Math.max(1, Math.ceil(pages.length / most));
  return pages.filter((_, index) => index % every === 0);
}

/** @param {Labelled[]} pages @param {string[]} flags @returns {Map<string, any>} */
function readPages(pages, flags) {
  const script = fileURLToPath(new URL('read.mjs', import.meta.url));
  const folders = pages.map(({ file }) => dirname(file));
  const { stdout, status, stderr } = spawnSync(process.execPath, [script, ...folders, ...flags], {
    encoding: 'utf8',
    maxBuffer: 2 ** 31,
  });
  if (status !== 0) throw new Error(stderr);
  const rows = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return new Map(rows.map((row) => [row.id, row]));
}

/** @param {Labelled} page @param {any} row @param {any} compare @returns {Scored} */
function score(page, row, { align, isAlike, wordKey }) {
  const steps = (row?.tutorial ? row.procedures : []).flatMap((/** @type {any} */ { steps }) => steps);
  const keys = steps.map((/** @type {any} */ { text, substeps }) => wordKey([text, ...(substeps ?? [])].join(' ')));
  const found = keys.filter(
    (/** @type {string} */ key) => key.length > 7 && !page.optional.some((other) => isAlike(key, other)),
  );
  const hits = align(found, page.wanted).length;
  const exact = Number(
    found.length === page.wanted.length &&
      found.every((/** @type {string} */ key, /** @type {number} */ i) => isAlike(key, page.wanted[i])),
  );
  return {
    page,
    row,
    exact,
    recall: hits / Math.max(1, page.wanted.length),
    precision: found.length ? hits / found.length : 0,
    empty: Number(found.length === 0),
  };
}

const mean = (/** @type {number[]} */ list) => list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
const percent = (/** @type {number} */ value) => `${(100 * value).toFixed(1)} %`.padStart(8);

/** @param {string} title @param {Scored[]} scored @param {(one: Scored) => string} nameOf */
function print(title, scored, nameOf) {
  const groups = new Map();
  for (const one of scored) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  console.log(`\n${title.padEnd(28)} pages     exact    recall  precision   nothing`);
  for (const [name, list] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    const figures = ['exact', 'recall', 'precision', 'empty'].map((key) =>
      mean(
        list
          .filter((/** @type {any} */ one) => key !== 'precision' || !one.empty)
          .map((/** @type {any} */ one) => one[key]),
      ),
    );
    console.log(`${name.padEnd(28)} ${String(list.length).padStart(5)}  ${figures.map(percent).join('  ')}`);
  }
}

/**
 * How many procedures carry the title that is expected of them: the found procedure that shares most steps with them is asked, and where
 * it has none the title of the page, which stands above it in the panel.
 * @param {Scored[]} scored @param {(one: string, other: string) => boolean} isAlike @param {(text: string) => string} wordKey
 */
function printTitles(scored, isAlike, wordKey) {
  const asked = scored.flatMap(({ page, row }) =>
    page.titled.map(({ title, steps }) => {
      const holder = holderOf(row?.tutorial ? row.procedures : [], steps, { isAlike, wordKey });
      return { found: holder !== null, right: holder !== null && isAlike(wordKey(holder.title ?? row.title), title) };
    }),
  );
  const found = asked.filter((one) => one.found);
  console.log(
    `\ntitles right                 ${asked.length} procedures: ${percent(mean(asked.map(({ right }) => Number(right))))}, of those found ${percent(mean(found.map(({ right }) => Number(right))))}`,
  );
}

/**
 * The procedure that shares most steps with these: many on a page begin with the same one.
 * @param {any[]} procedures @param {string[]} wanted @param {any} compare @returns {any}
 */
function holderOf(procedures, wanted, { isAlike, wordKey }) {
  const shares = procedures.map(({ steps }) => {
    const keys = steps.map((/** @type {any} */ { text, substeps }) => wordKey([text, ...(substeps ?? [])].join(' ')));
    const both = wanted.filter((step) => keys.some((/** @type {string} */ key) => isAlike(key, step))).length;
    return both / Math.max(keys.length, wanted.length);
  });
  const most = Math.max(0, ...shares);
  return most > 0 ? procedures[shares.indexOf(most)] : null;
}

/** Pages that fail, that reading changed, or that take long. @param {Scored[]} scored */
function printPages(scored) {
  const times = scored.map(({ row }) => row?.ms?.read ?? 0).sort((a, b) => a - b);
  const failed = scored.filter(({ row }) => !row || row.error);
  const slow = scored.filter(({ row }) => row?.ms?.read > 1000);
  console.log(
    `\npages                        ${scored.length}, failed or changed ${failed.length}, over 1 s ${slow.length}; read in ms: median ${times[times.length >> 1]}, most ${times.at(-1)}`,
  );
  for (const { page, row } of [...failed, ...slow])
    console.log(`  ${page.id}  ${row?.error ?? ''} ${row?.ms?.read ?? ''}`);
}

/** What is offered; of other pages also without those whose labels are known to be wrong. @param {Scored[]} scored */
function printSpotting(scored) {
  if (scored.length === 0) return;
  const rate = (/** @type {number} */ bar, /** @type {Scored[]} */ among) =>
    percent(mean(among.map(({ row }) => Number(row?.tutorial && row.confidence >= bar))));
  const tutorials = scored.filter(({ page }) => page.tutorial);
  const others = scored.filter(({ page }) => !page.tutorial);
  const right = others.filter(({ page }) => !page.wrongLabel);
  console.log('\nspotting                     tutorials    others   right labels');
  for (const bar of [0, 0.8])
    console.log(
      `${(bar ? `at confidence ${bar}` : 'offered').padEnd(28)}  ${rate(bar, tutorials)}  ${rate(bar, others)}  ${rate(bar, right)}`,
    );
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
