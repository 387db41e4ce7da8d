import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

/** Key of a message in `public/_locales`. */
export type WordKey = keyof typeof messages;

/** Key of a counted message: `<key>_one`, `<key>_few`, `<key>_many`, `<key>_other`, as the language needs. */
export type CountKey = WordKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** What may be put into a message; numbers are written as the language writes them. */
export type WordValue = string | number;

/** The words of the house, in the person's language. */
export interface Words {
  /** The message, with $1, $2 … filled in. */
  t(key: WordKey, ...values: WordValue[]): string;
  /** The message for n things; n is $1, the rest follows. */
  count(key: CountKey, n: number, ...values: WordValue[]): string;
  /** A number by itself. */
  number(n: number): string;
  /** A share, 1 being 100 %. */
  percent(share: number): string;
  /** BCP 47 tag of the words. */
  language: string;
  direction: 'ltr' | 'rtl';
}

/** Looks a message up and fills it in, as `browser.i18n.getMessage` does; '' where there is none. */
export type GetMessage = (key: string, values: string[]) => string;

const rightToLeft = /^(ar|dv|fa|he|iw|ku|ps|sd|ug|ur|yi)\b/i;

/** The first letter of a text, when it runs from right to left. */
const beginsRightToLeft =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** What runs the other way than the sentence around it is kept apart from it (Unicode's isolates): full stops would move. */
function isolated(value: string, direction: Words['direction']): string {
  if (!/\p{L}/u.test(value) || beginsRightToLeft.test(value) === (direction === 'rtl')) return value;
  return `\u2068${value}\u2069`;
}

/** Makes words from a look-up function and the language it answers in. */
export function wordsFrom(get: GetMessage, language: string): Words {
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent' });
  const plurals = new Intl.PluralRules(language);
  const direction = rightToLeft.test(language) ? 'rtl' : 'ltr';
  const write = (value: WordValue) => (typeof value === 'number' ? numbers.format(value) : isolated(value, direction));
  const fill = (key: string, values: WordValue[]) => get(key, values.map(write));
  return {
    t: (key, ...values) => fill(key, values),
    count: (key, n, ...values) =>
      fill(`${key}_${plurals.select(n)}`, [n, ...values]) || fill(`${key}_other`, [n, ...values]),
    number: (n) => numbers.format(n),
    percent: (share) => percents.format(share),
    language,
    direction,
  };
}

/** Looks messages up in the content of a messages.json file, for pages and tests that run outside an extension. */
export function messagesFrom(file: Record<string, { message: string }>): GetMessage {
  return (key, values) =>
    (Object.hasOwn(file, key) ? (file[key]?.message ?? '') : '').replace(/\$([1-9])/g, (_, n) => values[n - 1] ?? '');
}

const silent = wordsFrom(() => '', 'en');

/** Holds the words for everything below it. */
export const WordsContext = createContext<Words>(silent);

/** The words, inside a component. */
export function useWords(): Words {
  return useContext(WordsContext);
}
