/**
 * Calls `moved` at most once a frame while anything on the page may have moved: scrolling (in any container), resizing, pictures
 * and fonts that arrive. Gives the way to stop.
 */
export function trackMovement(document: Document, moved: () => void): () => void {
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
  view.addEventListener('scroll', soon, { capture: true, passive: true });
  view.addEventListener('resize', soon, { passive: true });
  return () => {
    view.cancelAnimationFrame(frame);
    observer.disconnect();
    view.removeEventListener('scroll', soon, { capture: true });
    view.removeEventListener('resize', soon);
  };
}
