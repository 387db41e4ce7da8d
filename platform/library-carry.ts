import { partBounds } from './held-parts';
import type { Answer } from './messages';
import type { Removed } from './messages-library';
import { ask } from './messaging';

/** Ids in one question. */
const atOnce = 1_000;

/**
 * Forgets tutorials; gives all that was forgotten. What one message cannot carry goes in parts, each in hand before it is forgotten: however the
 * worker dies, it can be brought back. Where it did not get to the end, `ok` is false and the rest is as before.
 */
export async function removeTutorials(ids: readonly string[]): Promise<{ ok: boolean; removed: Removed }> {
  const removed: Removed = { records: [], beside: [] };
  for (let rest = [...ids]; rest.length > 0; ) {
    const part = await ask('see-tutorials', { ids: rest.slice(0, atOnce) });
    if (!part.ok) return { ok: false, removed };
    const { records, beside, seen } = part.value;
    const done = await ask('remove-tutorials', { seen });
    // Where it failed, some of them may be gone; to bring back what is still there changes nothing.
    const changed = new Set(done.ok ? done.value.changed : []);
    removed.records.push(...records.filter(({ id }) => !changed.has(id)));
    removed.beside.push(...beside.filter(({ tutorial }) => !changed.has(tutorial)));
    if (!done.ok) return { ok: false, removed };
    // Ticked in between: it is looked at again as it is now.
    rest = [...rest.slice(seen.length), ...changed];
  }
  return { ok: true, removed };
}

/** Brings back what was forgotten, part by part; may be asked again where it failed. */
export async function restoreTutorials(
  { records, beside }: Removed,
  longest: number = partBounds.part,
): Promise<Answer<null>> {
  const parts = [
    ...cutBy(records, longest).map((each) => ({ records: each, beside: [] })),
    ...cutBy(beside, longest).map((each) => ({ records: [], beside: each })),
  ];
  for (const part of parts) {
    const answer = await ask('restore-tutorials', part);
    if (!answer.ok) return answer;
  }
  return { ok: true, value: null };
}

/** The list in pieces of so many characters of JSON; what is longer by itself is a piece of its own. */
function cutBy<T>(all: readonly T[], longest: number): T[][] {
  const pieces: T[][] = [];
  let length = 0;
  for (const each of all) {
    const own = JSON.stringify(each).length;
    length += own;
    if (pieces.length === 0 || length > longest) {
      pieces.push([]);
      length = own;
    }
    pieces.at(-1)?.push(each);
  }
  return pieces;
}
