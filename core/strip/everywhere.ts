import { bodyOf, contains } from '../page/dom';
import { baseAt } from '../page/flat-tree';
import type { Slices } from '../slices';
import { isEmptied } from './emptied';
import type { Find } from './finder';
import { innerPages, isLookedInto } from './inner-pages';
import { createSelectorMaker } from './selector';
import { findInSlices, type StripOptions, type Stripping } from './strip';
import type { Stripped } from './stripped';

/** What was found in a frame. */
interface Inner {
  frame: Element;
  page: Document;
  found: Stripping;
}

/**
 * As `findInSlices`, also in frames of the same origin, by the same rules. A frame that shows nothing without its ads is hidden itself,
 * with the box around it; else what is found in it stands in the same list, under the name of its frame.
 */
export function* findEverywhere(document: Document, options: StripOptions, depth = 0): Slices<Stripping> {
  const inner: Inner[] = [];
  for (const { frame, page } of isLookedInto(depth) ? innerPages(document) : []) {
    const address = baseAt(bodyOf(page) ?? undefined, options.address);
    inner.push({ frame, page, found: yield* findEverywhere(page, { ...options, address }, depth + 1) });
  }
  const own = yield* findInSlices(document, { ...options, emptiedFrames: inner.flatMap(emptied) });
  return inner.length === 0 ? own : joined(document, own, inner);
}

/** The find that is a frame as a whole, where nothing else is seen in it; named by the first ad in there. */
function emptied({ frame, page, found }: Inner): Find[] {
  const ads = found.stripped.filter(({ kind }) => kind !== 'clutter');
  const body = bodyOf(page);
  const [first] = ads;
  if (!first || !body || !isEmptied(body, new Set(ads.map(({ element }) => element)))) return [];
  const { kind, code, by, why } = first;
  return [{ element: frame, kind, code, by, why: `${why}; with the frame that it leaves empty` }];
}

function joined(document: Document, own: Stripping, inner: readonly Inner[]): Stripping {
  const select = createSelectorMaker(document);
  const around = (frame: Element, clutter: boolean) =>
    own.stripped.some(({ element, kind }) => (kind === 'clutter') === clutter && contains(element, frame));
  const parts = inner.flatMap(({ frame, found }) => {
    if (around(frame, false)) return [];
    const inClutter = around(frame, true);
    const named = ({ id, ...rest }: Stripped) => ({ ...rest, id: `${select(frame)} >>> ${id}` });
    return [{ ...found, stripped: found.stripped.filter(({ kind }) => !inClutter || kind !== 'clutter').map(named) }];
  });
  const all = [own, ...parts];
  return {
    stripped: all.flatMap(({ stripped }) => stripped),
    spared: all.flatMap(({ spared }) => spared),
    rules: all.flatMap(({ rules }) => rules),
  };
}
