import { type Candidate, MAX_CANDIDATES, MAX_ITEMS, type PageView } from '../candidate';
import { itemsOf } from '../list-items';
import { headingBefore } from '../outline';
import { closest } from '../ranges';
import type { Box } from '../survey';

/** Tables whose rows may be steps: a number in one cell, what to do in another. */
export function readTableRows({ survey, headings }: PageView): Candidate[] {
  const rows = new Map<Box, Box[]>();
  for (const box of survey.boxes) {
    if (box.tag !== 'tr' || box.children.length === 0 || box.children.every(({ tag }) => tag === 'th')) continue;
    const table = closest(box, ({ tag }) => tag === 'table');
    if (!table || rows.size >= MAX_CANDIDATES) continue;
    const group = rows.get(table) ?? [];
    if (group.length < MAX_ITEMS) rows.set(table, group.concat(box));
  }
  return [...rows].flatMap(([box, boxes]) => {
    const items = itemsOf(survey, boxes);
    if (items.length < 2) return [];
    const heading = headingBefore(headings, box.start)?.heading ?? null;
    return [{ shape: 'rows', box, start: box.start, end: box.end, items, heading, title: null, between: [] }];
  });
}
