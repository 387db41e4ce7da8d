// @ts-check
/**
 * Platt scaling: a logistic curve from what a model says to how often it is right, fitted on pages that the model has not seen.
 *
 * @typedef {{ slope: number, offset: number, stepByStep: number }} Calibration
 */

const ROUNDS = 50;

/** The odds of a probability, as a logarithm. @param {number} chance */
const logit = (chance) => {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, chance));
  return Math.log(bounded / (1 - bounded));
};

/**
 * Fits slope and offset by Newton's method on the log loss, and weighs the sign. Deterministic.
 * @param {number[]} chances what the model says @param {boolean[]} truths @param {boolean[]} signs titles that say "step by step" @returns {Calibration}
 */
export function fitCalibration(chances, truths, signs) {
  let [slope, offset] = [1, 0];
  for (let round = 0; round < ROUNDS; round++) {
    let [gs, go, hss, hso, hoo] = [0, 0, 1e-6, 0, 1e-6];
    for (const [i, chance] of chances.entries()) {
      const x = logit(chance);
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const [error, spread] = [p - Number(truths[i]), p * (1 - p)];
      gs += error * x;
      go += error;
      hss += spread * x * x;
      hso += spread * x;
      hoo += spread;
    }
    const scale = hss * hoo - hso * hso;
    slope -= (hoo * gs - hso * go) / scale;
    offset -= (hss * go - hso * gs) / scale;
  }
  return { slope: rounded(slope), offset: rounded(offset), stepByStep: rounded(signWeight(truths, signs)) };
}

const rounded = (/** @type {number} */ value) => Math.round(value * 1000) / 1000;

/** So many pages more may bear a sign that was seen on none of many, with 95 % certainty (the rule of three). */
const UNSEEN = 3;

/**
 * What a sign that few pages bear is worth, as a logarithm of odds: trees seldom ask for what stands on one page in 200. What other
 * pages it may stand on is taken at its upper bound, for the model has heard other words of the same titles.
 * @param {boolean[]} truths @param {boolean[]} signs
 */
function signWeight(truths, signs) {
  const share = (/** @type {boolean} */ truth, /** @type {number} */ more) => {
    const pages = signs.filter((_, i) => truths[i] === truth);
    return (pages.filter(Boolean).length + more) / (pages.length + more);
  };
  return Math.max(0, Math.log(share(true, 0) / share(false, UNSEEN)) || 0);
}

/** A calibrated probability. @param {Calibration} calibration @param {number} chance @param {boolean} sign */
export function calibrated({ slope, offset, stepByStep }, chance, sign) {
  return 1 / (1 + Math.exp(-(slope * logit(chance) + offset + (sign ? stepByStep : 0))));
}
