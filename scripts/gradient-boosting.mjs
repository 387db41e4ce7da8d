// @ts-check
/**
 * Gradient-boosted trees for probabilities (log loss), with histograms. Each tree sees a share of the rows and of the measures, which
 * makes them differ and the whole steadier on pages that it has not seen. Deterministic: the sampling follows a seed, and no clock.
 *
 * @typedef {{ feature: number[], limit: number[] }} Tree Laid out as in core/read/model.ts.
 * @typedef {{ base: number, trees: Tree[] }} Forest
 * @typedef {{ trees: number, depth: number, rate: number, least: number, smooth: number, rows: number, columns: number, gain: number, bags: number }} Settings
 *   least: weight that a leaf needs; smooth: L2 on leaf values; rows, columns: the share that each tree sees, 0 to 1;
 *   gain: what a question must be worth at least; bags: forests that are averaged
 */
const BINS = 32;

/**
 * Fits a forest: as many as `bags` says, each sampled anew, and what they say on average.
 * @param {number[][]} rows measures @param {number[]} wanted 0 to 1 @param {number[]} weights @param {Settings} settings
 * @returns {Forest}
 */
export function boost(rows, wanted, weights, settings) {
  const table = binned(rows);
  const bags = Array.from({ length: settings.bags }, (_, bag) =>
    bagOf({ ...table, rows, wanted, weights }, settings, bag),
  );
  const trees = bags.flatMap((bag) => bag.trees.map((tree) => lighter(tree, settings.bags)));
  return { base: bags[0]?.base ?? 0, trees };
}

/** The tree with leaves of which so many make one. @param {Tree} tree @param {number} bags @returns {Tree} */
function lighter({ feature, limit }, bags) {
  return { feature, limit: limit.map((value, node) => (feature[node] === -1 ? value / bags : value)) };
}

/**
 * @param {{ edges: number[][], bins: Uint8Array[], rows: number[][], wanted: number[], weights: number[] }} table
 * @param {Settings} settings @param {number} bag @returns {Forest}
 */
function bagOf({ edges, bins, rows, wanted, weights }, settings, bag) {
  const total = sum(weights);
  const share = Math.min(0.999, Math.max(0.001, sum(wanted.map((y, i) => y * (weights[i] ?? 0))) / total));
  const base = Math.log(share / (1 - share));
  const odds = new Float64Array(rows.length).fill(base);
  const gradient = new Float64Array(rows.length);
  const curvature = new Float64Array(rows.length);
  const random = seeded((settings.trees + bag) * 1000 + settings.depth);
  const trees = [];
  for (let round = 0; round < settings.trees; round++) {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-(odds[i] ?? 0)));
      gradient[i] = (weights[i] ?? 0) * (p - (wanted[i] ?? 0));
      curvature[i] = (weights[i] ?? 0) * Math.max(p * (1 - p), 1e-6);
    }
    const seen = sample(rows.length, settings.rows, random);
    const columns = [...sample(bins.length, settings.columns, random)];
    const tree = grow({ bins, edges, gradient, curvature, columns }, seen, settings);
    for (let i = 0; i < rows.length; i++) odds[i] = (odds[i] ?? 0) + leafValue(tree, rows[i] ?? []);
    trees.push(tree);
  }
  return { base, trees };
}

/** Mulberry32: the same numbers, 0 to 1, for the same seed. @param {number} seed @returns {() => number} */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers below `length`, each with the chance `share`. @param {number} length @param {number} share @param {() => number} random */
function sample(length, share, random) {
  return Int32Array.from({ length }, (_, i) => i).filter(() => random() < share);
}

/** @param {Forest} forest @param {number[]} row @returns {number} probability */
export function predict({ base, trees }, row) {
  let odds = base;
  for (const tree of trees) odds += leafValue(tree, row);
  return 1 / (1 + Math.exp(-odds));
}

/** @param {Tree} tree @param {number[]} row @returns {number} the value of the leaf that the row comes to */
function leafValue({ feature, limit }, row) {
  let node = 0;
  for (let asked = feature[0] ?? -1; asked >= 0; asked = feature[node] ?? -1)
    node = (row[asked] ?? 0) < (limit[node] ?? 0) ? 2 * node + 1 : 2 * node + 2;
  return limit[node] ?? 0;
}

/** @param {number[]} values */
function sum(values) {
  return values.reduce((all, value) => all + value, 0);
}

