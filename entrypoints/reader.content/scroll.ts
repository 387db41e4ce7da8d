import { type Bounds, boundsOf } from '../../core/layout/bounds';
import { standInFor } from '../../core/layout/stand-in';

/** What became of a wish to see a step on the page: what is marked, and whether it only stands in for what is folded away. */
export interface Shown {
  nodes: readonly Node[];
  folded: boolean;
}

/**
 * Scrolls the page so that these nodes stand in the upper half of the window. Where they are folded away (a tab, an accordion)
 * what opens them is shown instead. `still`: without gliding; null where nothing of them is on the page.
 */
export function scrollToNodes(document: Document, nodes: readonly Node[], still: boolean): Shown | null {
  const view = document.defaultView;
  const element = elementOf(nodes);
  const shown = element ?? standInFor(nodes, isDrawn);
  if (!view || !shown) return null;
  const calm = still || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // scrollIntoView also moves scroll containers and frames inside the page, which scrolling the window would not.
  shown.scrollIntoView({
    block: isTall(boundsOf(nodes), view) ? 'start' : 'center',
    behavior: calm ? 'instant' : 'smooth',
  });
  return element ? { nodes, folded: false } : { nodes: [shown], folded: true };
}

function isTall(bounds: Bounds | null, view: Window): boolean {
  return bounds !== null && bounds.bottom - bounds.top > view.innerHeight * 0.7;
}

/** The first element of the nodes that has a box, even where its frame is scrolled away from it. */
function elementOf(nodes: readonly Node[]): Element | null {
  for (const node of nodes) {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (element && isDrawn(element)) return element;
  }
  return null;
}

/** Nothing of an element is drawn inside `display: none` and closed `details`; `visibility: hidden` keeps its room. */
function isDrawn(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true }) && hasRoom(element);
}

function hasRoom(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
