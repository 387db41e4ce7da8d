// @ts-check
/**
 * Judges what became of ticks after an edit, against what the edit really did.
 *
 * The measure is a person who knows what they ticked and sees the old page and the new one:
 *
 * - A step is *settled* where all old steps that it was made of were ticked. At every settled step a tick must stand (else *lost*), and
 *   nowhere else (else *wrong*): a step that holds half of another one that was not done is not done.
 * - Where an amount, a unit or a "not" is another one, the tick must say so (*flagged*, else *silent*). A piece that stood word for
 *   word in the old step did not change. A flag on a step where nothing changed is noise: counted, without a bar.
 * - A new step that was made to look like an old one cannot be told from that one with a word changed, where the old one is gone or
 *   became something that is further from its old words, letter by letter. Two answers are right: no tick, or the old one's tick with
 *   the flag (a slip of two letters needs none). Ticking what the old one became as well is wrong: one of the two must be new.
 * - Steps of the very same words cannot be told apart once they changed places. The edit knows which is which; a person would
 *   take them to stand in their old order. Both readings are right, but one of them must explain the whole group.
 *
 * docs/rematching.md says what a person would say to each word, where this is lenient and why, and where the figures stand.
 */

/** @typedef {import('./page-edits.mjs').Edited} Edited */
/** @typedef {{ text: string, state: string }} Old */
/** @typedef {{ states: string[], check: boolean[] }} Result what a person finds at each new step */
/** @typedef {'kept' | 'lost' | 'wrong' | 'flagged' | 'silent' | 'open'} Word */
/** @typedef {{ step: Edited, ticked: boolean, check: boolean, heirs: Edited[] | null }} Found */
/** @typedef {{ word: Word, noise: boolean, step: Edited }} Verdict `open`: no tick was there, and none is */

/**
 * @param {Old[]} old @param {Edited[]} edited @param {Result} result
 * @returns {Verdict[]}
 */
export function judge(old, edited, result) {
  const found = edited.map((step, at) => ({
    step,
    ticked: result.states[at] !== 'todo',
    check: result.check[at] === true,
    heirs: heirsInPlaceOf(step, old, edited),
  }));
  const stolen = new Set(found.flatMap(({ ticked, heirs }) => (ticked && heirs ? heirs : [])));
  /** @type {Map<string, Found[]>} */
  const groups = new Map();
  for (const each of found) groups.set(each.step.text, [...(groups.get(each.step.text) ?? []), each]);
  return [...groups.values()].flatMap((group) => {
    const [history = [], order = []] = [group, inOldOrder(group)].map((reading) =>
      reading.map((each) => verdictOn(each, old, stolen)),
    );
    return costOf(order) < costOf(history) ? order : history;
  });
}

/** @param {Verdict[]} verdicts */
function costOf(verdicts) {
  const errors = (/** @type {Word} */ word) => verdicts.filter((each) => each.word === word).length;
  return 1_000 * errors('wrong') + errors('lost');
}

/**
 * What the old step became that a new one was made to look like, where the new one might as well be it; null where it might not.
 * @param {Edited} step @param {Old[]} old @param {Edited[]} edited @returns {Edited[] | null}
 */
function heirsInPlaceOf({ from, like = [], text }, old, edited) {
  if (from.length > 0 || like.length === 0) return null;
  const heirs = edited.filter((each) => each.from.some((at) => like.includes(at)));
  if (heirs.length === 0) return [];
  const texts = (/** @type {Iterable<number>} */ places) => [...places].map((at) => old[at]?.text ?? '').join(' ');
  const became = heirs.map((each) => each.text).join(' ');
  const origins = new Set(heirs.flatMap((each) => each.from));
  return distance(text, texts(like)) < distance(became, texts(origins)) ? heirs : null;
}

/** Letters to add, take away or change (Levenshtein). @param {string} one @param {string} other */
function distance(one, other) {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (above[j - 1] ?? 0) + Number(one[i - 1] !== other[j - 1]);
      row.push(Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[other.length] ?? 0;
}

/**
 * The same steps, with the origins of those that have one in the order of the old page.
 * @param {Found[]} group @returns {Found[]}
 */
function inOldOrder(group) {
  const origins = group
    .map(({ step }) => step.from)
    .filter((from) => from.length > 0)
    .sort(([one = 0], [other = 0]) => one - other);
  return group.map((each) => {
    const from = each.step.from.length > 0 ? origins.shift() : undefined;
    return from ? { ...each, step: { ...each.step, from } } : each;
  });
}

/**
 * @param {Found} found @param {Old[]} old @param {Set<Edited>} stolen steps whose tick a new one that looks like them has
 * @returns {Verdict}
 */
function verdictOn({ step, ticked, check, heirs }, old, stolen) {
  const done = (/** @type {number} */ at) => old[at]?.state !== 'todo';
  const verdict = (/** @type {Word} */ word, noise = false) => ({ word, noise, step });
  if (heirs) return verdict(ticked && !mayBeTicked(step, check, old) ? 'wrong' : 'open');
  if (stolen.has(step)) return verdict(ticked ? 'wrong' : 'open');
  const settled = step.from.length > 0 && step.from.every(done);
  if (!settled) return verdict(ticked ? 'wrong' : 'open');
  if (!ticked) return verdict('lost');
  const stood = step.from.some((each) => old[each]?.text.toLowerCase().includes(step.text.toLowerCase()));
  if (!step.changed || stood) return verdict('kept', check);
  return verdict(check ? 'flagged' : 'silent');
}

/** Whether a step that might as well be an old one may have its tick. @param {Edited} step @param {boolean} check @param {Old[]} old */
function mayBeTicked({ like = [], text }, check, old) {
  const isSlip = distance(text, like.map((at) => old[at]?.text).join(' ')) <= 2;
  return (check || isSlip) && like.every((at) => old[at]?.state !== 'todo');
}
