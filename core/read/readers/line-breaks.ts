import { says } from '../../language/heads';
import { startsWithVerb } from '../../language/verbs';
import { type Candidate, MAX_CANDIDATES, MAX_ITEMS, type PageView } from '../candidate';
import { coveredItem } from '../cover';
import { numberTexts } from '../numbering';
import { headingBefore } from '../outline';
import { type Range, wordsOf } from '../ranges';
import type { Box } from '../survey';

/** Text whose steps are parted by `br`: at every one, and where there are double ones at those alone. */
export function readLineBreaks(page: PageView): Candidate[] {
  const candidates: Candidate[] = [];
  for (const box of page.survey.boxes) {
    if (candidates.length >= MAX_CANDIDATES) break;
    const breaks = box.children.filter(({ tag }) => tag === 'br');
    if (breaks.length === 0 || box.end - box.start < 40 || breaks.length > 2 * MAX_ITEMS) continue;
    const single = split(page, box, breaks, 1);
    const double = split(page, box, breaks, 2);
    if (single.length >= 2) candidates.push(candidateOf(page, box, single));
    if (double.length >= 2 && double.length < single.length) candidates.push(candidateOf(page, box, double));
  }
  return candidates;
}

/** The stretches between breaks, or between at least `least` breaks with no words between them. */
function split({ survey, language }: PageView, box: Box, breaks: readonly Box[], least: number): Range[] {
  const cuts: number[] = [];
  let count = 0;
  let at = -1;
  for (const mark of breaks) {
    count = mark.start === at || !survey.text.slice(at, mark.start).trim() ? count + 1 : 1;
    at = mark.start;
    if (count === least) cuts.push(at);
  }
  const edges = [box.start, ...cuts, box.end];
  return edges.slice(1).flatMap((end, index) => {
    const range = { start: edges[index] ?? box.start, end };
    const text = survey.text.slice(range.start, range.end);
    return /[\p{L}\p{N}]/u.test(text) && !isLabel(text, language) ? [range] : [];
  });
}

/** "Instructions:" on a line of its own announces the steps. */
function isLabel(text: string, language: string): boolean {
  const label = text.trim();
  return (
    label.length < 30 && !/[.!?]$/.test(label) && says('announce', label, language) && !startsWithVerb(label, language)
  );
}

function candidateOf({ survey, headings }: PageView, box: Box, ranges: Range[]): Candidate {
  const numbers = numberTexts(ranges.map((range) => wordsOf(survey, range).slice(0, 80)));
  const items = ranges.map((range, index) => coveredItem(survey, box, range, numbers[index]));
  const heading = headingBefore(headings, box.start)?.heading ?? null;
  return { shape: 'lines', box, start: box.start, end: box.end, items, heading, title: null, between: [] };
}
