import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inWindow, type Stack } from '../core/layout/windowed';

/** Px beyond both edges of the window that are drawn as well, so that a quick scroll meets rows. */
const beyond = 600;

/**
 * Which things of a stack are near the window of the page, as it scrolls. `box` is to stand around the stack. What a window at the top
 * of the page can show is drawn at once, and the rest when that stands there.
 */
export function useWindow(stack: Stack) {
  const box = useRef<HTMLDivElement>(null);
  const [edges, setEdges] = useState(() => ({ from: 0, to: innerHeight }));
  useEffect(() => {
    const view = box.current?.ownerDocument.defaultView;
    if (!view) return;
    const look = () => {
      const top = box.current?.getBoundingClientRect().top ?? 0;
      const from = Math.floor((-top - beyond) / 300) * 300;
      const to = Math.ceil((view.innerHeight - top + beyond) / 300) * 300;
      setEdges((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    // Behind the next frame: what the window shows first waits for nothing below it.
    let soon = 0;
    const frame = view.requestAnimationFrame(() => {
      soon = view.setTimeout(look);
    });
    view.addEventListener('scroll', look, { passive: true });
    view.addEventListener('resize', look, { passive: true });
    return () => {
      view.cancelAnimationFrame(frame);
      view.clearTimeout(soon);
      view.removeEventListener('scroll', look);
      view.removeEventListener('resize', look);
    };
  }, []);
  return { box, ...inWindow(stack, edges.from, edges.to) };
}

/** Whether the window of the page is narrow; below `width` px. */
export function useNarrow(width: number): boolean {
  const query = `(max-width: ${width}px)`;
  const [narrow, setNarrow] = useState(() => matchMedia(query).matches);
  useLayoutEffect(() => {
    const list = matchMedia(query);
    const changed = () => setNarrow(list.matches);
    list.addEventListener('change', changed);
    return () => list.removeEventListener('change', changed);
  }, [query]);
  return narrow;
}