/** Cuts every feature into bins of about equal weight. @param {number[][]} rows */
function binned(rows) {
  const width = rows[0]?.length ?? 0;
  const edges = [];
  const bins = [];
  for (let f = 0; f < width; f++) {
    const values = rows.map((row) => row[f] ?? 0).sort((a, b) => a - b);
    /** @type {number[]} */
    const cuts = [];
    for (let b = 1; b < BINS; b++) {
      const at = Math.floor((b * values.length) / BINS);
      const cut = ((values[at - 1] ?? 0) + (values[at] ?? 0)) / 2;
      if (values[at - 1] !== values[at] || cuts.at(-1) !== cut) cuts.push(Math.round(cut * 1000) / 1000);
    }
    // Rare values hide between quantiles: the distinct values of sparse features are edges of their own.
    const distinct = [...new Set(values)];
    if (distinct.length <= BINS) cuts.push(...distinct.slice(1).map((value, i) => (value + (distinct[i] ?? 0)) / 2));
    const sorted = [...new Set(cuts)].sort((a, b) => a - b);
    edges.push(sorted);
    bins.push(Uint8Array.from(rows, (row) => upper(sorted, row[f] ?? 0)));
  }
  return { edges, bins };
}

/** How many edges the value has reached. @param {number[]} edges @param {number} value */
function upper(edges, value) {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @typedef {object} Lesson what a tree is grown from
 * @property {Uint8Array[]} bins a column for each measure
 * @property {number[][]} edges
 * @property {Float64Array} gradient
 * @property {Float64Array} curvature
 * @property {number[]} columns the measures that may be asked
 */

/** Grows one tree on the rows that it sees. @param {Lesson} lesson @param {Int32Array} seen @param {Settings} settings @returns {Tree} */
function grow(lesson, seen, settings) {
  /** @type {number[]} */ const feature = [];
  /** @type {number[]} */ const limit = [];
  const place = (/** @type {number} */ node, /** @type {Int32Array} */ rows, /** @type {number} */ depth) => {
    const split = depth < settings.depth ? bestSplit(lesson, rows, settings) : null;
    feature[node] = split ? split.feature : -1;
    limit[node] = split ? (lesson.edges[split.feature]?.[split.bin] ?? 0) : leaf(lesson, rows, settings);
    if (!split) return;
    const column = lesson.bins[split.feature] ?? new Uint8Array();
    const below = (/** @type {number} */ i) => (column[i] ?? 0) <= split.bin;
    const above = (/** @type {number} */ i) => !below(i);
    place(2 * node + 1, rows.filter(below), depth + 1);
    place(2 * node + 2, rows.filter(above), depth + 1);
  };
  place(0, seen, 0);
  return { feature: filled(feature, -1), limit: filled(limit, 0) };
}

/** Holes filled, four digits kept. @param {number[]} sparse @param {number} empty */
function filled(sparse, empty) {
  return Array.from(sparse, (value) => Math.round((value ?? empty) * 10000) / 10000);
}

/** @param {Lesson} lesson @param {Int32Array} rows @param {Settings} settings */
function leaf({ gradient, curvature }, rows, settings) {
  let g = 0;
  let h = 0;
  for (const i of rows) {
    g += gradient[i] ?? 0;
    h += curvature[i] ?? 0;
  }
  return (-g / (h + settings.smooth)) * settings.rate;
}

/** @param {Lesson} lesson @param {Int32Array} rows @param {Settings} settings @returns {{ feature: number, bin: number } | null} */
function bestSplit({ bins, edges, gradient, curvature, columns }, rows, settings) {
  let best = null;
  let most = settings.gain;
  for (const f of columns) {
    const size = (edges[f]?.length ?? 0) + 1;
    if (size < 2) continue;
    const g = new Float64Array(size);
    const h = new Float64Array(size);
    const column = bins[f] ?? new Uint8Array();
    for (const i of rows) {
      const bin = column[i] ?? 0;
      g[bin] = (g[bin] ?? 0) + (gradient[i] ?? 0);
      h[bin] = (h[bin] ?? 0) + (curvature[i] ?? 0);
    }
    const found = scan(g, h, settings);
    if (found.gain > most) {
      most = found.gain;
      best = { feature: f, bin: found.bin };
    }
  }
  return best;
}

/** @param {Float64Array} g @param {Float64Array} h @param {Settings} settings */
function scan(g, h, { least, smooth }) {
  const allG = g.reduce((a, b) => a + b, 0);
  const allH = h.reduce((a, b) => a + b, 0);
  const worth = (/** @type {number} */ x, /** @type {number} */ y) => (x * x) / (y + smooth);
  let [leftG, leftH, gain, at] = [0, 0, 0, -1];
  for (let bin = 0; bin < g.length - 1; bin++) {
    leftG += g[bin] ?? 0;
    leftH += h[bin] ?? 0;
    if (leftH < least || allH - leftH < least) continue;
    const value = worth(leftG, leftH) + worth(allG - leftG, allH - leftH) - worth(allG, allH);
    if (value > gain) [gain, at] = [value, bin];
  }
  return { gain, bin: at };
}
