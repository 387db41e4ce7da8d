import type { Calibration, Model, Tree } from './model';

/** A model as the data file holds it: two bytes a node instead of forty characters. Written by scripts/pack-model.mjs. */
export interface PackedModel {
  readonly base: number;
  /** What one step of a leaf's byte is worth. */
  readonly step: number;
  /** The limits that are asked of each measure, in rising order. */
  readonly limits: readonly (readonly number[])[];
  /**
   * Base64. Every tree in preorder: a question is the index of its measure plus one and the index of its limit, a leaf is 0 and its
   * value in steps, plus 128.
   */
  readonly trees: string;
}

/** All that was fitted, as the data file holds it. */
export interface PackedWeights {
  readonly candidate: PackedModel;
  readonly neighbour: PackedModel;
  readonly page: PackedModel;
  readonly calibration: Calibration;
}

/** The model that was packed; leaf values are rounded to steps, all else is exact. */
export function unpack({ base, step, limits, trees }: PackedModel): Model {
  const bytes = atob(trees);
  const found: Tree[] = [];
  let at = 0;
  const take = () => bytes.charCodeAt(at++);
  const place = (tree: { feature: number[]; limit: number[] }, node: number): void => {
    const measure = take() - 1;
    const value = take();
    tree.feature[node] = measure;
    tree.limit[node] = measure < 0 ? (value - 128) * step : (limits[measure]?.[value] ?? 0);
    if (measure < 0) return;
    place(tree, 2 * node + 1);
    place(tree, 2 * node + 2);
  };
  while (at < bytes.length) {
    const tree = { feature: [], limit: [] };
    place(tree, 0);
    found.push(tree);
  }
  return { base, trees: found };
}
