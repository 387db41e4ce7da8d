import type { ListedStep } from './align';
import { isAmount } from './fact-words';
import type { Match } from './gap';
import type { StepWords } from './step-words';

/** Fewer steps tell too little. */
const fewest = 3;
/** How well the lengths of the steps must go together (correlation), and how few of the amounts may differ. */
const together = 0.6;
const mayDiffer = 0.34;

/**
 * The same tutorial in another language: no words are left to compare, but as many steps in as many procedures, long where they
 * were long (Gale and Church align translations by length), with the same amounts. null where that is not so.
 */
export function alignTranslated(old: readonly ListedStep[], now: readonly ListedStep[]): Match[] | null {
  if (old.length !== now.length || old.length < fewest || !samePlan(old, now)) return null;
  const withAmounts = old.filter(({ words }, at) => figures(words) !== '' || figures(now[at]?.words) !== '').length;
  const differing = old.filter(({ words }, at) => figures(words) !== figures(now[at]?.words)).length;
  if (differing > mayDiffer * withAmounts) return null;
  const evidence = correlation(old.map(lengthOf), now.map(lengthOf)) + (withAmounts >= 2 ? 0.2 : 0);
  return evidence >= together ? old.map((_, at) => ({ old: [at], now: [at] })) : null;
}

/** The amounts in figures of a step, in any order: what a translation leaves as it is. */
export function figures(step: StepWords | undefined): string {
  const found = step?.words.filter((word) => isAmount(word) && /^[-\d]/.test(word)) ?? [];
  return [...found].sort().join(' ');
}

function samePlan(old: readonly ListedStep[], now: readonly ListedStep[]): boolean {
  return old.every(
    ({ part }, at) => at === 0 || (part === old[at - 1]?.part) === (now[at]?.part === now[at - 1]?.part),
  );
}

function lengthOf({ words }: ListedStep): number {
  return Math.log(1 + words.key.length);
}

/** Pearson's coefficient; 0 where one side does not vary. */
function correlation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [centred(one), centred(other)];
  const dot = (x: readonly number[], y: readonly number[]) => x.reduce((sum, each, at) => sum + each * (y[at] ?? 0), 0);
  return dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1);
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, each) => sum + each, 0) / (values.length || 1);
  return values.map((each) => each - mean);
}
