import { attribute } from '../page/dom';
import { wordsOf } from './ranges';
import type { Box, Survey } from './survey';
import { tabPanels } from './tabs';

/** A heading of the page: a real one, or a short line that is all bold. */
export interface Heading {
  readonly box: Box;
  /** 1 to 6 for real headings, 7 for terms, summaries, bold lines and tabs. */
  readonly level: number;
  readonly text: string;
  /** Where it is the words on a tab: the end of the panel that the tab opens, and nothing after stands below it. */
  readonly until?: number;
}

const MAX_HEADING = 200;
const BOLD = new Set(['strong', 'b']);
const LINES = new Set(['p', 'div', 'span', 'center', 'font']);

/** What ends a heading and is no part of its words. */
const END = /[\s:：¶#~§\p{Co}]+$/u;
/** Letters of icon fonts behind it, which link to it: no font of ours has them. */
const LINK = /\s*\p{Co}+$/u;
/** Letters of icon fonts, bullets and ornaments in front of it. */
const ICON = /^(?:[\p{Sm}\p{Co}•◦▪▫▸►●■◆❖]+\s+)+/u;

/** The words of a heading without what pages draw around them. */
export function bareHeading(text: string): string {
  return text.replace(ICON, '').replace(END, '');
}

/** The page's headings in page order. */
export function outline(survey: Survey): Heading[] {
  const headings: Heading[] = [];
  const panels = tabPanels(survey);
  let inside = -1;
  for (const box of survey.boxes) {
    const label = panels.get(box);
    if (label)
      headings.push({ box: { ...box, end: box.start, last: box.index }, level: 7, text: label, until: box.end });
    if (box.index <= inside || box.end - box.start < 2 || box.end - box.start > MAX_HEADING) continue;
    const level = levelOf(box);
    if (level === 0) continue;
    const text = wordsOf(survey, box).replace(LINK, '');
    if (!text) continue;
    headings.push({ box, level, text });
    inside = box.last;
  }
  return headings;
}

function levelOf(box: Box): number {
  const real = /^h([1-6])$/.exec(box.tag);
  if (real) return Number(real[1]);
  if (box.tag === 'dt' || box.tag === 'summary' || box.tag === 'legend') return 7;
  if (attribute(box.element, 'role') === 'heading') return Number(attribute(box.element, 'aria-level') ?? 7) || 7;
  return isBoldLine(box) ? 7 : 0;
}

/** A paragraph whose every word is bold stands where a heading would. */
function isBoldLine(box: Box): boolean {
  if (!LINES.has(box.tag) || !box.block || box.parent?.tag === 'li' || box.children.length === 0) return false;
  const bold = box.children.find((child) => child.end > child.start);
  if (!bold || box.end - bold.end > 3 || bold.start - box.start > 2) return false;
  if (BOLD.has(bold.tag)) return true;
  return LINES.has(bold.tag) && !bold.block && bold.children.length === 1 && BOLD.has(bold.children[0]?.tag ?? '');
}

/** The last heading that ends before the position, with the index; null where none does. */
export function headingBefore(
  headings: readonly Heading[],
  position: number,
): { heading: Heading; index: number } | null {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.box.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  while ((headings[low - 1]?.until ?? Number.POSITIVE_INFINITY) <= position) low -= 1;
  const heading = headings[low - 1];
  return heading ? { heading, index: low - 1 } : null;
}

/** Index of the heading that the one at an index stands under; -1 where it stands under none. */
export function headingAbove(headings: readonly Heading[], index: number): number {
  const level = headings[index]?.level ?? 9;
  for (let at = index - 1; at >= 0; at--) if ((headings[at]?.level ?? 9) < level) return at;
  return -1;
}
