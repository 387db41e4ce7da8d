import { browser } from 'wxt/browser';

/** The message in the person's language with $1, $2 … filled in; '' where there is none. */
export function getMessage(key: string, values: string[]): string {
  const get = browser.i18n.getMessage as (key: string, values?: string[]) => string;
  return get(key, values);
}

/** BCP 47 tag of the language that `getMessage` answers in. */
export function wordsLanguage(): string {
  // '' where the browser gives no words at all, as to a page that it began while another of ours was closed half loaded.
  const words = getMessage('language', []) || 'en';
  const wanted = browser.i18n.getUILanguage();
  // The region changes how numbers are written, so it is kept where the words are in that language, whatever its region.
  return wanted.split('-')[0] === words ? wanted : words;
}
