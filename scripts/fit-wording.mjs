// @ts-check
/**
 * Fits how much each mark of a text's wording (core/read/wording) speaks for a step: logistic regression over the items of all lists
 * and the words before them, by gradient steps that shrink with use (AdaGrad). What is kept are the marks that say most, fitted once more without the others.
 */
import { foldsBySite, teaches, worth } from './fit-decision.mjs';
import { seeded } from './gradient-boosting.mjs';
import { kindWeight, pageWeights, templateOf } from './page-weights.mjs';

/**
 * @typedef {import('./fit-decision.mjs').Measured} Measured
 * @typedef {import('../core/read/wording/wording').Wording} Wording
 * @typedef {import('./fit-questions')} Questions
 * @typedef {import('../core/read/wording/wording').Wordings} Wordings
 * @typedef {import('./fit-decision.mjs').Row} Row
 * @typedef {{ marks: number[], wanted: number, weight: number, from: string }} Told a text: its marks, how good its list is, how much it counts, and where it stands
 */

/** sites: templates or sites that must show a mark; rate: of the first and the last fit; step: of a weight. */
const settings = { sites: 4, rounds: 2, rate: { first: 0.05, last: 0.1 }, step: 0.05 };
/** Marks that are kept. */
const KEPT = { items: 3_000, before: 2_000 };

/**
 * Puts into every page's rows how its lists sound to weights that saw no page of its site.
 * @param {Measured[]} pages @param {number} folds @param {Questions} questions
 */
export function hearHeldOut(pages, folds, questions) {
  const parts = foldsBySite(pages, folds);
  for (const [f, part] of parts.entries()) {
    const wordings = fitWordings(parts.filter((_, other) => other !== f).flat(), questions);
    for (const { sketch, heard } of part.flatMap(({ rows }) => rows))
      sketch.wording = questions.measureWording(heard, wordings);
  }
}

/** @param {Measured[]} pages @param {Questions} questions @returns {Wordings} */
export function fitWordings(pages, { marksOf, MARKS }) {
  const ofPart = (/** @type {keyof Wordings} */ part) =>
    fitWording(
      told(pages, marksOf, ({ heard }) => [heard[part]].flat()),
      MARKS,
      KEPT[part],
    );
  return { items: ofPart('items'), before: ofPart('before') };
}

/** @param {Told[]} texts @param {number} length of the weights @param {number} kept marks @returns {Wording} */
function fitWording(texts, length, kept) {
  const common = commonMarks(texts);
  const first = descend(only(texts, common), length, settings.rate.first);
  const telling = [...common].sort((a, b) => saying(first, b) - saying(first, a) || a - b).slice(0, kept);
  const { base, weights } = descend(only(texts, new Set(telling)), length, settings.rate.last);
  const steps = (/** @type {number} */ weight) => Math.max(-127, Math.min(127, Math.round(weight / settings.step)));
  return { base: Math.round(base * 1e4) / 1e4, step: settings.step, weights: Int8Array.from(weights, steps) };
}

/** @param {{ weights: Float64Array }} fitted @param {number} mark */
const saying = ({ weights }, mark) => Math.abs(weights[mark] ?? 0);

/**
 * What the lists of the pages tell.
 * @param {Measured[]} pages @param {(text: string) => number[]} marksOf @param {(row: Row) => string[]} textsOf @returns {Told[]}
 */
function told(pages, marksOf, textsOf) {
  const heavy = pageWeights(pages, kindWeight(2));
  /** @type {Map<string, number[]>} */ const known = new Map();
  const marks = (/** @type {string} */ text) => known.get(text) ?? known.set(text, marksOf(text)).get(text) ?? [];
  return pages.filter(teaches).flatMap((measured) =>
    measured.rows.flatMap((row, index) => {
      const wanted = worth(row, measured.page);
      // One in four of the many lists that are no steps stands for all four.
      if (wanted === 0 && index % 4 !== 0) return [];
      const texts = textsOf(row).filter((text) => text !== '');
      const weight = ((heavy.get(measured) ?? 1) * (wanted === 0 ? 4 : 1)) / texts.length ** 0.7;
      return texts.map((text) => ({
        marks: marks(text),
        wanted,
        weight: Math.min(4, weight),
        from: templateOf(measured),
      }));
    }),
  );
}

/** The marks that stand on enough sites to tell something of others. @param {Told[]} texts @returns {Set<number>} */
function commonMarks(texts) {
  /** @type {Map<number, Set<string>>} */ const places = new Map();
  for (const { marks, from } of texts)
    for (const mark of marks) {
      const known = places.get(mark) ?? new Set();
      if (known.size < settings.sites) places.set(mark, known.add(from));
    }
  return new Set([...places].filter(([, known]) => known.size >= settings.sites).map(([mark]) => mark));
}

/** @param {Told[]} texts @param {Set<number>} kept @returns {Told[]} */
function only(texts, kept) {
  /** @type {Map<number[], number[]>} */ const known = new Map();
  return texts.map((one) => {
    const marks = known.get(one.marks) ?? one.marks.filter((mark) => kept.has(mark));
    known.set(one.marks, marks);
    return { ...one, marks };
  });
}

/** @param {Told[]} texts @param {number} length of the weights @param {number} rate @returns {{ base: number, weights: Float64Array }} */
function descend(texts, length, rate) {
  const weights = new Float64Array(length);
  const used = new Float64Array(length).fill(1e-2);
  let [base, baseUsed] = [-2, 1];
  const random = seeded(7);
  const order = texts.slice();
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, random);
    for (const { marks, wanted, weight } of order) {
      let odds = base;
      for (const mark of marks) odds += weights[mark] ?? 0;
      const slope = weight * (1 / (1 + Math.exp(-odds)) - wanted);
      baseUsed += slope * slope;
      base -= (rate * slope) / Math.sqrt(baseUsed);
      for (const mark of marks) {
        const seen = (used[mark] ?? 0) + slope * slope;
        used[mark] = seen;
        weights[mark] = (weights[mark] ?? 0) - (rate * slope) / Math.sqrt(seen);
      }
    }
  }
  return { base, weights };
}

/** @template T @param {T[]} list @param {() => number} random */
function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [/** @type {T} */ (list[other]), /** @type {T} */ (list[at])];
  }
}

/** The data file that the reader loads. @param {Wordings} wordings @returns {string} TypeScript */
export function wordingFile({ items, before }) {
  return `// biome-ignore-all format: data, written by scripts/fit-weights.mjs
// biome-ignore-all lint: data
import type { PackedWordings } from './packed';

/** Fitted on labelled pages; changes whenever the marks do. */
export const packed: PackedWordings = {
  items: ${JSON.stringify(packWording(items))},
  before: ${JSON.stringify(packWording(before))},
};
`;
}

/**
 * Packs as core/read/wording/packed.ts unpacks.
 * @param {Wording} wording @returns {import('../core/read/wording/packed').PackedWording}
 */
export function packWording({ base, step, weights }) {
  /** @type {number[]} */ const bytes = [];
  let gap = 0;
  for (const weight of weights) {
    if (weight === 0) {
      gap += 1;
      continue;
    }
    for (; gap >= 255; gap -= 255) bytes.push(255);
    bytes.push(gap, weight + 128);
    gap = 0;
  }
  return { base, step, marks: btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')) };
}
