import { bodyOf, documentOf, parentElement, rootOf, tagName } from '../page/dom';
import { isConnected } from '../page/flat-tree';
import type { Dock, Fix, Fixed, Stretch } from './dock';
import { boxOf, clientWidth } from './measure';
import { findOutside, isOfWindow, type Outside } from './outside';

/** Share of the window's width from which an element counts as going from edge to edge. */
const spanningShare = 0.9;

/** Share of an element that is seen before the panel comes, from which on all of it is to be seen. */
const shownShare = 0.7;

/** What is left of the room for an element has to be at least so wide, px; else the box around it scrolls. */
const leastWidth = 120;

/** So many times an element is fitted, before the box around it has to scroll. */
const mostFits = 2;

/** Tables and listings lose nothing when they scroll. */
const scrolling = new Set(['table', 'pre']);

/** Finds, look by look, what of a page has to be fixed so that it stands in the room beside the panel. */
export class Fixing {
  readonly #document: Document;
  readonly #exempt: WeakSet<Element>;
  readonly #fixes = new Map<Element, Fix[]>();

  /** To be made while the page still has its whole width: what reaches out of the window then may do so on. */
  constructor(document: Document) {
    this.#document = document;
    const window = windowOf(document);
    const out = findOutside(document, window, { all: true }).filter((each) => isMeant(each, window));
    this.#exempt = new WeakSet(out.map(({ element }) => element));
  }

