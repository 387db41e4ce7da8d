import { matches, parentElement, queryAll } from '../page/dom';
import { createSelectorMaker } from './selector';
import type { Stripping } from './strip';
import type { StripCode, StripKind } from './stripped';

/** One decision on one element, as plain data. */
export interface Ruling {
  /** A CSS selector of the element. */
  selector: string;
  code: StripCode;
  /** null where a guard spared it. */
  kind: StripKind | null;
  /** Host or company, where known. */
  by: string | null;
  /** The rule of a filter list, where one names it. */
  rule: string | null;
  /** Which evidence decided, and which guard stopped it; for maintainers, in English. */
  why: string;
}

/** Why the elements that a selector means are hidden or not: the rulings on each, or on what stands around it; none where nothing named it. */
export interface Answer {
  selector: string;
  rulings: Ruling[];
}

/** Elements of one question that are answered. */
const MOST_ASKED = 50;

/** Every ruling of one look at the page: first what is hidden, then what a guard spared. */
export function rulingsOf(document: Document, { stripped, spared }: Stripping): Ruling[] {
  const select = createSelectorMaker(document);
  return [
    ...stripped.map(({ selector, code, kind, by, rule, why }) => ({
      selector,
      code,
      kind,
      by,
      rule: rule ?? null,
      why,
    })),
    ...spared.map(({ element, code, by, why }) => ({
      selector: select(element),
      code,
      kind: null,
      by,
      rule: null,
      why,
    })),
  ];
}

/** Answers for each element that a selector means; null where the browser cannot read the selector. */
export function answersFor(document: Document, found: Stripping, selector: string): Answer[] | null {
  const asked = elementsOf(document, selector);
  if (!asked) return null;
  const rulings = rulingsOf(document, found);
  const select = createSelectorMaker(document);
  return asked.slice(0, MOST_ASKED).map((element) => ({
    selector: select(element),
    rulings: rulings.filter((ruling) => holds(element, ruling.selector)),
  }));
}

function elementsOf(document: Document, selector: string): Element[] | null {
  try {
    return queryAll(document, selector);
  } catch {
    return null;
  }
}

/** Whether the element or one around it is the one that a selector means. */
function holds(element: Element, selector: string): boolean {
  for (let at: Element | null = element; at; at = parentElement(at)) if (matches(at, selector)) return true;
  return false;
}
