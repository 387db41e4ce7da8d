import { wordsOf } from './ranges';
import { squash } from './squash';
import type { Box, Survey } from './survey';

/** No control is longer: "Mark as complete". */
const MAX_CONTROL = 40;
/** What ends in one of these ends in a part of the step. */
const CONTENT = /^(?:[uo]l|menu|dl|table|pre|code|h[1-6]|figure|a)$/;
/** Fewer items may end alike by chance. */
const MIN_ITEMS = 3;

/**
 * The box that ends each item where all of them end in the same few words: a control that the page gives every step. A sentence
 * stays, it is what is to be done each time.
 */
export function controlsOf(survey: Survey, items: readonly Box[]): ReadonlyMap<Box, Box> {
  const found = new Map<Box, Box>();
  let words: string | null = null;
  for (const item of items) {
    const control = lastBox(item);
    const said = control && wordsOf(survey, control);
    if (!control || !said || /[.!?:。！？：]$/u.test(said) || squash(said).length < 3) return new Map();
    if (said !== (words ?? said)) return new Map();
    words = said;
    found.set(item, control);
  }
  return items.length >= MIN_ITEMS ? found : new Map();
}

/** The outermost short block that ends the item, with words before it. */
function lastBox(item: Box): Box | null {
  let box: Box | undefined = item;
  for (let depth = 0; box && depth < 6; depth++) {
    box = box.children.findLast((child) => child.end > child.start);
    if (!box || box.end < item.end || CONTENT.test(box.tag)) return null;
    if (box.block && box.start > item.start && box.end - box.start <= MAX_CONTROL) return box;
  }
  return null;
}
