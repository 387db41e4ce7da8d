import { hostsOf } from '../../core/page/flat-tree';

/**
 * Calls `moved` at most once a frame while anything on the page may have moved: scrolling (in any container), resizing, pictures
 * and fonts that arrive. `marked` are the nodes that have marks: scrolling inside their frames and shadow trees is not heard
 * outside of them. Gives the way to stop.
 */
export function trackMovement(document: Document, marked: readonly Node[], moved: () => void): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  let frame = 0;
  const soon = () => {
    if (frame === 0)
      frame = view.requestAnimationFrame(() => {
        frame = 0;
        moved();
      });
  };
  const observer = new ResizeObserver(soon);
  observer.observe(document.documentElement);
  if (document.body) observer.observe(document.body);
  const places: EventTarget[] = [view, ...rootsOf(marked)];
  for (const place of places) place.addEventListener('scroll', soon, { capture: true, passive: true });
  view.addEventListener('resize', soon, { passive: true });
  return () => {
    view.cancelAnimationFrame(frame);
    observer.disconnect();
    for (const place of places) place.removeEventListener('scroll', soon, { capture: true });
    view.removeEventListener('resize', soon);
  };
}

/** The shadow trees and framed documents that nodes stand in. */
function rootsOf(nodes: readonly Node[]): Set<Node> {
  const inner = nodes.flatMap((node) => [node, ...hostsOf(node)].slice(0, -1));
  return new Set(inner.map((node) => node.getRootNode()));
}
