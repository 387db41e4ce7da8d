// @ts-check
/**
 * Fits the three models of core/read/deciding on measured pages, and tells what they would decide on sites they have not seen.
 */
import { calibrated, fitCalibration } from './calibration.mjs';
import { boost, predict } from './gradient-boosting.mjs';
import { pack } from './pack-model.mjs';
import { listKindWeight, pageKindWeight, pageWeights } from './page-weights.mjs';

/**
 * @typedef {import('./labelled-pages.mjs').Labelled} Labelled
 * @typedef {import('./gradient-boosting.mjs').Forest} Forest
 * @typedef {{ sketch: any, found: number, hits: number[], heard: import('../core/read/wording/wording').Heard, heading: string }} Row
 * @typedef {{ page: Labelled, sd: boolean, rows: Row[], stepByStep: boolean }} Measured
 * @typedef {{ candidate: Forest, neighbour: Forest, page: Forest }} Forests
 * @typedef {{ choose: any, pageRow: any }} Questions scripts/fit-questions.ts
 * @typedef {{ best: number, asked: { index: number, row: number[] }[], chosen: { index: number, belongs: number }[] }} Choice
 * @typedef {{ chances: Map<Measured, number[]>, choices: Map<Measured, Choice>, confidence: Map<Measured, number>, pageRows: Map<Measured, number[]>, calibration: import('./calibration.mjs').Calibration }} Held what models that saw no page of its site say of a page
 */

