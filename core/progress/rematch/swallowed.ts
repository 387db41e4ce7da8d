import type { Lists, Match } from './gap';
import { isMisspelt, likenessOf } from './likeness';
import { joined, type StepWords, weightOfAll } from './step-words';
import { without } from './telling';

/** Share of a step that must stand in another for it to be swallowed by it. */
const whole = 0.9;
/** The same of what a step says beyond what it was, where that comes from a part of another, and how much that must be. */
const ofRest = 0.7;
const leastRest = 9;
/** The same where the other one is gone, and of that one too: it may have another amount or unit. */
const ofReworded = 0.6;
/** What a part weighs at least that one step lost and another got. */
const leastLost = 6;

/** What is known of the old steps. */
interface Fate {
  /** Those that are nowhere any more. */
  gone: ReadonlySet<number>;
  /** Those that stand somewhere word for word. */
  standing: ReadonlySet<number>;
  /** The words that they lost where they stand alone now. */
  lost: ReadonlyMap<number, readonly string[]>;
}

/**
 * A step that also holds all of a neighbour or of one that is gone, or a good part of one that was cut, is done only where that was
 * done too.
 */
export function withSwallowed(matches: readonly Match[], lists: Lists): Match[] {
  const taken = new Set(matches.flatMap(({ old }) => old));
  const fate: Fate = {
    gone: new Set(lists.old.flatMap((_, at) => (taken.has(at) ? [] : [at]))),
    standing: new Set(matches.flatMap((match) => (isWordForWord(match, lists) ? match.old : []))),
    lost: new Map(
      matches.flatMap((match) => (match.old.length === 1 ? [[match.old[0] ?? 0, lostBy(match, lists)]] : [])),
    ),
  };
  return matches.flatMap((match) =>
    match.now.length > 1 ? inPieces(match, lists, fate) : [inOne(match, lists, fate)],
  );
}

function isWordForWord({ old, now }: Match, lists: Lists): boolean {
  return old.length === 1 && now.length === 1 && lists.old[old[0] ?? 0]?.key === lists.now[now[0] ?? 0]?.key;
}

function lostBy({ old, now }: Match, lists: Lists): string[] {
  return without(wordsAt(lists.old, old).words, wordsAt(lists.now, now).words);
}

function inOne(match: Match, lists: Lists, fate: Fate): Match {
  const [own, now] = [wordsAt(lists.old, match.old), wordsAt(lists.now, match.now)];
  if (own.key === now.key || now.weight <= own.weight) return match;
  const parts = match.old.map((at) => lists.old[at] as StepWords);
  const alone = likenessOf(own, now).weight;
  const more = without(now.words, own.words);
  const near = new Set([...match.old.flatMap((at) => [at - 1, at + 1]), ...fate.gone]);
  const holds = (at: number, words: StepWords) => {
    const { ofOne } = likenessOf(words, now);
    const isWhole = near.has(at) && ofOne >= whole;
    const isReworded = fate.gone.has(at) && ofOne >= ofReworded && shareIn(more, words.words) >= ofReworded;
    const share = isWhole ? whole * words.weight : (isReworded ? ofReworded : ofRest) * (now.weight - alone);
    const isHeld = isWhole || isReworded || isPart(at, words, more, fate);
    return isHeld && together(words, parts, now) >= alone + share;
  };
  const swallowed = lists.old.flatMap((words, at) =>
    !match.old.includes(at) && words.weight > 0 && holds(at, words) ? [at] : [],
  );
  return { old: inOrder([...swallowed, ...match.old]), now: match.now };
}

/** Whether the words that came to a step may be a part of another one, which was cut: many of its words, or those that it lost. */
function isPart(at: number, words: StepWords, more: readonly string[], { standing, lost }: Fate): boolean {
  if (standing.has(at)) return false;
  const gone = lost.get(at) ?? [];
  const isLost =
    weightOfAll(more) >= leastLost &&
    without(more, gone).every((word) => gone.some((other) => isMisspelt(word, other)));
  return isLost || (weightOfAll(more) >= leastRest && shareIn(more, words.words) >= ofRest);
}

/** Share of some words that stand among others. */
function shareIn(more: readonly string[], others: readonly string[]): number {
  return 1 - weightOfAll(without(more, others)) / weightOfAll(more);
}

function wordsAt(list: readonly StepWords[], places: readonly number[]): StepWords {
  return joined(places.map((at) => list[at] as StepWords));
}

/** Of a step that was cut, a piece that holds all of one that is gone was made of both. */
function inPieces(match: Match, lists: Lists, { gone }: Fate): Match[] {
  const from = match.old[0] ?? 0;
  const own = lists.old[from] as StepWords;
  const all = joined(match.now.map((at) => lists.now[at] as StepWords));
  const alone = likenessOf(own, all).weight;
  const added = [...gone].filter((at) => {
    const words = lists.old[at] as StepWords;
    return words.weight > 0 && together(words, [own], all) >= alone + whole * words.weight;
  });
  const heldBy = (to: number) =>
    added.filter((at) => likenessOf(lists.old[at] as StepWords, lists.now[to] as StepWords).ofOne >= whole);
  const pure = match.now.filter((to) => heldBy(to).length === 0);
  const mixed = match.now.filter((to) => !pure.includes(to));
  return [
    ...(pure.length > 0 ? [{ old: match.old, now: pure }] : []),
    ...mixed.map((to) => ({ old: inOrder([...heldBy(to), from]), now: [to] })),
  ];
}

/** Weight of what a step has of some others that follow one another, and of one more, wherever it stands among them. */
function together(one: StepWords, others: readonly StepWords[], now: StepWords): number {
  const orders = Array.from({ length: others.length + 1 }, (_, at) => others.toSpliced(at, 0, one));
  return Math.max(...orders.map((order) => likenessOf(joined(order), now).weight));
}

function inOrder(places: readonly number[]): number[] {
  return [...places].sort((one, other) => one - other);
}
