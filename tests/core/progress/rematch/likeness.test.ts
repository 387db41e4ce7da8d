import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMisspelt, likenessOf } from '../../../../core/progress/rematch/likeness';
import { stepWords, weightOf } from '../../../../core/progress/rematch/step-words';

/** What taking a word for another adds; 0 where they are two. */
function worth(word: string, there: string): number {
  if (word === there) return weightOf(word);
  return isMisspelt(word, there) ? 0.9 * weightOf(word) : 0;
}

/** The heaviest common subsequence, cell by cell, as it is taught. */
function heaviestByTable(one: readonly string[], other: readonly string[]): number {
  let above = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const row = [0];
    for (const [j, there] of other.entries())
      row.push(Math.max(above[j + 1] ?? 0, row[j] ?? 0, (above[j] ?? 0) + worth(word, there)));
    above = row;
  }
  return above.at(-1) ?? 0;
}

// Few words, so that they repeat; some are others misspelt, some are amounts or a negation.
const vocabulary = ['bake', 'bkae', 'baked', 'the', 'dough', 'dougn', 'not', 'now', '30', '31', 'left', 'lefts', 'a'];
const text = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 30 });

test('what two steps share is the heaviest common subsequence of their words', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [stepWords(one.join(' ')), stepWords(other.join(' '))];
      const { weight } = likenessOf(a, b);
      // Steps that share too little are told apart without being compared.
      if (weight > 0) expect(weight).toBeCloseTo(heaviestByTable(a.words, b.words), 9);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['oven', 'ovne', true],
  ['oven', 'vone', false],
  ['voen', 'oven', true],
  ['dough', 'dougth', true],
  ['ough', 'dough', true],
  ['dough', 'tough', true],
  ['dough', 'dougs', true],
  ['30', '31', false],
  ['left', 'lefts', false],
  ['bat', 'cat', false],
])('%s and %s: misspelt %s', (one, other, expected) => {
  expect(isMisspelt(one, other)).toBe(expected);
  expect(isMisspelt(other, one)).toBe(expected);
});
