import { type Candidate, MAX_CANDIDATES, makeItem, type PageView } from '../candidate';
import { cover } from '../cover';
import { type Numbered, numberAt } from '../numbering';
import { headingBefore } from '../outline';
import { commonBox, wordsOf } from '../ranges';
import type { Box, Survey } from '../survey';

/** A line of the page that begins with a number. */
interface Line {
  box: Box;
  number: Numbered;
}

/** More than this between two numbers: they do not belong together. */
const MAX_GAP = 6000;

/** Paragraphs and other lines that begin with 1, 2, 3, wherever they stand; what stands between belongs to none of them, or to the line above. */
export function readTypedNumbers(page: PageView): Candidate[] {
  const candidates: Candidate[] = [];
  for (const run of countingRuns(page.survey)) {
    if (candidates.length >= MAX_CANDIDATES) break;
    const bare = candidateOf(page, run, false);
    const full = candidateOf(page, run, true);
    candidates.push(bare);
    if (full.items.some((item, index) => item.text.length > (bare.items[index]?.text.length ?? 0) + 20))
      candidates.push(full);
  }
  return candidates;
}

function countingRuns(survey: Survey): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const line of numberedLines(survey)) {
    const last = run.at(-1);
    const near = last && line.box.start - last.box.end < MAX_GAP;
    if (last && near && line.number.value === last.number.value + 1) run.push(line);
    else if (line.number.value === 1) {
      run = [line];
      runs.push(run);
    }
  }
  return runs.filter(({ length }) => length >= 2);
}

function numberedLines(survey: Survey): Line[] {
  const lines: Line[] = [];
  for (const box of survey.boxes) {
    if (!box.block || box.end - box.start < 2 || box.tag === 'br') continue;
    if (box.children.some((child) => child.block && child.end > child.start)) continue;
    const number = numberAt(wordsOf(survey, { start: box.start, end: Math.min(box.end, box.start + 80) }));
    if (number && number.kind !== 'bare') lines.push({ box, number });
  }
  return lines;
}

function candidateOf({ survey, headings }: PageView, run: Line[], bodies: boolean): Candidate {
  const boxes = run.map(({ box }) => box);
  const first = boxes[0] as Box;
  const last = boxes.at(-1) as Box;
  const box = commonBox(first, last);
  // Where no text follows the other numbers, none of what follows the last belongs to it.
  const wordy = boxes.some((line, index) => (boxes[index + 1]?.start ?? 0) > line.end + 20);
  const items = run.map(({ box: line, number }, index) => {
    const next = boxes[index + 1];
    const end = bodies ? (next?.start ?? (wordy ? lastEnd(headings, line, box) : line.end)) : line.end;
    const range = { start: line.start, end };
    const { nodes, media } = cover(survey, box, range);
    return makeItem(survey, range, { nodes, media, ordinal: number.value, ordinalLength: number.length });
  });
  const heading = headingBefore(headings, first.start)?.heading ?? null;
  return {
    shape: 'typed-numbers',
    box,
    start: first.start,
    end: items.at(-1)?.end ?? last.end,
    items,
    heading,
    title: null,
    between: [],
  };
}

/** The text of the last number ends at the next heading, or with what holds all of them. */
function lastEnd(headings: PageView['headings'], line: Box, box: Box): number {
  const next = headings.find((heading) => heading.box.start >= line.end);
  return Math.min(next?.box.start ?? box.end, box.end, line.end + 2000);
}