  /** Looks at the page as it stands with the fixes so far; true where more have been found. */
  look(dock: Dock): boolean {
    const window = windowOf(this.#document);
    const room = roomIn(window, dock);
    const found = findOutside(this.#document, room, { exempt: this.#exempt });
    const added = found.map((outside) => this.#fix(outside, room, window, dock));
    return added.some(Boolean);
  }

  /** All fixes, with selectors for the page as it is now. */
  fixes(selectorFor: (element: Element) => string): Fixed[] {
    return [...this.#fixes]
      .filter(([element]) => isConnected(element))
      .flatMap(([element, fixes]) => {
        const selector = selectorFor(element);
        return fixes.map((fix) => ({ selector, fix, zoom: zoomOf(element) }));
      });
  }

  /** One thing more for what reaches out; false where nothing is left to be done. */
  #fix(outside: Outside, room: Stretch, window: Stretch, dock: Dock): boolean {
    const { element, style } = outside;
    const before = this.#fixes.get(element) ?? [];
    if (outside.words || style.display === 'inline') return this.#fixWords(blockOf(element), outside.limit, room);
    if (style.position === 'fixed' || style.position === 'absolute') {
      return this.#add(element, before, placed(outside, before, window, dock));
    }
    return this.#fixFlow(outside, before, room, window);
  }

  #fixFlow({ element, style, box, limit }: Outside, before: readonly Fix[], room: Stretch, window: Stretch): boolean {
    const width = widthOf(room);
    const bled = before.some(({ how }) => how === 'bleed');
    if (!bled && widthOf(box) >= spanningShare * widthOf(window) && !scrolling.has(tagName(element))) {
      const margin = Number.parseFloat(style.marginLeft) < 0 || Number.parseFloat(style.marginRight) < 0;
      const left = style.position === 'relative' && Math.abs(Number.parseFloat(style.left)) > 0;
      return this.#add(element, before, { how: 'bleed', margin, left });
    }
    // How much of the room is on its own side of where it starts.
    const have = box.right > limit.right ? limit.right - Math.max(box.left, limit.left) : box.right - limit.left;
    const less = width - Math.min(width, have);
    const fits = before.filter(({ how }) => how === 'fit').length;
    if (have < leastWidth || before.some(({ how }) => how === 'scroll') || (fits >= mostFits && !bled)) {
      return this.#makeRoomAround(element, room);
    }
    if (scrolling.has(tagName(element)) || fits >= mostFits) {
      return this.#add(element, before, { how: 'scroll', less, block: tagName(element) === 'table' });
    }
    return this.#add(element, before, { how: 'fit', less });
  }

  #fixWords(element: Element, limit: Stretch, room: Stretch): boolean {
    const before = this.#fixes.get(element) ?? [];
    const style = this.#document.defaultView?.getComputedStyle(element);
    const breaks = style?.textWrapMode ? style.textWrapMode === 'wrap' : !/nowrap|^pre$/.test(style?.whiteSpace ?? '');
    if (breaks && before.length === 0) return this.#add(element, before, { how: 'wrap' });
    if (before.some(({ how }) => how === 'scroll')) return false;
    const less = Math.max(0, widthOf(room) - (limit.right - boxOf(element).left));
    return this.#add(element, before, { how: 'scroll', less, block: false });
  }

  /** A row goes on below; else the nearest box around the element that stands in the room scrolls, and the page does not. */
  #makeRoomAround(element: Element, room: Stretch): boolean {
    const [body, view] = [bodyOf(this.#document), this.#document.defaultView];
    const parent = parentElement(element);
    const style = parent && view?.getComputedStyle(parent);
    if (parent && style && isRow(style) && !this.#fixes.get(parent)?.some(({ how }) => how === 'rows')) {
      return this.#add(parent, this.#fixes.get(parent) ?? [], { how: 'rows' });
    }
    for (let around = parent; around && around !== body; around = parentElement(around)) {
      const box = boxOf(around);
      const before = this.#fixes.get(around) ?? [];
      if (before.some(({ how }) => how === 'scroll') || widthOf(box) < leastWidth) continue;
      if (box.left < room.left - 1 || box.right > room.right + 1) continue;
      const less = Math.max(0, widthOf(room) - widthOf(box));
      return this.#add(around, before, { how: 'scroll', less, block: false });
    }
    return false;
  }

  #add(element: Element, before: readonly Fix[], fix: Fix | null): boolean {
    if (fix === null) return false;
    // The latest word on a width, or on a place, is the one that counts.
    this.#fixes.set(element, [...before, fix]);
    return true;
  }
}

/** What is placed keeps its distances from the edges. */
function placed(
  { element, style, box, limit }: Outside,
  before: readonly Fix[],
  window: Stretch,
  dock: Dock,
): Fix | null {
  const spans = widthOf(box) >= spanningShare * widthOf(window) || widthOf(box) > widthOf(limit);
  const ofWindow = isOfWindow(element, style);
  const moved = before.find((fix) => fix.how === 'move');
  if (spans && !before.some(({ how }) => how === 'span' || how === 'fit')) {
    // What is centred by a transform would lose its centre.
    if (style.transform !== 'none' || !ofWindow) return { how: 'fit', less: 0 };
    return { how: 'span', left: Math.max(0, box.left - window.left), right: Math.max(0, window.right - box.right) };
  }
  const back = box.right > limit.right ? limit.right - box.right : limit.left - box.left;
  if (moved?.how === 'move') return { how: 'move', rooms: moved.rooms, px: moved.px + back };
  if (!ofWindow || Math.abs(back) > dock.width) return { how: 'move', rooms: 0, px: back };
  // What is centred goes to the middle of the room, the rest keeps its distance from the edge.
  return { how: 'move', rooms: style.transform === 'none' ? 1 : 0.5, px: 0 };
}

/**
 * The page wants it so: a slide that waits beside the others, a drawer, a picture that a frame cuts. A band of `100vw` is no such
 * thing, though a scroll bar makes the window a little narrower than that.
 */
function isMeant({ box, limit }: Outside, window: Stretch): boolean {
  const ofWindow = widthOf(limit) >= 0.98 * widthOf(window);
  const seen = Math.min(box.right, limit.right) - Math.max(box.left, limit.left);
  return !ofWindow || seen < shownShare * widthOf(box);
}

/** The window, without its scroll bar. */
function windowOf(document: Document): Stretch {
  const root = rootOf(document);
  return { left: 0, right: root ? clientWidth(root) : 0 };
}

function roomIn({ left, right }: Stretch, { side, width }: Dock): Stretch {
  return side === 'left' ? { left: left + width, right } : { left, right: right - width };
}

function widthOf({ left, right }: Stretch): number {
  return right - left;
}

function isRow({ display, flexDirection, flexWrap }: CSSStyleDeclaration): boolean {
  return display.endsWith('flex') && flexDirection.startsWith('row') && flexWrap === 'nowrap';
}

function blockOf(element: Element): Element {
  const view = documentOf(element).defaultView;
  let block = element;
  for (let around = parentElement(block); around && view?.getComputedStyle(block).display === 'inline'; ) {
    block = around;
    around = parentElement(block);
  }
  return block;
}

/** Factor of CSS zoom on an element, its own and those around it. */
export function zoomOf(element: Element): number {
  const { currentCSSZoom } = element as Element & { currentCSSZoom?: number };
  return currentCSSZoom && currentCSSZoom > 0 ? currentCSSZoom : 1;
}
