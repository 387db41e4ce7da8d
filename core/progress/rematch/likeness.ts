import { isAmount, isNegation, isSide } from './fact-words';
import { type StepWords, weightOf } from './step-words';

/** How alike two steps are. */
export interface Likeness {
  /** Share of the words that both have in the same order, by weight; 0 to 1. */
  share: number;
  /** Share of each side's words that the other has. */
  ofOne: number;
  ofOther: number;
  /** Weight of the words that both have. */
  weight: number;
}

const none: Likeness = { share: 0, ofOne: 0, ofOther: 0, weight: 0 };

/** Steps of more words that share so little, in any order, are not compared word by word. */
const fewWords = 4;
const little = 0.3;

/** Compares two steps; anything below `least` may be given as nothing. */
export function likenessOf(one: StepWords, other: StepWords, least = 0): Likeness {
  if (one.key === other.key) return { share: 1, ofOne: 1, ofOther: 1, weight: one.weight };
  const most = (2 * Math.min(one.weight, other.weight)) / (one.weight + other.weight || 1);
  if (most < least || one.words.length === 0 || other.words.length === 0) return none;
  if (
    Math.min(one.words.length, other.words.length) > fewWords &&
    sharedWeight(one, other) < little * Math.min(one.weight, other.weight)
  )
    return none;
  const weight = commonWeight(one.words, other.words);
  return {
    share: (2 * weight) / (one.weight + other.weight),
    ofOne: weight / one.weight,
    ofOther: weight / other.weight,
    weight,
  };
}

/** Weight of the words that both have, in any order. */
function sharedWeight(one: StepWords, other: StepWords): number {
  const [few, many] = one.counts.size < other.counts.size ? [one.counts, other.counts] : [other.counts, one.counts];
  let weight = 0;
  for (const [word, count] of few) {
    const there = many.get(word);
    if (there !== undefined) weight += Math.min(count, there) * weightOf(word);
  }
  return weight;
}

/** Weight of the heaviest common subsequence of words; a misspelt word is nearly the word. */
function commonWeight(one: readonly string[], other: readonly string[]): number {
  let above = new Float64Array(other.length + 1);
  for (const word of one) {
    const row = new Float64Array(other.length + 1);
    for (let at = 1; at <= other.length; at++) {
      const same = sameness(word, other[at - 1] ?? '');
      const both = same > 0 ? (above[at - 1] ?? 0) + same * weightOf(word) : 0;
      row[at] = Math.max(above[at] ?? 0, row[at - 1] ?? 0, both);
    }
    above = row;
  }
  return above[other.length] ?? 0;
}

/** 1 for one word, a little less for the same misspelt, 0 for two. */
function sameness(one: string, other: string): number {
  if (one === other) return 1;
  return isMisspelt(one, other) ? 0.9 : 0;
}

/** Whether two words are one with a slip of the pen, one letter added, left out, changed or swapped: never amounts, negations, sides. */
export function isMisspelt(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 3 || long.length < 4 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const [a, b] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  if (b.length > 1 && !(a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0])) return false;
  return ![one, other].some((word) => isAmount(word) || isNegation(word) || isSide(word));
}
