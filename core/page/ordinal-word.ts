import { fold } from '../language/fold';
import type { Language } from '../language/language';
import { LANGUAGES } from '../language/languages';
import type { ReadNumber } from './ordinal-number';

/** "Step 3", "Part 3", "Method 3". */
export type StepWordKind = 'step' | 'part' | 'method';

/** A step word that stands at a place of a text. */
export interface StepWord {
  kind: StepWordKind;
  end: number;
  /** The languages that it is a word of. */
  languages: readonly Language[];
}

interface Known {
  kind: StepWordKind;
  languages: Language[];
}

/** A word that is several things is a step first, then a part. */
const KINDS = ['step', 'part', 'method'] as const;

let stepWords: { pattern: RegExp; known: Map<string, Known> } | undefined;

/** The longest step word that stands at a place; a letter may follow only in scripts that do not part words. */
export function stepWordAt(text: string, at: number): StepWord | null {
  stepWords ??= compileStepWords();
  stepWords.pattern.lastIndex = at;
  const match = stepWords.pattern.exec(text)?.[0];
  const known = match && stepWords.known.get(fold(match));
  return match && known ? { ...known, end: at + match.length } : null;
}

function compileStepWords() {
  const known = new Map<string, Known>();
  const spellings: string[] = [];
  for (const kind of KINDS) {
    for (const language of LANGUAGES) {
      for (const word of language[kind]?.split('|') ?? []) {
        const entry = known.get(fold(word));
        if (entry) entry.languages.push(language);
        else known.set(fold(word), { kind, languages: [language] });
        spellings.push(word);
      }
    }
  }
  return { known, pattern: alternatives(spellings, '') };
}

let numberWords: { pattern: RegExp; values: Map<string, Map<Language, number>> } | undefined;

/** Where a number in words ends, and its value in each language that writes it so. */
export interface NumberWord {
  end: number;
  values: ReadonlyMap<Language, number>;
}

/** A number in words at a place, of up to twenty. */
export function numberWordAt(text: string, at: number): NumberWord | null {
  numberWords ??= compileNumberWords();
  numberWords.pattern.lastIndex = at;
  const match = numberWords.pattern.exec(text)?.[0];
  const values = match && numberWords.values.get(fold(match));
  return match && values ? { values, end: at + match.length } : null;
}

/** The number, where it and the step word are words of one language: "sex" counts in Swedish, not before an English "step". */
export function numberBeside(number: NumberWord, { languages }: StepWord): ReadNumber | null {
  for (const language of languages) {
    const value = number.values.get(language);
    if (value !== undefined) return { value, style: 'word', end: number.end };
  }
  return null;
}

function compileNumberWords() {
  const values = new Map<string, Map<Language, number>>();
  const spellings: string[] = [];
  for (const language of LANGUAGES) {
    language.numbers?.split(' ').forEach((forms, index) => {
      for (const word of forms.split('/')) {
        const entry = values.get(fold(word)) ?? new Map<Language, number>();
        values.set(fold(word), entry.set(language, index + 1));
        spellings.push(word);
      }
    });
  }
  return { values, pattern: alternatives(spellings, '(?![\\p{L}\\p{M}])') };
}

/** The words, longest first; Turkish capital İ is no upper case of i to a pattern. */
function alternatives(words: readonly string[], after: string): RegExp {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length).map((word) => word.replaceAll('i', '[iİ]'));
  return new RegExp(`(?:${sorted.join('|')})${after}`, 'iuy');
}

let between: string | undefined;

/** A pattern for what stands between a step's number and how many there are: "of", "von", "из". */
export function betweenNumbers(): string {
  const words = new Set(LANGUAGES.flatMap((language) => language.of?.split('|') ?? []));
  between ??= [...words].sort((a, b) => b.length - a.length).join('|');
  return between;
}

let names: { exact: Set<string>; prefixes: string[] } | undefined;

/** True for a word that makes the "N." before it a date, a league, a floor or a street. */
export function isCountedName(word: string): boolean {
  if (word === '') return false;
  names ??= compileNames();
  const small = fold(word);
  return names.exact.has(small) || names.prefixes.some((prefix) => small.startsWith(prefix));
}

function compileNames() {
  const all = LANGUAGES.flatMap((language) => language.dates?.split('|') ?? []).map(fold);
  return {
    exact: new Set(all.filter((name) => !name.endsWith('*'))),
    prefixes: all.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1)),
  };
}
