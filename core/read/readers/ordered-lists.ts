import { type Candidate, MAX_CANDIDATES, type PageView } from '../candidate';
import { firstNumber, itemBoxes, itemsOf, listCandidate } from '../list-items';

/** Every `ol`, lists of a single item too: split lists are joined later. */
export function readOrderedLists(page: PageView): Candidate[] {
  const candidates: Candidate[] = [];
  for (const box of page.survey.boxes) {
    if (box.tag !== 'ol' || candidates.length >= MAX_CANDIDATES) continue;
    const items = itemsOf(page.survey, itemBoxes(box), firstNumber(box));
    if (items.length > 0) candidates.push(listCandidate(page, box, 'ordered-list', items));
  }
  return candidates;
}
