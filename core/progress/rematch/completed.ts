import type { Lists, Match } from './gap';
import { likenessOf } from './likeness';
import { joined, type StepWords } from './step-words';

/** Share of an old step that two new ones which follow one another must be, to be the pieces of it; each as much from it. */
const whole = 0.9;

/**
 * A step with the words of one that stood elsewhere may be a piece of another, where what stands beside it is the other piece: it is
 * done only where both were.
 */
export function withCompleted(matches: readonly Match[], lists: Lists): Match[] {
  const [inOld, inNow] = [new Set(lists.old.map(({ key }) => key)), new Set(lists.now.map(({ key }) => key))];
  const cut = lists.old.flatMap((words, at) => (inNow.has(words.key) ? [] : [at]));
  const completes = (at: number, pair: readonly StepWords[]) => {
    const from = lists.old[at] as StepWords;
    const { share, weight } = likenessOf(from, joined(pair), whole);
    // What stands beside a step that was hardly edited completes nothing.
    return (
      share >= whole &&
      pair.every((each) => weight - likenessOf(from, each).weight >= whole * (joined(pair).weight - each.weight))
    );
  };
  return matches.map((match) => {
    const [to = 0, ...more] = match.now;
    if (more.length > 0 || !inOld.has(lists.now[to]?.key ?? '')) return match;
    const beside = [to - 1, to + 1].filter((at) => lists.now[at] && !inOld.has(lists.now[at].key));
    const pairs = beside.map((at) =>
      [Math.min(at, to), Math.max(at, to)].map((place) => lists.now[place] as StepWords),
    );
    const completed = cut.filter((at) => pairs.some((pair) => completes(at, pair)));
    const old = [...new Set([...match.old, ...completed])].sort((one, other) => one - other);
    return old.length > match.old.length ? { old, now: match.now } : match;
  });
}
