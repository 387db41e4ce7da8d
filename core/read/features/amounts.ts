import type { Item } from '../candidate';

/** Share of the items that the test accepts. */
export function share(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.filter(test).length / Math.max(1, items.length);
}

/** Counts and lengths matter by their order of magnitude. */
export function log(value: number): number {
  return Math.log2(1 + value);
}
