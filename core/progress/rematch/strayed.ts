import type { Pair } from './anchors';
import type { Lists } from './gap';
import { likenessOf } from './likeness';
import type { StepWords } from './step-words';

/** Share of the words from which a step may be another one that was edited. */
const alike = 0.6;

/**
 * Whether a step with the very words of an old one that stood elsewhere may be new, or another one: where the old one stood is one
 * nearly of its words that is new, or where the new one stands was one that is gone. `anchors`: what kept its order.
 */
export function isOneOfTwo([from, to]: Pair, anchors: readonly Pair[], { old, now }: Lists): boolean {
  const words = old[from] as StepWords;
  const isLeft = (steps: readonly StepWords[], others: readonly StepWords[], [first, last]: Pair) =>
    steps
      .slice(first, last)
      .some(
        (step) =>
          step.key !== words.key &&
          !others.some(({ key }) => key === step.key) &&
          likenessOf(step, words, alike).share >= alike,
      );
  const others = anchors.filter((pair) => pair[0] !== from);
  const before = others.filter((pair) => pair[0] < from).at(-1);
  const behind = others.find((pair) => pair[0] > from);
  const wasBefore = others.filter((pair) => pair[1] < to).at(-1);
  const wasBehind = others.find((pair) => pair[1] > to);
  return (
    isLeft(now, old, [(before?.[1] ?? -1) + 1, behind?.[1] ?? now.length]) ||
    isLeft(old, now, [(wasBefore?.[0] ?? -1) + 1, wasBehind?.[0] ?? old.length])
  );
}
