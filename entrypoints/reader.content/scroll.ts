import { boundsOf } from '../../core/layout/bounds';

/** Scrolls the page so that these nodes stand in the upper half of the window; false where nothing of them is drawn. */
export function scrollToNodes(document: Document, nodes: readonly Node[]): boolean {
  const view = document.defaultView;
  const bounds = boundsOf(nodes);
  if (!view || !bounds) return false;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = elementOf(nodes);
  // scrollIntoView also moves scroll containers inside the page, which scrolling the window would not.
  element?.scrollIntoView({ block: tall(bounds, view) ? 'start' : 'center', behavior: calm ? 'instant' : 'smooth' });
  return element !== null;
}

function tall({ top, bottom }: { top: number; bottom: number }, view: Window): boolean {
  return bottom - top > view.innerHeight * 0.7;
}

function elementOf(nodes: readonly Node[]): Element | null {
  const node = nodes.find((each) => boundsOf([each]) !== null) ?? null;
  return node === null || node.nodeType === 1 ? (node as Element | null) : node.parentElement;
}
