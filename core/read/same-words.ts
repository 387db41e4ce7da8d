import { startsWithVerb } from '../language/verbs';
import type { Candidate, Item } from './candidate';
import { squash } from './squash';

/** A list of fewer items than this part of the steps splits them worse than the structured data does. */
const LEAST_PARTS = 0.4;
/** A list with more than this many times the steps says other things too. */
const MOST_MORE = 2;

/**
 * The page's list that says what the structured data says, split or counted in another way; null where there is none, or where
 * both agree. What the page shows wins: a step there may be several in the data, or the data may have left the last ones out.
 */
export function listOfSameWords(lists: readonly Candidate[], steps: readonly string[]): Candidate | null {
  const whole = steps.join('');
  if (steps.length < 2 || whole.length < 40 || lists.some(({ items }) => saysEach(items, steps))) return null;
  for (const list of lists) {
    const { items } = list;
    if (items.length < 2 || items.length < LEAST_PARTS * steps.length || items.length > MOST_MORE * steps.length)
      continue;
    const words = items.map(wordsOf);
    const plain = items.every(({ substeps }) => substeps.length === 0);
    if (plain && items.length !== steps.length && words.join('') === whole) return list;
    if (items.length > steps.length && holdsAll(items, words, steps)) return list;
  }
  return null;
}

function saysEach(items: readonly Item[], steps: readonly string[]): boolean {
  return items.length === steps.length && items.every((item, index) => wordsOf(item) === steps[index]);
}

/** Every step is an item of the list, in order, and the items beside them ask for something to be done. */
function holdsAll(items: readonly Item[], words: readonly string[], steps: readonly string[]): boolean {
  let at = 0;
  for (const [index, item] of items.entries()) {
    if (words[index] === steps[at]) at += 1;
    else if (!startsWithVerb(item.text)) return false;
  }
  return at === steps.length;
}

function wordsOf({ text, substeps }: Item): string {
  return squash([text, ...substeps.map((step) => step.text)].join(' '));
}
