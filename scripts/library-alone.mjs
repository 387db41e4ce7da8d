// @ts-check
import { Request } from '@ghostery/adblocker';

/** @typedef {import('@ghostery/adblocker').FiltersEngine} FiltersEngine */

/**
 * Ghostery's library as it is meant to be used: it is asked for the style of the page by the names that stand there. The page is left as it was.
 * @param {import('playwright').Page} page @param {string} address @param {FiltersEngine} library
 */
export async function libraryAlone(page, address, library) {
  const names = await page.evaluate(() => {
    const began = performance.now();
    const all = { ids: new Set(), classes: new Set(), hrefs: new Set() };
    for (const element of document.querySelectorAll('[id], [class], [href]')) {
      if (element.id) all.ids.add(element.id);
      for (const name of element.classList) all.classes.add(name);
      const href = element.getAttribute('href');
      if (href) all.hrefs.add(href);
    }
    return { ids: [...all.ids], classes: [...all.classes], hrefs: [...all.hrefs], ms: performance.now() - began };
  });
  const began = performance.now();
  const { hostname } = new URL(address);
  const { domain } = Request.fromRawDetails({ url: address });
  const { styles } = library.getCosmeticsFilters({
    url: address,
    hostname,
    domain,
    ...names,
    getInjectionRules: false,
  });
  const ms = names.ms + performance.now() - began;
  const seen = await page.evaluate((css) => {
    const start = performance.now();
    const shown = [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility());
    const counted = performance.now() - start;
    const style = new CSSStyleSheet();
    const inserting = performance.now();
    style.replaceSync(css);
    document.adoptedStyleSheets = [style];
    document.body?.checkVisibility();
    const inserted = performance.now() - inserting;
    const hidden = shown.filter((each) => !each.checkVisibility()).length;
    document.adoptedStyleSheets = [];
    return { hidden, ms: inserted, counted };
  }, styles);
  return { hidden: seen.hidden, ms: ms + seen.ms, bytes: styles.length };
}

/**
 * The other half of what a blocker asks the library: ms for every address that the page loads or shows a picture of.
 * @param {string} page @param {import('../core/strip/list-rules').Resource[]} resources @param {FiltersEngine} library
 */
export function libraryOnRequests(page, resources, library) {
  const began = performance.now();
  for (const { address, type } of resources)
    library.match(Request.fromRawDetails({ url: address, sourceUrl: page, type }));
  return performance.now() - began;
}
