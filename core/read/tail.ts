import { numberAt } from './numbering';
import type { Heading } from './outline';
import { closest, isInside, linkedIn, type Range } from './ranges';
import type { Box, Survey } from './survey';

const CHROME = new Set(['nav', 'footer', 'aside', 'form']);
const NAMES =
  /(?:^|[\s_-])(?:shar(?:e|ing|edaddy)|social|newsletter|subscribe|related|author|bio|comments?|respond|footer|pagination|post-?nav|breadcrumbs?)(?=[\s_-]|$)/;
/** Fewer links than this may be what a step is about: "Download the file here." */
const LEAST_LINKS = 3;
/** "Also read:" */
const MAX_LABEL = 80;

/**
 * Where in a stretch of the page something begins that belongs to no step: the page's own parts, or a block of nothing
 * but links, with the line that announces it; the end of the stretch where nothing does.
 */
export function tailStart(survey: Survey, within: Box, { start, end }: Range): number {
  let before: Box | null = null;
  for (const box of survey.boxes.slice(within.index + 1, within.last + 1)) {
    if (box.start >= end) break;
    if (!box.block || box.start < start || box.end === box.start) continue;
    if (isChrome(box) || isLinks(survey, box)) return before && announces(survey, before) ? before.start : box.start;
    if (box.end <= end) before = box;
  }
  return end;
}

/**
 * Where the last line of a stretch begins, if it introduces a count that begins again behind it ("Here is what to do a month later:"):
 * it belongs to what comes. The end of the stretch if it does not.
 */
export function introductionStart(survey: Survey, headings: readonly Heading[], { start, end }: Range): number {
  const next = headings.find(({ box }) => box.start >= end);
  if (!next || numberAt(next.text)?.value !== 1) return end;
  const line = survey.boxes.findLast((box) => box.block && box.start >= start && box.end > box.start && box.end <= end);
  return line && /[:：]\s*$/.test(survey.text.slice(line.start, line.end)) ? line.start : end;
}

/** Whether a section below a heading is made of links, or stands in a part of the page that does not hold the others. */
export function isTail(survey: Survey, section: Range, heading: Box, other: Box): boolean {
  if (isLinked(survey, section) && !isLinked(survey, other)) return true;
  return closest(heading, (box) => CHROME.has(box.tag) && !isInside(other, box)) !== null;
}

function isLinked(survey: Survey, range: Range): boolean {
  return linkedIn(survey, range) > 0.7 * (range.end - range.start);
}

function isChrome(box: Box): boolean {
  return CHROME.has(box.tag) || NAMES.test(box.names);
}

function isLinks(survey: Survey, box: Box): boolean {
  if (linkedIn(survey, box) < 0.8 * (box.end - box.start)) return false;
  let links = 0;
  for (let index = box.index + 1; index <= box.last && links < LEAST_LINKS; index++)
    if (survey.boxes[index]?.tag === 'a') links += 1;
  return links >= LEAST_LINKS;
}

function announces({ text }: Survey, { start, end }: Box): boolean {
  return end - start < MAX_LABEL && /[:：]\s*$/.test(text.slice(start, end));
}
