import type { Candidate, PageView, Shape } from './candidate';
import { type Heading, headingBefore } from './outline';
import type { Box } from './survey';

/** What deciding needs to know of a candidate, as plain numbers: the same code decides on the page and in fitting the weights. */
export interface Sketch {
  readonly shape: Shape;
  readonly start: number;
  readonly end: number;
  /** Measures in the order of `FEATURES`. */
  readonly row: readonly number[];
  /** Indices of the boxes around it, outermost first, its own last. */
  readonly path: readonly number[];
  /** Tag and class of its box, hashed. */
  readonly signature: number;
  /** Of the heading above: its index among headings, level and parent's index; -1 where there is none. */
  readonly heading: number;
  readonly level: number;
  readonly parentHeading: number;
  /** The words of each item, hashed: the same list printed twice has the same ones. */
  readonly words: readonly number[];
  readonly firstOrdinal: number;
  readonly lastOrdinal: number;
  readonly characters: number;
  /** Indices of the boxes that hold its items' substeps. */
  readonly substeps: readonly number[];
}

/** Reduces a candidate to what deciding needs. */
export function sketchOf(page: PageView, candidate: Candidate, row: readonly number[]): Sketch {
  const { shape, start, end, items, box } = candidate;
  const at = headingBefore(page.headings, start + 1);
  const heading = candidate.heading ? page.headings.indexOf(candidate.heading) : (at?.index ?? -1);
  return {
    shape,
    start,
    end,
    row,
    path: pathOf(box),
    signature: hash(`${box.tag}.${box.names.replace(/\d+/g, '#')}`),
    heading,
    level: page.headings[heading]?.level ?? 9,
    parentHeading: parentOf(page.headings, heading),
    words: items.map(({ text }) => hash(squash(text))),
    firstOrdinal: items[0]?.ordinal ?? -1,
    lastOrdinal: items.at(-1)?.ordinal ?? -1,
    characters: items.reduce((sum, { text }) => sum + text.length, 0),
    substeps: items.flatMap(({ leaveOut }) => leaveOut.map(({ index }) => index)),
  };
}

function pathOf(box: Box): number[] {
  const path: number[] = [];
  for (let at: Box | null = box; at; at = at.parent) path.unshift(at.index);
  return path;
}

function parentOf(headings: readonly Heading[], index: number): number {
  const level = headings[index]?.level ?? 9;
  for (let at = index - 1; at >= 0; at--) if ((headings[at]?.level ?? 9) < level) return at;
  return -1;
}

/** Letters and digits alone, lower case: what two prints of one text have in common. */
export function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
