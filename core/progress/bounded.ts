import { plainSteps } from './page-edit';
import type { PageChanges, TutorialRecord } from './progress';
import { recordBounds } from './record-bounds';

/** The record within its bounds. What a person did with the steps that are on the page stays; of what is gone, the latest. */
export function bounded(record: TutorialRecord): TutorialRecord {
  const present = new Set(plainSteps(record.parts).map(({ id }) => id));
  // Where no step is known yet, any may be on the page.
  const isOld = (id: string) => present.size > 0 && !present.has(id);
  const words = <T extends { at: number }>(all: Record<string, T>) =>
    latest(withoutOld(all, isOld), recordBounds.words, isOld);
  const { renamed, removed, aliases, chosen, spent, changes } = record;
  return {
    ...record,
    marks: words(record.marks),
    notes: words(record.notes),
    stuck: words(record.stuck),
    doubts: words(record.doubts),
    renamed: last(renamed, recordBounds.renamed),
    removed: removed.slice(-recordBounds.removed),
    aliases: aliases.slice(-recordBounds.aliases),
    chosen: latest(chosen, recordBounds.chosen),
    spent: latest(spent, recordBounds.devices),
    changes: changes && boundedChanges(changes),
  };
}

/** Of what was said of steps that are gone, the latest. */
function withoutOld<T extends { at: number }>(
  all: Record<string, T>,
  isOld: (id: string) => boolean,
): Record<string, T> {
  const old = Object.entries(all).filter(([id]) => isOld(id));
  if (old.length <= recordBounds.oldWords) return all;
  const kept = latest(Object.fromEntries(old), recordBounds.oldWords);
  return Object.fromEntries(Object.entries(all).filter(([id]) => !isOld(id) || Object.hasOwn(kept, id)));
}

/** The latest of them, in the order in which they stand; those that may go first are the first to go. */
function latest<T extends { at: number }>(
  all: Record<string, T>,
  most: number,
  mayGo: (id: string) => boolean = () => false,
): Record<string, T> {
  const entries = Object.entries(all);
  if (entries.length <= most) return all;
  const order = entries
    .map(([id, { at }]) => ({ id, at, last: Number(!mayGo(id)) }))
    .sort((one, other) => other.last - one.last || other.at - one.at);
  const kept = new Set(order.slice(0, most).map(({ id }) => id));
  return Object.fromEntries(entries.filter(([id]) => kept.has(id)));
}

function boundedChanges({ at, added, changed, removed, was }: PageChanges): PageChanges {
  const [newer, other, gone] = [added, changed, removed].map((ids) => ids.slice(0, recordBounds.changes));
  return { at, added: newer ?? [], changed: other ?? [], removed: gone ?? [], was: last(was, recordBounds.changes) };
}

function last<T>(all: Record<string, T>, most: number): Record<string, T> {
  const entries = Object.entries(all);
  return entries.length <= most ? all : Object.fromEntries(entries.slice(-most));
}
