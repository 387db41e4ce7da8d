import { MARKS } from './marks';
import type { Wording } from './wording';

/** The wording's weights as the data file holds them. Written by scripts/fit-wording.mjs. */
export interface PackedWording {
  readonly base: number;
  readonly step: number;
  /**
   * Base64. For every mark that has a weight, in rising order: how many marks without one stand before it, and the weight in steps plus
   * 128. 255 skips 255 marks and has no weight after it.
   */
  readonly marks: string;
}

const SKIP = 255;

/** All that was fitted of wording, as the data file holds it. */
export interface PackedWordings {
  readonly items: PackedWording;
  readonly before: PackedWording;
}

/** The weights that were packed. */
export function unpackWording({ base, step, marks }: PackedWording): Wording {
  const weights = new Int8Array(MARKS);
  const bytes = atob(marks);
  for (let at = 0, mark = 0; at < bytes.length; at++) {
    const gap = bytes.charCodeAt(at);
    mark += gap;
    if (gap === SKIP) continue;
    weights[mark] = bytes.charCodeAt(++at) - 128;
    mark += 1;
  }
  return { base, step, weights };
}
