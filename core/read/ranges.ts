import type { Box, Run, Survey } from './survey';

/** A stretch of the survey's text: from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words of a stretch on one line, without the stretches to leave out (which stand in page order and do not overlap). */
export function wordsOf(survey: Survey, range: Range, leaveOut: readonly Range[] = []): string {
  let text = '';
  let at = range.start;
  for (const gap of leaveOut) {
    if (gap.start < at || gap.end > range.end) continue;
    text += `${survey.text.slice(at, gap.start)} `;
    at = gap.end;
  }
  return (text + survey.text.slice(at, range.end)).replace(/\s+/g, ' ').trim();
}

/** Index of the first run that ends after the position. */
function runAt(runs: readonly Run[], position: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Characters inside links in a stretch, by whole text nodes. */
export function linkedIn(survey: Survey, range: Range): number {
  const first = runAt(survey.runs, range.start);
  const last = runAt(survey.runs, range.end - 1);
  const before = first > 0 ? (survey.linked[first - 1] ?? 0) : 0;
  return Math.max(0, (survey.linked[Math.min(last, survey.linked.length - 1)] ?? 0) - before);
}

/** The text nodes that stand in a stretch. */
export function runsIn(survey: Survey, range: Range): readonly Run[] {
  const first = runAt(survey.runs, range.start);
  let last = first;
  while (last < survey.runs.length && (survey.runs[last]?.start ?? Infinity) < range.end) last += 1;
  return survey.runs.slice(first, last);
}

/** Whether the box stands inside the other (or is it). */
export function isInside(box: Box, outer: Box): boolean {
  return box.index >= outer.index && box.index <= outer.last;
}

/** The closest box that holds both. */
export function commonBox(one: Box, other: Box): Box {
  let box = one;
  while (box.parent && !isInside(other, box)) box = box.parent;
  return box;
}

/** The closest ancestor that the test accepts, the box itself included. */
export function closest(box: Box | null, accepts: (box: Box) => boolean): Box | null {
  let at = box;
  while (at && !accepts(at)) at = at.parent;
  return at;
}
