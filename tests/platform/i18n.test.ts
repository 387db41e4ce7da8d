import { expect, test, vi } from 'vitest';

const said = vi.hoisted(() => ({ words: '', wanted: '' }));
vi.mock('wxt/browser', () => ({
  browser: { i18n: { getMessage: () => said.words, getUILanguage: () => said.wanted } },
}));
const { wordsLanguage } = await import('../../platform/i18n');

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
