// @ts-check
/**
 * What a decision reaches on pages of sites that it has not seen, in the scorers' words.
 *
 * @typedef {import('./fit-decision.mjs').Measured} Measured
 * @typedef {{ choices: Map<Measured, any>, confidence: Map<Measured, number> }} Held
 */

/** @param {Measured[]} pages @param {Held} held @returns {string} */
export function fitReport(pages, held) {
  return [...readingLines(pages, held), ...spottingLines(pages, held), ...reliabilityLines(pages, held)].join('\n');
}

const percent = (/** @type {number} */ value) => `${(100 * value).toFixed(1)} %`.padStart(8);
const mean = (/** @type {number[]} */ list) => list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);

/** The chosen lists of a page against its labels, whether offered or not. @param {Measured} page @param {Held} held */
export function readingOf(page, held) {
  const { wanted } = page.page;
  const lists = (held.choices.get(page)?.chosen ?? []).map(
    (/** @type {{ index: number }} */ { index }) => page.rows[index],
  );
  const found = lists.reduce((/** @type {number} */ sum, /** @type {any} */ row) => sum + row.found, 0);
  const hits = Math.min(
    wanted.length,
    lists.reduce((/** @type {number} */ sum, /** @type {any} */ row) => sum + row.hits.length, 0),
  );
  return {
    exact: Number(found === wanted.length && hits === wanted.length),
    recall: hits / wanted.length,
    precision: found ? hits / found : 0,
    found,
  };
}

/** @param {Measured[]} pages @param {Held} held */
function readingLines(pages, held) {
  const counted = pages.filter(({ page }) => page.tutorial && page.counted && page.wanted.length >= 2);
  const all = grouped(counted);
  // Both only where they differ: what the scorer says, and what it would say without labels that are wrong themselves.
  const right = [...grouped(counted.filter(({ page }) => !page.wrongLabel))]
    .filter(([name, list]) => list.length < (all.get(name)?.length ?? 0))
    .map(([name, list]) => /** @type {const} */ ([`${name}, right labels`, list]));
  return [...all, ...right].map(([name, list]) => {
    const scores = list.map((page) => readingOf(page, held));
    const some = scores.filter(({ found }) => found > 0);
    const figures = [
      mean(scores.map((s) => s.exact)),
      mean(scores.map((s) => s.recall)),
      mean(some.map((s) => s.precision)),
    ];
    return `${name.padEnd(34)} ${String(list.length).padStart(5)}  exact ${percent(figures[0] ?? 0)}  recall ${percent(figures[1] ?? 0)}  precision ${percent(figures[2] ?? 0)}`;
  });
}

/** @param {Measured} measured */
const nameOf = ({ page, sd }) => `${page.kind}${sd ? '' : ', no structured data'}`;

/** @param {Measured[]} pages @returns {Map<string, Measured[]>} */
function grouped(pages) {
  const groups = new Map();
  for (const page of pages) groups.set(nameOf(page), [...(groups.get(nameOf(page)) ?? []), page]);
  return groups;
}

/** @param {Measured[]} pages @param {Held} held */
function spottingLines(pages, held) {
  const spotted = pages.filter(({ page }) => page.set !== 'steps' && page.set !== 'invented' && page.counted);
  const chance = (/** @type {Measured} */ page) => held.confidence.get(page) ?? 0;
  return [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((bar) => {
    const rate = (/** @type {boolean} */ truth, among = spotted) =>
      mean(among.filter(({ page }) => page.tutorial === truth).map((page) => Number(chance(page) >= bar)));
    const right = spotted.filter(({ page }) => !page.wrongLabel);
    const steps = mean(
      pages.filter(({ page }) => page.set === 'steps' && page.counted).map((page) => Number(chance(page) >= bar)),
    );
    return `offered from ${bar.toFixed(1)} on: tutorials ${percent(rate(true))}  others ${percent(rate(false))}, right labels ${percent(rate(false, right))}  pages of steps ${percent(steps)}`;
  });
}

/** How often pages of a confidence are tutorials. @param {Measured[]} pages @param {Held} held */
function reliabilityLines(pages, held) {
  const spotted = pages.filter(({ page }) => page.set !== 'steps' && page.set !== 'invented' && page.counted);
  return Array.from({ length: 10 }, (_, tenth) => {
    const list = spotted.filter((page) => Math.min(9, Math.floor(10 * (held.confidence.get(page) ?? 0))) === tenth);
    return `confidence ${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}: ${String(list.length).padStart(5)} pages, tutorials ${percent(mean(list.map(({ page }) => Number(page.tutorial))))}`;
  });
}
