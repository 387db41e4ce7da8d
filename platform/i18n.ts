import { browser } from 'wxt/browser';

/**
 * Messages by key, with $1, $2 … in them. An update of the extension leaves the readers in open pages without words: what they have
 * said before, or were told to keep, they can say then too.
 */
const kept = new Map<string, string>();

/** The message in the person's language with $1, $2 … filled in; '' where there is none. */
export function getMessage(key: string, values: string[]): string {
  return templateOf(key).replace(/\$([1-9])/g, (_, n) => values[n - 1] ?? '');
}

/** Has words at hand that will be needed when the extension is gone. */
export function keepWords(keys: readonly string[]): void {
  for (const key of keys) templateOf(key);
}

/** BCP 47 tag of the language that `getMessage` answers in. */
export function wordsLanguage(): string {
  // '' where the browser gives no words at all, as to a page that it began while another of ours was closed half loaded.
  const words = ask('language') || 'en';
  const wanted = browser.i18n.getUILanguage();
  // The region changes how numbers are written, so it is kept where the words are in that language, whatever its region.
  return wanted.split('-')[0] === words ? wanted : words;
}

function templateOf(key: string): string {
  const template = kept.get(key) ?? ask(key);
  if (template !== '') kept.set(key, template);
  return template;
}

/** Each place is filled with its own sign. */
const places = Array.from({ length: 9 }, (_, at) => `$${at + 1}`);

function ask(key: string): string {
  try {
    return (browser.i18n.getMessage as (key: string, values?: string[]) => string)(key, places);
  } catch {
    return '';
  }
}
