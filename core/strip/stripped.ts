/** The four kinds of stripped element. `clutter` has a switch of its own. */
export type StripKind = 'ad' | 'tracker' | 'affiliate' | 'clutter';

/** Why an element is hidden: each code has a name and a reason in the words file (`strip_name_<code>`, `strip_why_<code>`). */
export type StripCode =
  | 'affiliate-banner'
  | 'ad-slot'
  | 'ad-frame'
  | 'ad-video'
  | 'ad-label'
  | 'ad-picture'
  | 'empty-box'
  | 'pixel'
  | 'link-farm'
  | 'newsletter'
  /** By a rule of the filter lists. */
  | 'listed'
  /** By a rule of the lists of annoyances. */
  | 'annoyance';

/** One element to hide: the outermost of its group. */
export interface Stripped {
  element: Element;
  kind: StripKind;
  code: StripCode;
  /** Host or company that the reason names, where known. */
  by: string | null;
  /** A sentence for a maintainer: which evidence decided. */
  why: string;
  /** A CSS selector that matches this element, and no other, in its document now. */
  selector: string;
  /** Names it among all of the page: the selector, behind those of the frames that it stands in. */
  id: string;
  /** The rule of a filter list that names the element, where one does. */
  rule?: string;
}

/** A rule that may stand in the style sheet as it is, so that what arrives later is hidden at once. */
export interface SheetRule {
  selector: string;
  kind: StripKind;
  /** The page, or one in a frame of it. */
  document: Document;
  /** What it hides now. */
  elements: readonly Element[];
}

/** An element that a finder would have hidden, had a guard not stopped it: for the debug log. */
export interface Spared {
  element: Element;
  code: StripCode;
  by: string | null;
  /** Which evidence spoke for hiding it, and which guard stopped it. */
  why: string;
}
