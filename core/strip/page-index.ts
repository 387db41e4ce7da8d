import { remember } from '../language/remember';
import { attribute, getter, method, queryAll } from '../page/dom';
import type { Slices } from '../slices';

/** Elements of a page by what they bear, each list in page order. */
export interface PageIndex {
  /** How many elements there are. */
  size: number;
  /** By local name, as a lone tag selects them. */
  tags: Lookup;
  /** By the whole of their id and class attributes, as written. */
  ids: ReadonlyMap<string, readonly Element[]>;
  classes: ReadonlyMap<string, readonly Element[]>;
  /** By the names of their attributes; in lower case in HTML, as written in XML. */
  bearers: Lookup;
}

/** Elements by a name; undefined where there are none. */
type Lookup = Pick<ReadonlyMap<string, readonly Element[]>, 'get' | 'has'>;

/** Names of an element's attributes; in lower case in HTML, as written in XML. */
export const attributeNames = method<[], string[]>('Element', 'getAttributeNames');
const localName = getter<string>('Element', 'localName');
/** Elements in one slice. */
const AT_ONCE = 2_000;

/** One look over all elements in place of a walk of the browser's for each tag, name and attribute that somebody asks for. */
export function* indexPage(document: Document): Slices<PageIndex> {
  const [tags, ids, classes, bearers] = [0, 1, 2, 3].map(() => new Map<string, Element[]>()) as [
    Groups,
    Groups,
    Groups,
    Groups,
  ];
  const all = queryAll(document, '*');
  let left = AT_ONCE;
  for (const element of all) {
    add(tags, localName(element), element);
    for (const name of attributeNames(element)) {
      add(bearers, name, element);
      if (name === 'id') add(ids, attribute(element, name) ?? '', element);
      else if (name === 'class') add(classes, attribute(element, name) ?? '', element);
    }
    if (--left > 0) continue;
    left = AT_ONCE;
    yield;
  }
  return { size: all.length, tags, ids, classes, bearers };
}

/**
 * As `indexPage`, for who asks about little: only ids and classes are looked over. Tags and attributes are asked of the browser, by name and
 * once; the page must stay as it is until then.
 */
export function lightIndex(document: Document): PageIndex {
  const valuesOf = (name: string) => {
    const groups: Groups = new Map();
    for (const element of queryAll(document, `[${name}]`)) add(groups, attribute(element, name) ?? '', element);
    return groups;
  };
  return {
    get size() {
      return queryAll(document, '*').length;
    },
    tags: askedFor((tag) => queryAll(document, tag)),
    ids: valuesOf('id'),
    classes: valuesOf('class'),
    bearers: askedFor((name) => queryAll(document, `[${name}]`)),
  };
}

function askedFor(query: (name: string) => Element[]): Lookup {
  const known = remember(query);
  return { get: (name) => (known(name).length > 0 ? known(name) : undefined), has: (name) => known(name).length > 0 };
}

type Groups = Map<string, Element[]>;

function add(groups: Groups, name: string, element: Element): void {
  const group = groups.get(name);
  if (group) group.push(element);
  else groups.set(name, [element]);
}
