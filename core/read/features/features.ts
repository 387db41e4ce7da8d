import { inOneGo, type Slices } from '../../slices';
import type { Candidate, PageView } from '../candidate';
import { headOf } from './head';
import { itemsOf, numbersOf, shapeOf, wordsOf } from './items';
import { FEATURES, type Feature } from './names';
import { pageOf, structuredOf } from './page';
import { placeOf, rivalsOf } from './place';

/** Measures one candidate; the order is that of `FEATURES`. */
export function measure(page: PageView, candidate: Candidate, all: readonly Candidate[]): number[] {
  return inOneGo(measureInSlices(page, candidate, all));
}

/** As `measure`; the measures that look at every item's words are a slice each. */
export function* measureInSlices(page: PageView, candidate: Candidate, all: readonly Candidate[]): Slices<number[]> {
  const shape = { ...shapeOf(candidate), ...itemsOf(candidate) };
  yield;
  const words = wordsOf(page, candidate);
  yield;
  const numbers = numbersOf(page, candidate);
  yield;
  const values: Record<Feature, number> = {
    ...shape,
    ...words,
    ...numbers,
    ...headOf(page, candidate),
    ...placeOf(page, candidate),
    ...rivalsOf(candidate, all),
    ...pageOf(page),
    ...structuredOf(candidate, all, page.facts),
  };
  return FEATURES.map((name) => Math.round(values[name] * 1000) / 1000);
}
