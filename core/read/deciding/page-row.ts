import { measured, overlap } from './neighbours';
import type { Chosen } from './settle';
import type { Sketch } from './sketch';

/** Measures of the page, after those of the best list. */
const PAGE_FEATURES = [
  'best',
  'second',
  'chosen',
  'steps',
  'characters',
  'share',
  'belonging',
  'rivals',
  'sumChances',
  'verbsOfAll',
  'wordingOfAll',
] as const;

/** Measures of the page: those of the best list, how it sounds, then `PAGE_FEATURES`. */
export function pageRow(
  sketches: readonly Sketch[],
  chances: readonly number[],
  best: number,
  chosen: readonly Chosen[],
): number[] {
  const own = sketches[best];
  if (!own) return [];
  const lists = chosen.flatMap(({ index }) => sketches[index] ?? []);
  const total = (of: (list: Sketch) => number) => lists.reduce((sum, list) => sum + of(list), 0);
  const steps = total(({ words }) => words.length);
  const characters = total((list) => list.characters);
  const others = chances.filter((_, index) => index !== best && !overlap(own, sketches[index] ?? own));
  const values: Record<(typeof PAGE_FEATURES)[number], number> = {
    best: chances[best] ?? 0,
    second: Math.max(0, ...others),
    chosen: chosen.length,
    steps,
    characters: Math.log2(1 + characters),
    share: characters / Math.max(1, 2 ** measured(own, 'pageText')),
    belonging: chosen.reduce((sum, { belongs }) => sum + belongs, 0) / Math.max(1, chosen.length),
    rivals: others.filter((chance) => chance > 0.3).length,
    sumChances: others.reduce((sum, chance) => sum + chance, 0),
    verbsOfAll: total((list) => list.words.length * measured(list, 'verbs')) / Math.max(1, steps),
    wordingOfAll: total((list) => list.words.length * (list.wording[0] ?? 0)) / Math.max(1, steps),
  };
  return [...own.row, ...own.wording, ...PAGE_FEATURES.map((name) => Math.round(values[name] * 1000) / 1000)];
}
