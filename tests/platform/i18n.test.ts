import { describe, expect, test, vi } from 'vitest';

const said = vi.hoisted(() => ({
  words: '',
  wanted: '',
  get: null as ((key: string, values: string[]) => string) | null,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, values: string[]) => said.get?.(key, values) ?? said.words,
      getUILanguage: () => said.wanted,
    },
  },
}));
const { getMessage, keepWords, wordsLanguage } = await import('../../platform/i18n');

test.each([
  ['de', 'de-AT', 'de-AT', 'the region writes numbers its own way'],
  ['en', 'fi', 'en', 'we have no words in it'],
  ['pt-BR', 'pt-BR', 'pt-BR', 'the words are of a region'],
  ['zh-Hant', 'zh-TW', 'zh-Hant', 'the words are of a script'],
  ['', 'fr', 'en', 'the browser gives no words at all'],
])('words in "%s" for a browser in %s are %s: %s', (words, wanted, language) => {
  Object.assign(said, { words, wanted });
  expect(wordsLanguage()).toBe(language);
});

describe('a reader that an update left behind', () => {
  const gone = () => {
    throw new Error('Extension context invalidated.');
  };

  test('says what it said before, with other numbers, and what it was told to keep', () => {
    said.get = (key, values) => `${key}: ${values[0]} of ${values[1]}`;
    expect(getMessage('steps', ['1', '5'])).toBe('steps: 1 of 5');
    keepWords(['unsaved']);
    said.get = gone;
    expect(getMessage('steps', ['2', '5'])).toBe('steps: 2 of 5');
    expect(getMessage('unsaved', ['3'])).toBe('unsaved: 3 of ');
  });

  test('has nothing to say otherwise, and does not fail', () => {
    said.get = gone;
    expect(getMessage('never asked', [])).toBe('');
  });
});
