import { says } from '../../language/heads';
import { startsWithVerb } from '../../language/verbs';
import { type Candidate, type Item, MAX_CANDIDATES, MAX_ITEMS, type PageView } from '../candidate';
import { coveredItem } from '../cover';
import { numberAt, numberTexts } from '../numbering';
import { type Heading, headingBefore } from '../outline';
import { commonBox, isInside } from '../ranges';
import type { Box } from '../survey';
import { introductionStart, isTail, tailStart } from '../tail';

/** Series of headings of one level, each with the text up to the next: the numbered ones by themselves too. */
export function readHeadings(page: PageView): Candidate[] {
  const candidates: Candidate[] = [];
  for (const series of seriesOf(page.headings).map((whole) => withoutEnds(page, whole))) {
    for (const part of partsOf(series)) {
      if (candidates.length >= MAX_CANDIDATES) return candidates;
      const candidate = candidateOf(page, part);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

/** Headings of one level with no higher one between. */
function seriesOf(headings: readonly Heading[]): Heading[][] {
  const open = new Map<number, Heading[]>();
  const series: Heading[][] = [];
  for (const heading of headings) {
    for (const level of [...open.keys()]) if (level > heading.level) open.delete(level);
    const run = open.get(heading.level);
    if (run) run.push(heading);
    else {
      const fresh = [heading];
      open.set(heading.level, fresh);
      series.push(fresh);
    }
  }
  return series.filter((run) => run.length >= 2);
}

/** The series without what stands around the steps: "Related articles", a conclusion, sections of links, the page's own parts. */
function withoutEnds({ survey, language }: PageView, series: Heading[]): Heading[] {
  const middle = series[series.length >> 1];
  const isEnd = (index: number) => {
    const heading = series[index];
    if (!heading || !middle || numberAt(heading.text)) return false;
    const section = { start: heading.box.start, end: series[index + 1]?.box.start ?? heading.box.end };
    return isOther(heading.text, language) || isTail(survey, section, heading.box, middle.box);
  };
  let [from, to] = [0, series.length];
  while (to > 0 && isEnd(to - 1)) to -= 1;
  while (from < to && isEnd(from)) from += 1;
  return series.slice(from, to);
}

function isOther(text: string, language: string): boolean {
  return text.length < 60 && says('other', text, language) && !startsWithVerb(text, language);
}

/** The whole series, and every run of it that counts 1, 2, 3. */
function partsOf(series: Heading[]): Heading[][] {
  const parts: Heading[][] = [];
  let run: Heading[] = [];
  let last = 0;
  for (const heading of series) {
    const number = numberAt(heading.text);
    if (!number || number.kind === 'bare') continue;
    // A number after 1 that stands there twice was typed wrong.
    const isNext = number.value === last + 1 || (number.value === last && last > 1);
    if (isNext && run.length > 0) run.push(heading);
    else if (number.value <= 1) {
      run = [heading];
      parts.push(run);
    } else continue;
    last = number.value;
  }
  const counted = parts.filter((part) => part.length >= 2 && part.length < series.length);
  const numbered = counted.reduce((sum, part) => sum + part.length, 0);
  // Where most are numbered, the others are introduction and conclusion.
  return numbered > 0.5 * series.length ? counted : [series.slice(0, MAX_ITEMS), ...counted];
}

function candidateOf(page: PageView, part: Heading[]): Candidate | null {
  const { survey, headings } = page;
  const [first, last] = [part[0], part.at(-1)];
  if (!first || !last || first === last) return null;
  const box = commonBox(first.box, last.box);
  const inPart = new Set(part);
  const ends = endsOf(headings, inPart, first.level, box.end);
  trimLast(survey, box, part, ends);
  const end = ends.get(last) ?? last.box.end;
  ends.set(last, introductionStart(survey, headings, { start: last.box.end, end }));
  const numbers = numberTexts(part.map(({ text }) => text));
  const items: Item[] = part.map((heading, index) => {
    const range = { start: heading.box.start, end: ends.get(heading) ?? heading.box.end };
    return coveredItem(survey, box, range, numbers[index]);
  });
  const heading = headingBefore(headings, first.box.start)?.heading ?? null;
  return {
    shape: 'headings',
    box,
    start: first.box.start,
    end: items.at(-1)?.end ?? end,
    items,
    heading,
    title: null,
    between: [],
  };
}

/** Where each heading's text ends: at the next heading of its level or above, or at the end of what holds them all. */
function endsOf(
  headings: readonly Heading[],
  part: ReadonlySet<Heading>,
  level: number,
  end: number,
): Map<Heading, number> {
  const ends = new Map<Heading, number>();
  let open: Heading | null = null;
  for (const heading of headings) {
    if (open && heading.level <= level) {
      ends.set(open, Math.min(heading.box.start, end));
      open = null;
    }
    if (part.has(heading)) open = heading;
  }
  if (open) ends.set(open, end);
  return ends;
}

/** Nothing says where the last step ends when no heading follows; the steps before it do. */
function trimLast(survey: PageView['survey'], box: Box, part: Heading[], ends: Map<Heading, number>): void {
  const last = part.at(-1);
  const end = last && ends.get(last);
  if (!last || end === undefined || end < box.end) return;
  const cells = part.map((heading) => box.children.findIndex((child) => isInside(heading.box, child)));
  const cell = box.children[cells.at(-1) ?? -1];
  const stop = tailStart(survey, box, { start: last.box.end, end });
  if (cell && holdBodies(box, part, cells)) ends.set(last, Math.min(cell.end, stop));
  else if (box.children.length - (cells.at(-1) ?? 0) <= mostCells(cells)) ends.set(last, stop);
  else ends.set(last, Math.min(stop, cutByLength(survey, box, part, ends)));
}

/** Each heading stands in a box of its own, with its text. */
function holdBodies(box: Box, part: readonly Heading[], cells: readonly number[]): boolean {
  return part.every((heading, index) => {
    const cell = box.children[cells[index] ?? -1];
    const next = box.children[cells[index + 1] ?? -1];
    if (!cell || cell.end < heading.box.end + 20) return false;
    return index === part.length - 1 || (next !== undefined && next !== cell && next.start - cell.end < 20);
  });
}

/** The most boxes that a step before the last takes. */
function mostCells(cells: readonly number[]): number {
  return Math.max(...cells.slice(1).map((cell, index) => cell - (cells[index] ?? cell)));
}

/** The last step is not much longer than the longest before it. */
function cutByLength(survey: PageView['survey'], box: Box, part: Heading[], ends: Map<Heading, number>): number {
  const last = part.at(-1) as Heading;
  const longest = Math.max(...part.slice(0, -1).map((heading) => (ends.get(heading) ?? 0) - heading.box.start));
  const limit = last.box.start + Math.max(1.5 * longest, last.box.end - last.box.start + 300);
  const end = ends.get(last) ?? box.end;
  if (end <= limit) return end;
  const blocks = survey.boxes
    .slice(last.box.last + 1, box.last + 1)
    .filter((inner) => inner.block && inner.end > last.box.end);
  return blocks.filter((inner) => inner.end <= limit).at(-1)?.end ?? last.box.end;
}
