import { expect, test } from 'vitest';
import { readFiles, sourceFiles } from './house';
import { missingKeys, wordFaults } from './laws/words';

const english = 'public/_locales/en/messages.json';

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

test('every language has the same words', () => {
  const files = readFiles(/^public\/_locales\/\w+\/messages\.json$/);
  const first = files.get(english) ?? '{}';
  for (const [path, text] of files) {
    expect(missingKeys(first, text), `${path} lacks`).toEqual([]);
    expect(missingKeys(text, first), `only in ${path}`).toEqual([]);
  }
});

test('a language that lacks a word is found', () => {
  expect(missingKeys('{"a":{},"b":{}}', '{"a":{}}')).toEqual(['b']);
});
