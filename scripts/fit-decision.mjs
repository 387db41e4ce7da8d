// @ts-check
/**
 * Fits the three models of core/read/decide.ts on measured pages, and tells what they would decide on sites they have not seen.
 */
import { boost, predict } from './gradient-boosting.mjs';

/**
 * @typedef {import('./labelled-pages.mjs').Labelled} Labelled
 * @typedef {import('./gradient-boosting.mjs').Forest} Forest
 * @typedef {{ sketch: any, found: number, hits: number[], sample: string[], heading: string }} Row
 * @typedef {{ page: Labelled, sd: boolean, rows: Row[] }} Measured
 * @typedef {{ candidate: Forest, neighbour: Forest, page: Forest }} Forests
 * @typedef {{ bestOf: any, neighbours: any, settle: any, relate: any, pageRow: any }} Decide functions of core/read/decide.ts
 */

export const settings = {
  candidate: { trees: 120, depth: 5, rate: 0.1, least: 1, smooth: 2 },
  neighbour: { trees: 70, depth: 5, rate: 0.12, least: 3, smooth: 2 },
  page: { trees: 80, depth: 4, rate: 0.08, least: 1.5, smooth: 3 },
};

/**
 * How good a choice the candidate would be, 0 to 1: steps only, and as many of them as there are.
 * @param {Row} row @param {Labelled} page
 */
export function worth({ found, hits }, { wanted }) {
  if (found === 0 || wanted.length < 2 || hits.length === 0) return 0;
  const precision = hits.length / found;
  const recall = hits.length / wanted.length;
  return precision ** 3 * (0.5 + 0.5 * recall);
}

/** Whether a page takes part in fitting. @param {Measured} measured */
function teaches({ page }) {
  return !page.tutorial || (page.counted && page.wanted.length >= 2);
}

/**
 * Weight of a page: one publisher's template, or one site, must not decide.
 * @param {Measured[]} pages @returns {Map<Measured, number>}
 */
function pageWeights(pages) {
  const sizes = new Map();
  const name = (/** @type {Measured} */ { page, sd }) =>
    `${page.set === 'steps' && page.template !== 'none' ? page.template : page.site} ${sd}`;
  for (const measured of pages) sizes.set(name(measured), (sizes.get(name(measured)) ?? 0) + 1);
  return new Map(pages.map((measured) => [measured, kindWeight(measured) / (sizes.get(name(measured)) ?? 1) ** 0.4]));
}

/** @param {Measured} measured */
function kindWeight({ page }) {
  if (page.kind === 'general' && page.tutorial) return 4;
  if (page.kind === 'howto' && page.tutorial) return 2;
  return page.kind === 'recipe' ? 0.6 : 1;
}

/** The candidate model. @param {Measured[]} pages @returns {Forest} */
export function fitCandidates(pages) {
  const weights = pageWeights(pages);
  /** @type {number[][]} */ const rows = [];
  /** @type {number[]} */ const wanted = [];
  /** @type {number[]} */ const heavy = [];
  for (const measured of pages.filter(teaches))
    for (const [index, row] of measured.rows.entries()) {
      const value = worth(row, measured.page);
      // One in four of the many lists that are no steps stands for all four.
      if (value === 0 && index % 4 !== 0) continue;
      rows.push(row.sketch.row);
      wanted.push(value);
      heavy.push((weights.get(measured) ?? 1) * (value === 0 ? 4 : 1));
    }
  return boost(rows, wanted, heavy, settings.candidate);
}

/**
 * The neighbour model, taught with the chances that held-out candidate models give.
 * @param {Measured[]} pages @param {Map<Measured, number[]>} chances @param {Decide} decide @returns {Forest}
 */
export function fitNeighbours(pages, chances, decide) {
  const weights = pageWeights(pages);
  /** @type {number[][]} */ const rows = [];
  /** @type {number[]} */ const wanted = [];
  /** @type {number[]} */ const heavy = [];
  for (const measured of pages.filter((one) => teaches(one) && one.page.tutorial)) {
    const own = chances.get(measured) ?? [];
    const sketches = measured.rows.map(({ sketch }) => sketch);
    const best = decide.bestOf(own, sketches);
    const top = measured.rows[best];
    if (!top || top.hits.length < 0.7 * top.found || top.found === 0) continue;
    for (const index of decide.neighbours(sketches, best, own)) {
      const row = measured.rows[index];
      if (!row || row.found === 0) continue;
      rows.push(decide.relate(sketches, best, index, own));
      wanted.push((row.hits.length / row.found) ** 2);
      heavy.push(((weights.get(measured) ?? 1) * (0.5 + 0.5 * Math.min(4, row.found))) / 2);
    }
  }
  return boost(rows, wanted, heavy, settings.neighbour);
}

