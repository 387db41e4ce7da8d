import type { PanelState } from './panel-state';
import { ResizeEdge } from './resize-edge';
import { SheetHandle } from './sheet-handle';

/** What the person takes hold of to make the panel larger or smaller; the browser's side panel has its own. */
export function PanelEdge({ state: { place, dock, sheet } }: { state: PanelState }) {
  if (place === 'own') return null;
  return place === 'sheet' ? <SheetHandle height={sheet} /> : <ResizeEdge width={dock.width} />;
}

/** How wide the panel is, or how high where it stands at the foot of the window, as the person said. */
export function sizeOf({ place, dock, sheet }: PanelState) {
  if (place === 'own') return undefined;
  return place === 'sheet' ? { blockSize: `${100 * sheet}%` } : { inlineSize: `${dock.width}px` };
}
