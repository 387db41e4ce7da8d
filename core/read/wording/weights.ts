// biome-ignore-all format: data, written by scripts/fit-weights.mjs
// biome-ignore-all lint: data
import type { PackedWordings } from './packed';

/** Fitted on labelled pages; changes whenever the marks do. */
export const packed: PackedWordings = {
  items: { base: -2, step: 0.05, marks: "" },
  before: { base: -2, step: 0.05, marks: "" },
};
