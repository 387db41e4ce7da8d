// @ts-check
/**
 * Edits that authors make to their steps, made by chance from a seed, with the truth of what became of each step.
 */

/**
 * `from`: the old steps it was made of; `changed`: an amount, a unit or a "not" is another one; `like`: the old steps that a new one
 * was made to look like.
 * @typedef {{ text: string, from: number[], changed: boolean, part: string, like?: number[] }} Edited
 */
/** @typedef {() => number} Chance 0 to 1 */
/** @typedef {(steps: Edited[], chance: Chance, foreign: () => string) => Edited[]} Edit */

/** Mulberry32. @param {number} seed @returns {Chance} */
export function chanceFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {number} below @param {Chance} chance */
const pick = (below, chance) => Math.floor(chance() * below);
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** One slip in a word of four letters and more, without figures. @param {string} text @param {Chance} chance */
function misspell(text, chance) {
  const words = [...text.matchAll(/(?<![\p{L}\p{N}'’._/-])\p{Script=Latin}{5,}(?![\p{L}\p{N}'’._/-])/gu)];
  const word = words[pick(words.length, chance)];
  if (!word) return text;
  const [old] = word;
  const at = 1 + pick(old.length - 2, chance);
  const letter = letters[pick(26, chance)];
  const slips = [
    old.slice(0, at) + old.slice(at + 1),
    old.slice(0, at) + letter + old.slice(at),
    old.slice(0, at) + letter + old.slice(at + 1),
    old.slice(0, at) + old[at + 1] + old[at] + old.slice(at + 2),
  ];
  return text.slice(0, word.index) + slips[pick(4, chance)] + text.slice(word.index + old.length);
}

/** Another amount. @param {string} text @param {Chance} chance @returns {string | null} */
function otherNumber(text, chance) {
  const numbers = [...text.matchAll(/(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])/gu)];
  const number = numbers[pick(numbers.length, chance)];
  if (!number) return null;
  const changed = [1, 5, 10, 100].map((add) => String(Number(number[0]) + add))[pick(4, chance)];
  return text.slice(0, number.index) + changed + text.slice(number.index + number[0].length);
}

const units = [
  'minutes',
  'seconds',
  'hours',
  'cups',
  'tablespoons',
  'teaspoons',
  'grams',
  'mm',
  'cm',
  'inches',
  'GB',
  'MB',
  'ml',
];

/** Another unit. @param {string} text @param {Chance} chance @returns {string | null} */
function otherUnit(text, chance) {
  const found = new RegExp(`(\\d\\s?)(${units.join('|')})(?![\\p{L}])`, 'u').exec(text);
  if (!found) return null;
  const others = units.filter((unit) => unit !== found[2]);
  const end = found.index + found[0].length;
  return text.slice(0, found.index) + found[1] + others[pick(others.length, chance)] + text.slice(end);
}

const negations = {
  en: 'Do not',
  de: 'Nicht',
  fr: 'Ne pas',
  es: 'No',
  it: 'Non',
  nl: 'Niet',
  pt: 'Não',
  sv: 'Inte',
  ru: 'Не',
};

