import { wordsIn } from './fold';
import { LANGUAGES, languageFor } from './languages';
import { SCRIPTS } from './scripts';

/** Hits among frequent words that outweigh what a page declares: a theme left at its default, not an author. */
const OVERWHELMING = 15;

/**
 * The language of a page as a BCP 47 tag, or '' where nothing tells: what the page declares, unless its letters or nearly all its
 * small words contradict it; then the script; then frequent words.
 */
export function detectLanguage(declared: string, sample: string): string {
  const script = languageOfScript(sample);
  const base = declared.toLowerCase().split('-', 1)[0] ?? '';
  if (script) return declared && isWritten(base, sample) ? declared : script;
  const counted = countWords(sample);
  const [best] = counted.hits;
  if (!best) return declared;
  if (!declared) return best[1] >= 3 && best[1] * 12 >= counted.words ? best[0] : '';
  const own = counted.hits.find(([tag]) => tag === languageFor(declared)?.tag)?.[1] ?? 0;
  const contradicted = languageFor(declared) !== null && best[1] >= OVERWHELMING && best[1] > 5 * own;
  return contradicted && best[1] * 8 >= counted.words ? best[0] : declared;
}

/** Whether a declared language is written in the script that the text is in. */
function isWritten(base: string, sample: string): boolean {
  return SCRIPTS.find((entry) => entry.languages.includes(base))?.pattern.test(sample) === true;
}

/** The language whose script more than a third of the letters are written in; '' for Latin. */
function languageOfScript(sample: string): string {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return '';
  for (const { pattern, languages, narrow } of SCRIPTS) {
    const hits = sample.match(new RegExp(pattern, 'gu'))?.length ?? 0;
    if (hits < letters / 3) continue;
    return narrow?.find(([, letter]) => letter.test(sample))?.[0] ?? languages[0] ?? '';
  }
  return '';
}

let common: (readonly [tag: string, words: ReadonlySet<string>])[] | undefined;

/** How often each language's frequent small words stand in a text, most first. */
function countWords(sample: string): { words: number; hits: (readonly [tag: string, hits: number])[] } {
  common ??= LANGUAGES.filter((language) => language.common).map((language) => [
    language.tag,
    new Set(wordsIn(language.common ?? '')),
  ]);
  const words = wordsIn(sample);
  const hits = common
    .map(([tag, list]) => [tag, words.filter((word) => list.has(word)).length] as const)
    .filter(([, count]) => count > 0)
    .sort((one, other) => other[1] - one[1]);
  return { words: words.length, hits };
}
