import { fold } from '../language/fold';
import { says } from '../language/heads';
import type { Supplies } from '../tutorial';
import { amountOf } from './amounts';
import type { Candidate, PageView, Shape } from './candidate';
import { noteTone } from './content/note';
import { bareHeading, type Heading, headingBefore } from './outline';
import { closest, type Range, wordsOf } from './ranges';
import { squash } from './squash';
import type { StructuredSupplies } from './structured/structured';

const MAX_LISTS = 12;
const MAX_ITEMS = 100;
/** A section of supplies is no longer than this, in characters. */
const MAX_SECTION = 8000;

/** Shapes that lists of supplies have, most telling first: of a section, only those of the first that is there are read. */
const SHAPES: readonly (readonly Shape[])[] = [
  ['unordered-list', 'ordered-list', 'loose-items'],
  ['rows'],
  ['lines', 'typed-numbers'],
  ['paragraphs', 'blocks'],
];

/** Lists below one heading that announces supplies. */
interface Section {
  /** The heading says ingredients, not tools or anything that is needed. */
  isIngredients: boolean;
  lists: { title: string; items: string[] }[];
}

/**
 * Ingredients, tools and prerequisites: lists below headings that say so, by their own sections, steps left out. What the page
 * prints twice is read once. Structured data tells which print is the real one, and stands in where the page has none.
 */
export function suppliesOf(page: PageView, candidates: readonly Candidate[], steps: readonly Candidate[]): Supplies[] {
  const told = page.structured.find(({ supplies }) => supplies.length > 0)?.supplies ?? [];
  const sections = distinct(sectionsOf(page, candidates, steps), told);
  const isTold = sections.some(
    ({ lists }) =>
      share(
        lists.flatMap(({ items }) => items),
        told,
      ) >= 0.5,
  );
  const known = told.flatMap(({ items }) => items).map(wordSet);
  const isNew = ({ isIngredients, lists }: Section) =>
    !isIngredients &&
    !repeats(
      lists.flatMap(({ items }) => items),
      known,
    );
  const onPage = isTold || told.length === 0 ? sections : sections.filter(isNew);
  const rest = isTold ? [] : told;
  return [...rest, ...onPage.flatMap(({ lists }) => lists)].slice(0, MAX_LISTS).map(({ title, items }) => ({
    title,
    items: items.slice(0, MAX_ITEMS).map((text) => ({ text, amount: amountOf(text) })),
  }));
}

function sectionsOf(page: PageView, candidates: readonly Candidate[], steps: readonly Candidate[]): Section[] {
  const apart = candidates.filter((list) => !steps.some((other) => list.start < other.end && other.start < list.end));
  const sections: Section[] = [];
  let end = 0;
  for (const [index, head] of page.headings.entries()) {
    if (head.box.start < end || head.text.length > 80 || !says('supplies', head.text, page.language)) continue;
    const range = { start: head.box.end, end: endOf(page, index, steps) };
    const lists = listsIn(page, apart, range);
    const isIngredients = says('ingredients', head.text, page.language);
    if (lists.length === 0 || (isIngredients && says('listicle', head.text, page.language) && lists.every(isPraise)))
      continue;
    sections.push({ isIngredients, lists });
    end = range.end;
  }
  return sections;
}

/** Reasons for things ("Why use these ingredients"): no amount, and most of it sentences. */
function isPraise({ items }: Section['lists'][number]): boolean {
  const said = items.filter((item) => item.length > 60 && /[.!?。！？]$/u.test(item));
  return said.length > 0.5 * items.length && !items.some(amountOf);
}

const PART = /^(?:for|to|für|zum|zur|pour|para|per|voor|till|til|do|na|для|на)\s/iu;

/** Where a section ends: at the next heading of its level that opens no part of it ("For the sauce"), or at the first step. */
function endOf({ headings }: PageView, index: number, steps: readonly Candidate[]): number {
  const head = headings[index] as Heading;
  const next = headings.slice(index + 1).find(({ level, text }) => level <= head.level && !PART.test(text));
  const step = steps.map(({ start }) => start).filter((start) => start >= head.box.end);
  return Math.min(next?.box.start ?? Number.POSITIVE_INFINITY, head.box.end + MAX_SECTION, ...step);
}

