import type { Doubt, PageChanges, PageRead, RecordPart, RecordStep, RemovedStep, TutorialRecord } from './progress';
import { carryMarks } from './rematch/carry';
import { carryRemarks } from './rematch/carry-remarks';
import { type PlainStep, type Rematch, rematch } from './rematch/rematch';

/** The record after its page was read once more: where steps changed, ticks, names and doubts follow, and it says what changed. */
export function followPage(record: TutorialRecord, read: PageRead, now: number): TutorialRecord {
  const [old, current] = [plainSteps(record.parts), plainSteps(read.parts)];
  // A record that was made without steps has nothing to compare.
  if (old.length === 0 || sameSteps(old, current)) return record;
  const found = rematch(old, current, { old: record.language, now: read.language });
  const carried = carryMarks(record.marks, found, old, current);
  const doubts = { ...standing(record.doubts, found), ...carried.check };
  return {
    ...record,
    marks: carried.marks,
    ...carryRemarks(record, found, old, current),
    renamed: { ...record.renamed, ...carried.renamed },
    removed: removedAfter(record.removed, found, current, record.lastOpened),
    doubts,
    changes: changesOf(found, record.changes, now),
  };
}

/** Every step and substep, in page order. */
export function plainSteps(parts: readonly RecordPart[]): PlainStep[] {
  const flat = (steps: readonly RecordStep[], part: string): PlainStep[] =>
    steps.flatMap(({ id, text, substeps }) => [{ id, text, part }, ...flat(substeps, part)]);
  return parts.flatMap((part) => flat(part.steps, part.id));
}

/** Whether a step is marked and says something else than it did then. */
export function isInDoubt({ doubts, marks }: Pick<TutorialRecord, 'doubts' | 'marks'>, step: string): boolean {
  const doubt = Object.hasOwn(doubts, step) ? doubts[step] : undefined;
  const mark = Object.hasOwn(marks, step) ? marks[step] : undefined;
  return doubt !== undefined && mark !== undefined && mark.state !== 'todo' && mark.at === doubt.at;
}

/** Ids and words alike: an id is made of letters and figures alone, and "1.5" is not "15". */
function sameSteps(old: readonly PlainStep[], now: readonly PlainStep[]): boolean {
  return old.length === now.length && old.every(({ id, text }, at) => id === now[at]?.id && text === now[at]?.text);
}

/** Doubts of before, under the names that the steps have now. */
function standing(doubts: TutorialRecord['doubts'], { matches }: Rematch): Record<string, Doubt> {
  const known = new Map(Object.entries(doubts));
  const followed = matches.flatMap(({ old, now }) => {
    const [doubt] = old.flatMap(({ id }) => known.get(id) ?? []);
    return doubt ? now.map(({ id }) => [id, doubt] as const) : [];
  });
  const gone = new Set(matches.flatMap(({ old }) => old.map(({ id }) => id)));
  // As marks do, doubts of steps that are not on the page stay: they may come back.
  return Object.fromEntries([...[...known].filter(([id]) => !gone.has(id)), ...followed]);
}

function removedAfter(
  before: readonly RemovedStep[],
  { removed }: Rematch,
  now: readonly PlainStep[],
  at: number,
): RemovedStep[] {
  const there = new Set(now.map(({ id }) => id));
  const gone = removed.filter(({ id }) => !there.has(id)).map(({ id, text }) => ({ id, text, at }));
  const again = new Set([...there, ...gone.map(({ id }) => id)]);
  return [...before.filter(({ id }) => !again.has(id)), ...gone];
}

/** What changed since the visit before; a page that changes twice during one visit changed as a whole. */
function changesOf({ matches, added, removed }: Rematch, before: PageChanges | null, at: number): PageChanges | null {
  const was = matches
    .filter((match) => match.changed)
    .flatMap(({ old, now }) => now.map(({ id }) => [id, old.map(({ text }) => text).join(' ')] as const));
  const changed = was.map(([id]) => id);
  if (added.length + removed.length + changed.length === 0) return before;
  const all = (ids: readonly string[], more: readonly string[] = []) => [...new Set([...more, ...ids])];
  return {
    at,
    added: all(
      added.map(({ id }) => id),
      before?.added,
    ),
    changed: all(changed, before?.changed),
    removed: all(
      removed.map(({ id }) => id),
      before?.removed,
    ),
    // What a step said before the first of several changes is what the person knows.
    was: { ...Object.fromEntries(was), ...before?.was },
  };
}

/** The record once the person has seen what changed at these steps (null: at all): it is not said of them any more. */
export function seeChanges(record: TutorialRecord, steps: readonly string[] | null): TutorialRecord {
  const seen = (id: string) => steps === null || steps.includes(id);
  const unseen = <T>(all: Record<string, T>) => Object.fromEntries(Object.entries(all).filter(([id]) => !seen(id)));
  const doubts = unseen(record.doubts);
  if (record.changes === null) return { ...record, doubts };
  const { at, added, changed, removed, was } = record.changes;
  const left = [added, changed, removed].map((ids) => ids.filter((id) => !seen(id)));
  const [newer = [], other = [], gone = []] = left;
  const changes = left.flat().length > 0 ? { at, added: newer, changed: other, removed: gone, was: unseen(was) } : null;
  return { ...record, doubts, changes };
}
