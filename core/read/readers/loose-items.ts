import { type Candidate, MAX_CANDIDATES, MAX_ITEMS, type PageView } from '../candidate';
import { isList, itemsOf } from '../list-items';
import { headingBefore } from '../outline';
import { closest } from '../ranges';
import type { Box } from '../survey';

/** `li` elements that stand in no list. */
export function readLooseItems({ survey, headings }: PageView): Candidate[] {
  const groups = new Map<Box, Box[]>();
  for (const box of survey.boxes) {
    if (box.tag !== 'li' || !box.parent || groups.size >= MAX_CANDIDATES) continue;
    if (closest(box.parent, isList)) continue;
    const group = groups.get(box.parent) ?? [];
    if (group.length < MAX_ITEMS) groups.set(box.parent, [...group, box]);
  }
  return [...groups].flatMap(([box, boxes]) => {
    const items = itemsOf(survey, boxes);
    const [first, last] = [items[0], items.at(-1)];
    if (!first || !last || items.length < 2) return [];
    const heading = headingBefore(headings, first.start)?.heading ?? null;
    return [{ shape: 'loose-items', box, start: first.start, end: last.end, items, heading, title: null, between: [] }];
  });
}
