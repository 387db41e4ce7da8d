import { matches, queryAll } from '../../page/dom';
import type { Slices } from '../../slices';
import type { Find } from '../finder';
import type { ListRule } from '../list-rules';
import type { Sight } from '../sight';

/** A rule that means more of one page means the page itself. */
const MOST_ELEMENTS = 500;
/** Elements that are held against selectors in one slice, each against each: some milliseconds. */
const AT_ONCE = 200_000;
/** On larger pages a rule for every page that would cost a walk of its own is not asked, unless it names an id or a class. */
const MOST_TO_WALK = 10_000;
/** Gates that are asked at once: of most groups no page holds anything. */
const GROUP = 40;

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
  for (const rule of plain.filter(({ gate }) => gate === null)) {
    keep(rule, isTooDear(rule, sight) ? [] : query(sight.document, rule.selector));
    if (pace(1)) yield;
  }
  for (const group of grouped(plain)) {
    for (const [gate, rules] of opened(group, sight.document))
      for (const rule of rules) keep(rule, through(rule, gate));
    if (pace(group.length)) yield;
  }
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

/** Rules behind one gate. */
type Gated = readonly [gate: string, rules: readonly ListRule[]];

function grouped(rules: readonly ListRule[]): Gated[][] {
  const byGate = new Map<string, ListRule[]>();
  for (const rule of rules) {
    if (rule.gate === null) continue;
    const known = byGate.get(rule.gate);
    if (known) known.push(rule);
    else byGate.set(rule.gate, [rule]);
  }
  const all = [...byGate];
  return Array.from({ length: Math.ceil(all.length / GROUP) }, (_, at) => all.slice(at * GROUP, (at + 1) * GROUP));
}

/** The gates of a group that something stands behind, told by one question to the page. */
function opened(group: readonly Gated[], document: Document): (readonly [behind: Element[], rules: readonly ListRule[]])[] {
  const hits = query(document, group.map(([gate]) => gate).join());
  if (hits.length === 0) return [];
  return group.flatMap(([gate, rules]) => {
    const behind = hits.filter((element) => matches(element, gate));
    return behind.length > 0 ? [[behind, rules] as const] : [];
  });
}

function through({ selector }: ListRule, behind: readonly Element[]): Element[] {
  return behind.filter((element) => matches(element, selector));
}

function isTooDear({ selector, scope }: ListRule, sight: Sight): boolean {
  return scope === 'anywhere' && !/[#.]/.test(selector) && sight.size() > MOST_TO_WALK;
}

/** Tells when it is time for the next slice, by what was asked since the last one. */
function paceOf(sight: Sight): (selectors: number) => boolean {
  let asked = 0;
  return (selectors) => {
    asked += selectors * sight.size();
    if (asked < AT_ONCE) return false;
    asked = 0;
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
