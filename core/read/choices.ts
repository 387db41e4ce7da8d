import { says } from '../language/heads';
import { startsWithVerb } from '../language/verbs';
import { contains, parentElement } from '../page/dom';
import { type Candidate, type Item, makeItem, type PageView } from './candidate';
import type { Decision } from './deciding/decide';
import { describe } from './explain';
import { markOf } from './ground';
import { hintOf } from './hints/hint';
import { headingAbove, headingBefore } from './outline';
import { closest } from './ranges';
import type { Choice, ChoiceReason, ChoiceStep, Selected } from './reading';
import { type Stretch, selectedItems } from './selected';
import type { Box } from './survey';

const ALTERNATIVES = 3;
const AT_POINTER = 6;

/** The best lists that were not chosen and do not stand inside one another. */
export function alternativesOf(page: PageView, candidates: readonly Candidate[], decision: Decision): Choice[] {
  const taken = new Set(decision.chosen);
  const ranked = [...candidates.keys()]
    .filter((index) => !taken.has(index))
    .sort((a, b) => (decision.chances[b] ?? 0) - (decision.chances[a] ?? 0));
  const lists = ranked.flatMap((index) => candidates[index] ?? []).filter(({ items }) => items.length > 1);
  return choicesOf(page, candidates, decision, apart(lists, ALTERNATIVES));
}

/**
 * What would be read at an element that the person points at: the smallest list that holds it first, then wider ones. Where no
 * list holds it, the lists that stand in the closest box around it, largest first. Works on any page, offered or not.
 */
export function choicesAt(
  page: PageView,
  candidates: readonly Candidate[],
  decision: Decision,
  element: Element,
): Choice[] {
  const lists = candidates.filter(({ items }) => items.length > 1);
  const box = boxOf(page, element);
  const size = ({ start, end }: Candidate) => end - start;
  const holding = lists.filter((list) => box && list.start <= box.start && box.end <= list.end && holds(list, box));
  const found =
    holding.length > 0
      ? holding.sort((a, b) => size(a) - size(b))
      : around(lists, box).sort((a, b) => size(b) - size(a));
  return choicesOf(page, candidates, decision, apart(found, AT_POINTER));
}

/** A pointer over empty space at the edge of a list is not over the list. */
function holds({ box }: Candidate, at: Box): boolean {
  return at.index >= box.index && at.index <= box.last;
}

/** The one step at an element: the smallest item of a list that holds it, else the closest block with words. */
export function stepAt(page: PageView, candidates: readonly Candidate[], element: Element): ChoiceStep | null {
  const items = candidates
    .flatMap((list) => list.items)
    .filter(({ nodes }) => nodes.some((node) => node === element || contains(node, element)))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const item = items[0] ?? blockAt(page, element);
  return item ? singleOf(item) : null;
}

/** More words than this are no step that someone points at, but a part of the page. */
const LONGEST_BLOCK = 1500;

function blockAt(page: PageView, element: Element): Item | null {
  const box = closest(boxOf(page, element), (at) => at.block);
  if (!box?.parent || box.end - box.start < 2 || box.end - box.start > LONGEST_BLOCK) return null;
  return makeItem(page.survey, box, { nodes: [box.element], ordinal: null, ordinalLength: 0, media: box.media });
}

/** What a person selected, as steps. */
export function selectedChoice(
  page: PageView,
  candidates: readonly Candidate[],
  decision: Decision,
  stretch: Stretch,
): Selected | null {
  const items = selectedItems(page, candidates, decision.chances, stretch);
  const [first] = items;
  if (!first) return null;
  const heading = headingBefore(page.headings, first.start + 1)?.heading;
  return { title: heading?.text ?? null, single: items.map(singleOf) };
}

function stepsOf(items: readonly Item[]): Pick<Choice, 'steps' | 'nodes' | 'single'> {
  return {
    steps: items.map(({ text }) => text),
    nodes: items.flatMap(({ nodes }) => nodes),
    single: items.map(singleOf),
  };
}

function singleOf({ text, nodes }: Item): ChoiceStep {
  return { text, nodes, mark: markOf(text) };
}

function boxOf({ survey }: PageView, element: Element): Box | null {
  for (let at: Element | null = element; at; at = parentElement(at)) {
    const box = survey.boxes.find((each) => each.element === at);
    if (box) return box;
  }
  return null;
}

/** Lists that stand in the closest box around a place that has any; the whole page is no such box. */
function around(lists: readonly Candidate[], from: Box | null): Candidate[] {
  for (let box = from; box?.parent; box = box.parent) {
    const inside = lists.filter((list) => holds({ ...list, box: box as Box }, list.box));
    if (inside.length > 0) return inside;
  }
  return [];
}

/** The first so many that are not two readings of the same stretch. */
function apart(lists: readonly Candidate[], most: number): Candidate[] {
  const kept: Candidate[] = [];
  for (const list of lists) {
    if (kept.length >= most) break;
    if (!kept.some((other) => isNearly(other, list))) kept.push(list);
  }
  return kept;
}

function isNearly(one: Candidate, other: Candidate): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared > 0.7 * Math.max(one.end - one.start, other.end - other.start);
}

function choicesOf(
  page: PageView,
  candidates: readonly Candidate[],
  decision: Decision,
  lists: readonly Candidate[],
): Choice[] {
  const taken = decision.chosen.flatMap((index) => candidates[index] ?? []);
  return lists.map((list) => {
    const others = [...lists, ...taken].filter((other) => other !== list);
    return choiceOf(page, candidates, decision, list, titleAmong(page, list, others));
  });
}

/** What stands above a list; where the same stands above another ("Windows"), with the heading above that. */
function titleAmong({ headings }: PageView, list: Candidate, others: readonly Candidate[]): string | null {
  const { heading } = list;
  const title = list.title ?? heading?.text ?? null;
  if (!heading || others.every((other) => (other.title ?? other.heading?.text) !== title)) return title;
  const above = headings[headingAbove(headings, headings.indexOf(heading))];
  return above ? `${above.text} › ${title}` : title;
}

function choiceOf(
  page: PageView,
  candidates: readonly Candidate[],
  decision: Decision,
  list: Candidate,
  title: string | null,
): Choice {
  return {
    confidence: decision.chances[candidates.indexOf(list)] ?? 0,
    title,
    ...stepsOf(list.items),
    reasons: reasonsOf(list, page.language),
    hint: hintOf(page, candidates, list),
    why: [describe(list)],
  };
}

/** What speaks for and against a list, most telling first. */
function reasonsOf({ items, heading, shape }: Candidate, language: string): ChoiceReason[] {
  const most = (test: (item: (typeof items)[number]) => boolean) => items.filter(test).length > 0.5 * items.length;
  const reasons: [ChoiceReason, boolean][] = [
    ['structured', shape === 'structured'],
    ['announced', heading !== null && says('announce', heading.text, language)],
    ['numbered', items.every(({ ordinal }) => ordinal !== null)],
    ['verbs', most(({ text }) => startsWithVerb(text, language))],
    ['supplies', heading !== null && says('supplies', heading.text, language)],
    ['links', most(({ linked, text }) => linked > 0.6 * text.length)],
    ['short', most(({ text }) => text.length < 16)],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
