/** After looks that found nothing new, the pause before the next one, in ms. */
const PAUSES = [400, 400, 400, 800, 1600, 3200, 6400, 12_800, 25_600, 60_000] as const;

/**
 * How long to wait before a page that goes on changing is looked at again, in ms, after so many looks in a row that found
 * nothing new. null: leave it alone until a person does something, because it changes for ever (a clock, a feed, an ad).
 */
export function pauseAfter(fruitless: number): number | null {
  return PAUSES[fruitless] ?? null;
}
