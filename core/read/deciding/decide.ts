import { inPrint } from './best';
import { choose } from './choose';
import { type Calibration, calibrated, type Model, probability } from './model';
import { pageRow } from './page-row';
import type { Sketch } from './sketch';

/** The fitted weights of the three questions. */
export interface Weights {
  /** Are these the steps of a procedure? */
  readonly candidate: Model;
  /** Does this list belong to the same tutorial as the best one? */
  readonly neighbour: Model;
  /** Is the page a tutorial, read rightly? */
  readonly page: Model;
  /** How often the page model is right where it is so sure. */
  readonly calibration: Calibration;
}

/** What was decided, by index into the sketches. */
export interface Decision {
  /** Probability of each candidate. */
  readonly chances: readonly number[];
  /** The best, and what belongs to it, in page order. Empty where there are no candidates. */
  readonly chosen: readonly number[];
  /** Probability that each chosen one belongs to the best; the best's own is 1. */
  readonly belonging: readonly number[];
  readonly best: number;
  /** Calibrated probability that the page is a tutorial. */
  readonly confidence: number;
}

/** Chooses the lists that make up the tutorial, and how sure that is; `stepByStep`: the page's title says so. */
export function decide(sketches: readonly Sketch[], weights: Weights, stepByStep: boolean): Decision {
  const chances = sketches.map(({ row }) => probability(weights.candidate, row));
  const { best, chosen } = choose(sketches, chances, (row) => probability(weights.neighbour, row));
  const sure = best < 0 ? 0 : probability(weights.page, pageRow(sketches, chances, best, chosen));
  const confidence = best < 0 ? 0 : calibrated(weights.calibration, sure, stepByStep);
  return {
    chances,
    chosen: chosen.map(({ index }) => inPrint(sketches, index)),
    belonging: chosen.map(({ belongs }) => belongs),
    best: inPrint(sketches, best),
    confidence,
  };
}
