import { matches, queryAll } from '../../page/dom';
import type { Find } from '../finder';
import type { ListRule } from '../list-rules';
import type { Sight } from '../sight';

/** Selectors in one query: together they cost one walk of the page, and a walk is a slice. */
const AT_ONCE = 25;
/** A rule that means more of one page means the page itself. */
const MOST_ELEMENTS = 500;

/** What one rule of the lists means on this page. */
export interface ListedFinds {
  rule: ListRule;
  elements: Element[];
}

/** What the rules of the filter lists mean on the page, in slices: every rule of the site, and those for everywhere that mean something here. */
export function* listedElements(sight: Sight): Generator<undefined, ListedFinds[], undefined> {
  const plain = sight.lists.rules.filter((rule) => rule.extended === null);
  const found = new Map<ListRule, Element[]>(plain.filter(({ scope }) => scope === 'site').map((rule) => [rule, []]));
  for (let at = 0; at < plain.length; at += AT_ONCE) {
    for (const [rule, element] of meantBy(plain.slice(at, at + AT_ONCE), sight)) {
      const elements = found.get(rule) ?? [];
      elements.push(element);
      found.set(rule, elements);
    }
    yield;
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

function meantBy(rules: readonly ListRule[], sight: Sight): [ListRule, Element][] {
  const elements = queryOrNull(rules.map(({ selector }) => selector).join(), sight);
  if (elements) {
    return elements.flatMap((element) =>
      rules.filter(({ selector }) => matches(element, selector)).map((rule): [ListRule, Element] => [rule, element]),
    );
  }
  // One of them is no CSS of this browser: the others are asked one by one.
  return rules.flatMap((rule) =>
    (queryOrNull(rule.selector, sight) ?? []).map((element): [ListRule, Element] => [rule, element]),
  );
}

function queryOrNull(selector: string, { document }: Sight): Element[] | null {
  try {
    return queryAll(document, selector);
  } catch {
    return null;
  }
}
