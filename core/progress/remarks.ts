import { compareStamps, timeAfter } from './clock';
import type { Remark, Said, TutorialRecord } from './progress';
import type { Stamp } from './ticks';

/** Characters of a note that are kept. */
export const longestNote = 4_000;

/** What a person says of steps: notes, and where they are stuck. */
export type Remarks = Pick<TutorialRecord, 'notes' | 'stuck'>;

/** A remark before it has a time and a device. */
export type RemarkWish = { step: string } & ({ about: 'note'; value: string } | { about: 'stuck'; value: boolean });

/** Applies remarks in any order, any number of times: last writer wins per step and kind. */
export function applyRemarks({ notes, stuck }: Remarks, remarks: readonly Remark[]): Remarks {
  const next = { notes: new Map(Object.entries(notes)), stuck: new Map(Object.entries(stuck)) };
  for (const remark of remarks) {
    const { step, at, device } = remark;
    if (remark.about === 'note') setSaid(next.notes, step, { value: remark.value, at, device });
    else setSaid(next.stuck, step, { value: remark.value, at, device });
  }
  return { notes: Object.fromEntries(next.notes), stuck: Object.fromEntries(next.stuck) };
}

/** Joins what two sides know; the order of the two does not matter. */
export function mergeRemarks(one: Remarks, other: Remarks): Remarks {
  return { notes: mergeSaid(one.notes, other.notes), stuck: mergeSaid(one.stuck, other.stuck) };
}

/** Turns a wish into a remark that wins over what stands, even over one from a clock that runs ahead. */
export function stampRemark(wish: RemarkWish, { notes, stuck }: Remarks, stamp: Stamp): Remark {
  const stands: Record<string, Said<string> | Said<boolean>> = wish.about === 'note' ? notes : stuck;
  const before = Object.hasOwn(stands, wish.step) ? stands[wish.step]?.at : undefined;
  return { ...stamp, ...wish, at: timeAfter(stamp.at, before) };
}

/** What is said of a step now. */
export function remarksOn({ notes, stuck }: Remarks, step: string): { note: string; stuck: boolean } {
  return {
    note: (Object.hasOwn(notes, step) ? notes[step]?.value : undefined) ?? '',
    stuck: (Object.hasOwn(stuck, step) ? stuck[step]?.value : undefined) ?? false,
  };
}

/** The notes that stand, step id -> words; one that was taken away is none. */
export function notesOf({ notes }: Pick<Remarks, 'notes'>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(notes).flatMap(([step, { value }]) => (value === '' ? [] : [[step, value]])),
  );
}

function mergeSaid<T extends string | boolean>(
  one: Readonly<Record<string, Said<T>>>,
  other: Readonly<Record<string, Said<T>>>,
): Record<string, Said<T>> {
  const next = new Map(Object.entries(one));
  for (const [step, word] of Object.entries(other)) setSaid(next, step, word);
  return Object.fromEntries(next);
}

/** Puts a word in where it is the later one. Ties are settled the same way everywhere: the greater value wins. */
export function setSaid<T extends string | boolean>(all: Map<string, Said<T>>, step: string, word: Said<T>): void {
  const stands = all.get(step);
  const order = stands ? compareStamps(word, stands) : 1;
  if (order > 0 || (order === 0 && stands && word.value > stands.value)) all.set(step, word);
}
