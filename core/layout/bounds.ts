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

/** Makes room around a rectangle on all sides, in px. */
export function grown({ left, top, right, bottom }: Bounds, by: number): Bounds {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function boundsOfNode(node: Node): Bounds | null {
  if (!node.isConnected) return null;
  const range = node.ownerDocument?.createRange();
  if (!range) return null;
  range.selectNode(node);
  const { left, top, right, bottom } = isElement(node) ? node.getBoundingClientRect() : range.getBoundingClientRect();
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function union(a: Bounds, b: Bounds): Bounds {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
