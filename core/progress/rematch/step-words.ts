import { longestText } from '../record';
import { isAmount, isNegation, isSide } from './fact-words';

/** What is compared of a step. */
export interface StepWords {
  words: readonly string[];
  /** How often each word stands there. */
  counts: ReadonlyMap<string, number>;
  /** Sum of the weights of the words. */
  weight: number;
  /** What must not change unsaid: amounts with their units, negations, sides. Sorted. */
  facts: readonly string[];
  /** The words in one line: equal where two steps say the same. */
  key: string;
}

/** A number with sign and separators; one sign of a script without spaces; a word; a sign that changes an amount. */
const word =
  /(?<![\p{L}\p{N}.,)])[-−+±]?\p{N}+(?:[.,:/⁄]\p{N}+)*|\p{N}+(?:[.,:/⁄]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[°%‰$€£¥<>=±]/gu;

/** A step's words, as they are compared. */
export function stepWords(text: string): StepWords {
  const plain = text.slice(0, longestText).normalize('NFKC').toLowerCase().replaceAll('’', "'");
  return fromWords((plain.match(word) ?? []).map(plainNumber));
}

/** Several steps that follow one another, as if they were one. */
export function joined(steps: readonly StepWords[]): StepWords {
  const [only] = steps;
  return only && steps.length === 1 ? only : fromWords(steps.flatMap((step) => step.words));
}

/** Short words weigh little: they stand everywhere. */
export function weightOf(word: string): number {
  return Math.min(word.length, 6) + (isAmount(word) ? 2 : 0);
}

/** What several words weigh. */
export function weightOfAll(words: readonly string[]): number {
  return words.reduce((sum, each) => sum + weightOf(each), 0);
}

function fromWords(words: readonly string[]): StepWords {
  const counts = new Map<string, number>();
  for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
  return {
    words,
    counts,
    weight: weightOfAll(words),
    facts: factsOf(words),
    key: words.join(' '),
  };
}

/** "1,000" is "1000", "1,5" is "1.5", "−5" is "-5", "007" stays: it may be a code. */
function plainNumber(word: string): string {
  if (!/^[-−+±]?\p{N}/u.test(word)) return word;
  const number = word.replace('−', '-').replace(/^\+/, '');
  return /^-?\d{1,3}(?:[.,]\d{3})+$/.test(number) ? number.replace(/[.,]/g, '') : number.replace(/,(?=\d+$)/, '.');
}

function factsOf(words: readonly string[]): string[] {
  const facts: string[] = [];
  for (const [at, each] of words.entries()) {
    if (isAmount(each)) facts.push(`${each} ${unitAfter(words, at)}`.trim());
    else if (isNegation(each)) facts.push('not');
    else if (isSide(each)) facts.push(each);
  }
  return facts.sort();
}

/** The word behind an amount is what is counted; behind a sign of degrees stands the scale. */
function unitAfter(words: readonly string[], at: number): string {
  const next = words[at + 1] ?? '';
  return next === '°' ? next + (words[at + 2] ?? '') : isAmount(next) ? '' : next;
}
