import { closest, documentOf, isElement, parentElement, tagName } from '../page/dom';
import { hostsOf } from '../page/flat-tree';

/** A rectangle in px, from the top left corner of the window. */
export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The smallest rectangle around the nodes as they are drawn now; null where nothing of them is drawn. */
export function boundsOf(nodes: readonly Node[]): Bounds | null {
  return nodes.map(boundsOfNode).reduce((sum, bounds) => (sum && bounds ? union(sum, bounds) : (bounds ?? sum)), null);
}

/**
 * The rectangle around a step, with the number that its list draws outside of it; a step that begins amid a line reaches to the
 * edges of the block that the line stands in. In px as `boundsOf`; null where nothing of the step is drawn.
 */
export function stepBounds(nodes: readonly Node[]): Bounds | null {
  const bounds = boundsOf(nodes);
  const block = bounds && nodes[0] ? blockOf(nodes[0]) : null;
  if (!bounds || !block) return bounds;
  const list = tagName(block) === 'li' ? closest(block, 'ol, ul') : null;
  const around = list ? boundsOf([list]) : block === nodes[0] ? null : innerBounds(block);
  return around
    ? { ...bounds, left: Math.min(bounds.left, around.left), right: Math.max(bounds.right, around.right) }
    : bounds;
}

/** The nearest element, from the node upward, that is no part of a line. */
function blockOf(node: Node): Element | null {
  const view = documentOf(node).defaultView;
  let element = isElement(node) ? node : parentElement(node);
  while (element && view && /^(?:inline|contents$)/.test(view.getComputedStyle(element).display))
    element = parentElement(element);
  return element;
}

/** An element without its padding: where its lines may stand. */
function innerBounds(element: Element): Bounds | null {
  const bounds = boundsOf([element]);
  const style = documentOf(element).defaultView?.getComputedStyle(element);
  if (!bounds || !style) return bounds;
  return {
    ...bounds,
    left: bounds.left + Number.parseFloat(style.paddingLeft),
    right: bounds.right - Number.parseFloat(style.paddingRight),
  };
}

/** Makes room around a rectangle: beside it, and above and below it as much unless told, in px. */
export function grown({ left, top, right, bottom }: Bounds, beside: number, above = beside): Bounds {
  return { left: left - beside, top: top - above, right: right + beside, bottom: bottom + above };
}

function boundsOfNode(node: Node): Bounds | null {
  if (!node.isConnected) return null;
  const range = node.ownerDocument?.createRange();
  if (!range) return null;
  range.selectNode(node);
  const { left, top, right, bottom } = isElement(node) ? node.getBoundingClientRect() : range.getBoundingClientRect();
  return right > left && bottom > top ? throughFrames({ left, top, right, bottom }, node) : null;
}

/** From the window of the frame that a node stands in to that of the page; what the frame does not show is cut off. */
function throughFrames(bounds: Bounds, node: Node): Bounds | null {
  let seen: Bounds | null = bounds;
  for (const frame of hostsOf(node)) {
    if (!seen || frame.localName !== 'iframe') continue;
    const box = frame.getBoundingClientRect();
    const [x, y] = [box.left + frame.clientLeft, box.top + frame.clientTop];
    seen = shared(
      { left: seen.left + x, top: seen.top + y, right: seen.right + x, bottom: seen.bottom + y },
      { left: x, top: y, right: x + frame.clientWidth, bottom: y + frame.clientHeight },
    );
  }
  return seen;
}

function shared(a: Bounds, b: Bounds): Bounds | null {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
  const [right, bottom] = [Math.min(a.right, b.right), Math.min(a.bottom, b.bottom)];
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

function union(a: Bounds, b: Bounds): Bounds {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
