import type { Tutorial } from '../tutorial';
import type { Mark } from './ground';
import type { Hint, StepsHint } from './hints/hint';
import type { Stretch } from './selected';
import type { Series } from './series/pages';

/** Turns an element of the page into harmless nodes of its own; handed in, because core knows no DOMPurify. */
export type Sanitize = (node: Node) => DocumentFragment;

/** What the reader needs besides the page. */
export interface ReadOptions {
  /** The page's address, absolute. */
  address: string;
  sanitize: Sanitize;
  /** false reads as if the page held no structured data. Default true. */
  structuredData?: boolean;
  /** What the person said on this site, latest first. */
  hints?: readonly Hint[];
}

/** A list that could be the steps but was not chosen. */
export interface Choice {
  /** Probability, 0 to 1. */
  confidence: number;
  title: string | null;
  /** The words of every step; the first few are the preview. */
  steps: string[];
  /** The page's own nodes, so that the list can be outlined; empty where it stands in structured data only. */
  nodes: readonly Node[];
  /** The same steps one by one, for a person who drops some or puts them in another order. */
  single: readonly ChoiceStep[];
  reasons: ChoiceReason[];
  /** What to remember when the person chooses it. */
  hint: StepsHint;
  /** Sentences for a maintainer. */
  why: string[];
}

/** One step that can be chosen. */
export interface ChoiceStep {
  text: string;
  nodes: readonly Node[];
  /** How it is known again on the page. */
  mark: Mark;
}

/** What a person selected, as steps, with the heading above. */
export interface Selected {
  title: string | null;
  single: readonly ChoiceStep[];
}

/**
 * What speaks for a list (`structured` data names it, a heading has `announced` it, it is `numbered`, its steps begin with
 * `verbs`) or against it (`supplies` by its heading, mostly `links`, very `short`). Words for people stand in the locale.
 */
export type ChoiceReason = 'structured' | 'announced' | 'numbered' | 'verbs' | 'supplies' | 'links' | 'short';

/** The careful look at a page, and its reasons. */
export interface Reading {
  /** null where the page is no tutorial, or too doubtful to offer. */
  tutorial: Tutorial | null;
  /** Probability, 0 to 1, that the page is a tutorial read rightly. */
  confidence: number;
  /** Best first, at most three. */
  alternatives: Choice[];
  /** What would be read at an element of the page, smallest first: for choosing by pointing. */
  at(element: Element): Choice[];
  /** The one step that would be read at an element; null where nothing stands there that could be one. */
  stepAt(element: Element): ChoiceStep | null;
  /** The steps that a selection of the person holds; null where it holds none. */
  within(stretch: Stretch): Selected | null;
  /** Step id (substeps too) -> the page's own nodes that hold it, in page order; empty for steps found in structured data only. */
  places: ReadonlyMap<string, readonly Node[]>;
  /** The pages that the tutorial goes on over; null where it stands on this one alone. */
  series: Series | null;
  /** The open shadow trees and the pages in frames that were read as part of the page: what changes there is not seen from outside. */
  roots: readonly Node[];
  /** Sentences for a maintainer: what was seen, what was chosen, what was dropped. */
  why: string[];
}
