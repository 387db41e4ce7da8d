import { fold } from '../../language/fold';
import { hash } from '../squash';

/** Marks are whole numbers from 0 to below this. */
export const MARKS = 2 ** 18;

/** Characters, words and pairs of words of a text that are looked at. */
export const LOOKED = 160;
const WORDS = 24;
const PAIRS = 12;

/** Scripts that part no words, whose letters are taken in twos. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const TOKENS = new RegExp(String.raw`${UNSPACED}+|(?:(?!${UNSPACED})[\p{L}\p{M}])+|\p{N}+|[^\s\p{L}\p{M}\p{N}]`, 'gu');
const TWOS = new RegExp(`^${UNSPACED}`, 'u');

/**
 * What the wording of a text shows of itself in any language, as hashes: its first word, that word's head and tail, the words and pairs
 * near its beginning, the signs that it begins and ends with, its length. Each once, in no order.
 */
export function marksOf(text: string): number[] {
  const tokens = tokensOf(text);
  const words = tokens.filter((token) => /[\p{L}0]/u.test(token));
  const [first = ''] = words;
  const [begin = '', next = ''] = tokens;
  const shown = [
    `1${first}`,
    `p${first.slice(0, 4)}`,
    `s${first.slice(-3)}`,
    `k${begin}${/[\p{L}0]/u.test(next) ? '' : next}`,
    `e${tokens.at(-1)}`,
    `n${Math.round(Math.log2(1 + tokens.length))}`,
    ...tokens.slice(0, WORDS).map((token) => `b${token}`),
    ...words.slice(1, PAIRS).map((word, at) => `g${words[at]} ${word}`),
  ];
  return [...new Set(shown.map(placeOf))];
}

function tokensOf(text: string): string[] {
  const found = fold(text.slice(0, LOOKED)).match(TOKENS) ?? [];
  return found.flatMap((token) => (TWOS.test(token) ? twosOf(token) : /^\p{N}/u.test(token) ? '0' : token));
}

/** "展開します" -> 展開, 開し, しま, ます, す. */
function twosOf(letters: string): string[] {
  return Array.from(letters, (_, at) => letters.slice(at, at + 2));
}

function placeOf(mark: string): number {
  const value = hash(mark);
  return (value ^ (value >>> 15)) & (MARKS - 1);
}
