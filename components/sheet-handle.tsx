import { useRef } from 'preact/hooks';
import { useActions } from './actions';
import { trusted } from './trusted';
import { useWords } from './words';

/** Least and greatest height of the sheet, as shares of the window's. */
const least = 0.25;
const most = 0.95;
/** Dragged below this share and let go, the sheet closes. */
const closes = 0.15;
/** One press of an arrow key. */
const stride = 0.05;

/** The handle at the top of the sheet: drag, arrows, double click for the first height; dragged down to the edge it closes. */
export function SheetHandle({ height }: { height: number }) {
  const words = useWords();
  const { resizeSheet, close } = useActions();
  const drag = useRef<{ y: number; height: number; share: number } | null>(null);
  const start = (event: PointerEvent) => {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    drag.current = { y: event.clientY, height, share: height };
  };
  const move = (event: PointerEvent) => {
    const { current } = drag;
    const view = (event.currentTarget as HTMLElement).ownerDocument.defaultView;
    if (!current || !view) return;
    current.share = current.height + (current.y - event.clientY) / view.innerHeight;
    resizeSheet(within(current.share));
  };
  const stop = () => {
    const { current } = drag;
    drag.current = null;
    if (!current || current.share >= closes) return;
    // The next time it opens as high as it was before it was drawn down.
    resizeSheet(current.height);
    close();
  };
  const key = (event: KeyboardEvent) => {
    const by = { ArrowUp: stride, ArrowDown: -stride }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    resizeSheet(within(height + by));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged
    <div
      class="sheet-handle"
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={words.t('panel_height')}
      aria-valuemin={100 * least}
      aria-valuemax={100 * most}
      aria-valuenow={Math.round(100 * height)}
      onPointerDown={trusted(start)}
      onPointerMove={trusted(move)}
      onPointerUp={stop}
      onPointerCancel={stop}
      onKeyDown={trusted(key)}
      onDblClick={trusted(() => resizeSheet(null))}
    />
  );
}

function within(share: number): number {
  return Math.round(100 * Math.min(most, Math.max(least, share))) / 100;
}
