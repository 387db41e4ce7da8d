import { type Candidate, type Item, MAX_CANDIDATES, MAX_ITEMS, type PageView } from '../candidate';
import { coveredItem } from '../cover';
import { firstNumber, itemBoxes, itemsOf } from '../list-items';
import { type NumberedLine, numberedLines } from '../numbered-lines';
import { headingBefore } from '../outline';
import { closest, commonBox, type Range } from '../ranges';
import type { Box } from '../survey';

/** More words than this between two pieces, and the count does not go on. */
const MAX_GAP = 1200;

/** A numbered list, or a line with its number typed. */
interface Piece extends Range {
  box: Box;
  /** Null for a list. */
  line: NumberedLine | null;
  first: number;
  last: number;
}

/** Lists that go on in lines with typed numbers, and back: `<ol>` 1 and 2, a picture, "3. Click …", `<ol start="4">`. */
export function readCountedOn(page: PageView): Candidate[] {
  const candidates: Candidate[] = [];
  let run: Piece[] = [];
  const close = () => {
    const mixed = run.some(({ line }) => line) && run.some(({ line }) => !line);
    if (mixed && candidates.length < MAX_CANDIDATES) candidates.push(candidateOf(page, run));
  };
  for (const piece of piecesOf(page)) {
    if (goesOn(page, run.at(-1), piece)) run.push(piece);
    else if (piece.first === 1) {
      close();
      run = [piece];
    }
  }
  close();
  return candidates;
}

/** Lists and numbered lines in page order, none inside a list. */
function piecesOf({ survey }: PageView): Piece[] {
  const outside = (box: Box) => closest(box.parent, ({ tag }) => tag === 'li' || tag === 'ol' || tag === 'ul') === null;
  const lists = survey.boxes.flatMap((box): Piece[] => {
    if (box.tag !== 'ol' || box.end === box.start || !outside(box)) return [];
    const first = firstNumber(box);
    const count = itemBoxes(box).length;
    return count > 0 ? [{ box, start: box.start, end: box.end, line: null, first, last: first + count - 1 }] : [];
  });
  const lines = numberedLines(survey).flatMap((line): Piece[] => {
    const { box, start, end, number } = line;
    if (!outside(box) || /^(?:li|h[1-6])$/.test(box.tag)) return [];
    return [{ box, start, end, line, first: number.value, last: number.value }];
  });
  return [...lists, ...lines].sort((a, b) => a.start - b.start);
}

/** The count goes on, nearby, and under no heading of its own. */
function goesOn({ headings }: PageView, last: Piece | undefined, piece: Piece): boolean {
  if (!last || piece.first !== last.last + 1 || piece.start < last.end || piece.start - last.end > MAX_GAP)
    return false;
  const at = headingBefore(headings, piece.start)?.heading;
  return !at || at.box.start < last.end || at.level > 6;
}

function candidateOf({ survey, headings }: PageView, run: Piece[]): Candidate {
  const [first, last] = [run[0] as Piece, run.at(-1) as Piece];
  const box = commonBox(first.box, last.box);
  const items = run.flatMap((piece): Item[] => {
    if (!piece.line) return itemsOf(survey, itemBoxes(piece.box), piece.first);
    return [coveredItem(survey, piece.box, piece, piece.line.number)];
  });
  const heading = headingBefore(headings, first.start)?.heading ?? null;
  return {
    shape: 'ordered-list',
    box,
    start: first.start,
    end: last.end,
    items: items.slice(0, MAX_ITEMS),
    heading,
    title: null,
    between: [],
    joined: true,
  };
}
