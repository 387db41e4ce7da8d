import { foundBetween } from './between';
import type { Candidate, Item, PageView } from './candidate';
import { type Ground, groundOf, itemAt, markOf, placeOf, smallestHolding } from './ground';
import { headingBefore } from './outline';
import { listOfSameWords } from './same-words';
import { squash } from './squash';
import type { StructuredStep } from './structured/instructions';
import type { StructuredTutorial } from './structured/structured';

/** Below this a step is too short to be found by its words. */
const SHORT = 8;
/** Letters at the front of a step that was cut off, by which it is known. */
const CUT = 48;
const MAX_TUTORIALS = 6;
const MAX_STEPS = 300;

/**
 * Structured data as candidates, each step grounded in the page: in an item of a list that says the same, else in the stretch of
 * the page that holds its words, else nowhere, and then the structured text itself is what is shown.
 */
export function groundStructured(page: PageView, lists: readonly Candidate[]): Candidate[] {
  const tutorials = page.structured.filter(({ procedures }) => procedures.some(({ steps }) => steps.length > 0));
  if (tutorials.length === 0) return [];
  const ground = groundOf(page.survey);
  const seen = new Set<string>();
  return tutorials.slice(0, MAX_TUTORIALS).flatMap((tutorial) => {
    const words = tutorial.procedures.flatMap(({ steps }) => steps.map(({ text }) => squash(text))).join('|');
    if (seen.has(words)) return [];
    seen.add(words);
    if (isExcerpt(tutorial, lists)) return [];
    const candidate = candidateOf(page, ground, lists, tutorial);
    return candidate ? [candidate] : [];
  });
}

/** Many sites give only the beginning of each step, ending in "…"; where a list of the page says them all, it says them whole. */
function isExcerpt({ procedures }: StructuredTutorial, lists: readonly Candidate[]): boolean {
  const texts = procedures.flatMap(({ steps }) => steps.slice(0, MAX_STEPS).map(({ text }) => text));
  const cut = texts.filter((text) => /(?:…|\.{3})$/.test(text)).map((text) => squash(text).slice(0, CUT));
  if (cut.length <= 0.5 * texts.length) return false;
  return lists.some(({ items }) => {
    if (items.length < cut.length) return false;
    const said = items.map(({ text }) => squash(text));
    return cut.every((words) => said.some((item) => item.includes(words)));
  });
}

function candidateOf(
  page: PageView,
  ground: Ground,
  lists: readonly Candidate[],
  tutorial: StructuredTutorial,
): Candidate | null {
  const all = tutorial.procedures.flatMap(({ title, steps }) =>
    steps.map((step, index) => ({ step, title: index === 0 ? title : null })),
  );
  const steps = all.slice(0, MAX_STEPS);
  const words = steps.map(({ step }) => squash(step.text));
  const printed = listOfSameWords(lists, words);
  if (printed)
    return { ...printed, shape: 'structured', items: printed.items.map((item) => ({ ...item, from: 'both' })) };
  const anchor = anchorOf(lists, words);
  const known = itemsByWords(lists, anchor);
  let from = anchor?.start ?? 0;
  const told = steps.map(({ step }): Item => {
    const item = known.get(squash(step.text)) ?? located(ground, step, from) ?? unlocated(step);
    if (item.nodes.length > 0) from = item.start;
    return item;
  });
  const items = foundBetween(
    told,
    (anchor ? [anchor, ...lists] : lists).map((list) => list.items),
  );
  const placed = items.filter(({ nodes }) => nodes.length > 0);
  const sections = steps.flatMap(({ title }, index) => (title ? [{ at: index, title }] : []));
  const root = page.survey.boxes[0];
  if (items.length === 0 || !root) return null;
  const start = Math.min(...placed.map((item) => item.start));
  const end = Math.max(...placed.map((item) => item.end));
  const range = placed.length > 0 ? { start, end } : { start: 0, end: 0 };
  return {
    shape: 'structured',
    ...range,
    box: smallestHolding(root, range),
    items,
    heading: headingBefore(page.headings, range.start)?.heading ?? null,
    title: null,
    between: [],
    sections,
  };
}

/** The list that says most of the steps: where the page prints them twice, that is the print to show. */
function anchorOf(lists: readonly Candidate[], words: readonly string[]): Candidate | null {
  const wanted = new Set(words);
  let best: Candidate | null = null;
  let most = 0;
  for (const list of lists) {
    const count = list.items.filter(({ text }) => wanted.has(squash(text))).length / Math.sqrt(list.items.length);
    if (count > most) [best, most] = [list, count];
  }
  return best;
}

/** Items of the page's lists by their words; those of the anchor first. */
function itemsByWords(lists: readonly Candidate[], anchor: Candidate | null): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (const list of anchor ? [anchor, ...lists] : lists)
    for (const item of list.items) {
      const words = squash(item.text);
      if (words.length >= SHORT && !items.has(words)) items.set(words, { ...item, from: 'both' });
    }
  return items;
}

/** The step at the stretch of the page that begins and ends with its words. */
function located(ground: Ground, { text }: StructuredStep, from: number): Item | null {
  const mark = markOf(text);
  const range = mark.letters < SHORT ? null : placeOf(ground, mark, from);
  const item = range && itemAt(ground.survey, range);
  return item && { ...item, from: 'both' };
}

function unlocated(step: StructuredStep): Item {
  const range = { start: 0, end: 0 };
  const substeps = step.substeps.map((text) => unlocated({ text, substeps: [], notes: [] }));
  return {
    ...range,
    nodes: [],
    text: step.text,
    ordinal: null,
    typed: false,
    substeps,
    leaveOut: [],
    linked: 0,
    media: 0,
    code: false,
    from: 'json-ld',
  };
}
