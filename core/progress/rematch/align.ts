import { inOrder, type Pair, placesOf, uniquePairs } from './anchors';
import { withCompleted } from './completed';
import { isCopy, isJoinedElsewhere, withoutCopies, withoutDoubles } from './copies';
import { type Gap, type Lists, type Match, matchGap } from './gap';
import { likenessOf } from './likeness';
import { joined, type StepWords } from './step-words';
import { isOneOfTwo } from './strayed';
import { withSwallowed } from './swallowed';
import { exchanged, without } from './telling';
import { settleTwins } from './twins';

/** A step in a list: its words, and which procedure it stands in. */
export interface ListedStep {
  words: StepWords;
  part: string;
}

/** Share from which a step that was edited is known again in another place, and by how much it must beat any other. */
const moved = 0.75;
const margin = 0.12;
/** Steps that are left over on one side, beyond which moved and edited steps are not looked for. */
const mostLeft = 200;

/**
 * What became of each old step. Steps that only one place can be meant by come first; between them, what keeps the order and shares
 * the most words; then what moved. A step that two others could have become is given to none.
 */
export function alignSteps(old: readonly ListedStep[], now: readonly ListedStep[]): Match[] {
  const lists: Lists = { old: old.map(({ words }) => words), now: now.map(({ words }) => words) };
  const found = uniquePairs(lists.old, lists.now);
  const may = partsAgree(old, now, found);
  const likely = inOrder(found);
  const isDoubtful = (pair: Pair) => isJoinedElsewhere(pair, lists) || isOneOfTwo(pair, likely, lists);
  const doubtful = found.filter((pair) => found.some((other) => crosses(pair, other)) && isDoubtful(pair));
  const sure = found.filter((pair) => !doubtful.includes(pair));
  const anchors = inOrder(sure);
  const others = sure.filter((pair) => !anchors.includes(pair));
  const unique = [...anchors, ...others];
  const taken = { old: new Set(unique.map(([at]) => at)), now: new Set(unique.map(([, at]) => at)) };
  const matches: Match[] = unique.map(([from, to]) => ({ old: [from], now: [to] }));
  const add = (more: readonly Match[]) => {
    for (const match of more) {
      for (const at of match.old) taken.old.add(at);
      for (const at of match.now) taken.now.add(at);
      matches.push(match);
    }
  };
  const inGaps = gapsBetween(anchors, lists, taken, may).flatMap((gap) => matchGap(lists, gap));
  const isBesideDoubt = (match: Match) => doubtful.some((pair) => isBeside(pair, match, lists));
  const clear = inGaps.filter((match) => !isBesideDoubt(match) && isClear(match, inGaps, lists, taken));
  add(clear);
  const refused = [...doubtful, ...inGaps.filter((match) => !clear.includes(match)).map(pairOf)];
  const isRefused = (match: Match) => refused.some(([from, to]) => match.old[0] === from && match.now[0] === to);
  add(sameElsewhere(lists, taken, may).filter((match) => !isRefused(match)));
  // What was unclear where a step stood is not clear elsewhere.
  const isUnclear = ({ old }: Match) => refused.some(([from]) => old[0] === from);
  add(editedElsewhere(lists, taken, may).filter((match) => !isUnclear(match)));
  const originals = matches.filter((match) => !isCopy(match, lists)).map((match) => withoutCopies(match, lists));
  return withCompleted(withoutDoubles(withSwallowed(settleTwins(originals, lists), lists), lists), lists);
}

/** Whether two pairs have another order before than now. */
function crosses([from, to]: Pair, [other, there]: Pair): boolean {
  return from < other !== to < there && from !== other;
}

/** Where the very words of a step stand elsewhere, and may be the step, what has other words is not it. */
function isBeside([from, to]: Pair, { old, now }: Match, lists: Lists): boolean {
  if (old.length > 1 || now.length > 1 || old[0] !== from || now[0] === to) return false;
  const { gone, come } = exchanged(wordsAt(lists.old, from), wordsAt(lists.now, now[0] ?? 0));
  return gone.length > 0 && come.length > 0;
}

function pairOf({ old, now }: Match): Pair {
  return [old[0] ?? 0, now[0] ?? 0];
}

interface Taken {
  old: ReadonlySet<number>;
  now: ReadonlySet<number>;
}

type May = Gap['may'];

/** Steps of one procedure stay in the procedure that most of its unmistakable steps are in now. */
function partsAgree(old: readonly ListedStep[], now: readonly ListedStep[], unique: readonly Pair[]): May {
  const votes = new Map<string, Map<string, number>>();
  for (const [from, to] of unique) {
    const [part, there] = [old[from]?.part ?? '', now[to]?.part ?? ''];
    const of = votes.get(part) ?? new Map<string, number>();
    votes.set(part, of.set(there, (of.get(there) ?? 0) + 1));
  }
  const home = new Map([...votes].map(([part, of]) => [part, [...of].sort(([, a], [, b]) => b - a)[0]?.[0]]));
  return (from, to) => {
    const there = home.get(old[from]?.part ?? '');
    return there === undefined || there === now[to]?.part;
  };
}

function gapsBetween(anchors: readonly Pair[], lists: Lists, taken: Taken, may: May): Gap[] {
  const ends: Pair[] = [...anchors, [lists.old.length, lists.now.length]];
  let [i, j] = [0, 0];
  return ends.map(([old, now]) => {
    const gap = {
      old: free(taken.old, i, old),
      now: free(taken.now, j, now),
      may,
    };
    [i, j] = [old + 1, now + 1];
    return gap;
  });
}

