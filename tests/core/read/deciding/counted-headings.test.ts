import { expect, test } from 'vitest';
import { choose } from '../../../../core/read/deciding/choose';
import type { Sketch } from '../../../../core/read/deciding/sketch';
import { listSketch } from './list-sketch';

/** A list below the heading of that index, which has that number ("Fix 2") and first word. */
function sketch(heading: number, headNumber: number, own: Partial<Sketch> = {}): Sketch {
  const start = 100 * heading;
  const words = [heading * 10, heading * 10 + 1];
  const place = { start, end: start + 50, path: [0, heading], heading, level: 2, parentHeading: 0 };
  return listSketch({ ...place, headNumber, headWord: 7, words, ...own });
}

/** Indices that are chosen where the model takes the first two lists for one tutorial, and no other. */
function chosenOf(sketches: readonly Sketch[], chances: readonly number[]): number[] {
  let asked = 0;
  return choose(sketches, chances, () => (asked++ === 0 ? 0.9 : 0.1)).chosen.map(({ index }) => index);
}

const [one, three] = [sketch(1, 1), sketch(3, 3)];

test('a list below a heading that the count would miss belongs to the others', () => {
  expect(chosenOf([one, three, sketch(2, 2)], [0.8, 0.5, 0.05])).toEqual([0, 2, 1]);
});

test.each([
  ['is no list of steps by any measure', sketch(2, 2), 0.001],
  ['stands below a heading without a number', sketch(2, -1), 0.05],
  ['is counted with another word', sketch(2, 2, { headWord: 8 }), 0.05],
  ['is of another shape', sketch(2, 2, { shape: 'unordered-list' }), 0.05],
  ['has a single item', sketch(2, 2, { words: [1] }), 0.05],
  ['says the same again', sketch(2, 2, { words: one.words }), 0.05],
])('but not one that %s', (_, other, chance) => {
  expect(chosenOf([one, three, other], [0.8, 0.5, chance])).toEqual([0, 1]);
});

test('of several lists below the heading the likeliest is taken', () => {
  const weak = sketch(2, 2, { start: 200, end: 215, words: [1, 2] });
  const likely = sketch(2, 2, { start: 216, end: 240, words: [3, 4] });
  expect(chosenOf([one, three, weak, likely], [0.8, 0.5, 0.05, 0.06])).toEqual([0, 3, 1]);
});

test('one list below a numbered heading is no count', () => {
  expect(choose([one, sketch(2, 2)], [0.8, 0.05], () => 0.1).chosen.map(({ index }) => index)).toEqual([0]);
});
