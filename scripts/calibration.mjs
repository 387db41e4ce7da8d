// @ts-check
/**
 * Platt scaling: a logistic curve from what a model says to how often it is right, fitted on pages that the model has not seen.
 *
 * @typedef {{ slope: number, offset: number }} Calibration
 */

const ROUNDS = 50;

/** The odds of a probability, as a logarithm. @param {number} chance */
const logit = (chance) => {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, chance));
  return Math.log(bounded / (1 - bounded));
};

/**
 * Fits slope and offset by Newton's method on the log loss. Deterministic.
 * @param {number[]} chances what the model says @param {boolean[]} truths @returns {Calibration}
 */
export function fitCalibration(chances, truths) {
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
  return { slope: Math.round(slope * 1000) / 1000, offset: Math.round(offset * 1000) / 1000 };
}

/** A calibrated probability. @param {Calibration} calibration @param {number} chance */
export function calibrated({ slope, offset }, chance) {
  return 1 / (1 + Math.exp(-(slope * logit(chance) + offset)));
}
