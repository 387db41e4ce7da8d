import type { Marks, Operation, Remark, TutorialRecord } from '../../core/progress/progress';
import type { Remarks } from '../../core/progress/remarks';
import { joinedId, owned } from '../../core/read/series/join';
import type { Answer } from '../../platform/messages';
import type { ask } from '../../platform/messaging';

/** Asks the background. */
export type Ask = typeof ask;

/** Where the acts on the tutorial that is shown belong. */
export interface Owners {
  /** The tutorial of this page. */
  tutorial: string;
  /** The id under which the acts on another page of the tutorial are stored. */
  recordOf(page: number): string | null;
  ask: Ask;
}

type Sent = Promise<Answer<{ record: TutorialRecord }>>;

/**
 * Every tick is stored with the page that holds its step, under the id that it has there: it is seen on that page alone, and in
 * the joined tutorial from whichever page it was joined. What comes back are the marks as the joined tutorial names them.
 */
export function sendTicks(operations: readonly Operation[], owners: Owners): Sent {
  const send = (own: Operation[]) => owners.ask('apply-operations', { operations: own });
  return sendToOwners(operations, owners, send);
}

/** The same for what the person says of steps. */
export function sendRemarks(remarks: readonly Remark[], owners: Owners): Sent {
  return sendToOwners(remarks, owners, (own: Remark[]) => owners.ask('apply-remarks', { remarks: own }));
}

async function sendToOwners<Act extends { tutorial: string; step: string }>(
  acts: readonly Act[],
  { tutorial, recordOf }: Owners,
  send: (own: Act[]) => Sent,
): Sent {
  const groups = Map.groupBy(acts, ({ step }) => owned(step).page);
  let told: TutorialRecord | null = null;
  for (const [page, group] of groups) {
    const owner = page === null ? tutorial : (recordOf(page) ?? tutorial);
    const own = group.map((act) => ({ ...act, tutorial: owner, step: owned(act.step).id }));
    const answer = await send(own);
    if (!answer.ok) return answer;
    told = joinedRecord(told, page, answer.value.record);
  }
  if (!told) return { ok: false, code: 'bad', message: 'Nothing was sent.' };
  return { ok: true, value: { record: { ...told, id: tutorial } } };
}

function joinedRecord(told: TutorialRecord | null, page: number | null, record: TutorialRecord): TutorialRecord {
  const remarks = joinedRemarks(page, record);
  return {
    ...record,
    marks: { ...told?.marks, ...joinedMarks(page, record.marks) },
    notes: { ...told?.notes, ...remarks.notes },
    stuck: { ...told?.stuck, ...remarks.stuck },
  };
}

/** Marks of another page, as the joined tutorial names its steps. */
export function joinedMarks(page: number | null, marks: Marks): Marks {
  return joinedSteps(page, marks);
}

/** What is said of the steps of another page, as the joined tutorial names them. */
export function joinedRemarks(page: number | null, { notes, stuck }: Remarks): Remarks {
  return { notes: joinedSteps(page, notes), stuck: joinedSteps(page, stuck) };
}

function joinedSteps<T>(page: number | null, byStep: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(byStep).map(([step, word]) => [joinedId(page, step), word]));
}
