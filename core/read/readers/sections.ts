import { says } from '../../language/heads';
import { startsWithVerb } from '../../language/verbs';
import { type Candidate, type Item, MAX_CANDIDATES, MAX_ITEMS, type PageView, type Shape } from '../candidate';
import { firstNumber, isList, itemBoxes, itemsOf } from '../list-items';
import { areNeeded } from '../needed-lines';
import { numberAt } from '../numbering';
import { bareHeading, type Heading, headingBefore } from '../outline';
import { commonBox } from '../ranges';
import { signatureOf } from '../signature';
import { squash } from '../squash';
import type { Box, Survey } from '../survey';

/** A list, or paragraphs in a row: the steps of one section. */
interface Piece {
  readonly shape: Shape;
  /** Pieces of one key are printed alike. */
  readonly key: string;
  /** The list itself, or what holds the paragraphs. */
  readonly box: Box;
  readonly boxes: readonly Box[];
  readonly start: number;
  readonly end: number;
}

/** A piece with the heading between it and the piece before; null where nothing stands there. */
interface Section {
  readonly piece: Piece;
  readonly heading: Heading | null;
}

/** No heading of a section is longer, the number beside it included. */
const MAX_GAP = 160;
/** A bold line of at least so many characters that ends in a full stop is a sentence. */
const MIN_SENTENCE = 40;
/** A block longer than this is a part of the page, not a step. */
const MAX_BLOCK = 3000;
const NO_STEP =
  /^(?:h[1-6]|ul|ol|dl|dt|li|table|t[rdh]|thead|tbody|tfoot|hr|br|form|nav|summary|legend|figure|figcaption)$/;

/** Lists and paragraphs of one look, one after the other with nothing but a heading of one level between: sections of one procedure. */
export function readSections(page: PageView): Candidate[] {
  const headings = page.headings.filter(isNoSentence);
  const seen = { ...page, headings };
  const titles = new Set(headings.map(({ box }) => box));
  const open = new Map<string, Section[]>();
  const runs: Section[][] = [];
  for (const piece of [...listPieces(page.survey), ...blockPieces(page.survey, titles)].sort(
    (a, b) => a.start - b.start,
  )) {
    const run = open.get(piece.key);
    const next = run && sectionAfter(seen, run, piece);
    if (next) run.push(next);
    else if (!isNeeded(headings, piece)) {
      const fresh = [{ piece, heading: null }];
      open.set(piece.key, fresh);
      runs.push(fresh);
    }
  }
  return runs
    .filter(isSectioned)
    .slice(0, MAX_CANDIDATES)
    .flatMap((run) => candidateOf(page, run) ?? []);
}

function listPieces({ boxes }: Survey): Piece[] {
  return boxes.filter(isList).flatMap((box) => {
    const items = itemBoxes(box);
    const shape = box.tag === 'ol' ? 'ordered-list' : 'unordered-list';
    return items.length > 0 ? [pieceOf(shape, box, items)] : [];
  });
}

const NO_HOLDER = /^(?:table|tbody|tr|dl|nav|form|p|ul|ol|menu|dir)$/;

/** Children of one look in a row, with no words between; a paragraph by itself is one too. */
function blockPieces({ boxes }: Survey, titles: ReadonlySet<Box>): Piece[] {
  const isStep = (box: Box) =>
    box.block && !NO_STEP.test(box.tag) && !titles.has(box) && box.end - box.start < MAX_BLOCK;
  return boxes
    .filter(({ tag, children }) => children.length > 0 && !NO_HOLDER.test(tag))
    .flatMap((box) =>
      rowsIn(box, isStep).map((row) => pieceOf(row[0]?.tag === 'p' ? 'paragraphs' : 'blocks', box, row)),
    );
}

function rowsIn(box: Box, isStep: (box: Box) => boolean): Box[][] {
  const rows: Box[][] = [];
  let row: Box[] = [];
  for (const child of box.children) {
    if (child.end - child.start < 3) continue;
    const last = row.at(-1);
    if (!isStep(child)) row = [];
    else if (last && signatureOf(last) === signatureOf(child) && row.length < MAX_ITEMS) row.push(child);
    else {
      row = [child];
      rows.push(row);
    }
  }
  return rows;
}

function pieceOf(shape: Shape, box: Box, boxes: readonly Box[]): Piece {
  const first = boxes[0] as Box;
  const key = `${shape} ${first.depth} ${isList(box) ? signatureOf(box) : signatureOf(first)}`;
  return { shape, key, box, boxes, start: first.start, end: (boxes.at(-1) ?? first).end };
}

