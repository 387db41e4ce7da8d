// @ts-check
/**
 * What a page weighs when models are fitted.
 *
 * @typedef {import('./fit-decision.mjs').Measured} Measured
 */

/**
 * Weight of a page: one publisher's template, or one site, must not decide.
 * @param {Measured[]} pages @param {(page: Measured) => number} weightOf @returns {Map<Measured, number>}
 */
export function pageWeights(pages, weightOf) {
  const sizes = new Map();
  for (const measured of pages) sizes.set(templateOf(measured), (sizes.get(templateOf(measured)) ?? 0) + 1);
  return new Map(
    pages.map((measured) => [measured, weightOf(measured) / (sizes.get(templateOf(measured)) ?? 1) ** 0.4]),
  );
}

/** What has the same maker: a publisher's template, or else a site. @param {Measured} measured */
export function templateOf({ page, sd }) {
  return `${page.set === 'steps' && page.template !== 'none' ? page.template : page.site} ${sd}`;
}

/**
 * What a page of its kind weighs: the few tutorials that are no recipes are to be heard, most where lists are chosen.
 * @param {number} few what one of them weighs @returns {(page: Measured) => number}
 */
export function kindWeight(few) {
  return ({ page }) => {
    if (page.kind === 'invented') return page.tutorial ? 2 : 3;
    if (page.kind === 'recipe') return 0.6;
    return page.tutorial && (page.kind === 'general' || page.kind === 'howto') ? few : 1;
  };
}
/** Where lists are chosen. */
export const listKindWeight = kindWeight(4);

/** Recipes are many and say so themselves; what we invented to be told from tutorials must be. @param {Measured} measured */
export function pageKindWeight({ page }) {
  if (page.kind === 'invented') return page.tutorial ? 2 : 9;
  if (page.kind === 'recipe') return 0.3;
  return page.tutorial && (page.kind === 'general' || page.kind === 'howto') ? 2 : 1;
}
