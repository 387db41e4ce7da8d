import { beforeEach, expect, test, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import japanese from '../../public/_locales/ja/messages.json';
import russian from '../../public/_locales/ru/messages.json';

const asked = vi.hoisted(() => ({ file: {} as Record<string, { message: string }>, language: '', missed: [''] }));
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: {
      // As Firefox does: it writes an error to its console for every message that there is not.
      getMessage(key: string) {
        if (!Object.hasOwn(asked.file, key)) asked.missed.push(key);
        return asked.file[key]?.message ?? '';
      },
      getUILanguage: () => asked.language,
    },
  },
}));

beforeEach(() => vi.resetModules());

test.each([
  ['en', english],
  ['ru', russian],
  ['ja', japanese],
])('what is kept for an update is asked for in the forms that the language has: %s', async (language, file) => {
  Object.assign(asked, { file, language, missed: [] });
  const { prepareForUpdate } = await import('../../entrypoints/reader.content/left-behind');
  prepareForUpdate();
  expect(asked.missed).toEqual([]);
  const { getMessage } = await import('../../platform/i18n');
  asked.file = {};
  const forms = Object.keys(file).filter((key) => key.startsWith('chip_steps_'));
  expect(forms.length).toBeGreaterThan(0);
  expect(forms.filter((key) => getMessage(key, ['3']) === '')).toEqual([]);
});
