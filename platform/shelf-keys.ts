const shelves = 256;
const prefix = 'shelf:';

/** The key of a shelf, by any whole number from 0. */
export function shelfKey(number: number): string {
  return prefix + (number % shelves);
}

/** The keys of all shelves. */
export const allShelves: readonly string[] = Array.from({ length: shelves }, (_, at) => shelfKey(at));
