import { contains, documentOf, queryAll } from '../page/dom';
import { hostsOf } from '../page/flat-tree';
import { pagesIn } from './inner-pages';
import { createSelectorMaker, type SelectorMaker, selectorFor } from './selector';
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
export function rulingsOf(found: Stripping): Ruling[] {
  return ruledOf(found).map(({ ruling }) => ruling);
}

/** Answers for each element that a selector means, on the page and in its frames; null where the browser cannot read the selector. */
export function answersFor(document: Document, found: Stripping, selector: string): Answer[] | null {
  const asked = elementsOf(document, selector);
  if (!asked) return null;
  const ruled = ruledOf(found);
  return asked.slice(0, MOST_ASKED).map((element) => ({
    selector: selectorFor(element),
    rulings: ruled.filter((one) => holds(one.element, element)).map(({ ruling }) => ruling),
  }));
}

function ruledOf({ stripped, spared }: Stripping): { element: Element; ruling: Ruling }[] {
  const makers = new Map<Document, SelectorMaker>();
  const select = (element: Element) => {
    const page = documentOf(element);
    const maker = makers.get(page) ?? createSelectorMaker(page);
    makers.set(page, maker);
    return maker(element);
  };
  return [
    ...stripped.map(({ element, id, code, kind, by, rule, why }) => ({
      element,
      ruling: { selector: id, code, kind, by, rule: rule ?? null, why },
    })),
    ...spared.map(({ element, code, by, why }) => ({
      element,
      ruling: { selector: select(element), code, kind: null, by, rule: null, why },
    })),
  ];
}

function elementsOf(document: Document, selector: string): Element[] | null {
  try {
    return pagesIn(document).flatMap((page) => queryAll(page, selector));
  } catch {
    return null;
  }
}

/** Whether an element, or the frame that it stands in, is the one that was ruled on, or stands inside it. */
function holds(ruled: Element, element: Element): boolean {
  return [element, ...hostsOf(element)].some((each) => contains(ruled, each));
}
