import { placesOf } from './anchors';
import type { Lists, Match } from './gap';
import { likenessOf } from './likeness';
import type { StepWords } from './step-words';

/**
 * Steps of the very same words ("Press Enter.") cannot be told apart by words, so they are by what stands around them: where between
 * the same two steps there are as many of them as before, they are the same, in order. What is then left is one of several, and
 * counts as done only where all of them were.
 */
export function settleTwins(matches: readonly Match[], lists: Lists): Match[] {
  const [inOld, inNow] = [placesOf(lists.old), placesOf(lists.now)];
  const isTwin = ({ key }: StepWords) => (inOld.get(key)?.length ?? 0) > 1 || (inNow.get(key)?.length ?? 0) > 1;
  const others = matches.filter(({ old, now }) => !isPairOfTwins(old, now, lists, isTwin));
  const taken = {
    old: new Set(others.flatMap(({ old }) => old)),
    now: new Set(others.flatMap(({ now }) => now)),
  };
  const around = contexts(others, lists);
  const settled = [...inNow].flatMap(([key, now]) => {
    const old = inOld.get(key) ?? [];
    if (key === '' || (old.length < 2 && now.length < 2)) return [];
    const left = now.filter((at) => !taken.now.has(at));
    const free = old.filter((at) => !taken.old.has(at));
    return isEdited(old, now, others, lists) ? left.map((at) => ({ old, now: [at] })) : settle(free, left, around);
  });
  const edited = [...inNow].flatMap(([key, now]) => {
    const old = inOld.get(key) ?? [];
    return isEdited(old, now, others, lists) ? [old] : [];
  });
  return [...others.map((match) => withTwins(match, edited)), ...settled];
}

/** Any of the twins may be the one that was joined with others. */
function withTwins(match: Match, groups: readonly (readonly number[])[]): Match {
  const twins = match.old.length > 1 ? groups.filter((group) => group.some((at) => match.old.includes(at))) : [];
  return twins.length > 0 ? { old: inOrder([...new Set([...match.old, ...twins.flat()])]), now: match.now } : match;
}

/** Share of the words from which a step is one of the twins that was edited; of a piece, and how much of the twin it must be. */
const edited = 0.75;
const ofPiece = 0.8;
const leastPiece = 0.3;

/**
 * Whether one of the twins was edited: there are fewer than before, and one was joined with others or cut, or a step nearly of their
 * words is new, or was taken for one of them. Then nothing tells which of them it was, and which is still there.
 */
function isEdited(old: readonly number[], now: readonly number[], others: readonly Match[], lists: Lists): boolean {
  const twin = lists.old[old[0] ?? 0];
  if (old.length < 2 || now.length >= old.length || !twin) return false;
  const withOne = others.filter((match) => match.old.some((at) => old.includes(at)));
  const left = old.filter((at) => !withOne.some((match) => match.old.includes(at)));
  if (withOne.some((match) => crosses(match, left, now))) return true;
  const elsewhere = new Set(others.filter((match) => !withOne.includes(match)).flatMap((match) => match.now));
  return lists.now.some((words, at) => {
    if (now.includes(at) || elsewhere.has(at)) return false;
    const { share, ofOne, ofOther } = likenessOf(words, twin);
    return share >= edited || (ofOne >= ofPiece && ofOther >= leastPiece);
  });
}

interface Contexts {
  old(at: number): string;
  now(at: number): string;
}

function isPairOfTwins(
  old: readonly number[],
  now: readonly number[],
  lists: Lists,
  isTwin: (words: StepWords) => boolean,
): boolean {
  const [one, other] = [lists.old[old[0] ?? 0], lists.now[now[0] ?? 0]];
  return old.length === 1 && now.length === 1 && one !== undefined && one.key === other?.key && isTwin(one);
}

function settle(old: readonly number[], now: readonly number[], around: Contexts): Match[] {
  const pairs: Match[] = [];
  for (const context of new Set(now.map(around.now))) {
    const from = old.filter((at) => around.old(at) === context);
    const to = now.filter((at) => around.now(at) === context);
    if (from.length === to.length) pairs.push(...from.map((at, index) => ({ old: [at], now: [to[index] ?? 0] })));
  }
  const leftOld = old.filter((at) => !pairs.some((pair) => pair.old[0] === at));
  const leftNow = now.filter((at) => !pairs.some((pair) => pair.now[0] === at));
  // Some are new, and nothing tells which.
  if (leftNow.length > leftOld.length) return pairs;
  // What moved may have come to where another was.
  if (leftNow.length > 0 && pairs.some((pair) => crosses(pair, leftOld, leftNow)))
    return now.map((at) => ({ old, now: [at] }));
  return [...pairs, ...(leftOld.length > 0 ? leftNow.map((at) => ({ old: leftOld, now: [at] })) : [])];
}

/** Whether other steps have not the same order to a match before and now. */
function crosses({ old, now }: Match, olds: readonly number[], nows: readonly number[]): boolean {
  return olds.some((at) => nows.some((to) => at < (old[0] ?? 0) !== to < (now[0] ?? 0)));
}

/** Between which two settled steps a step stands, as indices of the new list. */
function contexts(matches: readonly Match[], { old, now }: Lists): Contexts {
  const partners = new Map(matches.flatMap((match) => match.old.map((at) => [at, match.now[0] ?? 0] as const)));
  const own = new Map(matches.map((match) => [match.now[0] ?? 0, match.now[0] ?? 0] as const));
  const near = (from: number, step: 1 | -1, length: number, known: ReadonlyMap<number, number>) => {
    for (let at = from + step; at >= 0 && at < length; at += step) {
      const found = known.get(at);
      if (found !== undefined) return found;
    }
    return -1;
  };
  return {
    old: (at) => `${near(at, -1, old.length, partners)} ${near(at, 1, old.length, partners)}`,
    now: (at) => `${near(at, -1, now.length, own)} ${near(at, 1, now.length, own)}`,
  };
}

function inOrder(places: readonly number[]): number[] {
  return [...places].sort((one, other) => one - other);
}
