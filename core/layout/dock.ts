/** Edge of the window that the panel takes, and how much of it, in px. */
export interface Dock {
  side: 'left' | 'right';
  width: number;
}

/** A stretch from left to right, in px from the left edge of the window. */
export interface Stretch {
  left: number;
  right: number;
}

/**
 * How one element of the page is made to stand in the room that the panel leaves. All of it follows the panel's width, so that the
 * panel can be dragged wider without another look at the page.
 */
export type Fix =
  /** Out of flow, from edge to edge: the same distances from the room's edges. */
  | { how: 'span'; left: number; right: number }
  /** Out of flow: moves by so many widths of the panel, away from it, and by px. */
  | { how: 'move'; rooms: number; px: number }
  /** As wide as the window, however it is done: as wide as the room. */
  | { how: 'bleed'; margin: boolean; left: boolean }
  /** At most as wide as the room, less px. */
  | { how: 'fit'; less: number }
  /** Keeps what is in it, in a box that scrolls. */
  | { how: 'scroll'; less: number; block: boolean }
  /** What stands in a row may go on in the next. */
  | { how: 'rows' }
  /** Words may break anywhere. */
  | { how: 'wrap' };

/** A fix with the selector that means its element and no other. */
export interface Fixed {
  selector: string;
  fix: Fix;
  /** Factor of CSS zoom on the element: its lengths are taken times that. */
  zoom: number;
}

/** CSS that makes the page move aside on the screen: less width for the page, and what would stick out of it fixed. `zoom` is that of the root. */
export function dockCss(dock: Dock, fixes: readonly Fixed[], zoom = 1): string {
  const root = `html{padding-${dock.side}:${dock.width / zoom}px!important;box-sizing:border-box!important;width:auto!important;min-width:0!important}`;
  const rules = fixes.map(
    ({ selector, fix, zoom: scale }) => `${selector}{${important(declarations(fix, dock, scale))}}`,
  );
  return `@media screen{\n${[root, ...rules].join('\n')}\n}`;
}

/** CSS that lets the end of the page be scrolled above a sheet of so much of the window's height. `zoom` is that of the root. */
export function sheetCss(share: number, zoom = 1): string {
  return `@media screen{html{padding-bottom:calc(${100 * share}vh/${zoom})!important}}`;
}

function declarations(fix: Fix, dock: Dock, zoom: number): string[] {
  const px = (length: number) => `${length / zoom}px`;
  const room = (less: number) => `calc((100vw - ${dock.width + less}px)/${zoom})`;
  switch (fix.how) {
    case 'span': {
      const [left, right] = dock.side === 'left' ? [dock.width, 0] : [0, dock.width];
      const edges = [`left:${px(left + fix.left)}`, `right:${px(right + fix.right)}`];
      return [...edges, 'width:auto', 'min-width:0', 'max-width:none', 'margin-left:0', 'margin-right:0'];
    }
    case 'move': {
      const away = dock.side === 'right' ? -1 : 1;
      return [`translate:${px(away * fix.rooms * dock.width + fix.px)} 0`];
    }
    case 'bleed': {
      const half = `calc(50% - (100vw - ${dock.width}px)/${2 * zoom})`;
      const margins = fix.margin ? [`margin-left:${half}`, `margin-right:${half}`] : [];
      const shifted = fix.left ? [`left:${half}`, 'right:auto'] : [];
      return [
        `width:${room(0)}`,
        `max-width:${room(0)}`,
        'min-width:0',
        'box-sizing:border-box',
        ...margins,
        ...shifted,
      ];
    }
    case 'fit':
      return [`max-width:${room(fix.less)}`, 'min-width:0', 'box-sizing:border-box'];
    case 'scroll': {
      const box = fix.block ? ['display:block'] : [];
      return [...box, `max-width:${room(fix.less)}`, 'min-width:0', 'box-sizing:border-box', 'overflow-x:auto'];
    }
    case 'rows':
      return ['flex-wrap:wrap'];
    case 'wrap':
      return ['overflow-wrap:anywhere', 'min-width:0'];
  }
}

function important(all: readonly string[]): string {
  return all.map((each) => `${each}!important`).join(';');
}
