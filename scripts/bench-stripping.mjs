#!/usr/bin/env node
// @ts-check
/**
 * npm run bench:stripping -- [SET…] [--sample N] [--jobs N] [--list FILE] [--off] [--tasks] [--cost]
 *
 * Strips the corpus's pages and measures it by what an independent eye (clutter.js) finds there: what of each kind is no longer shown,
 * whether affiliate text links and expected steps still are, and how long it took. SET is a set of the corpus (default: ads) or a path.
 * `--sample` takes N pages of each set, evenly spread; `--list` writes every stripped element, a JSON line each.
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
import { libraryAlone } from './library-alone.mjs';
import { findPages, visitPages } from './pages.mjs';
import { benchCost } from './strip-cost.mjs';
import { benchOff, benchTasks } from './strip-live.mjs';
import { report } from './strip-report.mjs';

const shared = fileURLToPath(new URL('../../shared', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    jobs: { type: 'string', default: '1' },
    list: { type: 'string' },
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
  const lines = [];
  for (const set of sets) {
    const pages = pagesOf(set);
    const rows = await measure(pages, code, lists);
    report(set, pages.length, rows);
    lines.push(
      ...rows.flatMap((row) =>
        row.stripped.map((/** @type {object} */ each) => JSON.stringify({ set, page: row.id, ...each })),
      ),
    );
  }
  if (values.list) writeFileSync(values.list, `${lines.join('\n')}\n`);
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
  const library = FiltersEngine.deserialize(new Uint8Array(read('hiding.bin')));
  return { engine: createFilterEngine(async (name) => new Uint8Array(read(name)).buffer), library };
}

/** @param {import('./pages.mjs').Saved[]} pages @param {string} code @param {Awaited<ReturnType<typeof openLists>>} lists */
async function measure(pages, code, { engine, library }) {
  /** @type {any[]} */
  const rows = [];
  await visitPages(pages, {
    jobs: Number(values.jobs),
    look: async (page, saved) => {
      await page.evaluate(code);
      const alone = await libraryAlone(page, saved.url, library);
      const asked = await page.evaluate(namesHere, saved.url);
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
        list: Boolean(values.list),
        rules,
        verdicts: named,
      });
      const bytes = JSON.stringify({ rules, named }).length;
      rows.push({ id: saved.id, ...row, alone, ours: { hidden: row.hidden, ms: msAsked + row.ms, bytes } });
    },
    failed: (saved, error) => console.log(`${saved.id}: ${error.message.split('\n')[0]}`),
  });
  return rows;
}

/** Runs in the page: what the lists are asked about. @param {string} address */
function namesHere(address) {
  const { createSight, namesOn, nothingAsked } = /** @type {any} */ (globalThis).sidestep;
  const start = performance.now();
  const names = /** @type {import('../core/strip/list-rules').PageNames} */ (
    namesOn(createSight(document, address), nothingAsked())
  );
  return { names, ms: performance.now() - start };
}

/** @param {any} expected @returns {string[]} */
function expectedSteps(expected) {
  const procedures = expected?.procedures ?? [{ steps: expected?.steps ?? [] }];
  return procedures.flatMap((/** @type {any} */ procedure) =>
    procedure.steps.map((/** @type {any} */ step) => step.text ?? step),
  );
}

/**
 * Runs in the page, after the two bundles.
 * @param {{ address: string, steps: string[], list: boolean, rules: any[], verdicts: any[] }} asked
 */
