import { useRef } from 'preact/hooks';
import { useActions } from './actions';
import { trusted } from './trusted';
import { useWords } from './words';

/** Least and greatest width of the panel, px. */
const least = 280;
const most = 520;
/** Widths that a drag sticks to, and how near it has to come, px. */
const snaps = [360, 392];
const near = 6;

/** The edge that changes the panel's width: drag, arrows by 8 px, Shift and arrows by 40, double click goes back. */
export function ResizeEdge({ width }: { width: number }) {
  const words = useWords();
  const { resize } = useActions();
  const drag = useRef<{ x: number; width: number; sign: number } | null>(null);
  const start = (event: PointerEvent) => {
    const edge = event.currentTarget as HTMLElement;
    edge.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, width, sign: growth(edge) };
  };
  const move = (event: PointerEvent) => {
    if (drag.current) resize(snapped(drag.current.width + drag.current.sign * (event.clientX - drag.current.x)));
  };
  const stop = () => {
    drag.current = null;
  };
  const key = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    resize(within(width + by * growth(event.currentTarget as HTMLElement) * (event.shiftKey ? 40 : 8)));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged
    <div
      class="resize-edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.t('panel_resize')}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      onPointerDown={trusted(start)}
      onPointerMove={trusted(move)}
      onPointerUp={stop}
      onPointerCancel={stop}
      onKeyDown={trusted(key)}
      onDblClick={trusted(() => resize(null))}
    />
  );
}

/** 1 where moving right makes the panel wider, else -1: told by where the edge stands in the panel. */
function growth(edge: HTMLElement): 1 | -1 {
  const panel = edge.parentElement?.getBoundingClientRect();
  const box = edge.getBoundingClientRect();
  return panel && box.left + box.right > panel.left + panel.right ? 1 : -1;
}

function within(width: number): number {
  return Math.round(Math.min(most, Math.max(least, width)));
}

function snapped(width: number): number {
  return within(snaps.find((snap) => Math.abs(snap - width) <= near) ?? width);
}
