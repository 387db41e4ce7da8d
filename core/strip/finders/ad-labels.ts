import { closest, nextElement, parentElement, previousElement, tagName } from '../../page/dom';
import { visibleText } from '../../page/text';
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
    const label = widest(parent);
    if (!isOrphan(label, hidden)) return [];
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

/** The outermost element that shows nothing but the label. */
function widest(parent: Element): Element {
  let label = parent;
  for (let climbed = 0; climbed < 4; climbed++) {
    const box = parentElement(label);
    if (!box || tagName(box) === 'body' || !isEmptied(box, new Set())) return label;
    label = box;
  }
  return label;
}

/** True where the label's neighbour is hidden or shows nothing, or where nothing stands beside it. */
function isOrphan(label: Element, hidden: ReadonlySet<Element>): boolean {
  const gone = (element: Element | null) => element !== null && (hidden.has(element) || isEmptied(element, hidden));
  const next = nextElement(label);
  const previous = previousElement(label);
  if (gone(next) || gone(previous)) return true;
  // A label between paragraphs announces an ad that a script would have set there.
  return isProse(next) && isProse(previous);
}

function isProse(element: Element | null): boolean {
  return element !== null && /^(?:p|h[2-6]|ul|ol|blockquote)$/.test(tagName(element));
}
