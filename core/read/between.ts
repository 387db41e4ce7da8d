import type { Item } from './candidate';

/** So many words of the longer text stand in the other. */
const LEAST_ALIKE = 0.6;

/**
 * The items, those found nowhere on the page put where a list of it has one between their neighbours that says nearly the same:
 * data that lost its fractions and accents ("about ? of a jar"), or writes them in another way.
 */
export function foundBetween(items: readonly Item[], list: readonly Item[]): Item[] {
  const places = new Map(list.map(({ start }, index) => [start, index]));
  const placeOf = (item: Item | undefined) => (item && item.nodes.length > 0 ? (places.get(item.start) ?? -2) : -2);
  const found = [...items];
  for (const [index, item] of items.entries()) {
    if (item.nodes.length > 0) continue;
    const at = index === 0 ? 0 : placeOf(found[index - 1]) + 1;
    const next = index === items.length - 1 ? list.length : placeOf(items[index + 1]);
    const shown = next === at + 1 ? list[at] : undefined;
    if (shown && areAlike(item.text, shown.text)) found[index] = { ...shown, from: 'both' };
  }
  return found;
}

function areAlike(one: string, other: string): boolean {
  const [words, others] = [one, other].map((text) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []));
  if (!words || !others) return false;
  const both = [...words].filter((word) => others.has(word)).length;
  return both >= LEAST_ALIKE * Math.max(words.size, others.size, 1);
}
