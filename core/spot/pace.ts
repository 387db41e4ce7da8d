/** After looks that found nothing new, the pause before the next one, in ms. */
const PAUSES = [400, 400, 400, 800, 1600, 3200, 6400, 12_800, 25_600, 60_000] as const;

/** So many looks in a row count as one that found nothing, whatever they brought: a page may have something new to say for ever. */
const LOOKS_FOR_ONE = 4;

/** What looking at a page brought since a person did something there, or since it moved on. */
export interface Looks {
  /** All of them. */
  all: number;
  /** The last ones that found nothing new. */
  fruitless: number;
}

/**
 * How long to wait before a page that goes on changing is looked at again, in ms. null: leave it alone until a person does something,
 * because it changes for ever (a clock, a feed, an ad that is put in again and again).
 */
export function pauseAfter({ all, fruitless }: Looks): number | null {
  return PAUSES[Math.max(fruitless, Math.floor(all / LOOKS_FOR_ONE))] ?? null;
}
