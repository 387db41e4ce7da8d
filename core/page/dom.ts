/**
 * Reading the page's nodes so that the page cannot lie.
 *
 * `<form><input name=childNodes>` makes `form.childNodes` an input, and `<img name=body>` makes `document.body` an image: named
 * properties are visible in a content script's own world too. So nothing in core reads a property of a page's node directly;
 * it asks here, where the accessors and methods of the prototypes are used.
 */

/** What can hold elements and be searched. */
export type Root = Document | DocumentFragment | Element;

type Prototype =
  | 'Node'
  | 'Element'
  | 'Document'
  | 'DocumentFragment'
  | 'CharacterData'
  | 'HTMLImageElement'
  | 'HTMLIFrameElement'
  | 'HTMLSlotElement'
  | 'Text';

/* @__NO_SIDE_EFFECTS__ */
/** Makes a function that reads a property. The prototypes are looked up at the first call, so that the module also loads where there is no DOM. */
export function getter<Value>(prototype: Prototype, property: string): (node: Node) => Value {
  let get: (() => Value) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(globalThis[prototype].prototype, property)?.get as () => Value;
    return get.call(node);
  };
}

/* @__NO_SIDE_EFFECTS__ */
/** Makes a function that calls a method, in the same way. */
export function method<Arguments extends unknown[], Value>(
  prototype: Prototype,
  name: string,
): (node: Node, ...rest: Arguments) => Value {
  let call: ((...rest: Arguments) => Value) | undefined;
  return (node, ...rest) => {
    call ??= Object.getOwnPropertyDescriptor(globalThis[prototype].prototype, name)?.value as typeof call & object;
    return call.call(node, ...rest);
  };
}

/** `Node.nodeType`: 1 element, 3 text, 4 CDATA, 8 comment, 9 document, 11 fragment. */
const nodeType = getter<number>('Node', 'nodeType');
/** The parent, or null. */
export const parentOf = getter<Node | null>('Node', 'parentNode');
/** The parent where that is an element, or null. */
export const parentElement = getter<Element | null>('Node', 'parentElement');
/** The first child of any kind, or null. */
export const firstChild = getter<Node | null>('Node', 'firstChild');
/** The next node of the same parent, or null. */
export const nextSibling = getter<Node | null>('Node', 'nextSibling');
/** The node before of the same parent, or null. */
export const previousSibling = getter<Node | null>('Node', 'previousSibling');
/** The next element of the same parent, or null. */
export const nextElement = getter<Element | null>('Element', 'nextElementSibling') as (
  element: Element,
) => Element | null;
/** The element before of the same parent, or null. */
export const previousElement = getter<Element | null>('Element', 'previousElementSibling') as (
  element: Element,
) => Element | null;

const getTextContent = getter<string | null>('Node', 'textContent');
const getOwnerDocument = getter<Document | null>('Node', 'ownerDocument');
const getLocalName = getter<string>('Element', 'localName');
const getChildCount = getter<number>('Element', 'childElementCount');
const getData = getter<string>('CharacterData', 'data');
const callGetAttribute = method<[string], string | null>('Element', 'getAttribute');
const callHasAttributes = method<[], boolean>('Element', 'hasAttributes');
const callMatches = method<[string], boolean>('Element', 'matches');
const callClosest = method<[string], Element | null>('Element', 'closest');
const callContains = method<[Node | null], boolean>('Node', 'contains');
const queries = {
  1: method<[string], NodeListOf<Element>>('Element', 'querySelectorAll'),
  9: method<[string], NodeListOf<Element>>('Document', 'querySelectorAll'),
  11: method<[string], NodeListOf<Element>>('DocumentFragment', 'querySelectorAll'),
};
const getBody = getter<HTMLElement | null>('Document', 'body');
const getHead = getter<HTMLElement | null>('Document', 'head');
const getDocumentElement = getter<Element | null>('Document', 'documentElement');
const getTitle = getter<string>('Document', 'title');
const getContentType = getter<string>('Document', 'contentType');
const getCurrentSrc = getter<string>('HTMLImageElement', 'currentSrc');
const getNaturalWidth = getter<number>('HTMLImageElement', 'naturalWidth');
const getNaturalHeight = getter<number>('HTMLImageElement', 'naturalHeight');

/** True for elements of any namespace. */
export function isElement(node: Node | null): node is Element {
  return node !== null && nodeType(node) === 1;
}

