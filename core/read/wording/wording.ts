import type { Candidate, PageView } from '../candidate';
import { LOOKED, marksOf } from './marks';

/** How much each mark speaks for a step, or for what stands before steps. Fitted by scripts/fit-wording.mjs. */
export interface Wording {
  readonly base: number;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** Weight of every mark, in steps. */
  readonly weights: Int8Array;
}

/** All that was fitted of wording: of the items, and of the words before a list. */
export interface Wordings {
  readonly items: Wording;
  readonly before: Wording;
}

/** What of a list is listened to. */
export interface Heard {
  /** How its first items begin. */
  readonly items: readonly string[];
  /** The page's words before it, last word first. */
  readonly before: string;
}

/** What is measured of a list's wording, in the order of the weights. */
const WORDING = ['mean', 'weak', 'strong', 'first', 'before'] as const;

/** Items of a list that are listened to. */
const ITEMS = 10;
/** Odds beyond this say no more. */
const MOST = 8;
/** Odds of a list that says nothing. */
const NOTHING = -5;

/** The words of a list that are listened to. */
export function heardOf({ survey }: Pick<PageView, 'survey'>, { items, start }: Candidate): Heard {
  const telling = items.filter(({ text }) => text.length > 3).slice(0, ITEMS);
  const before = survey.text.slice(Math.max(0, start - LOOKED), start);
  return { items: telling.map(({ text }) => text.slice(0, LOOKED)), before: backwards(before) };
}

/** A text's words and signs from the last to the first: what stands closest to a list says most of it. */
export function backwards(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []).reverse().join(' ');
}

/** The logarithm of the odds, -8 to 8, that a text is a step, or stands before steps, by its wording alone. */
export function oddsOf(text: string, { base, step, weights }: Wording): number {
  const odds = marksOf(text).reduce((sum, mark) => sum + step * (weights[mark] ?? 0), base);
  return Math.max(-MOST, Math.min(MOST, odds));
}

/**
 * How much a list sounds like steps, in the order of `WORDING`: its items on average, the weaker and the stronger ones, the first, and
 * the words before. Each -8 to 8.
 */
export function measureWording({ items, before }: Heard, wordings: Wordings): number[] {
  const odds = items.map((text) => oddsOf(text, wordings.items));
  const sorted = odds.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(part * sorted.length)] ?? NOTHING;
  const values: Record<(typeof WORDING)[number], number> = {
    mean: odds.length > 0 ? odds.reduce((sum, value) => sum + value, 0) / odds.length : NOTHING,
    weak: at(0.2),
    strong: at(0.8),
    first: odds[0] ?? NOTHING,
    before: before ? oddsOf(before, wordings.before) : NOTHING,
  };
  return WORDING.map((name) => Math.round(values[name] * 1000) / 1000);
}
