import { remember } from '../language/remember';
import { attribute, queryAll } from '../page/dom';
import type { Sight } from './sight';
import { type AttributeKey, subjectKey } from './subject';

/** Tags that so many elements have that asking each is no gain over asking the page. */
const COMMON = new Set('div span a p li td tr ul img section'.split(' '));

/** A page is looked at again and again, with the same rules. */
const keyOf = remember(subjectKey);

/** Elements that a selector can mean, found by the names that the page bears instead of by a walk; null where only a walk tells. */
export type CandidateFinder = (selector: string) => readonly Element[] | null;

/** Prepares the search on one page. What is gathered serves all selectors: most of them name something that the page has none of. */
export function createCandidates(sight: Sight): CandidateFinder {
  const { ids, classes } = byName(sight);
  const columns = new Map<string, Column>();
  const columnOf = (name: string) => {
    const known = columns.get(name) ?? columnIn(sight, name);
    columns.set(name, known);
    return known;
  };
  const byAttribute = (key: AttributeKey) => {
    const { all, values, groups } = columnOf(key.name);
    if (key.operator === '') return groups.flat();
    if (!all.includes(wanted(key))) return [];
    return groups.filter((_, index) => mayMatch(values[index] ?? '', key)).flat();
  };
  return (selector) => {
    const key = keyOf(selector);
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

/** All that an attribute says on the page, in lower case: case is left to the browser, which folds it for some attributes. */
interface Column {
  /** Every value, each between two `EDGE`s: one search tells most rules that they mean nothing here. */
  readonly all: string;
  readonly values: readonly string[];
  /** The elements that bear each value. */
  readonly groups: readonly (readonly Element[])[];
}

/** Stands in no value that a rule asks for. */
const EDGE = '\n';

function columnIn(sight: Sight, name: string): Column {
  const mark = name === 'id' ? '#' : '.';
  const pairs: (readonly [string, readonly Element[]])[] =
    name === 'id' || name === 'class'
      ? [...sight.names()].flatMap(([text, elements]) => (text.startsWith(mark) ? [[text.slice(1), elements]] : []))
      : queryAll(sight.document, `[${name}]`).map((element) => [attribute(element, name) ?? '', [element]]);
  const values = pairs.map(([text]) => text.toLowerCase());
  return { all: `${EDGE}${values.join(EDGE)}${EDGE}`, values, groups: pairs.map(([, elements]) => elements) };
}

/** What stands somewhere in `all` if any value is what is asked. */
function wanted({ operator, value }: AttributeKey): string {
  const part = value.toLowerCase();
  if (operator === '^=') return EDGE + part;
  return operator === '$=' ? part + EDGE : part;
}

function mayMatch(whole: string, { operator, value }: AttributeKey): boolean {
  const part = value.toLowerCase();
  if (operator === '^=') return whole.startsWith(part);
  if (operator === '$=') return whole.endsWith(part);
  return whole.includes(part);
}
