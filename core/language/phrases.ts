import { fold } from './fold';
import type { Language } from './language';
import { LANGUAGES, languageFor, languagesOn } from './languages';
import { remember } from './remember';
import { scriptOf } from './scripts';

/** A part of a record that lists words. */
export type Field = Exclude<keyof Language, 'tag' | 'also' | 'free'>;

const fieldsOf = remember((_: Language) => new Map<Field, readonly string[]>());

/** The phrases of one field of a language, folded, their words parted by single spaces. */
export function phrasesOf(language: Language, field: Field): readonly string[] {
  const fields = fieldsOf(language);
  const phrases = fields.get(field) ?? foldPhrases(language[field] ?? '', field === 'verbs' ? ' ' : '|');
  fields.set(field, phrases);
  return phrases;
}

/** Folds the whole list at once, in a third less time than a phrase at a time: a page waits for the tables of all languages. */
function foldPhrases(list: string, separator: ' ' | '|'): readonly string[] {
  const phrases = fold(separator === ' ' ? list.replaceAll(' ', '|') : list);
  return phrases
    .replace(/[^\p{L}\p{M}\p{N}|]+/gu, ' ')
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

/** Where a false friend would do harm: what one language calls these, another must not lend it for something else. */
const MEANINGS: readonly Field[] = [
  'verbs',
  'head',
  'howTo',
  'promise',
  'ingredients',
  'supplies',
  'other',
  'listicle',
  'note',
  'tip',
  'warning',
  'before',
];

/**
 * The phrases of some fields for a page in a language: those of the language and of English, which stands on pages everywhere, and
 * what other languages lend where it cannot be mistaken: long words, phrases, and words in another script, unless the page's own
 * language or English knows them as something else ("comment" is French for "how"). All phrases where the language is not known.
 */
export function phrasesFor(fields: readonly Field[], tag: string): Set<string> {
  const own = languageFor(tag);
  const known = languagesOn(tag);
  const found = new Set(known.flatMap((language) => allOf(language, fields)));
  if (!own) return found;
  const meant = new Set(known.flatMap((language) => allOf(language, MEANINGS)));
  const script = scriptOf(own.step);
  for (const language of LANGUAGES) {
    if (known.includes(language)) continue;
    const foreign = scriptOf(language.step) !== script;
    for (const phrase of allOf(language, fields))
      if (!meant.has(phrase) && (foreign || isUnmistakable(phrase))) found.add(phrase);
  }
  return found;
}

const allOf = (language: Language, fields: readonly Field[]) => fields.flatMap((field) => phrasesOf(language, field));

/** Shorter words of one script mean too many things in too many languages. */
const isUnmistakable = (phrase: string) => phrase.length >= 7 || phrase.includes(' ');

/** Scripts that part no words by spaces, or write particles together with them. */
const JOINED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

/** Whether one of many phrases stands in a text: as whole words where the script parts them, anywhere where it does not. */
export class PhraseBook {
  private readonly parted: ReadonlySet<string>;
  private readonly joined: readonly string[];
  private readonly longest: number;

  constructor(phrases: ReadonlySet<string>) {
    this.parted = new Set([...phrases].filter((phrase) => !JOINED.test(phrase)));
    this.joined = [...phrases].filter((phrase) => JOINED.test(phrase)).map((phrase) => phrase.replaceAll(' ', ''));
    this.longest = Math.max(1, ...[...this.parted].map((phrase) => phrase.split(' ').length));
  }

  /** True where a phrase of the book stands in these words, as `wordsIn` gives them. */
  isIn(words: readonly string[]): boolean {
    for (let at = 0; at < words.length; at++) if (this.lengthAt(words, at) > 0) return true;
    const text = words.join('');
    return JOINED.test(text) && this.joined.some((phrase) => text.includes(phrase));
  }

  /** How many words the longest phrase has that stands at a place; 0 where there is none. Scripts that part words only. */
  lengthAt(words: readonly string[], at: number): number {
    let phrase = '';
    let length = 0;
    for (let count = 1; count <= this.longest && at + count <= words.length; count++) {
      phrase = count === 1 ? (words[at] ?? '') : `${phrase} ${words[at + count - 1]}`;
      if (this.parted.has(phrase)) length = count;
    }
    return length;
  }

  /** The text without a phrase of a script that parts no words at its beginning, and what stands between. */
  without(text: string): string {
    const phrase = this.joined.find((word) => text.startsWith(word));
    return phrase === undefined ? text : text.slice(phrase.length).replace(/^[\p{P}\s]+/u, '');
  }
}
