import { type Candidate, MAX_CANDIDATES, type PageView } from '../candidate';
import { isList, itemBoxes, itemsOf } from '../list-items';
import { headingBefore } from '../outline';

/** Every list that is not numbered: most recipe cards print their steps so. */
export function readUnorderedLists({ survey, headings }: PageView): Candidate[] {
  const candidates: Candidate[] = [];
  for (const box of survey.boxes) {
    if (!isList(box) || box.tag === 'ol' || candidates.length >= MAX_CANDIDATES) continue;
    const items = itemsOf(survey, itemBoxes(box));
    if (items.length === 0) continue;
    const heading = headingBefore(headings, box.start)?.heading ?? null;
    candidates.push({
      shape: 'unordered-list',
      box,
      start: box.start,
      end: box.end,
      items,
      heading,
      title: null,
      between: [],
    });
  }
  return candidates;
}
