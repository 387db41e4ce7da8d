import {
  attribute,
  childCount,
  firstChild,
  isElement,
  isText,
  nextSibling,
  parentElement,
  tagName,
  textContent,
  textData,
} from '../page/dom';
import { isHiddenByMarkup } from '../page/text';
import { isAdLabel } from './label-words';

/** Elements that show nothing of their own. */
const INERT = new Set('script style noscript template link meta br wbr hr base source track param'.split(' '));
/** Elements that show something even without children. */
const SHOWING = new Set(
  'img picture svg video audio canvas iframe object embed input button select textarea form table math meter progress details dialog amp-img amp-video amp-iframe'.split(
    ' ',
  ),
);
/** Boxes that a page fills later, and that belong to its frame: never taken for a wrapper. */
const FRAME = new Set(
  'html body main article header footer nav form td th tr tbody thead table dl dt dd ul ol menu fieldset'.split(' '),
);
const FRAME_ID =
  /^(?:root|app|__next|__nuxt|gatsby-focus-wrapper|main|content|page|wrapper|container|comments?|disqus_thread)$/i;
/** Enough to look at; a box with more children is taken for one that shows something. */
const MOST_CHILDREN = 40;
const DEEPEST = 8;

/**
 * True where an element shows nothing once the elements in `hidden` are gone: no words but an ad label, no media, no controls.
 */
export function isEmptied(element: Element, hidden: ReadonlySet<Element>, depth = 0): boolean {
  if (depth > DEEPEST || childCount(element) > MOST_CHILDREN) return false;
  const words: string[] = [];
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (isText(child)) words.push(textData(child).slice(0, 200));
    else if (isElement(child) && !showsNothing(child, hidden, depth)) return false;
  }
  const text = words
    .join(' ')
    .replace(/[\s\u200b\u00a0]+/g, ' ')
    .trim();
  return text === '' || isAdLabel(text);
}

function showsNothing(child: Element, hidden: ReadonlySet<Element>, depth: number): boolean {
  const tag = tagName(child);
  if (hidden.has(child) || INERT.has(tag)) return true;
  if (!SHOWING.has(tag) && isEmptied(child, hidden, depth + 1)) return true;
  return textContent(child).length < 200 && isHiddenByMarkup(child);
}

/**
 * The outermost box that shows nothing once `hidden` is gone, from the element upwards; the element itself where its parent shows something.
 * Lists, tables, forms and the page's own frame are never taken. `full` remembers the boxes that show something, for the next call.
 */
export function outermostEmptied(
  element: Element,
  hidden: ReadonlySet<Element>,
  full: Set<Element>,
  allowed: (box: Element) => boolean,
): Element {
  let outermost = element;
  for (let climbed = 0; climbed < DEEPEST; climbed++) {
    const box = parentElement(outermost);
    if (!box || full.has(box) || isFrame(box)) return outermost;
    if (!isEmptied(box, hidden) || !allowed(box)) {
      full.add(box);
      return outermost;
    }
    outermost = box;
  }
  return outermost;
}

/** True for parts of the page's frame, which stay even when nothing stands in them. */
export function isFrame(box: Element): boolean {
  return (
    FRAME.has(tagName(box)) || FRAME_ID.test(attribute(box, 'id') ?? '') || /^main$/i.test(attribute(box, 'role') ?? '')
  );
}
