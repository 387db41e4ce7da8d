import { useRef } from 'preact/hooks';

/** A swipe is at least so long, px, and twice as wide as high. */
const least = 60;

/** Handlers with which a finger's swipe goes on (against the text) or back. */
export function useSwipe(rtl: boolean, move: (by: 1 | -1) => void) {
  const start = useRef<{ id: number; x: number; y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, isPrimary, pointerId, clientX, clientY, isTrusted }: PointerEvent) => {
      const touch = isTrusted && isPrimary && pointerType === 'touch';
      start.current = touch ? { id: pointerId, x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ pointerId, clientX, clientY, isTrusted }: PointerEvent) => {
      const from = start.current;
      start.current = null;
      if (!isTrusted || from?.id !== pointerId) return;
      const [across, down] = [clientX - from.x, Math.abs(clientY - from.y)];
      if (Math.abs(across) < least || Math.abs(across) < 2 * down) return;
      move(across < 0 === rtl ? -1 : 1);
    },
    // The browser took the touch for a scroll.
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
