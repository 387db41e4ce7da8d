import { type Numbered, numberAt } from './numbering';
import { type Range, wordsOf } from './ranges';
import type { Box, Survey } from './survey';

/** A line of the page that begins with a typed number: a block without blocks inside, or a part of one after a break. */
export interface NumberedLine extends Range {
  /** The block that it stands in. */
  readonly box: Box;
  readonly number: Numbered;
}

/** Every numbered line in page order, a part after a break only where it counts on from the line before it. */
export function numberedLines(survey: Survey): NumberedLine[] {
  const lines: NumberedLine[] = [];
  let last = 0;
  for (const box of survey.boxes) {
    if (!box.block || box.end - box.start < 2 || box.tag === 'br') continue;
    if (box.children.some((child) => child.block && child.end > child.start)) continue;
    for (const line of linesIn(survey, box, last)) {
      lines.push(line);
      last = line.number.value;
    }
  }
  return lines;
}

/** The numbered lines of one block; the last ends with the block, the others where the next begins. */
function linesIn(survey: Survey, box: Box, before: number): NumberedLine[] {
  const lines: NumberedLine[] = [];
  let last = before;
  for (const start of [box.start, ...box.children.filter(({ tag }) => tag === 'br').map(({ end }) => end)]) {
    const number = numberAt(wordsOf(survey, { start, end: Math.min(box.end, start + 80) }));
    if (!number || number.kind === 'bare') continue;
    const open = lines.at(-1);
    if (start === open?.start || (start > box.start && number.value !== last + 1)) continue;
    if (open) lines[lines.length - 1] = { ...open, end: start };
    lines.push({ box, start, end: box.end, number });
    last = number.value;
  }
  return lines;
}
