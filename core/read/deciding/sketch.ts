import { ordinalOf } from '../../page/ordinal';
import type { Candidate, PageView, Shape } from '../candidate';
import { firstWord } from '../features/head';
import { headingAbove, headingBefore } from '../outline';
import { hash, squash } from '../squash';
import type { Box } from '../survey';
import { fittedWordings } from '../wording/fitted';
import { heardOf, measureWording } from '../wording/wording';

/** What deciding needs to know of a candidate, as plain numbers: the same code decides on the page and in fitting the weights. */
export interface Sketch {
  readonly shape: Shape;
  readonly start: number;
  readonly end: number;
  /** Measures in the order of `FEATURES`. */
  readonly row: readonly number[];
  /**
   * How it sounds, as `measureWording` gives it: the page is judged by it, and what belongs to the best list; which is best it does not
   * tell. Worked out when asked, for few lists are.
   */
  readonly wording: readonly number[];
  /** Indices of the boxes around it, outermost first, its own last. */
  readonly path: readonly number[];
  /** Tag and class of its box, hashed. */
  readonly signature: number;
  /** Of the heading above: its index among headings, level and parent's index; -1 where there is none. */
  readonly heading: number;
  readonly level: number;
  readonly parentHeading: number;
  /** Number and first word (hashed) of the heading above and of its parent; -1 and 0 where there is none. */
  readonly headNumber: number;
  readonly headWord: number;
  readonly parentNumber: number;
  readonly parentWord: number;
  /** The words of each item, hashed: the same list printed twice has the same ones. */
  readonly words: readonly number[];
  /** The smallest hashes of its distinct words, which tell how much of it another list says in other sentences. */
  readonly bag: readonly number[];
  readonly firstOrdinal: number;
  readonly lastOrdinal: number;
  readonly characters: number;
  /** Indices of the boxes that hold its items' substeps. */
  readonly substeps: readonly number[];
}

/** Reduces a candidate to what deciding needs. */
export function sketchOf(page: PageView, candidate: Candidate, row: readonly number[]): Sketch {
  const { shape, start, end, items, box } = candidate;
  const { headings } = page;
  const at = headingBefore(headings, start + 1);
  const heading = candidate.heading ? headings.indexOf(candidate.heading) : (at?.index ?? -1);
  const parentHeading = headingAbove(headings, heading);
  const [own, parent] = [headings[heading]?.text ?? '', headings[parentHeading]?.text ?? ''];
  return {
    shape,
    start,
    end,
    row,
    get wording() {
      return measureWording(heardOf(page, candidate), fittedWordings());
    },
    path: pathOf(box),
    signature: hash(`${box.tag}.${box.names.replace(/\d+/g, '#')}`),
    heading,
    level: headings[heading]?.level ?? 9,
    parentHeading,
    headNumber: ordinalOf(own)?.value ?? -1,
    headWord: wordOf(own),
    parentNumber: ordinalOf(parent)?.value ?? -1,
    parentWord: wordOf(parent),
    words: items.map(({ text }) => hash(squash(text))),
    bag: bagOf(items.map(({ text }) => text).join(' ')),
    firstOrdinal: items[0]?.ordinal ?? -1,
    lastOrdinal: items.at(-1)?.ordinal ?? -1,
    characters: items.reduce((sum, { text }) => sum + text.length, 0),
    substeps: items.flatMap(({ leaveOut }) => leaveOut.map(({ index }) => index)),
  };
}

/** Hashes kept of a list's words. */
export const BAG = 48;
const MAX_BAGGED = 6000;

function bagOf(text: string): number[] {
  const words =
    text
      .slice(0, MAX_BAGGED)
      .toLowerCase()
      .match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  return [...new Set(words.map(hash))].sort((a, b) => a - b).slice(0, BAG);
}

function wordOf(heading: string): number {
  const word = firstWord(heading);
  return word ? hash(word) : 0;
}

function pathOf(box: Box): number[] {
  const path: number[] = [];
  for (let at: Box | null = box; at; at = at.parent) path.unshift(at.index);
  return path;
}
