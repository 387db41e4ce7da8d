/** Edge of the window that the panel takes, and how much of it, in px. */
export interface Dock {
  side: 'left' | 'right';
  width: number;
}

/** A fixed element found on the page, with the selector that means it and no other. */
export interface FixedElement {
  selector: string;
  /** Spans the window from edge to edge, so that it has to shrink rather than move. */
  spans: boolean;
}

/** More elements than this are not looked at: the page still makes room, some fixed bar of it may lie under the panel. */
const mostElements = 30_000;

/** Share of the window's width from which a fixed element counts as going from edge to edge. */
const spanningShare = 0.9;

/**
 * The fixed elements that the panel would cover. Reads computed styles, so it is for the moment when a person opens
 * the panel, never for page load.
 */
export function findFixed(
  document: Document,
  { side, width }: Dock,
  selectorFor: (element: Element) => string,
): FixedElement[] {
  const view = document.defaultView;
  const body = document.body;
  if (!view || !body) return [];
  const right = document.documentElement.clientWidth;
  const covered = (box: DOMRect) => (side === 'right' ? box.right > right - width : box.left < width);
  const found: FixedElement[] = [];
  const walker = document.createTreeWalker(body, 1);
  for (let node = walker.nextNode(), seen = 0; node && seen < mostElements; node = walker.nextNode(), seen++) {
    const element = node as Element;
    if (view.getComputedStyle(element).position !== 'fixed') continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || !covered(box)) continue;
    found.push({ selector: selectorFor(element), spans: box.width >= spanningShare * right });
  }
  return found;
}

/** CSS that makes the page move aside: less width for the page, fixed elements narrower or shifted. */
export function dockCss({ side, width }: Dock, fixed: readonly FixedElement[]): string {
  const shift = side === 'right' ? -width : width;
  const rules = fixed.map(({ selector, spans }) =>
    spans
      ? `${selector}{${side}:${width}px!important;width:auto!important;max-width:calc(100vw - ${width}px)!important}`
      : `${selector}{translate:${shift}px 0!important}`,
  );
  return [`html{padding-${side}:${width}px!important;box-sizing:border-box!important}`, ...rules].join('\n');
}
