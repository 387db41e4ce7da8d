/** A decision tree laid out as arrays: node `n` asks whether feature `feature[n]` is below `limit[n]`, and goes to `2n + 1` if so, else to `2n + 2`. */
export interface Tree {
  /** Feature by index; -1 where the node is a leaf. */
  readonly feature: readonly number[];
  /** The limit of a question, the value of a leaf. */
  readonly limit: readonly number[];
}

/** Trees whose values add up to the logarithm of the odds. Fitted by scripts/fit-weights.mjs. */
export interface Model {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** A logistic curve from the odds that a model says to the odds that hold (Platt scaling). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
  /** Added to the logarithm of the odds where the page's title says "step by step". */
  readonly stepByStep: number;
}

/** The probability that holds where a model says `chance`, of a page whose title says "step by step" or does not. */
export function calibrated(calibration: Calibration, chance: number, stepByStep: boolean): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, chance));
  const odds = calibration.slope * Math.log(bounded / (1 - bounded)) + calibration.offset;
  return 1 / (1 + Math.exp(-(odds + (stepByStep ? calibration.stepByStep : 0))));
}

/** Probability, 0 to 1, that the model gives to a row of measures. */
export function probability(model: Model, row: readonly number[]): number {
  let odds = model.base;
  for (const tree of model.trees) odds += leafOf(tree, row);
  return 1 / (1 + Math.exp(-odds));
}

function leafOf({ feature, limit }: Tree, row: readonly number[]): number {
  let node = 0;
  for (;;) {
    const asked = feature[node] ?? -1;
    if (asked < 0) return limit[node] ?? 0;
    node = (row[asked] ?? 0) < (limit[node] ?? 0) ? 2 * node + 1 : 2 * node + 2;
  }
}
