import type { Candidate, PageView } from '../candidate';
import { headOf } from './head';
import { itemsOf, numbersOf, shapeOf, wordsOf } from './items';
import { FEATURES, type Feature } from './names';
import { pageOf, structuredOf } from './page';
import { placeOf, rivalsOf } from './place';

/** Measures one candidate; the order is that of `FEATURES`. */
export function measure(page: PageView, candidate: Candidate, all: readonly Candidate[]): number[] {
  const values: Record<Feature, number> = {
    ...shapeOf(candidate),
    ...itemsOf(candidate),
    ...wordsOf(page, candidate),
    ...numbersOf(page, candidate),
    ...headOf(page, candidate),
    ...placeOf(page, candidate),
    ...rivalsOf(candidate, all),
    ...pageOf(page),
    ...structuredOf(candidate, page.facts),
  };
  return FEATURES.map((name) => Math.round(values[name] * 1000) / 1000);
}
