import { type Candidate, MAX_CANDIDATES, type PageView } from '../candidate';
import { firstNumber, itemBoxes, itemsOf } from '../list-items';
import { headingBefore } from '../outline';

/** Every `ol`, lists of a single item too: split lists are joined later. */
export function readOrderedLists({ survey, headings }: PageView): Candidate[] {
  const candidates: Candidate[] = [];
  for (const box of survey.boxes) {
    if (box.tag !== 'ol' || candidates.length >= MAX_CANDIDATES) continue;
    const items = itemsOf(survey, itemBoxes(box), firstNumber(box));
    if (items.length === 0) continue;
    const heading = headingBefore(headings, box.start)?.heading ?? null;
    candidates.push({
      shape: 'ordered-list',
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
