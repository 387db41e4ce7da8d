// @ts-check
/** What `npm run bench:stripping` runs in a page. Each function stands for itself: its text is sent to the browser. */

/** Runs in the page: what the lists are asked about. @param {string} address */
export function namesHere(address) {
  const { createSight, namesOn, nothingAsked } = /** @type {any} */ (globalThis).sidestep;
  const start = performance.now();
  const names = /** @type {import('../core/strip/list-rules').PageNames} */ (
    namesOn(createSight(document, address), nothingAsked())
  );
  return { names, ms: performance.now() - start };
}

/**
 * Runs in the page, after the two bundles.
 * @param {{ address: string, steps: string[], list: boolean, rules: any[], verdicts: any[] }} asked
 */
export function strip({ address, steps, list, rules, verdicts }) {
  const { findClutter, sidestep } = /** @type {any} */ (globalThis);
  const key = (/** @type {string} */ text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  const shown = (/** @type {Element} */ element) => element.checkVisibility();
  const found = findClutter(document);
  const start = performance.now();
  // Harder than in the extension: the steps are not named, so that only the finders' own care protects them.
  const lists = { rules, verdicts: new Map(verdicts) };
  const findExtended = (/** @type {unknown} */ parsed) => sidestep.findExtended(document, parsed);
  const options = { address, keep: [], lists, findExtended };
  const { stripped, spared, rules: whole } = sidestep.findStripped(document, options);
  const ms = performance.now() - start;
  const again = performance.now();
  sidestep.findStripped(document, options);
  const msAgain = performance.now() - again;
  const places = placesOf(steps.map(key).filter((step) => step.length > 7));
  const before = places.map((place) => place.filter((nodes) => nodes.every(shown)));
  const details = list ? stripped.map(detail) : [];
  const inexact = sidestep.stillExact(stripped) ? 0 : 1;
  const shownBefore = new Set([...found.textLink, ...found.farm].filter(shown));
  const sheet = new CSSStyleSheet();
  const shownAll = [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility());
  sheet.replaceSync(sidestep.stripCss([...stripped, ...whole]));
  const inserting = performance.now();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body?.checkVisibility();
  const msSheet = performance.now() - inserting;
  const hidden = shownAll.filter((each) => !each.checkVisibility()).length;
  // Some labels have the words above an ad inside a step: they are none of its words.
  const adLabels = new Set(found.label);
  const stays = (/** @type {Element} */ holder) => shown(holder) || adLabels.has(holder);
  const lostSteps = before.filter((place) => place.length > 0 && !place.some((nodes) => nodes.every(stays))).length;
  /** The box's own button ("Click here", its target inside a script) is no text link, though the eye counts it as one. */
  const isButton = (/** @type {Element} */ link) =>
    /^\s*javascript:/i.test(link.getAttribute('href') ?? '') &&
    Boolean(link.parentElement?.parentElement?.querySelector('video'));
  const buttons = found.textLink.filter(isButton);
  // Nor is the article itself, or its table of contents, a farm, though a label stands beside.
  const isPageItself = (/** @type {Element} */ block) => {
    const links = [...block.querySelectorAll('a[href]')];
    const inPage = links.filter((link) => link.getAttribute('href')?.startsWith('#'));
    return block.querySelector('h1') !== null || inPage.length * 2 > links.length;
  };
  // What the page keeps folded itself was hidden before us.
  const ownParts = found.farm.filter((/** @type {Element} */ block) => isPageItself(block) && shownBefore.has(block));
  found.farm = found.farm.filter((/** @type {Element} */ block) => !isPageItself(block));
  // Links that the page itself hides (menus, folded parts) say nothing about stripping.
  found.textLink = found.textLink.filter((/** @type {Element} */ link) => !isButton(link) && shownBefore.has(link));
  const count = (/** @type {Element[]} */ elements) => ({
    all: elements.length,
    gone: elements.filter((one) => !shown(one)).length,
  });
  const lost = (/** @type {Element[]} */ elements) =>
    elements
      .filter((one) => !shown(one))
      .map((one) => `${one.parentElement?.outerHTML}`.replace(/\s+/g, ' ').slice(0, 300));
  const miss = (/** @type {Element[]} */ elements) =>
    elements.filter(shown).map((one) => `${one.parentElement?.outerHTML}`.replace(/\s+/g, ' ').slice(0, 200));
  return {
    ms,
    hidden,
    msAgain,
    msSheet,
    inexact,
    lostSteps,
    stripped: details,
    spared: spared.length,
    count: stripped.length,
    nodes: document.getElementsByTagName('*').length,
    found: Object.fromEntries(
      [...Object.entries(found), ['button', buttons], ['own', ownParts]].map(([kind, elements]) => [
        kind,
        count(elements),
      ]),
    ),
    missed: Object.fromEntries(
      Object.entries(found).map(([kind, elements]) => [kind, kind === 'textLink' ? lost(elements) : miss(elements)]),
    ),
  };

  function detail(/** @type {any} */ { element, kind, code, by, why, selector }) {
    const box = element.getBoundingClientRect();
    return {
      kind,
      code,
      by,
      why,
      selector,
      shown: shown(element),
      size: `${Math.round(box.width)}x${Math.round(box.height)}`,
      text: element.textContent.replace(/\s+/g, ' ').trim().slice(0, 400),
      html: element.outerHTML.replace(/\s+/g, ' ').slice(0, 1200),
      around: element.parentElement?.textContent.replace(/\s+/g, ' ').trim().slice(0, 300),
    };
  }

  /** Every place where a step's words stand: the elements that hold the text. */
  function placesOf(/** @type {string[]} */ wanted) {
    /** @type {number[]} */
    const starts = [];
    /** @type {Element[]} */
    const holders = [];
    let text = '';
    const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript, template')) continue;
      const words = key(node.nodeValue ?? '');
      if (words === '') continue;
      starts.push(text.length);
      holders.push(parent);
      text += words;
    }
    return wanted.map((step) => {
      const all = [];
      for (let at = text.indexOf(step); at >= 0 && all.length < 20; at = text.indexOf(step, at + 1)) {
        all.push(
          holders.filter(
            (_, index) => (starts[index] ?? 0) < at + step.length && (starts[index + 1] ?? text.length) > at,
          ),
        );
      }
      return all;
    });
  }
}
