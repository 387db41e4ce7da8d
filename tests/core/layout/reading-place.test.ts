import { expect, test } from 'vitest';
import { type PlacedStep, stepAtEyes } from '../../../core/layout/reading-place';

/** Five steps of 400 px, one below the other, on a page that was scrolled by so many px; the window is 800 px high. */
const scrolled = (by: number): PlacedStep[] =>
  ['a', 'b', 'c', 'd', 'e'].map((id, at) => ({ id, top: 1_000 + at * 400 - by, bottom: 1_380 + at * 400 - by }));
const at = (by: number, here: string | null) => stepAtEyes(scrolled(by), 800, here);

test('the step in the upper third is the one that is read', () => {
  expect(at(1_600, 'a')).toBe('c');
  expect(at(2_400, 'a')).toBe('e');
  expect(at(2_300, 'a')).toBe('d');
});

test('as long as the step where the person is can be seen, it stays', () => {
  expect(at(900, 'a')).toBeNull();
  expect(at(1_370, 'a')).toBeNull();
  expect(at(1_390, 'a')).toBe('b');
});

test('back up works too', () => {
  expect(at(1_100, 'e')).toBe('a');
});

test('above the steps and far below them nothing is read', () => {
  expect(at(0, 'e')).toBeNull();
  expect(at(3_300, 'a')).toBe('e');
  expect(at(3_900, 'a')).toBeNull();
  expect(stepAtEyes([], 800, null)).toBeNull();
});
