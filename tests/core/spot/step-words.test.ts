import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../core/language/languages';
import { STEP_WORDS } from '../../../core/language/step-by-step';
import { announcement } from '../../../core/spot/clues';
import { pageOf } from '../page/page-of';

const known = new Set(
  LANGUAGES.flatMap(({ step, part, method }) => [step, part, method].flatMap((words) => words?.split('|') ?? [])),
);

test('every step word of the spotter is a word of the reader', () => {
  expect(STEP_WORDS.split('|').filter((word) => !known.has(word))).toEqual([]);
});

test.each(LANGUAGES.map(({ tag, step }) => [tag, step.split('|')] as const))(
  'the spotter knows a step word of %s',
  (_, words) => {
    expect(
      words.some(
        (word) =>
          announcement(pageOf(`<p>${word} 1: x</p>`)) === 'step' ||
          announcement(pageOf(`<p>第1${word}</p>`)) === 'step',
      ),
    ).toBe(true);
  },
);
