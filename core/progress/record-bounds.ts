/** How much of everything one record holds; what reads records takes so much, and refuses more. */
export const recordBounds = {
  /** Marks, and notes, and so on. */
  words: 50_000,
  /** Of them, those of steps that are no longer on the page: a page that is another one every day would fill its record. */
  oldWords: 2_000,
  renamed: 1_000,
  removed: 200,
  aliases: 100,
  chosen: 500,
  devices: 1_000,
  changes: 5_000,
} as const;
