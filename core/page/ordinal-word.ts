import { NOT_COUNTED, NUMBER_WORDS } from './number-words';
import type { ReadNumber } from './ordinal-number';
import { STEP_WORDS } from './step-words';

/** "Step 3", "Part 3", "Method 3". */
export type StepWordKind = 'step' | 'part' | 'method';

let stepWords: { pattern: RegExp; kinds: Map<string, StepWordKind> } | undefined;

/** The longest step word that stands at a place; a letter may follow only in scripts that do not part words. */
export function stepWordAt(text: string, at: number): { kind: StepWordKind; end: number } | null {
  stepWords ??= compileStepWords();
  stepWords.pattern.lastIndex = at;
  const match = stepWords.pattern.exec(text)?.[0];
  const kind = match && stepWords.kinds.get(match.toLowerCase());
  return match && kind ? { kind, end: at + match.length } : null;
}

function compileStepWords() {
  const kinds = new Map<string, StepWordKind>();
  for (const kind of ['method', 'part', 'step'] as const) {
    for (const language of STEP_WORDS) for (const word of language[kind] ?? []) kinds.set(word, kind);
  }
  const sorted = [...kinds.keys()].sort((a, b) => b.length - a.length);
  return { kinds, pattern: new RegExp(sorted.join('|'), 'iuy') };
}

let numberWords: { pattern: RegExp; values: Map<string, number> } | undefined;

/** A number in words at a place, of up to twenty, in the languages that spell it beside a step word. */
export function numberWordAt(text: string, at: number): ReadNumber | null {
  numberWords ??= compileNumberWords();
  numberWords.pattern.lastIndex = at;
  const match = numberWords.pattern.exec(text)?.[0];
  const value = match && numberWords.values.get(match.toLowerCase());
  return match && value ? { value, style: 'word', end: at + match.length } : null;
}

function compileNumberWords() {
  const values = new Map<string, number>();
  for (const line of NUMBER_WORDS) {
    line.split(' ').forEach((spellings, index) => {
      for (const word of spellings.split('/')) values.set(word, index + 1);
    });
  }
  const sorted = [...values.keys()].sort((a, b) => b.length - a.length);
  return { values, pattern: new RegExp(`(?:${sorted.join('|')})(?![\\p{L}\\p{M}])`, 'iuy') };
}

let names: { exact: Set<string>; prefixes: string[] } | undefined;

/** True for a word, in lower case, that makes the "N." before it a date, a league, a floor or a street. */
export function isCountedName(word: string): boolean {
  names ??= {
    exact: new Set(NOT_COUNTED.filter((name) => !name.endsWith('*'))),
    prefixes: NOT_COUNTED.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1)),
  };
  return word !== '' && (names.exact.has(word) || names.prefixes.some((prefix) => word.startsWith(prefix)));
}
