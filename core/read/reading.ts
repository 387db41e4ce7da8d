import type { Tutorial } from '../tutorial';

/** Turns an element of the page into harmless nodes of its own; handed in, because core knows no DOMPurify. */
export type Sanitize = (node: Node) => DocumentFragment;

/** What the reader needs besides the page. */
export interface ReadOptions {
  /** The page's address, absolute. */
  address: string;
  sanitize: Sanitize;
  /** false reads as if the page held no structured data. Default true. */
  structuredData?: boolean;
}

/** A list that could be the steps but was not chosen. */
export interface Alternative {
  /** Probability, 0 to 1. */
  confidence: number;
  title: string | null;
  steps: string[];
  why: string[];
}

/** The careful look at a page, and its reasons. */
export interface Reading {
  /** null where the page is no tutorial, or too doubtful to offer. */
  tutorial: Tutorial | null;
  /** Probability, 0 to 1, that the page is a tutorial read rightly. */
  confidence: number;
  /** Best first, at most three. */
  alternatives: Alternative[];
  /** Step id (substeps too) -> the page's own nodes that hold it, in page order; empty for steps found in structured data only. */
  places: ReadonlyMap<string, readonly Node[]>;
  /** The open shadow trees and the pages in frames that were read as part of the page: what changes there is not seen from outside. */
  roots: readonly Node[];
  /** Sentences for a maintainer: what was seen, what was chosen, what was dropped. */
  why: string[];
}
