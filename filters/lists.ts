/** What a list is for: `ads` and `trackers` always, `clutter` where a person wants it, `parameters` for the links that the panel shows. */
export type ListUse = 'ads' | 'trackers' | 'clutter' | 'parameters';

/** One filter list of the pinned package, by its number there. */
export interface List {
  number: number;
  use: ListUse;
}

/**
 * The lists that Sidestep is built with. Left out on purpose: cookie notices (18), because a wall that is hidden and not answered breaks pages; the
 * NonCommercial ones (216, 217, 238); the lists of single languages, whose sites the base list knows too.
 */
export const LISTS: readonly List[] = [
  // EasyList and AdGuard's own: what is an ad.
  { number: 2, use: 'ads' },
  // EasyPrivacy and AdGuard's own: what measures people.
  { number: 3, use: 'trackers' },
  { number: 17, use: 'parameters' },
  // Newsletter pop-ups, boxes that ask for the mobile app, other annoyances.
  { number: 19, use: 'clutter' },
  { number: 20, use: 'clutter' },
  { number: 21, use: 'clutter' },
];

/** The package that ships the lists. */
export const LIST_PACKAGE = '@adguard/dnr-rulesets';
