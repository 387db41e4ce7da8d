// @ts-check
/** @typedef {import('./gradient-boosting.mjs').Forest} Forest */
/** @typedef {import('./gradient-boosting.mjs').Tree} Tree */

/** Digits that a limit keeps after the point, as the measures do. */
const round = (/** @type {number} */ value) => Math.round(value * 1000) / 1000;

/**
 * Packs a forest as core/read/deciding/packed.ts unpacks it.
 * @param {Forest} forest @returns {import('../core/read/deciding/packed').PackedModel}
 */
export function pack({ base, trees }) {
  const limits = limitsOf(trees);
  const largest = Math.max(...trees.flatMap(leavesOf).map(Math.abs), 1e-6);
  const step = Number((largest / 127).toPrecision(6));
  const bytes = trees.flatMap((tree) => bytesOf(tree, 0, limits, step));
  return {
    base: Math.round(base * 1e4) / 1e4,
    step,
    limits,
    trees: btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')),
  };
}

/** @param {Tree[]} trees @returns {number[][]} the limits asked of each measure, in rising order */
function limitsOf(trees) {
  /** @type {Set<number>[]} */
  const asked = [];
  for (const { feature, limit } of trees)
    for (const [node, measure] of feature.entries()) {
      if (measure < 0) continue;
      asked[measure] ??= new Set();
      asked[measure].add(round(limit[node] ?? 0));
    }
  return Array.from(asked, (values) => [...(values ?? [])].sort((a, b) => a - b));
}

/** @param {Tree} tree @returns {number[]} */
function leavesOf({ feature, limit }) {
  return limit.filter((_, node) => feature[node] === -1);
}

/** @param {Tree} tree @param {number} node @param {number[][]} limits @param {number} step @returns {number[]} */
function bytesOf(tree, node, limits, step) {
  const measure = tree.feature[node] ?? -1;
  const value = tree.limit[node] ?? 0;
  if (measure < 0) return [0, Math.round(value / step) + 128];
  const place = limits[measure]?.indexOf(round(value)) ?? -1;
  if (place < 0 || place > 255 || measure > 254)
    throw new Error(`measure ${measure} has a limit that does not fit in a byte`);
  const below = bytesOf(tree, 2 * node + 1, limits, step);
  return [measure + 1, place, ...below, ...bytesOf(tree, 2 * node + 2, limits, step)];
}
