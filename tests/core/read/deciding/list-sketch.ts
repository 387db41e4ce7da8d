import type { Sketch } from '../../../../core/read/deciding/sketch';
import { FEATURES } from '../../../../core/read/features/names';

/** A numbered list without measures; what a test is about is said. */
export function listSketch(own: Partial<Sketch>): Sketch {
  return {
    shape: 'ordered-list',
    start: 0,
    end: 50,
    wording: [],
    row: FEATURES.map(() => 0),
    path: [0],
    signature: 1,
    heading: -1,
    level: 9,
    parentHeading: -1,
    headNumber: -1,
    headWord: 0,
    parentNumber: -1,
    parentWord: 0,
    words: [1, 2],
    bag: [],
    firstOrdinal: 1,
    lastOrdinal: 2,
    characters: 50,
    substeps: [],
    ...own,
  };
}
