import type { StepWords } from './step-words';

/** Indices of an old and a new step. */
export type Pair = [old: number, now: number];

/** Steps of which both lists have exactly one with these words: they are each other, wherever they stand. By old index. */
export function uniquePairs(old: readonly StepWords[], now: readonly StepWords[]): Pair[] {
  const [inOld, inNow] = [placesOf(old), placesOf(now)];
  return old.flatMap(({ key }, at): Pair[] => {
    const [there, ...more] = inNow.get(key) ?? [];
    return key !== '' && there !== undefined && more.length === 0 && inOld.get(key)?.length === 1 ? [[at, there]] : [];
  });
}

/** Indices by words. */
export function placesOf(steps: readonly StepWords[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of steps.entries()) places.set(key, [...(places.get(key) ?? []), at]);
  return places;
}

/** The most pairs that stand in the same order on both sides (patience sorting). `pairs` go up on the old side. */
export function inOrder(pairs: readonly Pair[]): Pair[] {
  const piles: { pair: Pair; before: number }[][] = [];
  for (const pair of pairs) {
    const pile = piles.findIndex((each) => (each.at(-1)?.pair[1] ?? 0) > pair[1]);
    const at = pile === -1 ? piles.length : pile;
    const card = { pair, before: (piles[at - 1]?.length ?? 0) - 1 };
    if (pile === -1) piles.push([card]);
    else piles[at]?.push(card);
  }
  const chain: Pair[] = [];
  let card = piles.at(-1)?.at(-1);
  for (let at = piles.length - 1; card; at--) {
    chain.push(card.pair);
    card = piles[at - 1]?.[card.before];
  }
  return chain.reverse();
}
