import {
  bodyOf,
  documentOf,
  firstChild,
  getter,
  isElement,
  isText,
  method,
  nextSibling,
  parentOf,
  tagName,
} from './dom';

/**
 * The page as it is shown: the nodes of open shadow trees in place of what they cover, slotted nodes in their slots, and the
 * pages of frames of the same origin in their frames. Closed trees and frames of other origins stay unread.
 */

const getShadowRoot = getter<ShadowRoot | null>('Element', 'shadowRoot');
const getContentDocument = getter<Document | null>('HTMLIFrameElement', 'contentDocument');
const getElementSlot = getter<Element | null>('Element', 'assignedSlot');
const getTextSlot = getter<Element | null>('Text', 'assignedSlot');
const getAssigned = method<[], Node[]>('HTMLSlotElement', 'assignedNodes');
const getRoot = method<[], Node>('Node', 'getRootNode');
const getUri = getter<string>('Document', 'documentURI');
const getBaseUri = getter<string>('Node', 'baseURI');

/** Whether a node stands in a document. */
export const isConnected = getter<boolean>('Node', 'isConnected');

/** The frames that were entered, by the document they showed: a page that is framed itself does not know its own frame. */
const frames = new WeakMap<Document, Element>();

/** The open shadow root of an element, or null. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return getShadowRoot(element);
}

/** The document in an `iframe` of the same origin, once it has one to read: loaded from the web, or written in the page (`srcdoc`). */
export function framedDocument(frame: Element): Document | null {
  return documentIn(frame, /^(?:https?:|about:srcdoc)/);
}

/** The same, also where a script of the page fills an empty frame: that is how ads come, but no steps. */
export function filledDocument(frame: Element): Document | null {
  return documentIn(frame, /^(?:https?:|about:)/);
}

function documentIn(frame: Element, addresses: RegExp): Document | null {
  const page = tagName(frame) === 'iframe' ? contentOf(frame) : null;
  if (!page || !addresses.test(getUri(page))) return null;
  frames.set(page, frame);
  return page;
}

/** Throws for an `iframe` of another namespace, which shows no page. */
function contentOf(frame: Element): Document | null {
  try {
    return getContentDocument(frame);
  } catch {
    return null;
  }
}

/** The first node that is shown inside an element, or null. */
export function firstShown(element: Element): Node | null {
  const shadow = getShadowRoot(element);
  if (shadow) return firstChild(shadow);
  const tag = tagName(element);
  if (tag === 'slot') return assignedTo(element)[0] ?? firstChild(element);
  const page = tag === 'iframe' ? framedDocument(element) : null;
  return page ? bodyOf(page) : firstChild(element);
}

/** The node that is shown after one that is shown inside `parent`, or null. */
export function nextShown(node: Node, parent: Element): Node | null {
  if (tagName(parent) !== 'slot' || parentOf(node) === parent) return nextSibling(node);
  let next = nextSibling(node);
  while (next && slotOf(next) !== parent) next = nextSibling(next);
  return next;
}

function slotOf(node: Node): Element | null {
  if (isElement(node)) return getElementSlot(node);
  return isText(node) ? getTextSlot(node) : null;
}

function assignedTo(slot: Element): Node[] {
  try {
    return getAssigned(slot);
  } catch {
    return [];
  }
}

/** The shadow hosts and frames that a node stands in, innermost first: the last one stands in the page's own tree. */
export function hostsOf(node: Node): Element[] {
  const hosts: Element[] = [];
  for (let host = hostOf(node); host; host = hostOf(host)) hosts.push(host);
  return hosts;
}

/** The shadow host, else the frame that a node stands in. */
function hostOf(node: Node): Element | null {
  const root = getRoot(node);
  return (root as Partial<ShadowRoot>).host ?? frameOf(documentOf(root));
}

/** The frame in the page that shows a document; null for the page itself, and for a document that is shown no more. */
export function frameOf(document: Document): Element | null {
  const frame = frames.get(document);
  return frame && contentOf(frame) === document ? frame : null;
}

/** The document of the page that a node belongs to, however many frames it stands in. */
export function pageOf(node: Node): Document {
  return documentOf(hostsOf(node).at(-1) ?? node);
}

/** What relative addresses at a node are resolved against: `base`, or the base of the frame that it stands in. */
export function baseAt(node: Node | undefined, base: string): string {
  return node && frameOf(documentOf(node)) ? getBaseUri(node) : base;
}
