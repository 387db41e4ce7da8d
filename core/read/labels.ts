import { startsWithVerb } from '../language/verbs';
import { children, isElement, tagName, textContent } from '../page/dom';
import type { Candidate, Item, PageView } from './candidate';
import { bareHeading, type Heading, headingBefore } from './outline';

/** Longer lines are steps, whatever they end in. */
const MAX_LABEL = 60;
const MAX_WORDS = 8;
/** Where more of the items look like titles, that is how the list is written. */
const MOST_LABELS = 0.4;

/** Signs that a heading has beside its words: an icon, an anchor. */
const GLYPH = 3;

/**
 * The list without the items that only name what follows ("For the frosting:", or a line in bold): they are titles of sections. In
 * structured data they are items too, and the page prints them above its lists or not at all.
 */
export function partedByLabels(page: PageView, list: Candidate): Candidate {
  if (list.shape === 'headings' || list.items.length < 3) return list;
  const labels = list.items.map((item, index) => isLabel(page, list, item) && index < list.items.length - 1);
  const count = labels.filter(Boolean).length;
  if (count === 0 || count > MOST_LABELS * list.items.length) return list;
  const titles = new Map((list.sections ?? []).map(({ at, title }) => [at, title]));
  const items: Item[] = [];
  const sections = new Map<number, string>();
  for (const [index, item] of list.items.entries()) {
    const title = labels[index] ? bareHeading(item.text) : titles.get(index);
    if (title !== undefined) sections.set(items.length, title);
    if (!labels[index]) items.push(item);
  }
  return { ...list, items, sections: [...sections].map(([at, title]) => ({ at, title })) };
}

function isLabel({ headings, language }: PageView, { shape, items }: Candidate, item: Item): boolean {
  const { text, nodes, substeps, media, code, typed } = item;
  if (text.length < 3 || text.length > MAX_LABEL || substeps.length > 0 || media > 0 || code || typed) return false;
  if (/[:：]$/u.test(text)) return text.split(/\s+/).length <= MAX_WORDS && !startsWithVerb(text, language);
  if (nodes.length > 1 || /[.!?。]$/u.test(text)) return false;
  const node = nodes[0];
  if (shape === 'structured' && !(node && isElement(node)) && !startsWithVerb(text, language))
    return node !== undefined || isPrinted(items);
  return node !== undefined && (isAllBold(node) || isHeading(headings, item));
}

/** Whether the page prints all that is long enough to be no title: where it does not, a short line may be a step, or half of one. */
function isPrinted(items: readonly Item[]): boolean {
  const printed = items.filter(({ nodes }) => nodes.length > 0).length;
  const isOff = ({ nodes, text }: Item) => nodes.length === 0 && text.length > MAX_LABEL;
  return printed >= (1 - MOST_LABELS) * items.length && !items.some(isOff);
}

/** `<li><strong>For the frosting</strong></li>` */
function isAllBold(node: Node): boolean {
  const words = textContent(node).trim();
  for (let inner: Node | undefined = node, depth = 0; inner && depth < 5; depth++) {
    const only: Element | undefined = children(inner).find((child) => textContent(child).trim() === words);
    if (only && /^(?:strong|b|h[1-6])$/.test(tagName(only))) return true;
    inner = only;
  }
  return false;
}

function isHeading(headings: readonly Heading[], { start, end }: Item): boolean {
  const box = headingBefore(headings, end + 1)?.heading.box;
  return box !== undefined && Math.abs(start - box.start) <= GLYPH && box.end >= end - GLYPH;
}
