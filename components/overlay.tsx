import type { Bounds } from '../core/layout/bounds';

/** A mark that is drawn over the page, beside or around something that stands there. */
export interface PageMark {
  id: string;
  /** `here`: a bar beside the step; `outline`: a frame around a stripped element; `pick`: one around a list. */
  kind: 'here' | 'outline' | 'pick';
  bounds: Bounds;
  label: string | null;
}

/** Draws marks over the page; they take no clicks, and readers do not meet them. */
export function Overlay({ marks, rtl }: { marks: readonly PageMark[]; rtl: boolean }) {
  return (
    <div class="overlay" aria-hidden="true">
      {marks.map((mark) => (
        <div
          key={mark.id}
          class={`page-mark ${mark.kind}`}
          style={mark.kind === 'here' ? beside(mark.bounds, rtl) : around(mark.bounds)}
        >
          {mark.label && <span class={labelClass(mark)}>{mark.label}</span>}
        </div>
      ))}
    </div>
  );
}

/** Room that a number takes beside its frame, px; where the page leaves less, it stands inside. */
const numberRoom = 30;

/** A number stands beside the words that it counts, and not over them. */
function labelClass({ kind, bounds }: PageMark): string {
  return kind === 'pick' && bounds.left >= numberRoom ? 'page-mark-label beside' : 'page-mark-label';
}

/** The bar is 3 px wide and keeps 13 px away from the step's own edge. */
const away = 16;

function beside({ left, top, right, bottom }: Bounds, rtl: boolean) {
  return {
    left: `${rtl ? right + away - 3 : Math.max(0, left - away)}px`,
    top: `${top}px`,
    height: `${bottom - top}px`,
  };
}

function around({ left, top, right, bottom }: Bounds) {
  return { left: `${left}px`, top: `${top}px`, width: `${right - left}px`, height: `${bottom - top}px` };
}
