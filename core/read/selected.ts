import { textData } from '../page/dom';
import { type Candidate, type Item, makeItem, type PageView } from './candidate';
import { coveredItem } from './cover';
import { itemAt, smallestHolding } from './ground';
import { numberTexts } from './numbering';
import { closest, type Range, wordsOf } from './ranges';
import type { Box, Run, Survey } from './survey';

/** What a person selected on the page: the browser's own range. */
export interface Stretch {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
  intersectsNode(node: Node): boolean;
}

/** A piece of which less than this share, and fewer letters than these, are selected was hit by accident. */
const LEAST_SHARE = 0.3;
const LEAST_LETTERS = 40;
/** A list of the page is meant where it holds so much of what is selected. */
const LEAST_LIST = 0.7;

/**
 * The steps that a selection holds: the items of the list that it lies over, else a step each for paragraphs, lines and list
 * items, and where it lies in one of those, for its sentences. Empty where nothing that can be read is selected.
 */
export function selectedItems(
  page: PageView,
  candidates: readonly Candidate[],
  chances: readonly number[],
  stretch: Stretch,
): Item[] {
  const range = rangeOf(page.survey, stretch);
  if (!range) return [];
  const listed = fromList(candidates, chances, range);
  return listed.length > 1 ? listed : inPieces(page, range);
}

/** Where a selection begins and ends in the survey's text; null where it holds none of it. */
function rangeOf(survey: Survey, stretch: Stretch): Range | null {
  const runs = survey.runs.filter(({ node }) => stretch.intersectsNode(node));
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  const { startContainer, startOffset, endContainer, endOffset } = stretch;
  const start = first.node === startContainer ? positionIn(survey, first, startOffset) : first.start;
  const end = last.node === endContainer ? positionIn(survey, last, endOffset) : last.end;
  return /[\p{L}\p{N}]/u.test(survey.text.slice(start, end)) ? { start, end } : null;
}

/** A place in a text node as a place in the survey's text, where white space is collapsed. */
function positionIn(survey: Survey, { node, start, end }: Run, offset: number): number {
  const before = textData(node).slice(0, offset).replace(/\s+/g, ' ');
  const trimmed = survey.text[start] === ' ' ? before : before.trimStart();
  return Math.min(end, start + trimmed.length);
}

/** The items of the list that holds most of the selection; the likeliest of those that hold the same. */
function fromList(candidates: readonly Candidate[], chances: readonly number[], range: Range): Item[] {
  let best: readonly Item[] = [];
  let most = LEAST_LIST * (range.end - range.start);
  let chance = -1;
  for (const [index, { items }] of candidates.entries()) {
    const hit = items.filter((item) => item.nodes.length > 0 && isMeant(item, range));
    const held = hit.reduce((sum, item) => sum + overlap(item, range), 0);
    const likely = chances[index] ?? 0;
    if (hit.length < 2 || held < 0.9 * most || (held < 1.1 * most && likely < chance)) continue;
    best = hit;
    most = Math.max(most, held);
    chance = likely;
  }
  return [...best];
}

function overlap(piece: Range, { start, end }: Range): number {
  return Math.max(0, Math.min(piece.end, end) - Math.max(piece.start, start));
}

function isMeant(piece: Range, range: Range): boolean {
  const held = overlap(piece, range);
  return held > 0 && (held >= LEAST_LETTERS || held >= LEAST_SHARE * (piece.end - piece.start));
}

/** Paragraphs, lines and list items; the sentences of a single one. */
function inPieces(page: PageView, range: Range): Item[] {
  const { survey } = page;
  const lines = linesIn(survey, range);
  const meant = lines.filter((line) => isMeant(line, range));
  const pieces = withoutHeadings(page, withItems(survey, meant.length > 0 ? meant : lines, range));
  const [only, ...others] = pieces;
  if (only && others.length === 0) return sentencesIn(page, only, range);
  const numbers = numberTexts(pieces.map((piece) => wordsOf(survey, piece).slice(0, 80)));
  return pieces.flatMap((piece, index) => lineItem(survey, piece, numbers[index] ?? null) ?? []);
}

