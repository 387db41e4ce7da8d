import { matches, queryAll } from '../../page/dom';
import type { Slices } from '../../slices';
import type { Find } from '../finder';
import { openGates } from '../gates';
import type { ListRule } from '../list-rules';
import type { Sight } from '../sight';

/** A rule that means more of one page means the page itself. */
const MOST_ELEMENTS = 500;
/** Elements that the browser holds against a selector in one slice: some milliseconds. */
const AT_ONCE = 200_000;
/** On larger pages a rule for every page that would cost a walk of its own is not asked, unless it names an id or a class. */
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
  const keep = (rule: ListRule, elements: Element[]) => {
    if (elements.length > 0) found.set(rule, elements);
  };
  const pace = paceOf(sight);
  for (const rule of plain) {
    if (rule.gate !== null || isTooDear(rule, sight)) continue;
    keep(rule, query(sight.document, rule.selector));
    if (pace()) yield;
  }
  const pass = openGates(sight);
  for (const rule of plain) {
    const behind = rule.gate ? pass(rule.gate) : [];
    if (behind.length > 0)
      keep(
        rule,
        behind.filter((element) => matches(element, rule.selector)),
      );
  }
  yield;
  for (const rule of sight.lists.rules) {
    if (rule.extended === null) continue;
    keep(rule, sight.findExtended(rule.extended));
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

function isTooDear({ selector, scope }: ListRule, sight: Sight): boolean {
  return scope === 'anywhere' && !/[#.]/.test(selector) && sight.index().size > MOST_TO_WALK;
}

/** Tells when it is time for the next slice, by how often the page was asked since the last one. */
function paceOf(sight: Sight): () => boolean {
  let walked = 0;
  return () => {
    walked += sight.index().size;
    if (walked < AT_ONCE) return false;
    walked = 0;
    return true;
  };
}

/** Selectors that are no CSS of this browser cost only themselves. */
function query(document: Document, selector: string): Element[] {
  try {
    return queryAll(document, selector);
  } catch {
    return [];
  }
}