/** True for text and CDATA nodes. */
export function isText(node: Node | null): node is Text {
  if (!node) return false;
  const type = nodeType(node);
  return type === 3 || type === 4;
}

/** Lower-case local name, without a namespace's prefix; '' for anything but an element. */
export function tagName(node: Node | null): string {
  return isElement(node) ? getLocalName(node).toLowerCase() : '';
}

/** All children, in order, as an array of our own. Linear. */
export function childNodes(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let child = firstChild(node); child; child = nextSibling(child)) nodes.push(child);
  return nodes;
}

/** The children that are elements, in order, as an array of our own. Linear. */
export function children(node: Node): Element[] {
  const elements: Element[] = [];
  for (let child = firstChild(node); child; child = nextSibling(child)) if (isElement(child)) elements.push(child);
  return elements;
}

/** How many children are elements, without visiting them. */
export function childCount(element: Element): number {
  return getChildCount(element);
}

/** An attribute's value as written, or null where it is missing. */
export function attribute(element: Element, name: string): string | null {
  return callGetAttribute(element, name);
}

/** False for an element without any attribute. */
export function hasAttributes(element: Element): boolean {
  return callHasAttributes(element);
}

/** Tokens of the class attribute, as written. */
export function classTokens(element: Element): string[] {
  return attribute(element, 'class')?.split(/\s+/).filter(Boolean) ?? [];
}

/** The id attribute, or ''. */
export function idOf(element: Element): string {
  return attribute(element, 'id') ?? '';
}

/** `Node.textContent`, with '' for null; scripts and hidden parts included. For what a person reads see `visibleText`. */
export function textContent(node: Node): string {
  return getTextContent(node) ?? '';
}

/** The characters of a text, CDATA or comment node. */
export function textData(node: Node): string {
  return getData(node);
}

/** The document that a node belongs to; a document belongs to itself. */
export function documentOf(node: Node): Document {
  return getOwnerDocument(node) ?? (node as Document);
}

/** `Element.matches`; false for a selector that does not parse. */
export function matches(element: Element, selector: string): boolean {
  try {
    return callMatches(element, selector);
  } catch {
    return false;
  }
}

/** `Element.closest`: the element itself or its nearest ancestor that matches. */
export function closest(element: Element, selector: string): Element | null {
  return callClosest(element, selector);
}

/** True where `other` is `node` or stands inside it. */
export function contains(node: Node, other: Node | null): boolean {
  return callContains(node, other);
}

/** `querySelectorAll` as an array of our own. */
export function queryAll(root: Root, selector: string): Element[] {
  const query = queries[nodeType(root) as keyof typeof queries];
  return query ? Array.from(query(root, selector)) : [];
}

/** The body, or the root element of a document that has none (XML, broken frames), or null for an empty document. */
export function bodyOf(document: Document): Element | null {
  return getBody(document) ?? getDocumentElement(document);
}

/** Whether the document has a body (or frames), as every HTML page that was parsed does. */
export function hasBody(document: Document): boolean {
  return getBody(document) !== null;
}

/** MIME type of the document, such as "text/html". */
export function contentTypeOf(document: Document): string {
  return getContentType(document);
}

/** The head, or null. */
export function headOf(document: Document): Element | null {
  return getHead(document);
}

/** The root element, or null for an empty document. */
export function rootOf(document: Document): Element | null {
  return getDocumentElement(document);
}

/** The document's title as the browser shows it, or ''. */
export function titleOf(document: Document): string {
  return getTitle(document);
}

/** What the browser loaded for an `img` and its real size; null for anything else, or where nothing is loaded yet. */
export function loadedImage(element: Element): { src: string; width: number; height: number } | null {
  try {
    const src = getCurrentSrc(element);
    return src ? { src, width: getNaturalWidth(element), height: getNaturalHeight(element) } : null;
  } catch {
    return null;
  }
}

/**
 * Visits a node and everything below it in page order, without recursion.
 * `visit` answers false to leave out what is below the node, and 'stop' to end the walk. Linear.
 */
export function walk(root: Node, visit: (node: Node) => boolean | 'stop' | undefined): void {
  let node: Node | null = root;
  while (node) {
    const answer = visit(node);
    if (answer === 'stop') return;
    node = (answer === false ? null : firstChild(node)) ?? after(node, root);
  }
}

/** The next node in page order that is not below `node`, staying inside `root`. */
function after(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    const next = nextSibling(at);
    if (next) return next;
    at = parentOf(at);
  }
  return null;
}