/** The lines that a stretch touches, whole: blocks, and parts of them between breaks. */
function linesIn({ text, boxes }: Survey, { start, end }: Range): Range[] {
  const from = Math.max(0, text.lastIndexOf('\n', start - 1) + 1);
  const stop = text.indexOf('\n', Math.max(start, end - 1));
  const until = stop < 0 ? text.length : stop;
  const breaks = boxes.filter((box) => box.tag === 'br' && box.start > from && box.start < until);
  const cuts = new Set(breaks.map((box) => box.start));
  for (let at = text.indexOf('\n', from); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) cuts.add(at);
  const edges = [from, ...[...cuts].sort((a, b) => a - b), until];
  return edges.slice(1).flatMap((edge, index) => {
    const line = trimmed(text, { start: edges[index] ?? from, end: edge });
    return overlap(line, { start, end }) > 0 ? [line] : [];
  });
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const head = words.length - words.trimStart().length;
  return { start: start + head, end: Math.max(start + head, start + words.trimEnd().length) };
}

/** Lines of one list item are one piece. */
function withItems(survey: Survey, lines: readonly Range[], range: Range): Range[] {
  const pieces: Range[] = [];
  const root = survey.boxes[0];
  for (const line of lines) {
    const item = root && outermostItem(smallestHolding(root, line), range);
    const piece = item ? { start: item.start, end: item.end } : line;
    if (pieces.at(-1)?.start !== piece.start) pieces.push(piece);
  }
  return pieces;
}

function outermostItem(box: Box, range: Range): Box | null {
  let found: Box | null = null;
  for (let at = closest(box, isItem); at; at = closest(at.parent, isItem)) {
    if (overlap(at, range) >= range.end - range.start) break;
    found = at;
  }
  return found;
}

function isItem({ tag }: Box): boolean {
  return tag === 'li' || tag === 'tr' || tag === 'dd';
}

/** What names the steps is none of them, unless nothing else is selected. */
function withoutHeadings({ headings }: PageView, pieces: readonly Range[]): readonly Range[] {
  const plain = pieces.filter(
    ({ start, end }) => !headings.some(({ box }) => Math.abs(box.start - start) < 3 && Math.abs(box.end - end) < 3),
  );
  return plain.length > 0 ? plain : pieces;
}

function lineItem(survey: Survey, piece: Range, number: { value: number; length: number } | null): Item | null {
  const root = survey.boxes[0];
  if (!root) return null;
  const item = coveredItem(survey, smallestHolding(root, piece), piece, number);
  if (item.nodes.length > 0) return item;
  return itemAt(survey, { start: piece.start + (number?.length ?? 0), end: piece.end }, Number.POSITIVE_INFINITY);
}

/** The sentences of a line as far as they are selected; a line of one sentence is one step. */
function sentencesIn({ survey, language }: PageView, line: Range, range: Range): Item[] {
  const words = survey.text.slice(line.start, line.end);
  const parts = [...new Intl.Segmenter(language || undefined, { granularity: 'sentence' }).segment(words)];
  const sentences = parts.map(({ index, segment }) =>
    trimmed(survey.text, { start: line.start + index, end: line.start + index + segment.length }),
  );
  const meant = sentences.filter((sentence) => isMeant(sentence, range) && sentence.end - sentence.start > 1);
  const [only] = meant;
  if (!only || sentences.length === 1) return [lineItem(survey, line, null)].flatMap((item) => item ?? []);
  return meant.flatMap((sentence) => itemAt(survey, sentence, Number.POSITIVE_INFINITY) ?? []).map(inWords(survey));
}

/** Sentences share their text nodes: what is drawn are their words alone. */
function inWords(survey: Survey) {
  return (item: Item): Item => ({
    ...makeItem(survey, item, { nodes: item.nodes, ordinal: null, ordinalLength: 0 }),
    partial: true,
  });
}
