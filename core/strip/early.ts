import type { Slices } from '../slices';
import { BY_THEMSELVES } from './ad-finders';
import type { Find } from './finder';
import { createBlindGuard } from './guards';
import { lastingRules } from './lasting';
import type { PageNames } from './list-rules';
import { lightIndex } from './page-index';
import { idsAndClasses, nothingAsked } from './page-names';
import { byId } from './selector';
import { createSight, type Sight } from './sight';

/** More ids than these make the style sheet heavy. */
const MOST_IDS = 200;

/** One look at a page that has only just come, before anyone knows its steps. */
export interface EarlyLook {
  /** What the lists are asked about first. */
  names: Pick<PageNames, 'ids' | 'classes'>;
  /**
   * Selectors of what our own finders are sure of whatever the steps are, in slices. Nothing among it holds words or pictures that could
   * be a step's, and no selector goes by a place on the page: the page may change before anyone looks again.
   */
  find(): Slices<string[]>;
}

/** Looks at the page; linear in the elements that bear an id or a class. */
export function lookEarly(document: Document, address: string): EarlyLook {
  const sight = createSight(document, address, { index: lightIndex(document) });
  return { names: idsAndClasses(sight, nothingAsked()), find: () => findEarly(sight) };
}

function* findEarly(sight: Sight): Slices<string[]> {
  const guard = createBlindGuard(sight);
  const finds = new Map<Element, Find>();
  for (const finder of BY_THEMSELVES) {
    for (const find of finder(sight, new Set()))
      if (!finds.has(find.element) && guard(find) === null) finds.set(find.element, find);
    yield;
  }
  const lasting = lastingRules(finds.values(), new Set(finds.keys()), sight);
  const named = new Set(lasting.flatMap(({ elements }) => elements));
  const ids = [...finds.keys()].flatMap((element) => (named.has(element) ? [] : (byId(element, sight.document) ?? [])));
  return [...lasting.map(({ selector }) => selector), ...ids.slice(0, MOST_IDS)];
}
