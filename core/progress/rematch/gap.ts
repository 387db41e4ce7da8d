import { type Likeness, likenessOf } from './likeness';
import { joined, type StepWords } from './step-words';

/** Old steps that became these new ones: one and one, one that was split, or some that were merged. Indices. */
export interface Match {
  old: readonly number[];
  now: readonly number[];
}

/** A stretch between two steps that are known to be the same. `may` keeps steps of different procedures apart. */
export interface Gap {
  old: readonly number[];
  now: readonly number[];
  may(old: number, now: number): boolean;
}

/** Share of words from which two steps in the same place are one that was edited. */
const edited = 0.5;
/** The same where a step was cut in pieces, and how much of each piece must come from it. */
const cut = 0.72;
const ofPiece = 0.7;
/** Pieces of one step. */
const mostPieces = 4;
/** Pairs that are compared in one gap: beyond, the page is another one. */
const mostPairs = 40_000;

/** Lists of steps by index. */
export interface Lists {
  old: readonly StepWords[];
  now: readonly StepWords[];
}

interface Cell {
  score: number;
  /** Steps taken on either side to get here. */
  tookOld: number;
  tookNow: number;
  /** Places of those among them that are not what the others are made of, or become. */
  idle: readonly number[];
}

/** What it is worth to take steps for each other. */
interface Gain {
  worth: number;
  idle: readonly number[];
}

/** The matches in a gap that keep the order and have the most words in common. */
export function matchGap(lists: Lists, gap: Gap): Match[] {
  if (gap.old.length * gap.now.length > mostPairs) return [];
  const gains = new Gains(lists, gap);
  const table: Cell[][] = Array.from({ length: gap.old.length + 1 }, () => []);
  for (let i = 0; i <= gap.old.length; i++) {
    for (let j = 0; j <= gap.now.length; j++) (table[i] as Cell[])[j] = bestInto(table, i, j, gains);
  }
  return traced(table, gap);
}

function bestInto(table: readonly Cell[][], i: number, j: number, gains: Gains): Cell {
  let best: Cell = { score: 0, tookOld: 0, tookNow: 0, idle: [] };
  const offer = (tookOld: number, tookNow: number, { worth, idle }: Gain) => {
    const from = table[i - tookOld]?.[j - tookNow];
    if (from && worth > 0 && from.score + worth > best.score)
      best = { score: from.score + worth, tookOld, tookNow, idle };
  };
  if (i > 0) best = { ...best, score: table[i - 1]?.[j]?.score ?? 0, tookOld: 1 };
  if (j > 0 && (i === 0 || (table[i]?.[j - 1]?.score ?? 0) >= best.score)) {
    best = { score: table[i]?.[j - 1]?.score ?? 0, tookOld: 0, tookNow: 1, idle: [] };
  }
  if (i === 0 || j === 0) return best;
  offer(1, 1, { worth: gains.ofPair(i - 1, j - 1), idle: [] });
  for (let pieces = 2; pieces <= mostPieces; pieces++) {
    if (pieces <= j) offer(1, pieces, gains.ofPieces([i - 1], range(j - pieces, j)));
    if (pieces <= i) offer(pieces, 1, gains.ofPieces(range(i - pieces, i), [j - 1]));
  }
  return best;
}

/** What it is worth to take steps of a gap for each other; 0 where they are not. Indices are places in the gap. */
class Gains {
  readonly #pairs = new Map<number, Likeness>();

  constructor(
    private readonly lists: Lists,
    private readonly gap: Gap,
  ) {}

  ofPair(i: number, j: number): number {
    if (!this.gap.may(this.gap.old[i] ?? 0, this.gap.now[j] ?? 0)) return 0;
    const { share, weight } = this.#likeness(i, j);
    // What is alike throughout is worth more than the same words with others between them.
    return share >= edited ? weight * share : 0;
  }

  /**
   * One step on one side, on the other its pieces: each comes from the whole, none is a step that merely stands beside it, or that
   * only says again what another piece says.
   */
  ofPieces(olds: readonly number[], nows: readonly number[]): Gain {
    const none: Gain = { worth: 0, idle: [] };
    const fit = olds.every((i) =>
      nows.every((j) => {
        const { ofOne, ofOther } = this.#likeness(i, j);
        return (
          (olds.length > 1 ? ofOne : ofOther) >= ofPiece && this.gap.may(this.gap.old[i] ?? 0, this.gap.now[j] ?? 0)
        );
      }),
    );
    if (!fit) return none;
    const whole = olds.length > 1 ? this.#now(nows[0] ?? 0) : this.#old(olds[0] ?? 0);
    const places = olds.length > 1 ? olds : nows;
    const words = places.map((at) => (olds.length > 1 ? this.#old(at) : this.#now(at)));
    const pieces = telling(whole, words);
    if (pieces.length < 2) return none;
    const { share, weight } = likenessOf(joined(pieces), whole, cut);
    const idle = places.filter((_, at) => !pieces.includes(words[at] as StepWords));
    return share >= cut ? { worth: weight * share, idle } : none;
  }

  #likeness(i: number, j: number): Likeness {
    const key = i * this.gap.now.length + j;
    const known = this.#pairs.get(key) ?? likenessOf(this.#old(i), this.#now(j));
    this.#pairs.set(key, known);
    return known;
  }

  #old(i: number): StepWords {
    return this.lists.old[this.gap.old[i] ?? 0] as StepWords;
  }

  #now(j: number): StepWords {
    return this.lists.now[this.gap.now[j] ?? 0] as StepWords;
  }
}

/** How much of a piece must be words of the whole that no other piece has. */
const ownShare = 0.5;

/** The pieces without those that only say again what the others say; what tells least goes first. */
function telling(whole: StepWords, pieces: readonly StepWords[]): readonly StepWords[] {
  const all = likenessOf(joined(pieces), whole).weight;
  const own = pieces.map((piece) => {
    const others = pieces.filter((each) => each !== piece);
    return (all - likenessOf(joined(others), whole).weight) / (piece.weight || 1);
  });
  const least = Math.min(...own);
  if (least >= ownShare || pieces.length < 2) return pieces;
  const idle = pieces[own.indexOf(least)];
  return telling(
    whole,
    pieces.filter((piece) => piece !== idle),
  );
}

function traced(table: readonly Cell[][], gap: Gap): Match[] {
  const matches: Match[] = [];
  let [i, j] = [gap.old.length, gap.now.length];
  while (i > 0 || j > 0) {
    const { tookOld, tookNow, idle } = (table[i] as Cell[])[j] as Cell;
    if (tookOld > 0 && tookNow > 0) {
      const old = range(i - tookOld, i).filter((at) => tookOld === 1 || !idle.includes(at));
      const now = range(j - tookNow, j).filter((at) => tookNow === 1 || !idle.includes(at));
      matches.push({ old: old.map((at) => gap.old[at] ?? 0), now: now.map((at) => gap.now[at] ?? 0) });
    }
    i -= tookOld;
    j -= tookNow;
  }
  return matches.reverse();
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
