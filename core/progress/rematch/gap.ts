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
  let best: Cell = { score: 0, tookOld: 0, tookNow: 0 };
  const offer = (tookOld: number, tookNow: number, gain: number) => {
    const from = table[i - tookOld]?.[j - tookNow];
    if (from && gain > 0 && from.score + gain > best.score) best = { score: from.score + gain, tookOld, tookNow };
  };
  if (i > 0) best = { score: table[i - 1]?.[j]?.score ?? 0, tookOld: 1, tookNow: 0 };
  if (j > 0 && (i === 0 || (table[i]?.[j - 1]?.score ?? 0) >= best.score)) {
    best = { score: table[i]?.[j - 1]?.score ?? 0, tookOld: 0, tookNow: 1 };
  }
  if (i === 0 || j === 0) return best;
  offer(1, 1, gains.ofPair(i - 1, j - 1));
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

  /** One step on one side, on the other its pieces: each comes from the whole, none is a step that merely stands beside it. */
  ofPieces(olds: readonly number[], nows: readonly number[]): number {
    const fit = olds.every((i) =>
      nows.every((j) => {
        const { ofOne, ofOther } = this.#likeness(i, j);
        return (
          (olds.length > 1 ? ofOne : ofOther) >= ofPiece && this.gap.may(this.gap.old[i] ?? 0, this.gap.now[j] ?? 0)
        );
      }),
    );
    if (!fit) return 0;
    const { share, weight } = likenessOf(
      joined(olds.map((i) => this.#old(i))),
      joined(nows.map((j) => this.#now(j))),
      cut,
    );
    return share >= cut ? weight * share : 0;
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

function traced(table: readonly Cell[][], gap: Gap): Match[] {
  const matches: Match[] = [];
  let [i, j] = [gap.old.length, gap.now.length];
  while (i > 0 || j > 0) {
    const { tookOld, tookNow } = (table[i] as Cell[])[j] as Cell;
    if (tookOld > 0 && tookNow > 0)
      matches.push({ old: gap.old.slice(i - tookOld, i), now: gap.now.slice(j - tookNow, j) });
    i -= tookOld;
    j -= tookNow;
  }
  return matches.reverse();
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
