import { longestText } from '../record';
import { alignSteps, type ListedStep } from './align';
import { longNegations } from './fact-words';
import type { Match } from './gap';
import { isSlip } from './likeness';
import { joined, type StepWords, stepWords } from './step-words';
import { exchanged } from './telling';
import { alignTranslated, figures } from './translated';

/** A step as it was stored or is read now. */
export interface PlainStep {
  id: string;
  text: string;
  /** Id of its procedure. */
  part: string;
}

/** Old steps that became new ones; `changed`: an amount, a negation or a telling word is another one. */
export interface StepMatch {
  old: readonly PlainStep[];
  now: readonly PlainStep[];
  changed: boolean;
}

/** What became of the steps of a page that was edited. */
export interface Rematch {
  matches: readonly StepMatch[];
  /** Steps that are nowhere any more. */
  removed: readonly PlainStep[];
  /** Steps that were not there before. */
  added: readonly PlainStep[];
}

/** Share of the steps that must be known again by their words, or the page may have been translated. */
const known = 0.2;

/** Finds the old steps among the new ones. `languages` are BCP 47 tags, '' where nothing tells. */
export function rematch(
  old: readonly PlainStep[],
  now: readonly PlainStep[],
  languages: { old: string; now: string } = { old: '', now: '' },
): Rematch {
  const [was, is] = [old.map(listed), now.map(listed)];
  const byWords = alignSteps(was, is);
  const inTranslation = byWords.length <= known * old.length && mayDiffer(languages) ? alignTranslated(was, is) : null;
  const change = inTranslation ? changedInTranslation : isChanged;
  const isBeyond = (match: Match) => isChangedBeyond(match, old, now);
  const found = inTranslation ?? byWords;
  const matches = found.map((match) => (isBeyond(match) ? withGoneBehind(match, found, old.length) : match));
  return {
    matches: matches.map((match) => ({
      old: match.old.map((at) => old[at] as PlainStep),
      now: match.now.map((at) => now[at] as PlainStep),
      changed: change(wordsOf(was, match.old), wordsOf(is, match.now)) || isBeyond(match),
    })),
    removed: left(old, matches, 'old'),
    added: left(now, matches, 'now'),
  };
}

/** Whether a step says something else now: never for a slip of the pen, punctuation, or words that only came or went. */
function isChanged(old: StepWords, now: StepWords): boolean {
  if (old.facts.join('|') !== now.facts.join('|')) return true;
  const { gone, come } = exchanged(old, now);
  return come.length > 0 && (gone.length > 0 || come.some(mayForbid));
}

/** Whether a word may be a "not" that was written with a slip of the pen. */
function mayForbid(word: string): boolean {
  return longNegations.some((other) => isSlip(word, other));
}

/** What stands behind the end of the words that are compared is told by the ids, which are made of all words. */
function isChangedBeyond(match: Match, old: readonly PlainStep[], now: readonly PlainStep[]): boolean {
  const [one, other] = [old[match.old[0] ?? 0], now[match.now[0] ?? 0]];
  const ends = [...match.old.map((at) => old[at]), ...match.now.map((at) => now[at])];
  return one?.id !== other?.id && ends.some((step) => (step?.text.length ?? 0) >= longestText);
}

/** With the steps right behind that are nowhere any more: a step that went on beyond what is compared may hold them. */
function withGoneBehind({ old, now }: Match, matches: readonly Match[], length: number): Match {
  const taken = new Set(matches.flatMap((match) => match.old));
  const all = [...old];
  for (let at = (old.at(-1) ?? 0) + 1; at < length && !taken.has(at); at++) all.push(at);
  return { old: all, now };
}

function changedInTranslation(old: StepWords, now: StepWords): boolean {
  return figures(old) !== figures(now);
}

function mayDiffer({ old, now }: { old: string; now: string }): boolean {
  const base = (tag: string) => tag.toLowerCase().split('-', 1)[0];
  return old === '' || now === '' || base(old) !== base(now);
}

function listed({ text, part }: PlainStep): ListedStep {
  return { words: stepWords(text), part };
}

function wordsOf(steps: readonly ListedStep[], places: readonly number[]): StepWords {
  return joined(places.map((at) => (steps[at] as ListedStep).words));
}

function left(steps: readonly PlainStep[], matches: readonly Match[], side: 'old' | 'now'): PlainStep[] {
  const taken = new Set(matches.flatMap((match) => match[side]));
  return steps.filter((_, at) => !taken.has(at));
}
