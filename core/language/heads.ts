import { wordsIn } from './fold';
import { type Field, PhraseBook, phrasesFor } from './phrases';
import { remember, rememberLately } from './remember';

/** What a heading or a title can say, and the fields of a record that say it. */
const FIELDS = {
  /** Announces the steps below it. */
  announce: ['head', 'howTo'],
  /** Announces what is needed, which is no step. */
  supplies: ['ingredients', 'supplies'],
  /** Stands above what only recipes have. */
  ingredients: ['ingredients'],
  /** Stands above anything but steps. */
  other: ['other'],
  /** Promises a tutorial, as the title of a page. */
  promise: ['howTo', 'promise'],
  /** "How to" and its sisters, and step by step. */
  howTo: ['howTo'],
  /** Titles of lists of things, which number what is nothing to do. */
  listicle: ['listicle'],
} as const satisfies Record<string, readonly Field[]>;

/** What a heading says about the list below it. */
export type HeadKind = keyof typeof FIELDS;

const bookOf = remember((key: string) => {
  const [kind = '', language = ''] = key.split(' ');
  return new PhraseBook(phrasesFor(FIELDS[kind as HeadKind], language));
});

/**
 * Whether a heading (or a page's title) holds words of the kind in its first 80 characters. With the language of the page, false
 * friends from other languages do not count.
 */
export function says(kind: HeadKind, text: string, language = ''): boolean {
  return text !== '' && saysLately(`${kind} ${language} ${text.slice(0, 80)}`);
}

/** A heading is asked about by every list below it. The key: kind, language and text, parted by the first two spaces. */
const saysLately = rememberLately((key): boolean => {
  const [kind = '', language = ''] = key.split(' ', 2);
  return bookOf(`${kind} ${language}`).isIn(wordsIn(key.slice(kind.length + language.length + 2)));
}, 4000);
