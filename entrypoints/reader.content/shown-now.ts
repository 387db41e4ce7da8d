import type { PickCard } from '../../components/aside-state';
import { partsOf } from '../../core/progress/count';
import type { Hint } from '../../core/read/hints/hint';
import type { Opened } from './opened';

/** Steps that a card previews. */
export const previewed = 3;

/** A list that can be chosen; `hint` is null for the one that is shown. */
export interface Pickable {
  card: PickCard;
  nodes: readonly Node[];
  hint: Hint | null;
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
  return { card, nodes: steps.flatMap(({ id }) => places.get(id) ?? []), hint: null };
}