/** The opposite. @param {string} text @param {string} language @returns {string | null} */
function negated(text, language) {
  const word = Object.hasOwn(negations, language) ? negations[/** @type {'en'} */ (language)] : null;
  return word && `${word} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** One telling word is another one of the same tutorial. @param {string} text @param {string[]} words @param {Chance} chance @returns {string | null} */
function otherWord(text, words, chance) {
  const own = [...text.matchAll(/(?<![\p{L}\p{N}'’._/-])\p{L}{4,}(?![\p{L}\p{N}'’._/-])/gu)];
  const word = own[pick(own.length, chance)];
  const others = words.filter((each) => !text.toLowerCase().includes(each.toLowerCase()));
  if (!word || others.length === 0) return null;
  const other = others[pick(others.length, chance)];
  return text.slice(0, word.index) + other + text.slice(word.index + word[0].length);
}

/** @param {Edited[]} steps */
const wordsOf = (steps) => [...new Set(steps.flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []))];

/** @param {Edited[]} steps @param {number} at @param {Edited[]} instead */
const replaced = (steps, at, ...instead) => [...steps.slice(0, at), ...instead, ...steps.slice(at + 1)];

/** Changes the fact of one step that has one. @param {(text: string, chance: Chance) => string | null} change @returns {Edit} */
const changing = (change) => (steps, chance) => {
  const first = pick(steps.length, chance);
  for (let turn = 0; turn < steps.length; turn++) {
    const at = (first + turn) % steps.length;
    const step = /** @type {Edited} */ (steps[at]);
    // Changed twice, a fact may say again what it said before.
    const text = step.from.length > 0 && !step.changed ? change(step.text, chance) : null;
    if (text !== null && text !== step.text) return replaced(steps, at, { ...step, text, changed: true });
  }
  return steps;
};

/** Where a step may be cut: behind a sentence, else at a comma, else before "and" or "then"; never in a number. @param {string} text */
function cuts(text) {
  for (const pattern of [
    /(?:[.!?。！？;]\s*(?=\p{L})|(?:(?<!\p{N})[.!?。！？;]|[.!?。！？;]\s+)(?=\p{N}))/gu,
    /(?:[、，]\s*|(?<!\p{N}),\s*|,\s*(?!\p{N}))/gu,
    /\s+(?=(?:and|then|und|et|y|e|en|och)\s)/gu,
  ]) {
    const places = [...text.matchAll(pattern)].map((found) => found.index + found[0].length);
    const good = places.filter((at) => at > 12 && text.length - at > 12);
    if (good.length > 0) return good;
  }
  return [];
}

/**
 * The edits, by name. Each changes one place; `number`, `unit` and `negation` change what a step says.
 * @param {string} language
 * @returns {Record<string, Edit>}
 */
export function edits(language) {
  return {
    typo: (steps, chance) => {
      const at = pick(steps.length, chance);
      const step = /** @type {Edited} */ (steps[at]);
      return replaced(steps, at, { ...step, text: misspell(step.text, chance) });
    },
    reorder: (steps, chance) => {
      const from = pick(steps.length, chance);
      const length = 1 + pick(Math.min(3, steps.length - from), chance);
      const block = steps.slice(from, from + length);
      const rest = [...steps.slice(0, from), ...steps.slice(from + length)];
      const to = pick(rest.length + 1, chance);
      return [...rest.slice(0, to), ...block, ...rest.slice(to)];
    },
    insert: (steps, chance, foreign) => {
      const at = pick(steps.length + 1, chance);
      const part = (steps[at - 1] ?? steps[at])?.part ?? '';
      return [...steps.slice(0, at), { text: foreign(), from: [], changed: false, part }, ...steps.slice(at)];
    },
    delete: (steps, chance) => (steps.length > 2 ? replaced(steps, pick(steps.length, chance)) : steps),
    split: (steps, chance) => {
      // Of what was merged just now, or made to look like that, nobody keeps account which piece came from where.
      const isMixed = (/** @type {Edited} */ { from, like = [] }) => from.length > 1 || like.length > 1;
      const fit = steps
        .map((step, at) => ({ step, at, places: isMixed(step) ? [] : cuts(step.text) }))
        .filter(({ places }) => places.length > 0);
      const chosen = fit[pick(fit.length, chance)];
      if (!chosen) return steps;
      const { step, at, places } = chosen;
      const cut = places[pick(places.length, chance)] ?? 0;
      const second = step.text.slice(cut).replace(/^(?:and|then|und|et|y|och)\s+/i, '');
      const first = step.text.slice(0, cut).replace(/[\s,、，;]+$/, '');
      const capital = second.charAt(0).toUpperCase() + second.slice(1);
      return replaced(steps, at, { ...step, text: first }, { ...step, text: capital });
    },
    merge: (steps, chance) => {
      if (steps.length < 3) return steps;
      const at = pick(steps.length - 1, chance);
      const [one, other] = /** @type {[Edited, Edited]} */ (steps.slice(at, at + 2));
      // Nobody joins steps over a heading; what is added and joined in one edit is neither the old step nor a new one.
      if (one.part !== other.part || one.from.length === 0 || other.from.length === 0) return steps;
      const text = `${one.text.replace(/[.。]$/, '')}${chance() < 0.5 ? '. ' : ', '}${other.text}`;
      const from = [...new Set([...one.from, ...other.from])];
      const merged = { text, from, changed: one.changed || other.changed, part: one.part };
      return [...steps.slice(0, at), merged, ...steps.slice(at + 2)];
    },
    lookalike: (steps, chance) => {
      const from = pick(steps.length, chance);
      const { text, part, from: like } = /** @type {Edited} */ (steps[from]);
      const other = (chance() < 0.5 ? otherNumber(text, chance) : null) ?? otherWord(text, wordsOf(steps), chance);
      if (other === null || steps.some((step) => step.text === other)) return steps;
      const near = from + pick(2, chance);
      const at = chance() < 0.7 ? near : pick(steps.length + 1, chance);
      return [...steps.slice(0, at), { text: other, from: [], changed: false, part, like }, ...steps.slice(at)];
    },
    number: changing(otherNumber),
    unit: changing(otherUnit),
    negation: changing((text) => negated(text, language)),
  };
}

/**
 * The whole list in another language, as far as machines can tell: every word has another, somewhat longer or shorter one, always
 * the same; figures, commands and names of files stay.
 * @type {Edit}
 */
export function translated(steps, chance) {
  /** @type {Map<string, string>} */
  const dictionary = new Map();
  const sounds = 'ба ве ги до жу за ки ле мо ну па ры са то фу хо ша эл ин ор ат ен ус'.split(' ');
  const wordFor = (/** @type {string} */ word) => {
    const known = dictionary.get(word.toLowerCase());
    if (known) return known;
    const length = Math.max(1, Math.round((word.length / 2) * (0.8 + chance() * 0.7)));
    const made = Array.from({ length }, () => sounds[pick(sounds.length, chance)]).join('');
    dictionary.set(word.toLowerCase(), made);
    return made;
  };
  const fragment = /\p{L}(?![^\s]*[_/\\=<>{}\d])[\p{L}\p{M}'’-]*/gu;
  return steps.map((step) => ({ ...step, text: step.text.replace(fragment, wordFor) }));
}
