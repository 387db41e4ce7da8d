import { documentOf, parentElement, queryAll } from '../page/dom';
import { inOneGo, type Slices } from '../slices';
import { BY_THEMSELVES } from './ad-finders';
import { outermostEmptied } from './emptied';
import type { Find, Finder } from './finder';
import { adBoxes } from './finders/ad-boxes';
import { adLabels } from './finders/ad-labels';
import { linkFarms } from './finders/link-farms';
import { findsOf, type ListedFinds, listedElements } from './finders/listed-elements';
import { listedRequests } from './finders/listed-requests';
import { newsletters } from './finders/newsletters';
import { createGuard, type Guard } from './guards';
import { lastingRules } from './lasting';
import type { ListKnowledge } from './list-rules';
import { createSelectorMaker } from './selector';
import { createSight } from './sight';
import type { SheetRule, Spared, Stripped } from './stripped';

/** What stripping needs besides the page. */
export interface StripOptions {
  /** The page's address, absolute: it tells whose the other hosts are. */
  address: string;
  /** Nodes of the steps: what holds one of them, or is one of them, is never hidden. */
  keep: readonly Node[];
  /** false leaves out link farms and newsletter forms. Default true: the caller shows or hides them by the kind `clutter`. */
  clutter?: boolean;
  /** What the filter lists say about the page. Default: nothing. */
  lists?: ListKnowledge;
  /** Finds what a rule of the lists means in a document that is more than CSS. */
  findExtended?: (parsed: unknown, document: Document) => Element[];
  /** Frames that show nothing without the ads in them. */
  emptiedFrames?: readonly Find[];
}

/** What to hide, and what was not to be. */
export interface Stripping {
  /** Outermost elements; only an ad inside clutter stands inside another. */
  stripped: Stripped[];
  spared: Spared[];
  /** Rules that harm nothing here: of the lists, and of our own. */
  rules: SheetRule[];
}

/** All finders of ads, in this order; whom our own tables do not name, the lists may. */
const AD_FINDERS: readonly Finder[] = [...BY_THEMSELVES, listedRequests];
const CLUTTER_FINDERS: readonly Finder[] = [linkFarms, newsletters];
/** These ask what is hidden already, so they stand last: boxes first, since a label beside an emptied box is an orphan. */
const LEFT_OVER_FINDERS: readonly Finder[] = [adBoxes, adLabels];

/** Finds what to hide on a page in one go, as `findInSlices` does. */
export function findStripped(document: Document, options: StripOptions): Stripping {
  return inOneGo(findInSlices(document, options));
}

/**
 * Finds what to hide on a page, and what a guard spared. Changes nothing, reads no layout; meant to be asked again when the page
 * has changed. Between two slices the caller may let the page have its turn, so that a huge page never stands still.
 */
export function* findInSlices(
  document: Document,
  { address, keep, clutter = true, emptiedFrames = [], ...given }: StripOptions,
): Slices<Stripping> {
  const sight = createSight(document, address, given);
  const guard = createGuard(sight, keep);
  const finds = new Map<Element, Find>();
  const spared: Spared[] = [];
  const rules: SheetRule[] = [];
  /** True where nothing speaks against hiding it. */
  const take = (find: Find): boolean => {
    if (finds.has(find.element)) return true;
    const stopped = guard(find);
    if (stopped === null) finds.set(find.element, find);
    else spared.push({ element: find.element, code: find.code, by: find.by, why: `${find.why}; but ${stopped}` });
    return stopped === null;
  };
  const run = (finder: Finder) => {
    for (const find of finder(sight, new Set(finds.keys()))) take(find);
  };
  const runLists = (all: readonly ListedFinds[], ofClutter: boolean) => {
    for (const listed of all) {
      const { selector, kind, extended } = listed.rule;
      if ((kind === 'clutter') !== ofClutter) continue;
      // Where a rule would harm anything, it is dropped as a whole; what else it means is still hidden, one by one.
      const harmless = findsOf(listed).map(take).every(Boolean);
      if (harmless && extended === null) rules.push({ selector, kind, document, elements: listed.elements });
    }
  };
  const grown = new Map<Find['kind'] | 'others', number>();
  /** Boxes can only have become empty where something was found since. */
  const grow = (ofClutter: boolean) => {
    const kind = ofClutter ? 'clutter' : 'others';
    if (grown.get(kind) !== finds.size) growAll(finds, guard, ofClutter);
    grown.set(kind, finds.size);
  };
  const runAll = function* (finders: readonly Finder[], ofClutter: boolean) {
    for (const finder of finders) {
      run(finder);
      yield;
    }
    grow(ofClutter);
  };
  yield* sight.lookOver();
  yield* sight.gatherLabels();
  yield* runAll([...AD_FINDERS, () => [...emptiedFrames]], false);
  const listed = yield* listedElements(sight);
  runLists(listed, false);
  grow(false);
  yield* runAll(LEFT_OVER_FINDERS, false);
  if (clutter) {
    yield* runAll(CLUTTER_FINDERS, true);
    runLists(listed, true);
  }
  const select = createSelectorMaker(document);
  const stripped = outermost(finds).map((find) => {
    const selector = select(find.element);
    return { ...find, selector, id: selector };
  });
  const gone = new Set(stripped.map(({ element }) => element));
  return { stripped, spared, rules: [...rules, ...lastingRules(finds.values(), gone, sight)] };
}

/**
 * One style sheet that hides all given elements, to be inserted with USER origin: no rule of the page outweighs it.
 * A rule a line, so that a selector that a browser cannot read costs only itself.
 */
export function stripCss(stripped: readonly Pick<Stripped, 'selector'>[]): string {
  return stripped.map(({ selector }) => `${selector} { display: none !important; }`).join('\n');
}

/**
 * False as soon as the page changed so that a selector matches nothing, another element, or more than one: find and insert anew.
 * Linear in the page for every element of the list.
 */
export function stillExact(stripped: readonly Pick<Stripped, 'element' | 'selector'>[]): boolean {
  return stripped.every(({ element, selector }) => {
    const found = queryAll(documentOf(element), selector);
    return found.length === 1 && found[0] === element;
  });
}

/** Replaces finds by the boxes that they leave empty, so that no gap stays. Clutter grows by itself: a box that holds some of it is no ad. */
function growAll(finds: Map<Element, Find>, guard: Guard, clutter: boolean): void {
  const hidden = new Set(finds.keys());
  const full = new Set<Element>();
  for (const find of [...finds.values()]) {
    // A pixel leaves no gap, and its own find names it best.
    if (find.code === 'pixel' || (find.kind === 'clutter') !== clutter) continue;
    const element = outermostEmptied(find.element, hidden, full, (box) => guard({ ...find, element: box }) === null);
    if (element === find.element || finds.has(element)) continue;
    finds.set(element, { ...find, element, why: `${find.why}; with the box that it leaves empty` });
    hidden.add(element);
  }
}

/**
 * Leaves out what stands inside another find: each stripped element is named once. Ads inside clutter keep a name of their own,
 * because they stay hidden where a person wants the clutter. Linear in depth.
 */
function outermost(finds: ReadonlyMap<Element, Find>): Find[] {
  return [...finds.values()].filter(({ element, kind }) => {
    for (let at = parentElement(element); at; at = parentElement(at)) {
      const around = finds.get(at);
      if (around && (around.kind !== 'clutter' || kind === 'clutter')) return false;
    }
    return true;
  });
}
