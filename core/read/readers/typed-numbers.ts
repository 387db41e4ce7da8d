import { type Candidate, MAX_CANDIDATES, type PageView } from '../candidate';
import { coveredItem } from '../cover';
import { type NumberedLine, numberedLines } from '../numbered-lines';
import { headingBefore } from '../outline';
import { commonBox } from '../ranges';
import type { Box, Survey } from '../survey';
import { introductionStart, tailStart } from '../tail';

/** More than this between two numbers: they do not belong together. */
const MAX_GAP = 6000;

/** Paragraphs and other lines that begin with 1, 2, 3, wherever they stand; what stands between belongs to none of them, or to the line above. */
export function readTypedNumbers(page: PageView): Candidate[] {
  const candidates: Candidate[] = [];
  for (const run of countingRuns(page.survey)) {
    if (candidates.length >= MAX_CANDIDATES) break;
    const bare = candidateOf(page, run, false);
    const full = candidateOf(page, run, true);
    const fuller = full.items.filter((item, index) => item.text.length > (bare.items[index]?.text.length ?? 0) + 20);
    // Headings are the titles of the text below them.
    if (fuller.length < run.length || !run.every(({ box }) => /^h[1-6]$/.test(box.tag))) candidates.push(bare);
    if (fuller.length > 0) candidates.push(full);
  }
  return candidates;
}

function countingRuns(survey: Survey): NumberedLine[][] {
  const runs: NumberedLine[][] = [];
  let run: NumberedLine[] = [];
  for (const line of numberedLines(survey)) {
    const last = run.at(-1);
    const near = last && line.start - last.end < MAX_GAP;
    if (last && near && line.number.value === last.number.value + 1) run.push(line);
    else if (line.number.value === 1) {
      run = [line];
      runs.push(run);
    }
  }
  // A count inside one block is a list of its lines.
  return runs.filter((lines) => lines.some(({ box }) => box !== lines[0]?.box));
}

function candidateOf({ survey, headings }: PageView, run: NumberedLine[], bodies: boolean): Candidate {
  const first = run[0] as NumberedLine;
  const last = run.at(-1) as NumberedLine;
  const box = commonBox(first.box, last.box);
  // Where text follows few of the other numbers, none of what follows the last belongs to it.
  const wordy = run.filter((line, index) => (run[index + 1]?.start ?? 0) > line.end + 20).length >= run.length / 2;
  const items = run.map((line, index) => {
    const next = run[index + 1];
    const end = bodies ? (next?.start ?? (wordy ? lastEnd(survey, headings, line, box) : line.end)) : line.end;
    return coveredItem(survey, box, { start: line.start, end }, line.number);
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

/** The text of the last number ends at the next heading, with what holds all of them, or where the page's own parts begin. */
function lastEnd(survey: Survey, headings: PageView['headings'], line: NumberedLine, box: Box): number {
  const next = headings.find((heading) => heading.box.start >= line.end);
  const end = Math.min(next?.box.start ?? box.end, box.end, line.end + 2000);
  const stretch = { start: line.end, end: introductionStart(survey, headings, { start: line.end, end }) };
  return tailStart(survey, box, stretch);
}
