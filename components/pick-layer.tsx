import { trusted } from './trusted';

/** What pointing at the page tells. */
export interface PickLayerProps {
  onPoint: (x: number, y: number) => void;
  onTake: () => void;
}

/** Lies over the page while the person points at it: what stands there hears neither pointer nor click. */
export function PickLayer({ onPoint, onTake }: PickLayerProps) {
  const point = (event: PointerEvent) => onPoint(event.clientX, event.clientY);
  return (
    <div
      class="pick-layer"
      aria-hidden="true"
      onPointerMove={trusted(point)}
      onPointerDown={trusted((event: PointerEvent) => {
        event.preventDefault();
        point(event);
      })}
      onClick={trusted(onTake)}
    />
  );
}
