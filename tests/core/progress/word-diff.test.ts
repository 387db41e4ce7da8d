import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from '../../../core/progress/word-diff';

test('a changed figure stands beside what it was', () => {
  expect(wordDiff('Bake it at 220 °C for 40 minutes.', 'Bake it at 200 °C for 40 minutes.')).toEqual([
    { type: 'same', text: 'Bake it at' },
    { type: 'new', text: '200' },
    { type: 'old', text: '220' },
    { type: 'same', text: '°C for 40 minutes.' },
  ]);
});

test('words that came, words that went, and nothing', () => {
  expect(wordDiff('Stir.', 'Stir. Do not boil.')).toEqual([
    { type: 'same', text: 'Stir.' },
    { type: 'new', text: 'Do not boil.' },
  ]);
  expect(wordDiff('Do not stir.', 'Do stir.').filter(({ type }) => type === 'old')).toEqual([
    { type: 'old', text: 'not' },
  ]);
  expect(wordDiff('Same  words', 'Same words')).toEqual([{ type: 'same', text: 'Same words' }]);
  expect(wordDiff('', '')).toEqual([]);
});

test('the pieces give back both texts', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'the', '5'), { maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (was, now) => {
      const pieces = wordDiff(was, now);
      const without = (type: string) =>
        pieces
          .filter((piece) => piece.type !== type)
          .map((piece) => piece.text)
          .join(' ');
      expect([without('old'), without('new')]).toEqual([now, was]);
    }),
    { numRuns: 5_000 },
  );
});

test('very long texts take no time', () => {
  const words = (seed: number) => Array.from({ length: 2_000 }, (_, at) => `w${(at * seed) % 997}`).join(' ');
  const began = performance.now();
  expect(wordDiff(words(3), words(7)).length).toBeGreaterThan(0);
  expect(performance.now() - began).toBeLessThan(500);
});
