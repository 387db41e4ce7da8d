import { type FollowingState, notFollowedYet } from '../../components/following-state';
import { plainSteps } from '../../core/progress/page-edit';
import { type Remarks, remarksOn } from '../../core/progress/remarks';
import { timeSpent } from '../../core/progress/spent';
import type { Opened } from './opened';

/** What a session knows of following. */
export interface FollowingKnowledge {
  readonly opened: Opened | null;
  readonly oneStep: boolean;
  /** The person wants the screen to stay on, and the browser does not let it. */
  readonly awake: FollowingState['awake'];
  /** Seconds that were counted and not told yet. */
  readonly seconds: number;
}

/** What the panel is to draw of following, beside the ticks. */
export function followingOf({ opened, oneStep, awake, seconds }: FollowingKnowledge): FollowingState {
  if (!opened) return { ...notFollowedYet, awake };
  const { record, moved } = opened;
  const spent = timeSpent(opened.spent);
  return {
    remarks: remarksOf(opened.remarks.state),
    news: newsOf(opened),
    removed: record.removed.map(({ id, text }) => ({ id, text })),
    moved: moved && { id: moved.id, host: moved.host, done: moved.done },
    spent: { seconds: spent.seconds + seconds, visits: Math.max(1, spent.visits) },
    oneStep,
    awake,
  };
}

function remarksOf(said: Remarks): FollowingState['remarks'] {
  const steps = new Set([...Object.keys(said.notes), ...Object.keys(said.stuck)]);
  const remarks = [...steps].map((step) => [step, remarksOn(said, step)] as const);
  return Object.fromEntries(remarks.filter(([, { note, stuck }]) => note !== '' || stuck));
}

/** Doubts outlast the visit in which the change was seen: a ticked step is to be checked until the person did. */
function newsOf({ record, ticks }: Opened): FollowingState['news'] {
  const { changes, doubts, parts } = record;
  const { marks } = ticks.state;
  const doubtful = Object.entries(doubts).filter(([step, { at }]) => {
    const mark = Object.hasOwn(marks, step) ? marks[step] : undefined;
    return mark !== undefined && mark.state !== 'todo' && mark.at === at;
  });
  const there = new Set(plainSteps(parts).map(({ id }) => id));
  const changed = [
    ...(changes?.changed ?? []).map((id) => [id, changes?.was[id] ?? ''] as const),
    ...doubtful.map(([id, { was }]) => [id, was] as const),
  ].filter(([id]) => there.has(id));
  if (!changes && changed.length === 0) return null;
  return {
    added: changes?.added ?? [],
    changed: Object.fromEntries(changed),
    removed: changes?.removed.length ?? 0,
  };
}
