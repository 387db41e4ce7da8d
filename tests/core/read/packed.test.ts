import { expect, test } from 'vitest';
import { probability } from '../../../core/read/deciding/model';
import { unpack } from '../../../core/read/deciding/packed';
import { pack } from '../../../scripts/pack-model.mjs';

/** Asks the second measure, then the first: below 2.5 and below 0.125 it is sure, elsewhere it doubts. */
const forest = {
  base: -0.5,
  trees: [
    { feature: [1, 0, -1, -1, -1], limit: [2.5, 0.125, -0.25, 1.27, -1] },
    { feature: [-1], limit: [0.5] },
  ],
};

test('a packed forest says what it said before', () => {
  const { base, trees } = unpack(pack(forest));
  expect(base).toBe(-0.5);
  for (const [row, odds] of [
    [[0, 2], 1.27],
    [[0.125, 2], -1],
    [[0, 2.5], -0.25],
  ] as const)
    expect(Math.abs(Math.log(1 / probability({ base, trees }, row) - 1) + odds)).toBeLessThan(0.02);
});

test('a forest whose limits do not fit into bytes is refused', () => {
  const limits = Array.from({ length: 300 }, (_, n) => ({ feature: [0, -1, -1], limit: [n, 1, -1] }));
  expect(() => pack({ base: 0, trees: limits })).toThrow(/does not fit/);
});
