import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { PickedStep } from './aside-state';
import { trusted } from './trusted';

/** Rows that are dragged to another place: the order while it goes on, and the row that is held. */
export function useDragged(
  list: RefObject<HTMLElement | null>,
  steps: readonly PickedStep[],
  onMoved: (id: number, to: number) => void,
) {
  const [drag, setDrag] = useState<{ id: number; to: number } | null>(null);
  const held = drag && steps.some(({ id }) => id === drag.id) ? drag : null;
  const begin = (event: PointerEvent) => {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>('[data-picked]');
    // A finger scrolls the list; what it drags is the number.
    const grips = event.pointerType !== 'touch' || target.closest('.picked-number') !== null;
    if (!row || !grips || event.button !== 0 || target.closest('button')) return;
    list.current?.setPointerCapture(event.pointerId);
    const id = Number(row.dataset.picked);
    setDrag({ id, to: steps.findIndex((step) => step.id === id) });
  };
  const move = (event: PointerEvent) => {
    if (held) setDrag({ id: held.id, to: placeAt(list.current, held.id, event.clientY) });
  };
  const end = () => {
    setDrag(null);
    if (held && steps[held.to]?.id !== held.id) onMoved(held.id, held.to);
  };
  return {
    held: held?.id ?? null,
    order: held ? reordered(steps, held.id, held.to) : steps,
    handlers: {
      onPointerDown: trusted(begin),
      onPointerMove: trusted(move),
      onPointerUp: trusted(end),
      onPointerCancel: () => setDrag(null),
    },
  };
}

/** So many of the other rows have their middle above the pointer. */
function placeAt(list: Element | null, id: number, y: number): number {
  const others = [...(list?.children ?? [])].filter((row) => (row as HTMLElement).dataset.picked !== String(id));
  return others.filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return (top + bottom) / 2 < y;
  }).length;
}

function reordered(steps: readonly PickedStep[], id: number, to: number): readonly PickedStep[] {
  const others = steps.filter((step) => step.id !== id);
  return [...others.slice(0, to), ...steps.filter((step) => step.id === id), ...others.slice(to)];
}
