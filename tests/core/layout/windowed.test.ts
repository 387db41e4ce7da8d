import { expect, test } from 'vitest';
import { inWindow, stackOf } from '../../../core/layout/windowed';

const stack = stackOf([48, 72, 72, 48, 72]);

test('things stand below one another', () => {
  expect(stack).toEqual({ tops: [0, 48, 120, 192, 240], height: 312 });
});

test.each([
  [0, 100, 0, 2],
  [48, 121, 1, 3],
  [130, 200, 2, 4],
  [-500, -100, 0, 0],
  [900, 1_000, 4, 5],
])('from %i to %i stand %i up to %i', (from, to, start, end) => {
  expect(inWindow(stack, from, to)).toEqual({ start, end });
});
