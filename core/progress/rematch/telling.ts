import { isAmount, isNegation, isSide } from './fact-words';
import { isMisspelt } from './likeness';
import type { StepWords } from './step-words';

/** Words of so many letters tell what a step is about. */
const telling = 4;

/** The telling words that only one of two steps has; slips of the pen are the word that they were meant to be. */
export function exchanged(old: StepWords, now: StepWords): { gone: string[]; come: string[] } {
  const [gone, come] = [without(old.words, now.words), without(now.words, old.words)];
  const other = (words: readonly string[], from: readonly string[]) =>
    words.filter((word) => isTelling(word) && !from.some((each) => isMisspelt(word, each)));
  return { gone: other(gone, come), come: other(come, gone) };
}

function isTelling(word: string): boolean {
  return (
    word.length >= telling || isAmount(word) || isNegation(word) || isSide(word) || /[^\p{Script=Latin}]/u.test(word)
  );
}

/** Words of one list that the other does not have, or not as often. */
export function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
