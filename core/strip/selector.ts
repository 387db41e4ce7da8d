import { attribute, children, documentOf, idOf, matches, parentElement, queryAll, tagName } from '../page/dom';
import { isConnected } from '../page/flat-tree';

/** Attributes that tell elements apart and outlive a redraw, best first. */
const ATTRIBUTES =
  'data-ad-slot data-google-query-id data-widget-id data-id href data-src src action name poster title aria-label class'.split(
    ' ',
  );
/** Longer values make the style sheet heavy. */
const LONGEST = 300;
/** Elements visited by trial queries, over all selectors of one maker: on huge pages paths are used instead. */
const BUDGET = 4_000_000;

/** Between two steps of a way; in the id that it starts from blanks are escaped. */
const STEP = ' > ';

/** Answers a CSS selector that matches the element, and no other, in its document as it is now. */
export type SelectorMaker = (element: Element) => string;

/**
 * A maker for many selectors of one document: positions among siblings are counted once a parent, and trial queries have a budget,
 * so that neither a list of 50,000 items nor a page of 1,000 ads makes it slow. Use it up before the page changes.
 */
export function createSelectorMaker(document: Document): SelectorMaker {
  let size = 0;
  const positions = new Map<Element, Map<Element, number>>();
  let budget = BUDGET;
  const isUnique = (selector: string, element: Element) => {
    if (budget <= 0) return false;
    size ||= sizeOf(document);
    budget -= size;
    const found = queryAll(document, selector);
    return found.length === 1 && found[0] === element;
  };
  const position = (element: Element, parent: Element) => {
    const known = positions.get(parent) ?? new Map(children(parent).map((child, index) => [child, index + 1]));
    positions.set(parent, known);
    return known.get(element) ?? 1;
  };
  return (element) => byId(element, document) ?? byAttribute(element, isUnique) ?? byPath(element, document, position);
}

/** As a maker's selector, for one element alone. */
export function selectorFor(element: Element): string {
  return createSelectorMaker(documentOf(element))(element);
}

/** Whether a selector goes by positions: it means something else as soon as a neighbour comes or goes. */
export function isByPosition(selector: string): boolean {
  return /:nth-child\(\d+\)$/.test(selector);
}

/**
 * Whether a selector by positions still means its element and nothing else. One look at the element's ancestors, whatever the size of
 * the page: such a selector is unique as long as the id that it starts from is.
 */
export function stillMeans(selector: string, element: Element): boolean {
  const anchor = selector.slice(0, selector.indexOf(STEP));
  return isConnected(element) && matches(element, selector) && queryAll(documentOf(element), anchor).length === 1;
}

function sizeOf(document: Document): number {
  // The list is counted by the browser: no array of all elements is made.
  const all: NodeListOf<Element> = Reflect.apply(Document.prototype.querySelectorAll, document, ['*']);
  return all.length;
}

/** `#id` where no other element bears the id, else null. Browsers keep an index of ids, so this costs nothing. */
export function byId(element: Element, document: Document): string | null {
  const id = idOf(element);
  if (id === '' || id.length > LONGEST || !id.isWellFormed()) return null;
  const selector = `#${CSS.escape(id)}`;
  const found = queryAll(document, selector);
  return found.length === 1 && found[0] === element ? selector : null;
}

function byAttribute(element: Element, isUnique: (selector: string, element: Element) => boolean): string | null {
  const type = typeOf(element);
  for (const name of ATTRIBUTES) {
    const value = attribute(element, name);
    if (!value || value.length > LONGEST || !value.isWellFormed()) continue;
    const selector = `${type}[${name}=${quoted(value)}]`;
    if (isUnique(selector, element)) return selector;
  }
  return null;
}

/** A way down from the nearest ancestor with an id of its own, or from the root: unique by construction. */
function byPath(element: Element, document: Document, position: (element: Element, parent: Element) => number): string {
  const steps: string[] = [];
  let at = element;
  for (;;) {
    const anchor = at === element ? null : byId(at, document);
    if (anchor) return [anchor, ...steps].join(STEP);
    const parent = parentElement(at);
    if (!parent) return [':root', ...steps].join(STEP);
    // Also an only child is counted: another that comes later is then not meant.
    steps.unshift(`${typeOf(at)}:nth-child(${position(at, parent)})`);
    at = parent;
  }
}

/** A type selector, or `*` where the name is none that CSS can take as it stands (`svg:a`, `Foreign.Name`). */
function typeOf(element: Element): string {
  const tag = tagName(element);
  return /^[a-z][a-z0-9-]*$/.test(tag) && !CASED.has(tag) ? tag : '*';
}

/** SVG names with capitals: the lower-case name would not match them. */
const CASED = new Set(
  'foreignobject lineargradient radialgradient clippath textpath animatemotion animatetransform feblend fegaussianblur feoffset feflood femerge'.split(
    ' ',
  ),
);

/** A value as a string of CSS. */
export function quoted(value: string): string {
  const safe = value
    .replace(/["\\]/g, '\\$&')
    .replace(/[\n\r\f\0]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `);
  return `"${safe}"`;
}
