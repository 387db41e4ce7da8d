import { compareStamps, timeAfter } from '../clock';
import { mergeMarks } from '../operations';
import type { Mark, Marks } from '../progress';
import type { PlainStep, Rematch, StepMatch } from './rematch';

/** The ticks of a tutorial after its page was edited. */
export interface Carried {
  /** The marks of the old steps stay too: another device may still see the old page. */
  marks: Marks;
  /** Old step id -> ids of what it became, where they differ. */
  renamed: Record<string, string[]>;
  /** Steps with a mark that say something else now: step id -> what they said, and the mark that is in doubt. */
  check: Record<string, { was: string; at: number }>;
}

/**
 * Carries marks from the old steps to what they became. What was split gives each piece its mark; what was merged is settled when
 * all of it was. Every device that sees the same edit comes to the same marks.
 */
export function carryMarks(
  marks: Marks,
  { matches }: Rematch,
  old: readonly PlainStep[],
  now: readonly PlainStep[],
): Carried {
  const before = new Map(Object.entries(marks));
  const byStep = new Map(matches.flatMap((match) => match.now.map((step) => [step.id, match] as const)));
  const oldIds = new Set(old.map(({ id }) => id));
  const carried = new Map<string, Mark>();
  for (const { id } of now) {
    const match = byStep.get(id);
    const wanted = match && markOf(match, before);
    const stands = before.get(id);
    const own = match?.old.some((step) => step.id === id) === true && match.old.length === 1;
    if (own) continue;
    // The id was another step's: steps of the same words are told apart by number, and the numbers moved.
    if (oldIds.has(id) && stands) carried.set(id, instead(stands, wanted));
    else if (wanted) carried.set(id, wanted);
  }
  const next = mergeMarks(marks, Object.fromEntries(carried));
  return { marks: next, renamed: renamedBy(matches), check: inDoubt(matches, new Map(Object.entries(next))) };
}

/** The mark that old steps have together, undefined where they have none. */
function markOf({ old }: StepMatch, marks: ReadonlyMap<string, Mark>): Mark | undefined {
  const found = old.flatMap(({ id }) => marks.get(id) ?? []);
  const [first] = found;
  if (!first) return undefined;
  const last = found.reduce((latest, mark) => (compareStamps(mark, latest) > 0 ? mark : latest), first);
  const settled = found.length === old.length && found.every(({ state }) => state !== 'todo');
  if (!settled) return { ...last, state: 'todo' };
  return { ...last, state: found.some(({ state }) => state === 'done') ? 'done' : 'skipped' };
}

/** A mark that wins over one that means another step. */
function instead(stands: Mark, wanted: Mark | undefined): Mark {
  const state = wanted?.state ?? 'todo';
  if (stands.state === state) return stands;
  return { state, at: timeAfter(wanted?.at ?? 0, stands.at), device: wanted?.device ?? stands.device };
}

function renamedBy(matches: readonly StepMatch[]): Record<string, string[]> {
  const renamed = matches
    .filter(({ old }) => old.length === 1)
    .map(({ old, now }) => [old[0]?.id ?? '', now.map(({ id }) => id)] as const)
    .filter(([id, ids]) => ids.length > 1 || ids[0] !== id);
  return Object.fromEntries(renamed);
}

function inDoubt(matches: readonly StepMatch[], marks: ReadonlyMap<string, Mark>): Carried['check'] {
  const entries = matches
    .filter(({ changed }) => changed)
    .flatMap(({ old, now }) =>
      now.flatMap(({ id }) => {
        const mark = marks.get(id);
        const was = old.map(({ text }) => text).join(' ');
        return mark && mark.state !== 'todo' ? [[id, { was, at: mark.at }] as const] : [];
      }),
    );
  return Object.fromEntries(entries);
}
