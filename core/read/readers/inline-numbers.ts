import { type Candidate, type Item, MAX_CANDIDATES, makeItem, type PageView } from '../candidate';
import { headingBefore } from '../outline';
import { wordsOf } from '../ranges';
import type { Box } from '../survey';

/** Longer text is an article, not a method in one piece. */
const MAX_TEXT = 12_000;
/** The first number stands this near the front. */
const MAX_LEAD = 60;
const NUMBER = /(?<![\p{L}\p{N}.,/°])(\d{1,2})\s?[.)]\s?(?=\p{Lu}|\p{Lo})/gu;

/** A whole method in one paragraph: "1. Heat the oven. 2. Mix …". */
export function readInlineNumbers({ survey, headings }: PageView): Candidate[] {
  const candidates: Candidate[] = [];
  for (const box of survey.boxes) {
    if (candidates.length >= MAX_CANDIDATES) break;
    if (!isText(box)) continue;
    const starts = countedStarts(survey.text.slice(box.start, box.end));
    if (starts.length < 2) continue;
    const items = starts.map(({ at, length, value }, index): Item => {
      const range = { start: box.start + at, end: box.start + (starts[index + 1]?.at ?? box.end - box.start) };
      const lead = wordsOf(survey, { start: range.start, end: range.start + length }).length;
      const item = makeItem(survey, range, { nodes: [box.element], ordinal: value, ordinalLength: lead });
      return { ...item, partial: true };
    });
    const heading = headingBefore(headings, box.start)?.heading ?? null;
    candidates.push({ shape: 'lines', box, start: box.start, end: box.end, items, heading, title: null, between: [] });
  }
  return candidates;
}

/** A block without blocks inside, long enough for two steps. */
function isText(box: Box): boolean {
  const size = box.end - box.start;
  if (!box.block || size < 40 || size > MAX_TEXT) return false;
  return !box.children.some((child) => child.block && child.tag !== 'br' && child.end > child.start);
}

/** Where 1, 2, 3 stand in the text; empty where it does not begin with a count. */
function countedStarts(text: string): { at: number; length: number; value: number }[] {
  const starts: { at: number; length: number; value: number }[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const value = Number(match[1]);
    if (value === starts.length + 1) starts.push({ at: match.index, length: match[0].length, value });
  }
  return (starts[0]?.at ?? MAX_LEAD) < MAX_LEAD ? starts : [];
}