/** Lists chosen on a page. @param {Measured} measured @param {number[]} chances @param {Forest} neighbour @param {Decide} decide */
export function choose(measured, chances, neighbour, decide) {
  const sketches = measured.rows.map(({ sketch }) => sketch);
  const best = decide.bestOf(chances, sketches);
  if (best < 0) return { best, chosen: [], row: null };
  const asked = decide.neighbours(sketches, best, chances).map((/** @type {number} */ index) => ({
    index,
    belongs: predict(neighbour, decide.relate(sketches, best, index, chances)),
  }));
  const chosen = decide.settle(sketches, best, asked);
  return { best, asked, chosen, row: decide.pageRow(sketches, chances, best, chosen) };
}

/** The page model. @param {Measured[]} pages @param {Map<Measured, { row: number[] | null }>} choices @returns {Forest} */
export function fitPages(pages, choices) {
  const weights = pageWeights(pages);
  const taught = pages
    .filter(({ page }) => page.tutorial === false || page.counted)
    .filter((one) => choices.get(one)?.row);
  return boost(
    taught.map((one) => choices.get(one)?.row ?? []),
    taught.map(({ page }) => Number(page.tutorial)),
    taught.map((one) => (weights.get(one) ?? 1) * (one.page.kind === 'recipe' ? 0.5 : 1)),
    settings.page,
  );
}

/** Folds by site: a site's pages are all in one. @param {Measured[]} pages @param {number} folds @returns {Measured[][]} */
export function foldsBySite(pages, folds) {
  const sites = [...new Set(pages.map(({ page }) => baseOf(page.site)))].sort();
  const fold = new Map(sites.map((site) => [site, hash(site) % folds]));
  return Array.from({ length: folds }, (_, f) => pages.filter(({ page }) => fold.get(baseOf(page.site)) === f));
}

/** @param {string} site */
const baseOf = (site) => site.split('.').slice(-2).join('.');

/** @param {string} text */
function hash(text) {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/**
 * What the whole decision reaches on held-out sites: every page is decided by models that saw no page of its site.
 * @param {Measured[]} pages @param {number} folds @param {Decide} decide
 */
export function crossValidate(pages, folds, decide) {
  const parts = foldsBySite(pages, folds);
  const rest = (/** @type {number} */ f) => parts.filter((_, other) => other !== f).flat();
  /** @type {Map<Measured, number[]>} */ const chances = new Map();
  for (const [f, part] of parts.entries()) {
    const forest = fitCandidates(rest(f));
    for (const one of part)
      chances.set(
        one,
        one.rows.map(({ sketch }) => predict(forest, sketch.row)),
      );
  }
  /** @type {Map<Measured, any>} */ const choices = new Map();
  for (const [f, part] of parts.entries()) {
    const forest = fitNeighbours(rest(f), chances, decide);
    for (const one of part) choices.set(one, choose(one, chances.get(one) ?? [], forest, decide));
  }
  /** @type {Map<Measured, number>} */ const confidence = new Map();
  for (const [f, part] of parts.entries()) {
    const forest = fitPages(rest(f), choices);
    for (const one of part) {
      const row = choices.get(one)?.row;
      confidence.set(one, row ? predict(forest, row) : 0);
    }
  }
  return { chances, choices, confidence };
}

/**
 * Fits the models that are shipped: on all pages, neighbours and pages with the chances that held-out models gave.
 * @param {Measured[]} pages @param {{ chances: Map<Measured, number[]>, choices: Map<Measured, any> }} held @param {Decide} decide
 * @returns {Forests}
 */
export function fitAll(pages, held, decide) {
  return {
    candidate: fitCandidates(pages),
    neighbour: fitNeighbours(pages, held.chances, decide),
    page: fitPages(pages, held.choices),
  };
}

/** The data file that the reader loads. @param {Forests} forests @returns {string} TypeScript */
export function weightsFile(forests) {
  const models = Object.entries(forests).map(([name, { base, trees }]) => {
    const text = JSON.stringify({ base: Math.round(base * 1e4) / 1e4, trees: trees.map(compact) });
    return `  ${name}: JSON.parse('${text}'),`;
  });
  return `// biome-ignore-all format: data, written by scripts/fit-weights.mjs
import type { Weights } from './decide';

/** Fitted on labelled pages; changes whenever features do. */
export const weights: Weights = {
${models.join('\n')}
};
`;
}

/** Missing nodes are written as 0. @param {import('./gradient-boosting.mjs').Tree} tree */
function compact({ feature, limit }) {
  return { feature, limit: limit.map((value) => Math.round(value * 1000) / 1000) };
}