export const settings = {
  candidate: { trees: 260, depth: 6, rate: 0.045, least: 2, smooth: 4, rows: 0.6, columns: 0.3, gain: 0.3, bags: 3 },
  neighbour: { trees: 120, depth: 4, rate: 0.07, least: 3, smooth: 4, rows: 0.6, columns: 0.4, gain: 0.3, bags: 3 },
  page: { trees: 200, depth: 4, rate: 0.045, least: 1.5, smooth: 3, rows: 0.6, columns: 0.25, gain: 0.3, bags: 3 },
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
export function teaches({ page }) {
  return !page.tutorial || (page.counted && page.wanted.length >= 2);
}

/** The candidate model. @param {Measured[]} pages @returns {Forest} */
export function fitCandidates(pages) {
  const weights = pageWeights(pages, listKindWeight);
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

/** The neighbour model, taught on the lists that were asked about. @param {Measured[]} pages @param {Map<Measured, Choice>} choices @returns {Forest} */
export function fitNeighbours(pages, choices) {
  const weights = pageWeights(pages, listKindWeight);
  /** @type {number[][]} */ const rows = [];
  /** @type {number[]} */ const wanted = [];
  /** @type {number[]} */ const heavy = [];
  for (const measured of pages.filter((one) => teaches(one) && one.page.tutorial)) {
    const choice = choices.get(measured);
    const top = measured.rows[choice?.best ?? -1];
    if (!choice || !top || top.hits.length < 0.7 * top.found || top.found === 0) continue;
    for (const { index, row: asked } of choice.asked) {
      const row = measured.rows[index];
      if (!row || row.found === 0) continue;
      rows.push(asked);
      wanted.push((row.hits.length / row.found) ** 2);
      heavy.push(((weights.get(measured) ?? 1) * (0.5 + 0.5 * Math.min(4, row.found))) / 2);
    }
  }
  return boost(rows, wanted, heavy, settings.neighbour);
}

/** The page model. @param {Measured[]} pages @param {Map<Measured, number[]>} rows @returns {Forest} */
export function fitPages(pages, rows) {
  const weights = pageWeights(pages, pageKindWeight);
  const taught = pages.filter((one) => (one.page.tutorial === false || one.page.counted) && rows.has(one));
  return boost(
    taught.map((one) => rows.get(one) ?? []),
    taught.map(({ page }) => Number(page.tutorial)),
    taught.map((one) => weights.get(one) ?? 1),
    settings.page,
  );
}

/** Sets whose pages are tutorials or not, as pages of the web are: the confidence is to be right on these. */
const SPOTTING = new Set(['howto', 'general', 'negative']);

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
 * @param {Measured[]} pages @param {number} folds @param {Questions} questions @returns {Held}
 */
export function crossValidate(pages, folds, questions) {
  const parts = foldsBySite(pages, folds);
  const chances = heldOut(parts, fitCandidates, (forest, one) =>
    one.rows.map(({ sketch }) => predict(forest, sketch.row)),
  );
  const choose = (/** @type {Measured} */ one, /** @type {(row: number[]) => number} */ belongs) =>
    questions.choose(
      one.rows.map(({ sketch }) => sketch),
      chances.get(one) ?? [],
      belongs,
    );
  const alone = new Map(pages.map((one) => [one, choose(one, () => 0)]));
  const choices = heldOut(
    parts,
    (rest) => fitNeighbours(rest, alone),
    (forest, one) => choose(one, (row) => predict(forest, row)),
  );
  const pageRows = rowsOfPages(pages, chances, choices, questions);
  const said = heldOut(
    parts,
    (rest) => fitPages(rest, pageRows),
    (forest, one) => {
      const row = pageRows.get(one);
      return row ? predict(forest, row) : 0;
    },
  );
  const asked = [...said].filter(([one]) => SPOTTING.has(one.page.set) && one.page.counted && pageRows.has(one));
  const calibration = fitCalibration(
    asked.map(([, chance]) => chance),
    asked.map(([{ page }]) => page.tutorial),
    asked.map(([{ stepByStep }]) => stepByStep),
  );
  const confidence = new Map(
    [...said].map(([one, chance]) => [one, chance && calibrated(calibration, chance, one.stepByStep)]),
  );
  return { chances, choices, confidence, pageRows, calibration };
}

/**
 * What the models of the other folds say of each page.
 * @template T @param {Measured[][]} parts @param {(pages: Measured[]) => Forest} teach @param {(forest: Forest, page: Measured) => T} ask
 * @returns {Map<Measured, T>}
 */
function heldOut(parts, teach, ask) {
  const said = new Map();
  for (const [f, part] of parts.entries()) {
    const forest = teach(parts.filter((_, other) => other !== f).flat());
    for (const one of part) said.set(one, ask(forest, one));
  }
  return said;
}

/**
 * @param {Measured[]} pages @param {Map<Measured, number[]>} chances @param {Map<Measured, Choice>} choices @param {Questions} questions
 * @returns {Map<Measured, number[]>} pages without a candidate have none
 */
function rowsOfPages(pages, chances, choices, questions) {
  const rows = new Map();
  for (const one of pages) {
    const choice = choices.get(one);
    if (!choice || choice.best < 0) continue;
    const sketches = one.rows.map(({ sketch }) => sketch);
    rows.set(one, questions.pageRow(sketches, chances.get(one), choice.best, choice.chosen));
  }
  return rows;
}

/**
 * Fits the models that are shipped: on all pages, each with what held-out models gave to the one before it.
 * @param {Measured[]} pages @param {Held} held @returns {Forests}
 */
export function fitAll(pages, held) {
  return {
    candidate: fitCandidates(pages),
    neighbour: fitNeighbours(pages, held.choices),
    page: fitPages(pages, held.pageRows),
  };
}

/**
 * @typedef {Record<keyof Forests, import('../core/read/deciding/packed').PackedModel>} Packed
 * @param {Forests} forests @returns {Packed}
 */
export function packedOf(forests) {
  return { candidate: pack(forests.candidate), neighbour: pack(forests.neighbour), page: pack(forests.page) };
}

/**
 * The data file that the reader loads.
 * @param {Packed} packed @param {import('./calibration.mjs').Calibration} calibration @returns {string} TypeScript
 */
export function weightsFile(packed, calibration) {
  const lines = Object.entries(packed).map(([name, model]) => `  ${name}: ${JSON.stringify(model)},`);
  return `// biome-ignore-all format: data, written by scripts/fit-weights.mjs
// biome-ignore-all lint: data
import type { PackedWeights } from './packed';

/** Fitted on labelled pages; changes whenever features do. */
export const packed: PackedWeights = {
${lines.join('\n')}
  calibration: ${JSON.stringify(calibration)},
};
`;
}
