import { type AST, querySelectorAll } from '@ghostery/adblocker-extended-selectors';

/** Finds what a rule of the lists means that is more than CSS ("the box with these words in it"). Never throws: a rule that fails finds nothing. */
export function findExtended(document: Document, parsed: unknown): Element[] {
  try {
    return querySelectorAll(document.documentElement, parsed as AST);
  } catch {
    return [];
  }
}
