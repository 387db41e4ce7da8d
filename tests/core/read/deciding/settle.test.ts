import { expect, test } from 'vitest';
import { choose } from '../../../../core/read/deciding/choose';
import type { Sketch } from '../../../../core/read/deciding/sketch';
import { listSketch } from './list-sketch';

/** What is chosen where the lists have these chances, and belong to the best one with these answers, in page order. */
function chosenOf(sketches: readonly Sketch[], chances: readonly number[], answers: readonly number[] = []): number[] {
  let asked = 0;
  return choose(sketches, chances, () => answers[asked++] ?? 0).chosen.map(({ index }) => index);
}

const best = listSketch({ start: 0, end: 100, path: [0, 1], words: [1, 2, 3] });

/** A list on its own stretch of the page, with a list of bullets in a step, and a numbered list in one of those. */
const outer = listSketch({ start: 200, end: 400, path: [0, 2], words: [10, 11, 12], substeps: [3] });
const middle = listSketch({ start: 220, end: 380, path: [0, 2, 3], words: [20, 21], substeps: [4] });
const inner = listSketch({ start: 240, end: 300, path: [0, 2, 3, 4], words: [30, 31, 32] });

test('the list in whose steps the best one stands is taken, however deep it stands', () => {
  expect(chosenOf([outer, middle, inner], [0.53, 0.01, 0.55])).toEqual([0]);
  expect(chosenOf([outer, middle, inner], [0.1, 0.01, 0.55])).toEqual([2]);
});

test('so is the list in whose steps one beside the best stands', () => {
  const lists = [best, outer, inner];
  expect(chosenOf(lists, [0.9, 0.2, 0.1], [0.7, 0.9])).toEqual([0, 1]);
  expect(chosenOf(lists, [0.9, 0.2, 0.1], [0.3, 0.9])).toEqual([0, 2]);
});

test('of a list beside the best and a piece of it the likelier list of steps is taken', () => {
  const piece = listSketch({ start: 220, end: 300, path: [0, 2], words: [10, 11, 12] });
  const whole = listSketch({ start: 200, end: 400, path: [0, 2], words: [10, 11, 12, 13] });
  expect(chosenOf([best, piece, whole], [0.9, 0.4, 0.5], [0.9, 0.8])).toEqual([0, 2]);
  expect(chosenOf([best, piece, whole], [0.9, 0.5, 0.4], [0.9, 0.8])).toEqual([0, 1]);
});

test('the fuller list is not taken where it stands in the way of one that was', () => {
  const second = listSketch({ start: 320, end: 390, path: [0, 5], words: [40, 41] });
  expect(chosenOf([best, second, outer, inner], [0.9, 0.5, 0.3, 0.3], [0.95, 0.7, 0.9])).toEqual([0, 3, 1]);
});

test('a list of one item is left where it does not surely belong', () => {
  const alone = listSketch({ start: 200, end: 250, path: [0, 2], words: [50] });
  expect(chosenOf([best, alone], [0.9, 0.3], [0.85])).toEqual([0]);
  expect(chosenOf([best, alone], [0.9, 0.3], [0.95])).toEqual([0, 1]);
});
