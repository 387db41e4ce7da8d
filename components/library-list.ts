import { searchLibrary } from '../core/progress/library';
import type { LibraryEntry, LibraryState, LibraryTab } from './library-state';
import type { Tread } from './stair';
import type { WordKey, Words } from './words';

/** A line of the list: a heading, or a tutorial with its place in its card. */
export type LibraryLine =
  | { kind: 'head'; key: string; name: WordKey }
  | { kind: 'entry'; key: string; entry: LibraryEntry; first: boolean; last: boolean; place: number };

/** How many tutorials each tab holds. */
export function tabCounts(entries: readonly LibraryEntry[]): Record<LibraryTab, number> {
  const progress = entries.filter(({ left }) => left > 0).length;
  return { progress, finished: entries.length - progress, all: entries.length };
}

/** The lines of the list, by when each tutorial was last open. A search looks at everything that is kept. */
export function linesOf({
  entries,
  tab,
  query,
  now,
}: Pick<LibraryState, 'entries' | 'tab' | 'query' | 'now'>): LibraryLine[] {
  const all = entries ?? [];
  const shown = query.trim() === '' ? all.filter((entry) => isOn(tab, entry)) : searchLibrary(all, query);
  const groupOf = groupsAt(now);
  const groups = shown.map(({ lastOpened }) => groupOf(lastOpened));
  return shown.flatMap((entry, place): LibraryLine[] => {
    const name = groups[place] as WordKey;
    const [first, last] = [groups[place - 1] !== name, groups[place + 1] !== name];
    const line = { kind: 'entry', key: entry.id, entry, first, last, place } as const;
    return first ? [{ kind: 'head', key: name, name }, line] : [line];
  });
}

function isOn(tab: LibraryTab, { left }: LibraryEntry): boolean {
  return tab === 'all' || left > 0 === (tab === 'progress');
}

const day = 24 * 3_600_000;

/** Tells under which heading a time stands, by the calendar of this computer, which is asked once: lists are long. */
function groupsAt(now: number): (time: number) => WordKey {
  const [today, week] = [0, 6].map((days) => {
    const date = new Date(now);
    date.setDate(date.getDate() - days);
    return date.setHours(0, 0, 0, 0);
  }) as [number, number];
  return (time) => {
    if (time >= today) return 'library_today';
    return time >= week ? 'library_week' : 'library_earlier';
  };
}

/** By the calendar of this computer. */
function daysAgo(time: number, now: number): number {
  const midnight = (each: number) => new Date(each).setHours(0, 0, 0, 0);
  return Math.round((midnight(now) - midnight(time)) / day);
}

/** "12 minutes ago", "Tuesday", "3 November". Times in ms since 1970. */
export function whenText({ language }: Words, time: number, now: number): string {
  const days = daysAgo(time, now);
  const minutes = Math.round((now - time) / 60_000);
  if (days <= 0) {
    const relative = relativeIn(language);
    return minutes < 60 ? relative.format(-minutes, 'minute') : relative.format(-Math.round(minutes / 60), 'hour');
  }
  if (days === 1) return relativeIn(language).format(-1, 'day');
  if (days < 7) return weekdayIn(language).format(time);
  const isThisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? dayIn : dayAndYearIn)(language).format(time);
}

/** How times are written in a language. Making one takes as long as drawing a row, so each is made once, and when it is needed. */
const relativeIn = once((language: string) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
const weekdayIn = once((language: string) => new Intl.DateTimeFormat(language, { weekday: 'long' }));
const dayIn = once((language: string) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }));
const dayAndYearIn = once(
  (language: string) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }),
);

/** Makes a thing once for each argument. */
function once<A, T>(make: (argument: A) => T): (argument: A) => T {
  const made = new Map<A, T>();
  return (argument) => {
    const known = made.get(argument) ?? make(argument);
    made.set(argument, known);
    return known;
  };
}

/** "212 KB". */
export function sizeText({ language }: Words, bytes: number): string {
  const mega = bytes >= 1_000_000;
  const amount = mega ? bytes / 1_000_000 : Math.ceil(bytes / 1_000);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: mega ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: mega ? 1 : 0,
  }).format(amount);
}

const letters: Record<string, Tread> = { d: 'done', s: 'skipped', t: 'todo' };

/** The treads of each part; the first step to do is where the person is. Where the letters are missing, the counts tell. */
export function treadsOf({ treads, done, total }: Pick<LibraryEntry, 'treads' | 'done' | 'total'>): Tread[][] {
  const parts = (treads || 'd'.repeat(Math.min(done, total)).padEnd(total, 't')).split(' ');
  let here = false;
  return parts.map((part) =>
    [...part].map((letter) => {
      const tread = letters[letter] ?? 'todo';
      if (tread !== 'todo' || here) return tread;
      here = true;
      return 'here';
    }),
  );
}

/** How far a tutorial of the library is, by the count rule: the part with the next step, or everything; places from 1. */
export function entryPart(entry: Pick<LibraryEntry, 'treads' | 'done' | 'total'>) {
  const parts = treadsOf(entry);
  const at = parts.findIndex((part) => part.includes('here'));
  const part = parts.length > 1 ? parts[at] : undefined;
  if (!part) return { done: entry.done, total: entry.total, part: 1, parts: 1 };
  return {
    done: part.filter((tread) => tread === 'done').length,
    total: part.length,
    part: at + 1,
    parts: parts.length,
  };
}

/** "2 of 5, part 1 of 2". */
export function entryCount(words: Words, entry: LibraryEntry): string {
  const { done, total, part, parts } = entryPart(entry);
  const count = words.t('count_of', done, total);
  return parts > 1 ? words.t('count_part_text', count, part, parts) : count;
}