function strip({ address, steps, list, rules, verdicts }) {
  const { findClutter, sidestep } = /** @type {any} */ (globalThis);
  const key = (/** @type {string} */ text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  const shown = (/** @type {Element} */ element) => element.checkVisibility();
  const found = findClutter(document);
  const start = performance.now();
  // Harder than in the extension: the steps are not named, so that only the finders' own care protects them.
  const lists = { rules, verdicts: new Map(verdicts) };
  const findExtended = (/** @type {unknown} */ parsed) => sidestep.findExtended(document, parsed);
  const options = { address, keep: [], lists, findExtended };
  const { stripped, spared, rules: whole } = sidestep.findStripped(document, options);
  const ms = performance.now() - start;
  const again = performance.now();
  sidestep.findStripped(document, options);
  const msAgain = performance.now() - again;
  const places = placesOf(steps.map(key).filter((step) => step.length > 7));
  const before = places.map((place) => place.filter((nodes) => nodes.every(shown)));
  const details = list ? stripped.map(detail) : [];
  const inexact = sidestep.stillExact(stripped) ? 0 : 1;
  const shownBefore = new Set(found.textLink.filter(shown));
  const sheet = new CSSStyleSheet();
  const shownAll = [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility());
  sheet.replaceSync(sidestep.stripCss([...stripped, ...whole]));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const hidden = shownAll.filter((each) => !each.checkVisibility()).length;
  const lostSteps = before.filter((place) => place.length > 0 && !place.some((nodes) => nodes.every(shown))).length;
  /** The box's own button ("Click here", its target inside a script) is no text link, though the eye counts it as one. */
  const isButton = (/** @type {Element} */ link) =>
    /^\s*javascript:/i.test(link.getAttribute('href') ?? '') &&
    Boolean(link.parentElement?.parentElement?.querySelector('video'));
  const buttons = found.textLink.filter(isButton);
  // Links that the page itself hides (menus, folded parts) say nothing about stripping.
  found.textLink = found.textLink.filter((/** @type {Element} */ link) => !isButton(link) && shownBefore.has(link));
  const count = (/** @type {Element[]} */ elements) => ({
    all: elements.length,
    gone: elements.filter((one) => !shown(one)).length,
  });
  const lost = (/** @type {Element[]} */ elements) =>
    elements
      .filter((one) => !shown(one))
      .map((one) => `${one.parentElement?.outerHTML}`.replace(/\s+/g, ' ').slice(0, 300));
  const miss = (/** @type {Element[]} */ elements) =>
    elements.filter(shown).map((one) => `${one.parentElement?.outerHTML}`.replace(/\s+/g, ' ').slice(0, 200));
  return {
    ms,
    hidden,
    msAgain,
    inexact,
    lostSteps,
    stripped: details,
    spared: spared.length,
    count: stripped.length,
    nodes: document.getElementsByTagName('*').length,
    found: Object.fromEntries(
      [...Object.entries(found), ['button', buttons]].map(([kind, elements]) => [kind, count(elements)]),
    ),
    missed: Object.fromEntries(
      Object.entries(found).map(([kind, elements]) => [kind, kind === 'textLink' ? lost(elements) : miss(elements)]),
    ),
  };

  function detail(/** @type {any} */ { element, kind, code, by, why, selector }) {
    const box = element.getBoundingClientRect();
    return {
      kind,
      code,
      by,
      why,
      selector,
      shown: shown(element),
      size: `${Math.round(box.width)}x${Math.round(box.height)}`,
      text: element.textContent.replace(/\s+/g, ' ').trim().slice(0, 400),
      html: element.outerHTML.replace(/\s+/g, ' ').slice(0, 1200),
      around: element.parentElement?.textContent.replace(/\s+/g, ' ').trim().slice(0, 300),
    };
  }

  /** Every place where a step's words stand: the elements that hold the text. */
  function placesOf(/** @type {string[]} */ wanted) {
    /** @type {number[]} */
    const starts = [];
    /** @type {Element[]} */
    const holders = [];
    let text = '';
    const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript, template')) continue;
      const words = key(node.nodeValue ?? '');
      if (words === '') continue;
      starts.push(text.length);
      holders.push(parent);
      text += words;
    }
    return wanted.map((step) => {
      const all = [];
      for (let at = text.indexOf(step); at >= 0 && all.length < 20; at = text.indexOf(step, at + 1)) {
        all.push(
          holders.filter(
            (_, index) => (starts[index] ?? 0) < at + step.length && (starts[index + 1] ?? text.length) > at,
          ),
        );
      }
      return all;
    });
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
