import { bodyOf, childNodes, children, documentOf, isText, rootOf, tagName, textData } from '../page/dom';
import type { Stretch } from './dock';
import { boxOf, clientLeft, clientWidth, scrollHeight, scrollWidth } from './measure';

/** An element that reaches out of the stretch where it may stand. */
export interface Outside {
  element: Element;
  style: CSSStyleDeclaration;
  box: Stretch;
  /** Where it may stand: the room, or what a box around it lets be seen. */
  limit: Stretch;
  /** Only words in it reach out, and not its box. */
  words: boolean;
}

/** More elements than this are not looked at: the page still makes room, some of it may lie under the panel. */
const mostElements = 30_000;

/** Reaching out by less than this is rounding, px. */
const slack = 1;

const everywhere: Stretch = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };

/** Boxes whose inside is one picture. */
const whole = new Set(['svg', 'iframe', 'video', 'canvas', 'object', 'embed', 'select', 'textarea']);

/**
 * The outermost elements that reach out of `room`, and are not `exempt`. What stands in a box that scrolls can be reached, and
 * counts as inside. With `all`, everything that reaches out, also inside of others. Reads computed styles, so it is for the
 * moment when a person opens the panel, never for page load.
 */
export function findOutside(
  document: Document,
  room: Stretch,
  { exempt = new WeakSet(), all = false }: { exempt?: WeakSet<Element>; all?: boolean } = {},
): Outside[] {
  const [body, root, view] = [bodyOf(document), rootOf(document), document.defaultView];
  if (!view || !body || !root) return [];
  // What overflows the body is cut by the window, unless the root scrolls by itself.
  const passesOn = view.getComputedStyle(root).overflowX === 'visible';
  const search: Search = { view, room, exempt, all, open: passesOn ? body : null, found: [], seen: 0 };
  visit(body, room, search);
  return search.found;
}

/** One walk over the page. */
interface Search {
  readonly view: Window;
  readonly room: Stretch;
  readonly exempt: WeakSet<Element>;
  readonly all: boolean;
  /** The body, where its overflow is the window's. */
  readonly open: Element | null;
  readonly found: Outside[];
  seen: number;
}

/** Returns whether the element, or something in it, reaches out of where it may stand. */
function visit(element: Element, around: Stretch, search: Search): boolean {
  if (search.seen++ > mostElements) return false;
  const style = search.view.getComputedStyle(element);
  if (style.display === 'none') return false;
  const box = boxOf(element);
  const limit = isOfWindow(element, style) ? search.room : around;
  const outside: Outside = { element, style, box, limit, words: false };
  // A box that holds only floats has no height of its own.
  const isOut = (box.height > 0 || scrollHeight(element) > 0) && reaches(box, limit) && !search.exempt.has(element);
  if (isOut) search.found.push(outside);
  if (whole.has(tagName(element)) || (isOut && !search.all)) return isOut;
  return visitInside(outside, search) || isOut;
}

function visitInside({ element, style, box, limit }: Outside, search: Search): boolean {
  const inner = element === search.open ? limit : insideOf(element, style, box, limit);
  let inside = false;
  for (const child of children(element)) inside = visit(child, inner, search) || inside;
  if (inside || style.overflowX !== 'visible' || search.exempt.has(element)) return inside;
  const words = wordsReach(element, inner);
  if (words) search.found.push({ element, style, box, limit: inner, words });
  return words;
}

/** Placed by the window, not by something on the page. */
export function isOfWindow(element: Element, { position }: CSSStyleDeclaration): boolean {
  if (position !== 'fixed' && position !== 'absolute') return false;
  const parent = (element as HTMLElement).offsetParent;
  if (parent === null) return true;
  const document = documentOf(element);
  const body = bodyOf(document);
  return position === 'absolute' && parent === body && isPlain(document.defaultView?.getComputedStyle(parent));
}

/** Holds no placed elements. */
function isPlain(style: CSSStyleDeclaration | undefined): boolean {
  return style?.position === 'static' && style.transform === 'none' && style.contain === 'none';
}

/** Where the children of an element may stand. */
function insideOf(element: Element, { overflowX }: CSSStyleDeclaration, box: Stretch, limit: Stretch): Stretch {
  if (overflowX === 'auto' || overflowX === 'scroll') return everywhere;
  if (overflowX !== 'hidden' && overflowX !== 'clip') return limit;
  const left = box.left + clientLeft(element);
  const right = clientWidth(element) > 0 ? box.right - clientLeft(element) : box.right;
  return { left: Math.max(limit.left, left), right: Math.min(limit.right, right) };
}

function reaches({ left, right }: Stretch, limit: Stretch): boolean {
  return right > left && (right > limit.right + slack || left < limit.left - slack);
}

/** Words that stand in the element itself reach out. */
function wordsReach(element: Element, limit: Stretch): boolean {
  if (scrollWidth(element) <= clientWidth(element) + slack) return false;
  const range = documentOf(element).createRange();
  return childNodes(element).some((node) => {
    if (!isText(node) || !/\S/.test(textData(node))) return false;
    range.selectNodeContents(node);
    return reaches(range.getBoundingClientRect(), limit);
  });
}
