import { children, closest, nextElement, parentElement, previousElement, tagName } from '../../page/dom';
import { isInline, isUnread, visibleText } from '../../page/text';
import { isEmptied } from '../emptied';
import type { Find } from '../finder';
import { isAdLabel } from '../label-words';
import type { Sight } from '../sight';

/** Places where the word is a menu entry, a link to the advertising department, or part of a sentence. */
const ELSEWHERE =
  'a, button, nav, footer, script, style, noscript, title, option, select, textarea, code, pre, svg, h1, label, th, dt';

/**
 * Labels ("Advertisement") whose ad is gone. A label beside something that is still seen stays: it may be what tells
 * a paid story from the page's own.
 */
export function adLabels(sight: Sight, hidden: ReadonlySet<Element>): Find[] {
  return sight.adLabels().flatMap(({ text, parent }) => {
    if (closest(parent, ELSEWHERE) || !isAdLabel(visibleText(parent, { limit: 200 }))) return [];
    const label = orphanOf(parent, hidden);
    if (!label) return [];
    return [
      {
        element: label,
        kind: 'ad',
        code: 'ad-label',
        by: null,
        why: `the label "${text.slice(0, 40)}" without an ad`,
      } satisfies Find,
    ];
  });
}

/** The label with all that shows nothing else, where its ad is gone; beside an emptied box also with drawings (the site's mark). */
function orphanOf(parent: Element, hidden: ReadonlySet<Element>): Element | null {
  const label = widest(parent, () => NONE);
  if (isOrphan(label, hidden)) return label;
  const drawn = widest(parent, drawingsIn);
  return drawn !== label && isBesideGone(drawn, hidden) ? drawn : null;
}

const NONE: ReadonlySet<Element> = new Set();

function drawingsIn(box: Element): ReadonlySet<Element> {
  return new Set(children(box).filter((child) => tagName(child) === 'svg'));
}

/** The outermost element that shows nothing but the label, some of its children set aside. */
function widest(parent: Element, aside: (box: Element) => ReadonlySet<Element>): Element {
  let label = parent;
  for (let climbed = 0; climbed < 4; climbed++) {
    const box = parentElement(label);
    if (!box || tagName(box) === 'body' || !isEmptied(box, aside(box))) return label;
    label = box;
  }
  return label;
}

/** True where the label's neighbour is gone, or where a script would have set an ad between two paragraphs. */
function isOrphan(label: Element, hidden: ReadonlySet<Element>): boolean {
  if (isBesideGone(label, hidden)) return true;
  // A heading of that name opens a part of the text about advertising.
  return !/^h\d$/.test(tagName(label)) && isProse(nextElement(label)) && isProse(previousElement(label));
}

/** True where a neighbour is hidden or an empty box. */
function isBesideGone(label: Element, hidden: ReadonlySet<Element>): boolean {
  return isGone(nextElement(label), hidden) || isGone(previousElement(label), hidden);
}

/** Empty boxes count, empty inline elements do not: those are icons beside a word of the page's own. */
function isGone(element: Element | null, hidden: ReadonlySet<Element>): boolean {
  if (element === null) return false;
  return hidden.has(element) || (!isInline(element) && !isUnread(element) && isEmptied(element, hidden));
}

function isProse(element: Element | null): boolean {
  return element !== null && /^(?:p|h[2-6]|ul|ol|blockquote)$/.test(tagName(element));
}
