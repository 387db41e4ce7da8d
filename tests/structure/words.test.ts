import { expect, test } from 'vitest';
import { readFiles, sourceFiles } from './house';
import { languageFaults, wordFaults } from './laws/words';

const english = 'public/_locales/en/messages.json';

/** A words file. */
const words = (texts: Record<string, string>) =>
  JSON.stringify(Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }])));

test('the words that the code asks for are the words there are', () => {
  const source = new Map([...readFiles(sourceFiles), ...readFiles(/^wxt\.config\.ts$/)]);
  const messages = readFiles(/^public\/_locales\/en\//).get(english) ?? '';
  expect(wordFaults(messages, source)).toEqual({ missing: [], unused: [] });
});

test('a missing word and an unused one are found', () => {
  const messages = JSON.stringify({ name: {}, old: {}, why_pixel: {}, plain: {}, steps_one: {}, steps_other: {} });
  const code = "w.t('absent', 2); '__MSG_name__'; w.t(`why_$" + "{code}`); const key = 'plain'; w.count('steps', 2);";
  const source = new Map([['a.ts', code]]);
  expect(wordFaults(messages, source)).toEqual({ missing: ['absent'], unused: ['old'] });
});

test.each([...readFiles(/^public\/_locales\/\w+\/messages\.json$/)])('%s says all there is to say', (path, text) => {
  const first = readFiles(/^public\/_locales\/en\//).get(english) ?? '{}';
  const folder = path.split('/')[2] ?? '';
  const { language } = JSON.parse(text) as { language: { message: string } };
  expect(languageFaults(first, text, language.message)).toEqual([]);
  expect(new Intl.Locale(language.message).language).toBe(folder.split('_')[0]);
});

test('an apostrophe and quotes of a typewriter are found', () => {
  const file = words({ a: "the page's", b: 'the page’s', c: '"here"', d: '“here”' });
  expect(languageFaults(file, file, 'en')).toEqual(['straight quote in a', 'straight quote in c']);
});

test('a language that lacks a word, a plural form or a value is found', () => {
  const first = words({ a: 'A', hello: '$1 to $2', steps_one: '$1 step', steps_other: '$1 steps' });
  const polish = words({ b: 'B', hello: '$1', steps_one: 'krok', steps_few: '$1 kroki', steps_other: '$1 kroku $3' });
  expect(languageFaults(first, polish, 'pl')).toEqual([
    '$n in hello',
    '$n in steps_other',
    'a is missing',
    'nobody asks for b',
    'steps_many is missing',
  ]);
  expect(languageFaults(first, words({ a: 'あ', hello: '$2、$1', steps_other: '全$1' }), 'ja')).toEqual([]);
});
