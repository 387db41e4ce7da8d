import { says } from '../language/heads';
import type { Supplies } from '../tutorial';
import type { Candidate, PageView } from './candidate';
import { wordsOf } from './ranges';

const MAX_LISTS = 8;
const MAX_ITEMS = 100;

/** Ingredients, tools and prerequisites: lists below headings that say so, steps left out. */
export function suppliesOf(page: PageView, candidates: readonly Candidate[], steps: readonly Candidate[]): Supplies[] {
  const found: Supplies[] = [];
  const seen = new Set<string>();
  for (const list of candidates) {
    const { heading, shape, items } = list;
    if (found.length >= MAX_LISTS) break;
    if (
      !heading ||
      (shape !== 'unordered-list' && shape !== 'ordered-list') ||
      !says('supplies', heading.text, page.language)
    )
      continue;
    if (steps.some((other) => list.start < other.end && other.start < list.end)) continue;
    const texts = items
      .map((item) => wordsOf(page.survey, item).replace(/^[▢□☐•·\-–*]\s*/u, ''))
      .filter((text) => text.length > 1 && text.length < 300);
    const words = texts.join('\n').toLowerCase();
    if (texts.length === 0 || seen.has(words)) continue;
    seen.add(words);
    found.push({ title: heading.text.replace(/[\s:：]+$/u, ''), items: texts.slice(0, MAX_ITEMS) });
  }
  return found;
}
