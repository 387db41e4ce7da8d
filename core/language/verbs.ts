import { fold, wordsIn } from './fold';
import type { Language } from './language';
import { LANGUAGES, languageFor, languagesOn } from './languages';
import { PhraseBook, phrasesFor, phrasesOf } from './phrases';
import { remember } from './remember';
import { scriptOf } from './scripts';

/** What tells the steps of a page in one language. */
interface Verbs {
  firsts: PhraseBook;
  before: PhraseBook;
  ends: RegExp | null;
  free: boolean;
  notVerbs: ReadonlySet<string>;
  joined: RegExp | null;
  /** Ends of sentences that ask for something, in the language's own Latin letters and in other scripts. */
  last: RegExp | null;
  lastLatin: RegExp | null;
  notLast: RegExp | null;
  statement: ReadonlySet<string>;
  starts: RegExp;
  inside: readonly string[];
}

const verbsOf = remember(compile);

function compile(tag: string): Verbs {
  const own = languageFor(tag);
  const last = LANGUAGES.filter((language) => language.last && speaksOn(language, own));
  const starts = listed(LANGUAGES, 'starts');
  return {
    firsts: new PhraseBook(phrasesFor(['verbs'], tag)),
    before: new PhraseBook(new Set(languagesOn(tag).flatMap((language) => phrasesOf(language, 'before')))),
    // An ending says something in its own language only.
    ends: own && ending(listed([own], 'ends')),
    free: own?.free === true,
    notVerbs: new Set(own ? phrasesOf(own, 'notVerbs') : []),
    joined: own?.joined ? new RegExp(`^(?:${listed([own], 'joined').join('|')})(?=.{2})`, 'u') : null,
    last: ending(
      listed(
        last.filter((language) => scriptOf(language.step) >= 0),
        'last',
      ),
    ),
    lastLatin: ending(
      listed(
        last.filter((language) => scriptOf(language.step) < 0),
        'last',
      ),
    ),
    notLast: ending(listed(last, 'notLast')),
    statement: new Set(own ? (['statement', 'you', 'we'] as const).flatMap((field) => phrasesOf(own, field)) : []),
    starts: new RegExp(`^(?:${starts.join('|')})`, 'u'),
    inside: starts.filter((word) => word.length > 1),
  };
}

/** Ends of sentences count in the page's own language, and in scripts that its own cannot be mistaken for. */
function speaksOn(language: Language, own: Language | null): boolean {
  if (language === own) return true;
  const script = scriptOf(language.step);
  return script >= 0 && (!own || script !== scriptOf(own.step));
}

const listed = (languages: readonly Language[], field: 'ends' | 'last' | 'notLast' | 'starts' | 'joined') =>
  languages.flatMap((language) => fold(language[field] ?? '').split('|')).filter(Boolean);

const ending = (endings: readonly string[]) =>
  endings.length > 0 ? new RegExp(`(?:${endings.join('|')})$`, 'u') : null;

/** Words for "then", "please" and "carefully" that are passed over before the verb. */
const MOST_PASSED = 3;
/** Shorter words that end like a verb are none. */
const LEAST_LETTERS = 4;
/** A verb further in than this is no longer what the step begins with. */
const WORDS_LOOKED_AT = 12;

/** Whether a step begins with a word that asks for something to be done, or ends with one where the language puts it last. */
export function startsWithVerb(text: string, language = ''): boolean {
  const verbs = verbsOf(language);
  const beginning = text.slice(0, 80);
  return isFirst(verbs, wordsIn(beginning)) || opensJoined(verbs, beginning) || closes(verbs, text);
}

/** Whether one of a step's first twelve words does, or one that begins a clause: "In a large bowl, whisk the eggs". */
export function holdsVerb(text: string, language = ''): boolean {
  const verbs = verbsOf(language);
  const beginning = text.slice(0, 120);
  const words = wordsIn(beginning).slice(0, WORDS_LOOKED_AT);
  if (verbs.firsts.isIn(words) || (verbs.free && words.some((word) => endsLikeVerb(verbs, word)))) return true;
  if (beginning.split(/[,;:.،、，。–—]/).some((clause) => isFirst(verbs, wordsIn(clause)))) return true;
  const whole = fold(beginning);
  return opensJoined(verbs, beginning) || verbs.inside.some((word) => whole.includes(word)) || closes(verbs, text);
}

function isFirst(verbs: Verbs, words: readonly string[]): boolean {
  const { firsts, before, joined } = verbs;
  // A number that the page types before the step.
  let at = /^\p{N}+$/u.test(words[0] ?? '') ? 1 : 0;
  for (let passed = 0; passed < MOST_PASSED; passed++) {
    if (firsts.lengthAt(words, at) > 0) return true;
    const length = before.lengthAt(words, at);
    if (length === 0) break;
    at += length;
  }
  const word = words[at] ?? '';
  if (firsts.lengthAt(words, at) > 0 || (joined && firsts.lengthAt([word.replace(joined, '')], 0) > 0)) return true;
  return endsLikeVerb(verbs, word);
}

function endsLikeVerb({ ends, notVerbs }: Verbs, word: string): boolean {
  return ends !== null && word.length >= LEAST_LETTERS && ends.test(word) && !notVerbs.has(word);
}

/** Chinese and Thai: what a step begins with, after quotes and "then". */
function opensJoined({ starts, before }: Verbs, text: string): boolean {
  const clean = fold(text).replace(/^[\p{P}\p{S}\s\p{N}]+/u, '');
  return starts.test(clean) || starts.test(before.without(clean));
}

/** Whether the first sentence or the last ends as sentences do that ask for something. */
function closes(verbs: Verbs, text: string): boolean {
  const first = /^[^.。！!।؟?۔\n]*/u.exec(text.slice(0, 300))?.[0] ?? '';
  return closesLatin(verbs, first) || [first, text].some((sentence) => closesOther(verbs, sentence.slice(-60)));
}

/** Longer first sentences are statements. */
const LONGEST_ORDER = 140;

/** A noun that ends so has a capital in German; a sentence that says who does it asks for nothing. */
function closesLatin({ lastLatin, notLast, statement }: Verbs, sentence: string): boolean {
  if (!lastLatin || sentence.length > LONGEST_ORDER) return false;
  const bare = bareOf(sentence);
  if (!/[\s,]\p{Ll}{4,}$/u.test(bare) || !lastLatin.test(fold(bare)) || notLast?.test(fold(bare))) return false;
  return !wordsIn(bare).some((word) => statement.has(word));
}

/** In scripts that no other language's words are mistaken for. */
function closesOther({ last, notLast }: Verbs, sentence: string): boolean {
  const bare = fold(bareOf(sentence)).replace(/[\u200c\s]+/g, ' ');
  return last?.test(bare) === true && !notLast?.test(bare);
}

/** Without what stands in brackets at the end, and without punctuation. */
function bareOf(sentence: string): string {
  return sentence.replace(/\s*[(（][^()（）]*[)）]?\s*[.。]?\s*$/u, '').replace(/[\p{P}\p{S}\s]+$/u, '');
}
