import { says } from '../language/heads';
import { startsWithVerb } from '../language/verbs';
import { children, isElement, tagName, textContent } from '../page/dom';
import type { Candidate, Item, PageView, Shape } from './candidate';
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
 * structured data they are items too, and the page prints them above its lists or not at all. A section of what is needed goes.
 */
export function partedByLabels(page: PageView, list: Candidate): Candidate {
  return withoutNeeded(page, parted(page, list));
}

function parted(page: PageView, list: Candidate): Candidate {
  if (list.shape === 'headings' || list.items.length < 3) return list;
  const sure = list.items.map((item, index) => index < list.items.length - 1 && isLabel(page, list, item));
  const likeOthers = createLikeness(page, list, sure);
  const all = list.items.map((item, index) => sure[index] || (index < list.items.length - 1 && likeOthers(item)));
  const labels = [all, sure].find((some) => isFew(some));
  if (!labels) return list;
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

function isFew(labels: readonly boolean[]): boolean {
  const count = labels.filter(Boolean).length;
  return count > 0 && count <= MOST_LABELS * labels.length;
}

/** Between paragraphs the code may stand that "Run this command:" announces. */
const TITLED: readonly Shape[] = ['unordered-list', 'structured'];

/**
 * Whether an item is a title because others of the list are: an order with a colon ("Make the cake:") beside "The icing:", or
 * "For the glaze" without one beside "For the dough:". Numbered lists number steps.
 */
function createLikeness({ language }: PageView, { shape, items }: Candidate, sure: readonly boolean[]) {
  const titles = items.filter(({ text }, index) => sure[index] && /[:：]$/u.test(text));
  const begun = new Set(titles.map(({ text }) => beginning(text)));
  return (item: Item): boolean => {
    if (begun.size === 0 || shape === 'ordered-list' || !isShort(item)) return false;
    if (/[:：]$/u.test(item.text)) return TITLED.includes(shape) && item.text.split(/\s+/).length <= MAX_WORDS;
    return begun.has(beginning(item.text)) && !/[.!?。]$/u.test(item.text) && !startsWithVerb(item.text, language);
  };
}

/** The first two words. */
function beginning(text: string): string {
  return text.toLowerCase().split(/\s+/).slice(0, 2).join(' ');
}

function isShort({ text, substeps, media, code, typed }: Item): boolean {
  return text.length >= 3 && text.length <= MAX_LABEL && substeps.length === 0 && media === 0 && !code && !typed;
}

/** The list without the sections whose title says that they are needed, where little in them asks for something to be done. */
function withoutNeeded({ language }: PageView, list: Candidate): Candidate {
  const { items, sections = [] } = list;
  const isNeeded = (index: number) => {
    const [section, next] = [sections[index], sections[index + 1]];
    if (!section || !says('supplies', section.title, language) || says('announce', section.title, language))
      return false;
    const inside = items.slice(section.at, next?.at);
    // "Cling film" begins like an order.
    const asking = inside.filter(({ text }) => startsWithVerb(text, language)).length;
    return asking === 0 || (2 * asking < inside.length && !startsWithVerb(section.title, language));
  };
  const needed = sections.map((_, index) => isNeeded(index));
  if (!needed.includes(true)) return list;
  const sectionOf = (at: number) => sections.findLastIndex((section) => section.at <= at);
  const kept = items.map((_, index) => needed[sectionOf(index)] !== true);
  const rest = items.filter((_, index) => kept[index]);
  if (rest.length < 2) return list;
  const left = sections.filter((_, index) => !needed[index]);
  return {
    ...list,
    items: rest,
    sections: left.map(({ at, title }) => ({ at: kept.slice(0, at).filter(Boolean).length, title })),
  };
}

function isLabel({ headings, language }: PageView, { shape, items }: Candidate, item: Item): boolean {
  const { text, nodes } = item;
  if (!isShort(item)) return false;
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
