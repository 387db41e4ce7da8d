import type { PickCard } from '../../components/aside-state';
import { partsOf } from '../../core/progress/count';
import { uncounted } from '../../core/progress/part-titles';
import type { Hint } from '../../core/read/hints/hint';
import type { Choice, ChoiceStep, Reading } from '../../core/read/reading';
import type { Opened } from './opened';

/** Steps that a card previews. */
const previewed = 3;

/** Elements at which lists are looked for with the keyboard. */
const mostElements = 800;

/** A list that can be chosen; `hint` is null for the one that is shown, and for what was selected. */
export interface Pickable {
  card: PickCard;
  nodes: readonly Node[];
  single: readonly ChoiceStep[];
  hint: Hint | null;
}

/** What is outlined on the page in one frame, with a number where it has one. */
export interface Outlined {
  nodes: readonly Node[];
  number: number | null;
}

/** What is shown of this page: the alternatives that are followed, and no other. */
export function shownNow({ own, chosen, places }: Pick<Opened, 'own' | 'chosen' | 'places'>): Pickable {
  const parts = partsOf(own, chosen).map((part) => part.chosen);
  const steps = parts.flatMap((procedure) => procedure.steps);
  const [only, ...others] = parts;
  const card: PickCard = {
    title: (others.length === 0 && only?.title) || own.title,
    count: steps.length,
    preview: steps.slice(0, previewed).map(({ text }) => text),
    current: true,
    reasons: [],
  };
  return { card, nodes: steps.flatMap(({ id }) => places.get(id) ?? []), single: [], hint: null };
}

/** A list of the page that could be chosen. */
export function pickable({ title, steps, reasons, nodes, single, hint }: Choice): Pickable {
  const card = { title, count: steps.length, preview: steps.slice(0, previewed), current: false, reasons };
  return { card, nodes, single, hint };
}

/** The cards of lists to choose among: their titles as the panel has them, without the page's count. */
export function cardsOf(lists: readonly Pickable[]): PickCard[] {
  const titles = uncounted(lists.map(({ card }) => card.title));
  return lists.map(({ card }, at) => ({ ...card, title: titles[at] ?? null }));
}

/** What a stretch of the page that was selected holds as steps; null where it holds none. */
export function selectedIn(reading: Reading | null, range: Range): Pickable | null {
  const selected = reading?.within(range);
  if (!selected) return null;
  const { title, single } = selected;
  const preview = single.slice(0, previewed).map(({ text }) => text);
  const card = { title, count: single.length, preview, current: false, reasons: [] };
  return { card, nodes: single.flatMap(({ nodes }) => nodes), single, hint: null };
}

/** Every list of the page, in its order. */
export function listsOfPage(document: Document, reading: Reading | null): Pickable[] {
  const found = new Map<Node, Pickable>();
  for (const element of [...document.querySelectorAll('li, p, h2, h3, h4, tr, dd')].slice(0, mostElements)) {
    const choice = reading?.at(element)[0];
    const [first] = choice?.nodes ?? [];
    if (choice && first && !found.has(first)) found.set(first, pickable(choice));
  }
  return [...found.values()];
}

/** One frame around all of them, without a number. */
export function unnumbered(nodes: readonly Node[]): Outlined[] {
  return nodes.length > 0 ? [{ nodes, number: null }] : [];
}

/** A frame for each step. */
export function numbered(steps: readonly ChoiceStep[]): Outlined[] {
  return steps.map(({ nodes }, at) => ({ nodes, number: at + 1 }));
}
