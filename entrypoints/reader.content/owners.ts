import type { Marks, Operation, TutorialRecord } from '../../core/progress/progress';
import { joinedId, owned } from '../../core/read/series/join';
import type { Answer } from '../../platform/messages';
import type { ask } from '../../platform/messaging';

/** Asks the background. */
export type Ask = typeof ask;

/**
 * Every tick is stored with the page that holds its step, under the id that it has there: it is seen on that page alone, and in
 * the joined tutorial from whichever page it was joined. What comes back are the marks as the joined tutorial names them.
 */
export async function sendToOwners(
  operations: readonly Operation[],
  tutorial: string,
  recordOf: (page: number) => string | null,
  ask: Ask,
): Promise<Answer<{ record: TutorialRecord }>> {
  const groups = Map.groupBy(operations, ({ step }) => owned(step).page);
  let told: TutorialRecord | null = null;
  let marks: Marks = {};
  for (const [page, ticks] of groups) {
    const owner = page === null ? tutorial : (recordOf(page) ?? tutorial);
    const own = ticks.map((tick) => ({ ...tick, tutorial: owner, step: owned(tick.step).id }));
    const answer = await ask('apply-operations', { operations: own });
    if (!answer.ok) return answer;
    told = answer.value.record;
    marks = { ...marks, ...joinedMarks(page, told.marks) };
  }
  if (!told) return { ok: false, code: 'bad', message: 'No operations.' };
  return { ok: true, value: { record: { ...told, id: tutorial, marks } } };
}

/** Marks of another page, as the joined tutorial names its steps. */
export function joinedMarks(page: number | null, marks: Marks): Marks {
  return Object.fromEntries(Object.entries(marks).map(([step, mark]) => [joinedId(page, step), mark]));
}
