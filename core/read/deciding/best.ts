import { FEATURES } from '../features/names';
import type { Sketch } from './sketch';

/** An outer list with this share of the chance of its substeps' list is taken instead. */
const OUTER = 0.3;

/** Index of the best chance, or of the list whose substeps it is; -1 where there is none. */
export function bestOf(chances: readonly number[], sketches: readonly Sketch[]): number {
  let best = -1;
  for (const [index, chance] of chances.entries()) if (best < 0 || chance > (chances[best] ?? 0)) best = index;
  const box = sketches[best]?.path.at(-1) ?? -1;
  const outer = sketches.findIndex(
    ({ substeps }, index) =>
      index !== best && substeps.includes(box) && (chances[index] ?? 0) > OUTER * (chances[best] ?? 0),
  );
  return firstPrint(sketches, outer >= 0 ? outer : best);
}

/** Of a list that the page prints twice word for word, the first that is not hidden. */
function firstPrint(sketches: readonly Sketch[], best: number): number {
  const own = sketches[best];
  const hidden = FEATURES.indexOf('hidden');
  const first = sketches.findIndex(
    ({ shape, words, row }) =>
      shape === own?.shape &&
      row[hidden] === 0 &&
      words.length === own.words.length &&
      words.every((word, at) => word === own.words[at]),
  );
  return first >= 0 ? first : best;
}
