import { attribute, queryAll } from '../page/dom';
import type { Sight } from './sight';
import { type AttributeKey, subjectKey } from './subject';

/** Tags that so many elements have that asking each is no gain over asking the page. */
const COMMON = new Set('div span a p li td tr ul img section'.split(' '));

/** Elements that a selector can mean, found by the names that the page bears instead of by a walk; null where only a walk tells. */
export type CandidateFinder = (selector: string) => readonly Element[] | null;

/** Prepares the search on one page. What is gathered serves all selectors: most of them name something that the page has none of. */
export function createCandidates(sight: Sight): CandidateFinder {
  const { ids, classes } = byName(sight);
  const bearing = new Map<string, readonly Element[]>();
  const withAttribute = (name: string) => {
    const known = bearing.get(name) ?? queryAll(sight.document, `[${name}]`);
    bearing.set(name, known);
    return known;
  };
  const byAttribute = (key: AttributeKey) => {
    if (key.name === 'id' || key.name === 'class') return named(sight, key);
    const all = withAttribute(key.name);
    return key.operator === '' ? all : all.filter((element) => mayMatch(attribute(element, key.name) ?? '', key));
  };
  return (selector) => {
    const key = subjectKey(selector);
    if (!key) return null;
    if (key.by === 'attribute') return byAttribute(key);
    if (key.by === 'tag') return COMMON.has(key.name) ? null : sight.byTag(key.name);
    return (key.by === 'id' ? ids : classes).get(key.name.toLowerCase()) ?? [];
  };
}

/** Elements by id and by class, in lower case: on pages in quirks mode case does not count. */
function byName(sight: Sight): { ids: Map<string, Element[]>; classes: Map<string, Element[]> } {
  const found = { ids: new Map<string, Element[]>(), classes: new Map<string, Element[]>() };
  const add = (map: Map<string, Element[]>, name: string, elements: readonly Element[]) => {
    const known = map.get(name) ?? [];
    for (const element of elements) known.push(element);
    map.set(name, known);
  };
  for (const [name, elements] of sight.names()) {
    const lower = name.slice(1).toLowerCase();
    if (name.startsWith('#')) add(found.ids, lower, elements);
    else for (const token of new Set(lower.split(/\s+/))) add(found.classes, token, elements);
  }
  return found;
}

function named(sight: Sight, key: AttributeKey): Element[] {
  const mark = key.name === 'id' ? '#' : '.';
  const found: Element[] = [];
  for (const [name, elements] of sight.names()) {
    if (!name.startsWith(mark) || !mayMatch(name.slice(1), key)) continue;
    for (const element of elements) found.push(element);
  }
  return found;
}

/** Whether an attribute's value can be what is asked; case is left to the browser, which folds it for some attributes. */
function mayMatch(text: string, { operator, value }: AttributeKey): boolean {
  const [whole, part] = [text.toLowerCase(), value.toLowerCase()];
  if (operator === '^=') return whole.startsWith(part);
  if (operator === '$=') return whole.endsWith(part);
  return whole.includes(part);
}
