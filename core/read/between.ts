import type { Item } from './candidate';

/** So many words of the longer text stand in the other. */
const LEAST_ALIKE = 0.6;

/**
 * The items, those found nowhere on the page put where a list of it has one between their neighbours that says nearly the same:
 * data that lost its fractions and accents ("about ? of a jar"), or writes them in another way.
 */
export function foundBetween(items: readonly Item[], lists: readonly (readonly Item[])[]): Item[] {
  const found = [...items];
  if (items.every(({ nodes }) => nodes.length > 0)) return found;
  const places = lists.map((list) => new Map(list.map(({ start }, index) => [start, index])));
  for (const [index, item] of items.entries()) {
    if (item.nodes.length > 0) continue;
    for (const [at, list] of lists.entries()) {
      const shown = list[gapIn(list, places[at], found[index - 1], items[index + 1])];
      if (!shown || !areAlike(item.text, shown.text)) continue;
      found[index] = { ...shown, from: 'both' };
      break;
    }
  }
  return found;
}

/** Index of the list's item between two neighbours, one of which may stand outside the list; -1 where there is none. */
function gapIn(
  list: readonly Item[],
  places: ReadonlyMap<number, number> | undefined,
  before: Item | undefined,
  after: Item | undefined,
): number {
  const placeOf = (item: Item | undefined) => (item && item.nodes.length > 0 ? places?.get(item.start) : undefined);
  const [last, next] = [placeOf(before), placeOf(after)];
  if (last === undefined && next === undefined) return -1;
  const at = (last ?? -1) + 1;
  return (next ?? list.length) === at + 1 ? at : -1;
}

function areAlike(one: string, other: string): boolean {
  const [words, others] = [one, other].map((text) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []));
  if (!words || !others) return false;
  const both = [...words].filter((word) => others.has(word)).length;
  return both >= LEAST_ALIKE * Math.max(words.size, others.size, 1);
}
