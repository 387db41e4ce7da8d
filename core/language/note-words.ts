import type { NoteTone } from '../tutorial';
import { wordsIn } from './fold';
import { LANGUAGES } from './languages';
import { phrasesFor, phrasesOf } from './phrases';
import { remember } from './remember';

/** Of a word that is several, the graver wins. */
const TONES: readonly NoteTone[] = ['note', 'tip', 'warning'];

/** Without a language, a word counts unless it is a verb elsewhere: Danish "fare" is danger, Italian "fare" is to make. */
const tonesOf = remember((language: string): ReadonlyMap<string, NoteTone> => {
  const tones = new Map(
    TONES.flatMap((tone) => [...phrasesFor([tone], language)].map((phrase) => [phrase, tone] as const)),
  );
  if (language !== '') return tones;
  for (const other of LANGUAGES) {
    const own = new Set(TONES.flatMap((tone) => phrasesOf(other, tone)));
    for (const verb of phrasesOf(other, 'verbs')) if (!own.has(verb)) tones.delete(verb);
  }
  return tones;
});

/** The tone of a word or short phrase that announces a remark, or null. Without a language, the words of all languages count. */
export function noteWordTone(phrase: string, language = ''): NoteTone | null {
  return tonesOf(language).get(wordsIn(phrase).join(' ')) ?? null;
}
