import { FEATURES } from '../features/names';
import { BAG, type Sketch } from './sketch';

/** Relations of a list to the best one, after the list's own measures and its wording. */
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
  'sameHeadWord',
  'headsCount',
  'sameParentWord',
  'parentsCount',
  'bestHeadVerb',
  'bestHeadNumbered',
  'itemsRatio',
  'lengthRatio',
  'goesOn',
  'restarts',
  'bestItems',
  'bestVerbs',
  'bestLdRecall',
  'repeated',
  'retold',
  'signatures',
] as const;

/** A list with less chance than this stands beside no other. */
const LEAST = 0.01;

/** The lists that could stand beside the best one: apart from it, and not the same steps again. */
export function neighbours(sketches: readonly Sketch[], best: number, chances: readonly number[]): number[] {
  const own = sketches[best];
  if (!own || saysAll(own)) return [];
  return [...sketches.keys()].filter((index) => {
    const other = sketches[index];
    return (
      other !== undefined &&
      index !== best &&
      (chances[index] ?? 0) > LEAST &&
      !overlap(own, other) &&
      !repeats(other, own)
    );
  });
}

/** A list that says all that the structured data says needs no other beside it. */
function saysAll(sketch: Sketch): boolean {
  return measured(sketch, 'ldSteps') > 1 && measured(sketch, 'ldRecall') > 0.9;
}

/** One of the list's own measures. */
export function measured({ row }: Sketch, name: (typeof FEATURES)[number]): number {
  return row[FEATURES.indexOf(name)] ?? 0;
}

/** Whether the two stand on the same stretch of the page. */
export function overlap(one: Sketch, other: Sketch): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether most items of the one stand in the other, word for word. */
function repeats(one: Sketch, other: Sketch): boolean {
  const known = new Set(other.words);
  return one.words.filter((words) => known.has(words)).length > 0.85 * one.words.length;
}

/** Whether two lists, by index, cannot both be chosen: they overlap, or the one says again what the other says. */
export function clash(sketches: readonly Sketch[], one: number, other: number): boolean {
  const [list, taken] = [sketches[one], sketches[other]];
  return !list || !taken || overlap(list, taken) || repeats(list, taken);
}

/** Measures of a list beside the best one: its own, how it sounds, then `RELATIONS`. */
export function relate(sketches: readonly Sketch[], best: number, index: number, chances: readonly number[]): number[] {
  const own = sketches[best];
  const other = sketches[index];
  if (!own || !other) return [];
  const shared = sharedDepth(own, other);
  const after = other.start >= own.end;
  const known = new Set(own.words);
  const relations: Record<(typeof RELATIONS)[number], number> = {
    chance: chances[index] ?? 0,
    bestChance: chances[best] ?? 0,
    sameShape: Number(own.shape === other.shape),
    sameBox: Number(own.path.at(-1) === other.path.at(-1)),
    sameSignature: Number(own.signature === other.signature),
    treeDistance: own.path.length + other.path.length - 2 * shared,
    sharedDepth: shared,
    after: Number(after),
    gap: Math.log2(1 + (after ? other.start - own.end : own.start - other.end)),
    ...headRelations(own, other),
    itemsRatio: other.words.length / Math.max(1, own.words.length),
    lengthRatio: measured(other, 'lengthMedian') / Math.max(1, measured(own, 'lengthMedian')),
    goesOn:
      Number(other.firstOrdinal === own.lastOrdinal + 1 && other.firstOrdinal > 1) +
      Number(own.firstOrdinal === other.lastOrdinal + 1 && own.firstOrdinal > 1),
    restarts: Number(other.firstOrdinal === 1),
    bestItems: measured(own, 'items'),
    bestVerbs: measured(own, 'verbs'),
    bestLdRecall: measured(own, 'ldRecall'),
    repeated: other.words.filter((words) => known.has(words)).length / Math.max(1, other.words.length),
    retold: sharedWords(other, own),
    signatures: sketches.filter((sketch) => sketch.signature === other.signature && sketch.shape === other.shape)
      .length,
  };
  return [...other.row, ...other.wording, ...RELATIONS.map((name) => Math.round(relations[name] * 1000) / 1000)];
}

/** About which share of the words of the one stands in the other. */
function sharedWords(one: Sketch, other: Sketch): number {
  const most = other.bag.length < BAG ? Number.POSITIVE_INFINITY : (other.bag.at(-1) ?? 0);
  const known = new Set(other.bag);
  const asked = one.bag.filter((word) => word <= most);
  return asked.filter((word) => known.has(word)).length / Math.max(1, asked.length);
}

/** Steps of the page's tree that two lists share, from the top. */
function sharedDepth(one: Sketch, other: Sketch): number {
  let shared = 0;
  while (shared < one.path.length && one.path[shared] === other.path[shared]) shared += 1;
  return shared;
}

function headRelations(own: Sketch, other: Sketch) {
  return {
    sameHeading: Number(own.heading === other.heading),
    sameLevel: Number(own.level === other.level),
    sameParentHeading: Number(own.parentHeading === other.parentHeading),
    headingsBetween: Math.min(50, Math.abs(own.heading - other.heading)),
    sameHeadWord: Number(own.headWord !== 0 && own.headWord === other.headWord),
    headsCount: Number(own.headNumber > 0 && other.headNumber > 0 && own.headNumber !== other.headNumber),
    sameParentWord: Number(own.parentWord !== 0 && own.parentWord === other.parentWord),
    parentsCount: Number(own.parentNumber > 0 && other.parentNumber > 0),
    bestHeadVerb: measured(own, 'headVerb'),
    bestHeadNumbered: measured(own, 'headNumbered'),
  };
}
