import { type Candidate, MAX_CANDIDATES, type PageView } from '../candidate';
import { isList, itemBoxes, itemsOf, listCandidate } from '../list-items';

/** Every list that is not numbered: most recipe cards print their steps so. */
export function readUnorderedLists(page: PageView): Candidate[] {
  const candidates: Candidate[] = [];
  for (const box of page.survey.boxes) {
    if (!isList(box) || box.tag === 'ol' || candidates.length >= MAX_CANDIDATES) continue;
    const items = itemsOf(page.survey, itemBoxes(box));
    if (items.length > 0) candidates.push(listCandidate(page, box, 'unordered-list', items));
  }
  return candidates;
}
