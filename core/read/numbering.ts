import { ordinalOf } from '../page/ordinal';

/** A number at the front of a text. */
export interface Numbered {
  value: number;
  /** Characters it takes, white space after it included. */
  length: number;
  /** Whether a step word stands with it ("Step 1"), a separator ("1.") or nothing ("1"). */
  kind: 'step' | 'typed' | 'bare';
}

/** "3 Mix", "3Mix" where a badge stands before the words, "3 of 17 Mix". */
const BARE = /^(\d{1,3})(?:\s*(?:\/|of|von|de|sur|di|van|av|из)\s*\d{1,3}(?=\s))?(?:\s+(?=\p{L})|(?=\p{Lu}\p{Ll}))/u;

/** "Step 1 of 4 Fill the basin". */
const OF_TOTAL = /^(\p{L}{1,12})\s*(\d{1,3})\s*(?:\/|of|von|de|sur|di|van|av|из)\s*\d{1,3}[\s:.–-]+(?=\p{L})/u;

/** "Step 1Preheat": a badge stands before the words. */
const BADGE = /^(\p{L}{1,12})\s*(\d{1,3})(?=\p{Lu}\p{Ll})/u;

/** The number that a text begins with, or null; "Part 2" and "Method 2" number no steps. */
export function numberAt(text: string): Numbered | null {
  const ordinal = ordinalOf(text);
  if (ordinal?.word === 'method' || ordinal?.word === 'part') return null;
  if (ordinal) return { value: ordinal.value, length: ordinal.length, kind: ordinal.word ? 'step' : 'typed' };
  const part = OF_TOTAL.exec(text) ?? BADGE.exec(text);
  const worded = part ? ordinalOf(`${part[1]} ${part[2]}:`) : null;
  if (part && worded?.word === 'step') return { value: worded.value, length: part[0].length, kind: 'step' };
  const match = BARE.exec(text);
  return match?.[1] ? { value: Number(match[1]), length: match[0].length, kind: 'bare' } : null;
}

/**
 * The numbers of a list of texts, where they count on: amounts ("2 eggs") and decimals are no numbers of steps.
 * Texts whose number does not fit the count get null.
 */
export function numberTexts(texts: readonly string[]): (Numbered | null)[] {
  const numbers = texts.map(numberAt);
  const bare = numbers.every((number) => number === null || number.kind === 'bare');
  const counted = bare ? countsFromOne(numbers) : mostlyCounts(numbers);
  return numbers.map((number) => (number && (counted || number.kind === 'step') ? number : null));
}

/** Bare numbers are amounts unless they are 1, 2, 3 to the end. */
function countsFromOne(numbers: readonly (Numbered | null)[]): boolean {
  return numbers.length >= 2 && numbers.every((number, index) => number?.value === index + 1);
}

function mostlyCounts(numbers: readonly (Numbered | null)[]): boolean {
  let fitting = 0;
  let last: number | null = null;
  for (const number of numbers) {
    if (number && (last === null || number.value === last + 1 || number.value === 1)) fitting += 1;
    if (number) last = number.value;
  }
  return fitting >= 2 && fitting >= 0.6 * numbers.length;
}
