import type { Gate } from './subject';

/** What the filter lists say about one page: plain data, so that it crosses from the background to the page. */

/** A rule of a list that may hide elements here. */
export interface ListRule {
  /** CSS where `extended` is null, else for people to read. */
  selector: string;
  /** `clutter` rules come from the lists of annoyances. */
  kind: 'ad' | 'clutter';
  /** `site`: written for this very site; `anywhere`: for a name that stands on the page, or for every page. */
  scope: 'site' | 'anywhere';
  /** The parsed selector where it is more than CSS; opaque here. */
  extended: unknown;
  /** As `gateOf` tells it of the selector: worked out where the lists are, once for all pages. */
  gate: Gate | null;
}

/** What a page is asked about: the names that its elements bear, and the addresses that they load from or lead to. */
export interface PageNames {
  ids: string[];
  classes: string[];
  /** Absolute addresses of links. */
  links: string[];
  resources: Resource[];
}

/** An address that an element loads, and as what. */
export interface Resource {
  address: string;
  type: ResourceType;
}

/** The kinds of request that the lists tell apart here. */
export type ResourceType = 'image' | 'script' | 'sub_frame' | 'media' | 'stylesheet' | 'xmlhttprequest' | 'other';

/** Whose an address is, by the lists: an ad's or a tracker's, with the host that decided. */
export interface Verdict {
  kind: 'ad' | 'tracker';
  host: string;
}

/** Everything the lists say about a page, gathered over several questions. */
export interface ListKnowledge {
  rules: readonly ListRule[];
  /** Address -> verdict, for the addresses that are an ad's or a tracker's. */
  verdicts: ReadonlyMap<string, Verdict>;
}

/** Where nothing is known: the lists are not there, or were not asked. */
export const NO_LISTS: ListKnowledge = { rules: [], verdicts: new Map() };
