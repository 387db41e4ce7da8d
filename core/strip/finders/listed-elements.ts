import { matches, queryAll } from '../../page/dom';
import type { Slices } from '../../slices';
import { type CandidateFinder, createCandidates } from '../candidates';
import type { Find } from '../finder';
import type { ListRule } from '../list-rules';
import type { Sight } from '../sight';

/** Rules whose elements are told by name, in one slice. */
const AT_ONCE = 50;
/** A rule that means more of one page means the page itself. */
const MOST_ELEMENTS = 500;
/** On larger pages a rule that would cost a walk of its own is not asked, unless it was written for the site. */
const MOST_TO_WALK = 10_000;

/** What one rule of the lists means on this page. */
export interface ListedFinds {
  rule: ListRule;
  elements: Element[];
}

/** What the rules of the filter lists mean on the page, in slices: every rule of the site, and those for everywhere that mean something here. */
export function* listedElements(sight: Sight): Slices<ListedFinds[]> {
  const plain = sight.lists.rules.filter((rule) => rule.extended === null);
  const found = new Map<ListRule, Element[]>(plain.filter(({ scope }) => scope === 'site').map((rule) => [rule, []]));
  const candidates = createCandidates(sight);
  yield;
  for (const [index, rule] of plain.entries()) {
    const elements = meantBy(rule, candidates, sight);
    if (elements.length > 0) found.set(rule, elements);
    if (index % AT_ONCE === 0) yield;
  }
  for (const rule of sight.lists.rules) {
    if (rule.extended === null) continue;
    const elements = sight.findExtended(rule.extended);
    if (elements.length > 0) found.set(rule, elements);
    yield;
  }
  return [...found].flatMap(([rule, elements]) => (elements.length > MOST_ELEMENTS ? [] : [{ rule, elements }]));
}

/** One find for each element of a rule. */
export function findsOf({ rule, elements }: ListedFinds): Find[] {
  const { selector, kind } = rule;
  return elements.map((element) => ({
    element,
    kind,
    code: kind === 'clutter' ? 'annoyance' : 'listed',
    by: null,
    why: `the filter lists say ${selector.slice(0, 200)}`,
    rule: selector,
  }));
}

function meantBy({ selector, scope }: ListRule, candidates: CandidateFinder, sight: Sight): Element[] {
  try {
    const some = candidates(selector);
    if (some) return some.filter((element) => matches(element, selector));
    const large = sight.size() > MOST_TO_WALK && scope === 'anywhere';
    return large ? [] : queryAll(sight.document, selector);
  } catch {
    // No CSS of this browser: it costs only itself.
    return [];
  }
}
