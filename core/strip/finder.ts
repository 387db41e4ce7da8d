import type { Sight } from './sight';
import type { StripCode, StripKind } from './stripped';

/** An element that a finder would hide, before the guards have looked at it. */
export interface Find {
  element: Element;
  kind: StripKind;
  code: StripCode;
  /** Host or company, where known. */
  by: string | null;
  /** A sentence for a maintainer: which evidence decided. */
  why: string;
  /** The rule of a filter list that names the element, where one does. */
  rule?: string;
}

/**
 * One way to find what to hide. It changes nothing, and judges by markup alone: no layout is read.
 * `hidden` holds what the finders before it hid (guards passed), so that labels and empty boxes can be told.
 */
export type Finder = (sight: Sight, hidden: ReadonlySet<Element>) => Find[];
