import { bodyOf, queryAll } from '../page/dom';
import { filledDocument } from '../page/flat-tree';
import { isHiddenByMarkup } from '../page/text';

/** A frame of the same origin, and the page in it. */
export interface InnerPage {
  frame: Element;
  page: Document;
}

/** More frames of one page are not looked into, nor frames deeper than this. */
const MOST = 20;
const DEEPEST = 3;

/** The pages in the frames of a page, in page order, without those in the frames of these. */
export function innerPages(document: Document): InnerPage[] {
  return queryAll(document, 'iframe')
    .filter((frame) => !isHiddenByMarkup(frame))
    .flatMap((frame) => {
      const page = filledDocument(frame);
      return page && bodyOf(page) ? [{ frame, page }] : [];
    })
    .slice(0, MOST);
}

/** A page, and all pages in its frames and in theirs, as deep as they are looked into. */
export function pagesIn(document: Document, depth = DEEPEST): Document[] {
  if (depth === 0) return [document];
  return [document, ...innerPages(document).flatMap((inner) => pagesIn(inner.page, depth - 1))];
}

/** Whether the pages in frames this deep are looked into. */
export function isLookedInto(depth: number): boolean {
  return depth < DEEPEST;
}