/** A step that is all bold reads as a sentence, and what stands below it is the next step. */
function isNoSentence({ level, text }: Heading): boolean {
  return level < 7 || text.length < MIN_SENTENCE || !/[.!。！]$/u.test(text);
}

/** The piece as the next section of the run; null where it is none. */
function sectionAfter({ survey, headings, language }: PageView, run: readonly Section[], piece: Piece): Section | null {
  const last = run.at(-1)?.piece;
  if (!last || piece.start < last.end || piece.start - last.end > MAX_GAP) return null;
  const heading = headingBefore(headings, piece.start)?.heading;
  // Panels of tabs are a choice, not sections.
  if (heading?.until !== undefined && heading.box.start >= last.end) return null;
  const between = letters(survey.text.slice(last.end, piece.start));
  const areAlike = () => areNeeded(survey, last.boxes, language) === areNeeded(survey, piece.boxes, language);
  if (between === '')
    return piece.box.parent?.tag === 'li' || piece.box.tag === 'li' || !areAlike() ? null : { piece, heading: null };
  if (!heading || heading.box.start < last.end || letters(heading.text) !== between) return null;
  const level = run.find((section) => section.heading)?.heading?.level ?? heading.level;
  return heading.level === level && isTitle(heading) && areAlike() ? { piece, heading } : null;
}

/** Letters alone: the number of a section may stand beside its heading. */
function letters(text: string): string {
  return squash(text).replace(/\p{N}+/gu, '');
}

/** Headings that begin something else do not; "Prepare the ingredients" is something to do. */
function isTitle({ text }: Heading): boolean {
  return (!says('supplies', text) || startsWithVerb(text)) && !says('other', text);
}

/** What stands directly below "You will need". */
function isNeeded(headings: readonly Heading[], piece: Piece): boolean {
  const above = headingBefore(headings, piece.start)?.heading;
  if (!above || piece.start - above.box.end > 1 || says('announce', above.text)) return false;
  return says('supplies', above.text) && !isTitle(above);
}

/**
 * Two pieces at least, one of them of several steps. A single paragraph below each heading, or paragraphs below "Step 1", is a
 * series of headings: there the heading belongs to the step.
 */
function isSectioned(run: readonly Section[]): boolean {
  const first = run[0]?.piece;
  if (run.length < 2 || !first) return false;
  if (isList(first.box)) return true;
  const numbered = run.filter(({ heading }) => heading && numberAt(heading.text) !== null);
  return run.some(({ piece }) => piece.boxes.length > 1) && 2 * numbered.length < run.length;
}

function candidateOf(page: PageView, run: readonly Section[]): Candidate | null {
  const [first, last] = [run[0]?.piece, run.at(-1)?.piece];
  if (!first || !last) return null;
  const items = stepsOf(page.survey, run);
  const own = headingOfFirst(page, run);
  const titled = run.map(({ piece, heading }, index) => ({ piece, heading: index === 0 ? own : heading }));
  const sections = titled.flatMap(({ piece, heading }) => {
    const at = items.findIndex(({ start }) => start >= piece.start);
    return heading && at >= 0 ? [{ at, title: bareHeading(heading.text) }] : [];
  });
  return {
    shape: first.shape,
    box: commonBox(first.box, last.box),
    start: first.start,
    end: last.end,
    items,
    heading: headingBefore(page.headings, own?.box.start ?? first.start)?.heading ?? null,
    title: null,
    sections,
    between: run.flatMap(({ heading }) => heading?.box ?? []),
  };
}

/** Paragraphs are numbered over all sections, lists each by itself. */
function stepsOf(survey: Survey, run: readonly Section[]): Item[] {
  const steps =
    run[0]?.piece.shape === 'ordered-list'
      ? run.flatMap(({ piece }) => itemsOf(survey, piece.boxes, firstNumber(piece.box)))
      : itemsOf(
          survey,
          run.flatMap(({ piece }) => piece.boxes),
        );
  return steps.slice(0, MAX_ITEMS);
}

/** The heading directly above the first section, if it is one like the others. */
function headingOfFirst({ survey, headings }: PageView, run: readonly Section[]): Heading | null {
  const level = run.find(({ heading }) => heading)?.heading?.level;
  const start = run[0]?.piece.start ?? 0;
  const above = headingBefore(headings, start)?.heading;
  if (!above || above.level !== level || letters(survey.text.slice(above.box.end, start)) !== '') return null;
  return isTitle(above) ? above : null;
}
