import { compareStamps, timeAfter } from '../clock';
import type { Said } from '../progress';
import { longestNote, type Remarks, setSaid } from '../remarks';
import type { PlainStep, Rematch } from './rematch';

/**
 * Carries remarks from the old steps to what they became: a step that was split keeps its note with the first piece, and the
 * notes of steps that were merged stand below one another.
 */
export function carryRemarks(
  { notes, stuck }: Remarks,
  found: Rematch,
  old: readonly PlainStep[],
  now: readonly PlainStep[],
): Remarks {
  return {
    notes: carrySaid<string>(notes, found, old, now, '', (texts) =>
      [...new Set(texts)].join('\n').slice(0, longestNote),
    ),
    stuck: carrySaid<boolean>(stuck, found, old, now, false, (values) => values.includes(true)),
  };
}

function carrySaid<T extends string | boolean>(
  said: Readonly<Record<string, Said<T>>>,
  { matches }: Rematch,
  old: readonly PlainStep[],
  now: readonly PlainStep[],
  nothing: T,
  join: (values: T[]) => T,
): Record<string, Said<T>> {
  const before = new Map(Object.entries(said));
  const next = new Map(before);
  const oldIds = new Set(old.map(({ id }) => id));
  const byFirst = new Map(matches.map((match) => [match.now[0]?.id, match]));
  for (const { id } of now) {
    const from = byFirst.get(id)?.old ?? [];
    if (from.length === 1 && from[0]?.id === id) continue;
    const words = from.flatMap((step) => before.get(step.id) ?? []);
    const value = words.length > 0 ? join(words.map((word) => word.value).filter((each) => each !== nothing)) : nothing;
    const [last] = [...words].sort((one, other) => compareStamps(other, one));
    const stands = before.get(id);
    // The id was another step's: what was said of that one does not belong here.
    if (oldIds.has(id) && stands) next.set(id, instead(stands, value, last));
    else if (last) setSaid(next, id, { ...last, value });
  }
  return Object.fromEntries(next);
}

/** A word that wins over one that means another step. */
function instead<T extends string | boolean>(stands: Said<T>, value: T, last: Said<T> | undefined): Said<T> {
  if (stands.value === value) return stands;
  return { value, at: timeAfter(last?.at ?? 0, stands.at), device: (last ?? stands).device };
}
