import { FEATURES } from './feature-names';
import { type Model, probability } from './model';
import type { Sketch } from './sketch';

// `decide` is what the reader asks. The other functions are its parts, exported for scripts/fit-decision.mjs, which fits the
// weights by asking the very same questions.

/** The fitted weights of the three questions. */
export interface Weights {
  /** Are these the steps of a procedure? */
  readonly candidate: Model;
  /** Does this list belong to the same tutorial as the best one? */
  readonly neighbour: Model;
  /** Is the page a tutorial, read rightly? */
  readonly page: Model;
}

/** What was decided, by index into the sketches. */
export interface Decision {
  /** Probability of each candidate. */
  readonly chances: readonly number[];
  /** The best, and what belongs to it, in page order. Empty where there are no candidates. */
  readonly chosen: readonly number[];
  /** Probability that each chosen one belongs to the best; the best's own is 1. */
  readonly belonging: readonly number[];
  readonly best: number;
  /** Probability that the page is a tutorial. */
  readonly confidence: number;
}

/** Relations of a list to the best one, after the list's own measures. */
const RELATIONS = [
  'chance',
  'bestChance',
  'sameShape',
  'sameBox',
  'sameSignature',
  'treeDistance',
  'sharedDepth',
  'after',
  'gap',
  'sameHeading',
  'sameLevel',
  'sameParentHeading',
  'headingsBetween',
  'itemsRatio',
  'lengthRatio',
  'goesOn',
  'restarts',
  'bestItems',
  'bestLdRecall',
  'repeated',
  'signatures',
] as const;

/** Measures of the page, after those of the best list. */
const PAGE_FEATURES = [
  'best',
  'second',
  'chosen',
  'steps',
  'characters',
  'share',
  'belonging',
  'rivals',
  'sumChances',
] as const;

/** Chosen lists at most: pages with more procedures are indexes of them. */
const MAX_CHOSEN = 60;
/** A list that belongs with less than this is left out. */
const BELONGS = 0.55;

/** Chooses the lists that make up the tutorial, and how sure that is. */
export function decide(sketches: readonly Sketch[], weights: Weights): Decision {
  const chances = sketches.map(({ row }) => probability(weights.candidate, row));
  const best = bestOf(chances, sketches);
  if (best < 0) return { chances, chosen: [], belonging: [], best, confidence: 0 };
  const asked = neighbours(sketches, best, chances).map((index) => ({
    index,
    belongs: probability(weights.neighbour, relate(sketches, best, index, chances)),
  }));
  const chosen = settle(sketches, best, asked);
  const confidence = probability(weights.page, pageRow(sketches, chances, best, chosen));
  return {
    chances,
    chosen: chosen.map(({ index }) => index),
    belonging: chosen.map(({ belongs }) => belongs),
    best,
    confidence,
  };
}

/** An outer list with this share of the chance of its substeps' list is taken instead. */
const OUTER = 0.3;

/** Index of the best chance, or of the list whose substeps it is; -1 where there is none. @public */
export function bestOf(chances: readonly number[], sketches: readonly Sketch[]): number {
  let best = -1;
  for (const [index, chance] of chances.entries()) if (best < 0 || chance > (chances[best] ?? 0)) best = index;
  const box = sketches[best]?.path.at(-1) ?? -1;
  const outer = sketches.findIndex(
    ({ substeps }, index) =>
      index !== best && substeps.includes(box) && (chances[index] ?? 0) > OUTER * (chances[best] ?? 0),
  );
  return firstPrint(sketches, outer >= 0 ? outer : best);
}

/** Of a list that the page prints twice word for word, the first that is not hidden. */
function firstPrint(sketches: readonly Sketch[], best: number): number {
  const own = sketches[best];
  const hidden = FEATURES.indexOf('hidden');
  const first = sketches.findIndex(
    ({ shape, words, row }) =>
      shape === own?.shape &&
      row[hidden] === 0 &&
      words.length === own.words.length &&
      words.every((word, at) => word === own.words[at]),
  );
  return first >= 0 ? first : best;
}

/** The lists that could stand beside the best one: apart from it, and not the same steps again. @public */
export function neighbours(sketches: readonly Sketch[], best: number, chances: readonly number[]): number[] {
  const own = sketches[best];
  if (!own || saysAll(own)) return [];
  return [...sketches.keys()].filter((index) => {
    const other = sketches[index];
    return (
      other !== undefined &&
      index !== best &&
      (chances[index] ?? 0) > 0.01 &&
      !overlap(own, other) &&
      !repeats(other, own)
    );
  });
}

/** A list that says all that the structured data says needs no other beside it. */
function saysAll({ row }: Sketch): boolean {
  return (row[FEATURES.indexOf('ldSteps')] ?? -1) > 1 && (row[FEATURES.indexOf('ldRecall')] ?? -1) > 0.9;
}

