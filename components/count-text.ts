import type { Count } from '../core/progress/count';
import type { Words } from './words';

/** The count rule: `x of y` for the part you are in; of everything, once nothing is left to do. */
export function countText(words: Words, count: Count): { main: string; more: string | null } {
  if (count.here === null) {
    const more = count.skipped > 0 ? words.t('count_skipped', count.skipped) : null;
    return { main: words.t('count_of', count.done, count.total), more };
  }
  const part = count.parts[count.part];
  const main = words.t('count_of', part?.done ?? 0, part?.total ?? 0);
  return { main, more: count.parts.length > 1 ? words.t('count_part', count.part + 1, count.parts.length) : null };
}

/** The numbers of the count rule: done and all, of the part you are in or of everything. */
export function countNumbers(count: Count): { done: number; total: number } {
  const part = count.here === null ? undefined : count.parts[count.part];
  return { done: part?.done ?? count.done, total: part?.total ?? count.total };
}

/** The count in one line: "2 of 5, part 1 of 2". */
export function countLine(words: Words, count: Count): string {
  const { main } = countText(words, count);
  if (count.here === null || count.parts.length < 2) return main;
  return words.t('count_part_text', main, count.part + 1, count.parts.length);
}

/** "40 minutes", "1 hour 10 minutes", "3 days", rounded to the minute. */
export function spanText({ language }: Words, seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  const days = minutes >= 2 * 1440 ? Math.floor(minutes / 1440) : 0;
  const rest = minutes - days * 1440;
  const parts = [
    ['day', days],
    ['hour', Math.floor(rest / 60)],
    ['minute', rest % 60],
  ] as const;
  const texts = parts.flatMap(([unit, n]) =>
    n > 0 ? [new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(n)] : [],
  );
  return new Intl.ListFormat(language, { type: 'unit', style: 'narrow' }).format(texts);
}

const day = 24 * 60 * 60 * 1000;

/** "Last here on Tuesday", by the calendar of this computer. Both times in ms since 1970. */
export function lastHereText(words: Words, last: number, now: number): string {
  const days = Math.round((midnight(now) - midnight(last)) / day);
  if (days <= 0) return words.t('header_last_today');
  if (days === 1) return words.t('header_last_yesterday');
  const format: Intl.DateTimeFormatOptions = days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
  return words.t('header_last', new Intl.DateTimeFormat(words.language, format).format(last));
}

function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
