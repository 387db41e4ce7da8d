import { isByPosition, stillMeans } from '../../core/strip/selector';
import type { Stripped } from '../../core/strip/stripped';

/**
 * Watches that a selector by position does not come to mean another element between a change of the page and our next look: the moment
 * it might, `keep` is handed those that still mean what they meant. At most once a frame, however busy the page is. Gives the way to stop.
 */
export function watchExact(
  document: Document,
  found: () => readonly Stripped[],
  keep: (exact: readonly Stripped[]) => void,
): () => void {
  let frame = 0;
  const check = () => {
    frame = 0;
    const all = found();
    const exact = all.filter(
      ({ selector, element }) => !isByPosition(selector) || stillMeans(selector, element, document),
    );
    if (exact.length < all.length) keep(exact);
  };
  const observer = new MutationObserver(() => {
    if (frame === 0 && found().some(({ selector }) => isByPosition(selector))) frame = requestAnimationFrame(check);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
