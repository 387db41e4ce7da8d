import type { Item } from './candidate';
import { cover } from './cover';
import { type Range, wordsOf } from './ranges';
import { squash } from './squash';
import type { Box, Survey } from './survey';

/** Words of a step that must stand on the page, letters and digits alone. */
const HEAD = 48;
const TAIL = 24;
/** An element that holds a step's words among others, at most this many times as many, is its place. */
const MOST_AROUND = 3;

/** The page's letters and digits in a row, and where each stands in the survey's text. */
export interface Ground {
  readonly survey: Survey;
  readonly letters: string;
  readonly at: Uint32Array;
}

/** How a text is known again on the page: its first and last letters and digits, and how many there are. */
export interface Mark {
  begins: string;
  ends: string;
  letters: number;
}

/** The mark of a text. */
export function markOf(text: string): Mark {
  const words = squash(text);
  return { begins: words.slice(0, HEAD), ends: words.slice(-TAIL), letters: words.length };
}

/** The page's text as it is looked through for marks. */
export function groundOf(survey: Survey): Ground {
  const { text } = survey;
  const at = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const lower = match[0].toLowerCase();
    for (let i = 0; i < lower.length; i++) at[length + i] = match.index + Math.min(i, match[0].length - 1);
    length = Math.min(length + lower.length, text.length);
    parts.push(lower);
  }
  return { survey, letters: parts.join(''), at };
}

/** The stretch of the page that begins and ends as a mark says, the first from a place in the text on, else the first; null where there is none. */
export function placeOf(ground: Ground, { begins, ends, letters }: Mark, from: number): Range | null {
  const first = indexNear(ground, begins, from);
  if (first < 0) return null;
  const last = ground.letters.indexOf(ends, first);
  if (last < 0 || last - first > 1.3 * letters + 40) return null;
  return { start: ground.at[first] ?? 0, end: (ground.at[last + ends.length - 1] ?? 0) + 1 };
}

/** A stretch as an item: the nodes that hold it, or the element that holds little more; null where it stands among much else. */
export function itemAt(survey: Survey, range: Range, mostAround = MOST_AROUND): Item | null {
  const root = survey.boxes[0];
  if (!root) return null;
  const whole = roundUp(survey, range);
  const { nodes, media } = cover(survey, root, whole);
  const holder = nodes.length === 0 ? smallestHolding(root, range) : null;
  if (holder && holder.end - holder.start > mostAround * (range.end - range.start)) return null;
  return {
    ...(holder ? range : whole),
    nodes: holder ? [holder.element] : nodes,
    text: wordsOf(survey, range),
    ordinal: null,
    typed: false,
    substeps: [],
    leaveOut: [],
    linked: 0,
    media,
    ...(holder ? { partial: true } : {}),
    code: false,
    from: 'page',
  };
}

function indexNear({ letters, at }: Ground, words: string, from: number): number {
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const next = letters.indexOf(words, low);
  return next >= 0 ? next : letters.indexOf(words);
}

/** Sentence marks and blanks around the words belong to them, and text nodes are taken whole. */
function roundUp(survey: Survey, { start, end }: Range): Range {
  const before = / ?["'“‘«(¿¡]*$/u.exec(survey.text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  const after = /^[\p{P}\p{S}]* ?/u.exec(survey.text.slice(end, end + 6))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** The smallest box below `root` that holds a stretch. */
export function smallestHolding(root: Box, { start, end }: Range): Box {
  let box = root;
  for (;;) {
    const inner = box.children.find((child) => child.start <= start && child.end >= end && child.end > child.start);
    if (!inner) return box;
    box = inner;
  }
}
