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

/** What a misspelt word counts of the word. */
const nearly = 0.9;
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

/**
 * Weight of the heaviest common subsequence of words; a misspelt word is nearly the word. Only the places where a word stands are
 * visited, each in the logarithm of the length (Hunt and Szymanski, 1977, with weights): long steps are compared often.
 */
function commonWeight(one: readonly string[], other: readonly string[]): number {
  const alike = placesOfAlike(other);
  const heaviest = new PrefixMaximum(other.length);
  for (const word of one) {
    const weight = weightOf(word);
    // From the end: a place must not build on one that this same word has just taken.
    for (const { at, same } of alike(word)) heaviest.raise(at, heaviest.before(at) + same * weight);
  }
  return heaviest.before(other.length);
}

interface Place {
  at: number;
  same: number;
}

/** Gives the places where a word stands in a text, misspelt ones too, from the last to the first. */
function placesOfAlike(words: readonly string[]): (word: string) => readonly Place[] {
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) listUnder(places, word).push(at);
  const slips = slipsAmong(places.keys());
  const placesOf = (word: string, same: number) => (places.get(word) ?? []).map((at) => ({ at, same }));
  const found = new Map<string, readonly Place[]>();
  return (word) => {
    const known = found.get(word);
    if (known) return known;
    const alike = [...placesOf(word, 1), ...slips(word).flatMap((other) => placesOf(other, nearly))];
    alike.sort((a, b) => b.at - a.at);
    found.set(word, alike);
    return alike;
  };
}

/** Gives those of some words that are a word with a slip of the pen, which changes the length by one at most. */
function slipsAmong(words: Iterable<string>): (word: string) => string[] {
  const byLength = new Map<number, string[]>();
  for (const word of words) listUnder(byLength, word.length).push(word);
  return (word) =>
    [word.length - 1, word.length, word.length + 1].flatMap((length) =>
      (byLength.get(length) ?? []).filter((other) => other !== word && isMisspelt(word, other)),
    );
}

function listUnder<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Greatest value before each place of a row, as values grow: a Fenwick tree of maxima (https://doi.org/10.1002/spe.4380240306). */
class PrefixMaximum {
  readonly #tree: Float64Array;

  constructor(length: number) {
    this.#tree = new Float64Array(length + 1);
  }

  before(at: number): number {
    let most = 0;
    for (let node = at; node > 0; node -= node & -node) most = Math.max(most, this.#tree[node] ?? 0);
    return most;
  }

  raise(at: number, value: number): void {
    for (let node = at + 1; node < this.#tree.length; node += node & -node)
      this.#tree[node] = Math.max(this.#tree[node] ?? 0, value);
  }
}

/** Whether two words are one with a slip of the pen: never amounts, negations, sides. */
export function isMisspelt(one: string, other: string): boolean {
  return isSlip(one, other) && ![one, other].some((word) => isAmount(word) || isNegation(word) || isSide(word));
}

/** Whether one letter of a word was added, left out, changed, or swapped with the next. */
export function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 3 || long.length < 4 || long.length - short.length > 1) return false;
  // One slip leaves the first letter or the last as it was: most pairs end here.
  if (short[0] !== long[0] && short[short.length - 1] !== long[long.length - 1]) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const [a, b] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  return b.length <= 1 || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]);
}
