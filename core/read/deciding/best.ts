import { FEATURES } from '../features/names';
import type { Sketch } from './sketch';

/** An outer list with this share of the chance of its substeps' list is taken instead. */
const OUTER = 0.3;
/** A list with this share of the chance of one whose items it all holds, and more, is taken instead: sections are pieces of a whole. */
const WHOLE = 0.75;
/** One item more may be an introduction or a line about the author. */
const MORE = 2;

/** Index of the best chance, or of the list whose substeps or piece it is; -1 where there is none. */
export function bestOf(chances: readonly number[], sketches: readonly Sketch[]): number {
  let best = -1;
  for (const [index, chance] of chances.entries()) if (best < 0 || chance > (chances[best] ?? 0)) best = index;
  const outer = outerOf(sketches, best, chances);
  return firstPrint(sketches, outer !== best ? outer : wholeOf(sketches, best, chances));
}

/** The likeliest list in whose steps the best one stands, or the best one itself. */
function outerOf(sketches: readonly Sketch[], best: number, chances: readonly number[]): number {
  const own = sketches[best];
  let outer = best;
  for (const [index, sketch] of sketches.entries()) {
    const chance = chances[index] ?? 0;
    if (!own || index === best || chance < OUTER * (chances[best] ?? 0) || !standsIn(own, sketch)) continue;
    if (outer === best || chance > (chances[outer] ?? 0)) outer = index;
  }
  return outer;
}

/** Whether a list stands among the substeps of another, however deep. */
export function standsIn({ path }: Sketch, { substeps }: Sketch): boolean {
  return substeps.some((box) => path.includes(box));
}

/** The likeliest list of which the best one is a piece, or the best one itself. */
function wholeOf(sketches: readonly Sketch[], best: number, chances: readonly number[]): number {
  const own = sketches[best];
  let whole = best;
  for (const [index, sketch] of sketches.entries()) {
    const chance = chances[index] ?? 0;
    if (!own || chance < WHOLE * (chances[best] ?? 0) || !isPiece(own, sketch, MORE)) continue;
    if (whole === best || chance > (chances[whole] ?? 0)) whole = index;
  }
  return whole;
}

/** Whether all items of the one stand in the other, which has so many more, on a stretch around it. */
export function isPiece(piece: Sketch, whole: Sketch, more: number): boolean {
  if (whole.words.length < piece.words.length + more || whole.start > piece.start || whole.end < piece.end)
    return false;
  const held = new Set(whole.words);
  return piece.words.every((words) => held.has(words));
}

/** The list of the page that prints the steps of structured data word for word, in one row: they stand there under the page's own headings. */
export function inPrint(sketches: readonly Sketch[], index: number): number {
  const own = sketches[index];
  if (own?.shape !== 'structured') return index;
  const printed = sketches.findIndex((other) => other.shape !== 'structured' && !isHidden(other) && isSame(own, other));
  return printed >= 0 ? printed : index;
}

/** Of a list that the page prints twice word for word, the first that is not hidden. */
function firstPrint(sketches: readonly Sketch[], best: number): number {
  const own = sketches[best];
  const first = sketches.findIndex(
    (other) => own && other.shape === own.shape && !isHidden(other) && isSame(own, other),
  );
  return first >= 0 ? first : best;
}

function isHidden({ row }: Sketch): boolean {
  return row[FEATURES.indexOf('hidden')] !== 0;
}

function isSame(one: Sketch, other: Sketch): boolean {
  return one.words.length === other.words.length && one.words.every((word, at) => word === other.words[at]);
}
