// @ts-check
/** @typedef {Record<string, any> & { set: string, page: string }} Listed One stripped element, as `--list` writes it. */

/**
 * Some of what was hidden, drawn at random among what was on show before, to be looked at one by one.
 * @param {Listed[]} all @param {number} count @param {number} seed the same seed draws the same
 */
export function printDrawn(all, count, seed) {
  const left = all.filter(({ shown }) => shown);
  const chance = chanceFrom(seed);
  const drawn = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(chance(left.length), 1));
  console.log(`\n${drawn.length} of ${left.length + drawn.length} elements that were on show, seed ${seed}`);
  for (const [index, one] of drawn.entries()) {
    console.log(`${index + 1}. ${one.kind} ${one.code} ${one.size} on ${one.set}/${one.page}`);
    for (const [name, length] of /** @type {const} */ ([
      ['why', 200],
      ['text', 200],
      ['html', 400],
      ['around', 120],
    ])) {
      if (one[name]) console.log(`   ${name}: ${String(one[name]).slice(0, length)}`);
    }
  }
}

/** Mulberry32. @param {number} from */
function chanceFrom(from) {
  let state = from >>> 0;
  return (/** @type {number} */ below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