function free(taken: ReadonlySet<number>, from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).filter((at) => !taken.has(at));
}

/** How much less than any other step the one that is taken must differ. */
const clearly = 0.6;

/**
 * Whether no other new step could as well be what became of an old one. `taken`: steps that are settled beyond doubt; steps with the
 * very same words need no comparing.
 */
function isClear({ old, now }: Match, all: readonly Match[], lists: Lists, taken: Taken): boolean {
  const [from, to] = [joined(old.map((at) => wordsAt(lists.old, at))), joined(now.map((at) => wordsAt(lists.now, at)))];
  if (from.key === to.key) return true;
  const settled = new Set(all.filter((match) => match.now !== now).flatMap((match) => match.now));
  const rivals = free(taken.now, 0, lists.now.length).filter((at) => !settled.has(at) && !now.includes(at));
  if (isLeftInPieces(from, to, rivals, lists)) return false;
  const differs = differenceOf(from, to);
  // What looks more like a step that stands elsewhere was made after that one.
  const isEcho = lists.old.some((words, at) => !old.includes(at) && differenceOf(words, to) < differs);
  if (now.length === 1 && old.length === 1 && isEcho) return false;
  return rivals.every((at) => {
    const rival = wordsAt(lists.now, at);
    if (now.length === 1)
      return (
        differs <= clearly * differenceOf(from, rival) && !isCutAlike(rival, from, to) && !isWhole(rival, from, to)
      );
    // Of a step that was split, a rival is what could be one of the pieces.
    const pieces = now.map((each) => wordsAt(lists.now, each));
    const { ofOne } = likenessOf(rival, from);
    return pieces.every((piece) => ofOne < likenessOf(piece, from).ofOne && !isSamePiece(rival, piece, from));
  });
}

/** Share of an old step that a rival has which may be the first piece of it, the rest being cut off. */
const most = 0.5;

/** Whether a new step is as near to an old one as the one that was taken for it, but for what was cut off. */
function isCutAlike(rival: StepWords, from: StepWords, to: StepWords): boolean {
  const { ofOther } = likenessOf(rival, from);
  return ofOther >= most && newIn(to, from) > clearly * newIn(rival, from);
}

/** Whether two rivals that follow one another are as near to an old step, together, as the one that was taken for it. */
function isLeftInPieces(from: StepWords, to: StepWords, rivals: readonly number[], lists: Lists): boolean {
  const differs = differenceOf(from, to);
  return rivals.some((at) => {
    if (!rivals.includes(at + 1)) return false;
    const both = joined([wordsAt(lists.now, at), wordsAt(lists.now, at + 1)]);
    return differs > clearly * differenceOf(from, both);
  });
}

/** Whether a new step has all the words of an old one, letter by letter, and the one that was taken has them with slips. */
function isWhole(rival: StepWords, from: StepWords, to: StepWords): boolean {
  return without(from.words, rival.words).length === 0 && without(from.words, to.words).length > 0;
}

/** Share from which two new steps may be the same piece of an old one. */
const samePiece = 0.5;

function isSamePiece(rival: StepWords, piece: StepWords, from: StepWords): boolean {
  return newIn(piece, from) >= clearly * newIn(rival, from) && likenessOf(rival, piece).share >= samePiece;
}

/** Weight of the words of a step that an old one does not have. */
function newIn(now: StepWords, old: StepWords): number {
  return now.weight - likenessOf(now, old).weight;
}

/** Weight of the words that only one of two steps has. */
function differenceOf(one: StepWords, other: StepWords): number {
  return one.weight + other.weight - 2 * likenessOf(one, other).weight;
}

/** The same words in another place, where as many are left on both sides. */
function sameElsewhere(lists: Lists, taken: Taken, may: May): Match[] {
  const left = placesOf(lists.now);
  return [...placesOf(lists.old)].flatMap(([key, places]) => {
    const from = places.filter((at) => !taken.old.has(at));
    const to = (left.get(key) ?? []).filter((at) => !taken.now.has(at));
    if (key === '' || from.length === 0 || from.length !== to.length) return [];
    const pairs = from.map((at, index) => ({ old: [at], now: [to[index] ?? 0] }));
    return pairs.every(({ old, now }) => may(old[0] ?? 0, now[0] ?? 0)) ? pairs : [];
  });
}

/** Nearly the same words in another place, where nothing else comes close: neither here nor among the steps that are settled. */
function editedElsewhere(lists: Lists, taken: Taken, may: May): Match[] {
  const from = free(taken.old, 0, lists.old.length);
  const to = free(taken.now, 0, lists.now.length);
  if (from.length > mostLeft || to.length > mostLeft) return [];
  return from.flatMap((old): Match[] => {
    const share = (now: number) => likenessOf(wordsAt(lists.old, old), wordsAt(lists.now, now), moved).share;
    const best = to.filter((now) => may(old, now)).reduce((top, now) => Math.max(top, share(now)), 0);
    const now = to.find((each) => may(old, each) && share(each) === best);
    if (best < moved || now === undefined) return [];
    const rivals = [
      ...lists.now.flatMap((words, at) =>
        at === now ? [] : [likenessOf(wordsAt(lists.old, old), words, moved).share],
      ),
      ...lists.old.flatMap((words, at) =>
        at === old ? [] : [likenessOf(words, wordsAt(lists.now, now), moved).share],
      ),
    ];
    return rivals.every((rival) => rival <= best - margin) ? [{ old: [old], now: [now] }] : [];
  });
}

function wordsAt(list: readonly StepWords[], at: number): StepWords {
  return list[at] as StepWords;
}