interface Asked {
  index: number;
  belongs: number;
}

/** Takes the surest first; a list that overlaps or repeats one already taken is left. Page order. @public */
export function settle(sketches: readonly Sketch[], best: number, asked: readonly Asked[], least = BELONGS): Asked[] {
  const taken: Asked[] = [{ index: best, belongs: 1 }];
  for (const next of [...asked].sort((a, b) => b.belongs - a.belongs || a.index - b.index)) {
    if (next.belongs < least || taken.length >= MAX_CHOSEN) break;
    const sketch = sketches[next.index];
    const clash = taken.some(({ index }) => {
      const other = sketches[index];
      return !sketch || !other || overlap(sketch, other) || repeats(sketch, other);
    });
    if (!clash) taken.push(next);
  }
  return taken.sort((a, b) => (sketches[a.index]?.start ?? 0) - (sketches[b.index]?.start ?? 0));
}

function overlap(one: Sketch, other: Sketch): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether most items of the one stand in the other, word for word. */
function repeats(one: Sketch, other: Sketch): boolean {
  const known = new Set(other.words);
  return one.words.filter((words) => known.has(words)).length > 0.85 * one.words.length;
}

/** Measures of a list beside the best one: its own, then `RELATIONS`. @public */
export function relate(sketches: readonly Sketch[], best: number, index: number, chances: readonly number[]): number[] {
  const own = sketches[best];
  const other = sketches[index];
  if (!own || !other) return [];
  let shared = 0;
  while (shared < own.path.length && own.path[shared] === other.path[shared]) shared += 1;
  const after = other.start >= own.end;
  const gap = after ? other.start - own.end : own.start - other.end;
  const known = new Set(own.words);
  const items = FEATURES.indexOf('items');
  const median = FEATURES.indexOf('lengthMedian');
  const relations: Record<(typeof RELATIONS)[number], number> = {
    chance: chances[index] ?? 0,
    bestChance: chances[best] ?? 0,
    sameShape: Number(own.shape === other.shape),
    sameBox: Number(own.path.at(-1) === other.path.at(-1)),
    sameSignature: Number(own.signature === other.signature),
    treeDistance: own.path.length + other.path.length - 2 * shared,
    sharedDepth: shared,
    after: Number(after),
    gap: Math.log2(1 + gap),
    sameHeading: Number(own.heading === other.heading),
    sameLevel: Number(own.level === other.level),
    sameParentHeading: Number(own.parentHeading === other.parentHeading),
    headingsBetween: Math.min(50, Math.abs(own.heading - other.heading)),
    itemsRatio: other.words.length / Math.max(1, own.words.length),
    lengthRatio: (other.row[median] ?? 0) / Math.max(1, own.row[median] ?? 0),
    goesOn:
      Number(other.firstOrdinal === own.lastOrdinal + 1 && other.firstOrdinal > 1) +
      Number(own.firstOrdinal === other.lastOrdinal + 1 && own.firstOrdinal > 1),
    restarts: Number(other.firstOrdinal === 1),
    bestItems: own.row[items] ?? 0,
    bestLdRecall: own.row[FEATURES.indexOf('ldRecall')] ?? -1,
    repeated: other.words.filter((words) => known.has(words)).length / Math.max(1, other.words.length),
    signatures: sketches.filter((sketch) => sketch.signature === other.signature && sketch.shape === other.shape)
      .length,
  };
  return [...other.row, ...RELATIONS.map((name) => Math.round(relations[name] * 1000) / 1000)];
}

/** Measures of the page: those of the best list, then `PAGE_FEATURES`. @public */
export function pageRow(
  sketches: readonly Sketch[],
  chances: readonly number[],
  best: number,
  chosen: readonly Asked[],
): number[] {
  const own = sketches[best];
  if (!own) return [];
  const steps = chosen.reduce((sum, { index }) => sum + (sketches[index]?.words.length ?? 0), 0);
  const characters = chosen.reduce((sum, { index }) => sum + (sketches[index]?.characters ?? 0), 0);
  const others = chances.filter((_, index) => index !== best && !overlap(own, sketches[index] ?? own));
  const whole = 2 ** (own.row[FEATURES.indexOf('pageText')] ?? 0);
  const values: Record<(typeof PAGE_FEATURES)[number], number> = {
    best: chances[best] ?? 0,
    second: Math.max(0, ...others),
    chosen: chosen.length,
    steps,
    characters: Math.log2(1 + characters),
    share: characters / Math.max(1, whole),
    belonging: chosen.reduce((sum, { belongs }) => sum + belongs, 0) / Math.max(1, chosen.length),
    rivals: others.filter((chance) => chance > 0.3).length,
    sumChances: others.reduce((sum, chance) => sum + chance, 0),
  };
  return [...own.row, ...PAGE_FEATURES.map((name) => Math.round(values[name] * 1000) / 1000)];
}
