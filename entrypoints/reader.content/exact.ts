import { stillExact } from '../../core/strip/strip';
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
    const exact = all.filter((each) => !isByPosition(each) || stillExact([each], document));
    if (exact.length < all.length) keep(exact);
  };
  const observer = new MutationObserver(() => {
    if (frame === 0 && found().some(isByPosition)) frame = requestAnimationFrame(check);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

/** Selectors by name mean nothing else when neighbours come and go. */
function isByPosition({ selector }: Stripped): boolean {
  return selector.includes(' > ');
}