function listsIn(page: PageView, candidates: readonly Candidate[], { start, end }: Range): Section['lists'] {
  // Lists that were joined across the headings of sections are read section by section.
  const isParted = (list: Candidate) =>
    page.headings.some(({ box }) => box.start > list.start && box.end < list.end && box.tag !== 'dt');
  // A box that holds the heading as well is no note: some cards are named like one.
  const isNoted = ({ box }: Candidate) =>
    (closest(box, ({ element }) => noteTone(element) !== null)?.start ?? -1) >= start;
  const inside = candidates.filter(
    (list) => list.start >= start && list.end <= end && !isParted(list) && !isNoted(list),
  );
  for (const shapes of SHAPES) {
    const taken: Candidate[] = [];
    for (const list of inside) {
      const overlaps = taken.some((other) => list.start < other.end && other.start < list.end);
      if (shapes.includes(list.shape) && !overlaps && !isShop(page, list)) taken.push(list);
    }
    const lists = taken.flatMap((list) => listOf(page, list)).filter(({ items }) => isShort(items));
    if (lists.length > 0) return lists;
  }
  return linesIn(page, { start, end });
}

/** Lines of text that no reader took for a list, where most of them begin with an amount. */
function linesIn({ survey, headings }: PageView, { start, end }: Range): Section['lists'] {
  const lines = survey.text.slice(start, end).split('\n').map(plain).filter(isThing);
  const counted = lines.filter((line) => amountOf(line));
  const title = headingBefore(headings, start)?.heading.text ?? '';
  return lines.length > 1 && counted.length > 0.5 * lines.length ? [{ title: bareHeading(title), items: lines }] : [];
}

/** Without the box or dot that stands before it. */
function plain(text: string): string {
  return text.replace(/^(?:[▢□☐☑✓✔◯○●◦•·*]|[-–](?=\s))\s*/u, '').trim();
}

function isThing(text: string): boolean {
  return text.length > 1 && text.length < 300 && /\p{L}/u.test(text);
}

function listOf(page: PageView, list: Candidate): Section['lists'] {
  const items = list.items.map((item) => plain(wordsOf(page.survey, item))).filter(isThing);
  const heading = headingBefore(page.headings, list.start + 1)?.heading;
  return items.length > 0 ? [{ title: bareHeading(heading?.text ?? ''), items }] : [];
}

/** Things, not sentences. */
function isShort(items: readonly string[]): boolean {
  const lengths = items.map(({ length }) => length).sort((a, b) => a - b);
  return (lengths[lengths.length >> 1] ?? 0) < 160;
}

/** Pictures with links and prices are there to sell. */
function isShop({ survey }: PageView, { items }: Candidate): boolean {
  const sold = items.filter(
    (item) =>
      /[$€£¥₹]\s?\d|\d\s?[€₽]|\bbuy\b|\bshop now\b/i.test(survey.text.slice(item.start, item.end)) ||
      (item.media > 0 && item.linked > 0.7 * (item.end - item.start)),
  );
  return sold.length > 0.5 * items.length;
}

/** How many of the items the structured data names, from 0 to 1. */
function share(items: readonly string[], told: readonly StructuredSupplies[]): number {
  const known = told.flatMap((list) => list.items.map(squash)).join('|');
  const found = items.filter((item) => known.includes(squash(item).slice(0, 40)));
  return items.length > 0 && known !== '' ? found.length / items.length : 0;
}

/** The words of an item that name something: letters, three or more. */
function wordSet(text: string): Set<string> {
  return new Set(fold(text).match(/\p{L}{3,}/gu) ?? []);
}

/** True where most items hold no word but those of one item that is known: the same things, put in other words. */
function repeats(items: readonly string[], known: readonly Set<string>[]): boolean {
  const isKnown = (item: string) => {
    const words = [...wordSet(item)];
    return words.length > 0 && known.some((other) => words.every((word) => other.has(word)));
  };
  return items.filter(isKnown).length >= 0.6 * items.length;
}

/** Sections without those that say again what another says: the one that structured data knows, or that has amounts, stays. */
function distinct(sections: readonly Section[], told: readonly StructuredSupplies[]): Section[] {
  const itemsOf = ({ lists }: Section) => lists.flatMap(({ items }) => items);
  const worth = (section: Section) => {
    const items = itemsOf(section);
    return 2 * share(items, told) + items.filter((item) => amountOf(item)).length / items.length;
  };
  const kept: Section[] = [];
  for (const section of [...sections].sort((a, b) => worth(b) - worth(a))) {
    const words = itemsOf(section).map(squash);
    const repeated = kept.some((other) => {
      const known = new Set(itemsOf(other).map(squash));
      return words.filter((each) => known.has(each)).length >= 0.6 * words.length;
    });
    const outdone = kept.some(
      (other) => section.isIngredients && other.isIngredients && worth(section) < 0.2 && worth(other) > 0.4,
    );
    if (!repeated && !outdone) kept.push(section);
  }
  return sections.filter((section) => kept.includes(section));
}
