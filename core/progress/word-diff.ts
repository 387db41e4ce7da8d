/** A run of words of two texts: in both, in the old one alone, or in the new one alone. */
export interface DiffPiece {
  type: 'same' | 'old' | 'new';
  text: string;
}

/** Words of a text that are compared one by one; of longer ones the whole middle counts as changed. */
const mostWords = 600;

/** What changed from one text to another, word by word; white space counts as one blank. */
export function wordDiff(was: string, now: string): DiffPiece[] {
  const [old, next] = [wordsOf(was), wordsOf(now)];
  const start = commonStart(old, next);
  const end = commonStart(old.slice(start).reverse(), next.slice(start).reverse());
  const middle = between(old.slice(start, old.length - end), next.slice(start, next.length - end));
  return joined([
    ...next.slice(0, start).map((text) => ({ type: 'same' as const, text })),
    ...middle,
    ...next.slice(next.length - end).map((text) => ({ type: 'same' as const, text })),
  ]);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, at) => word !== other[at]);
  return differs < 0 ? one.length : differs;
}

function between(old: readonly string[], now: readonly string[]): DiffPiece[] {
  const whole = old.length === 0 || now.length === 0 || old.length > mostWords || now.length > mostWords;
  const kept = whole ? [] : longestCommon(old, now);
  const pieces: DiffPiece[] = [];
  let [was, is] = [0, 0];
  for (const [one, other] of [...kept, [old.length, now.length] as const]) {
    pieces.push(...now.slice(is, other).map((text) => ({ type: 'new' as const, text })));
    pieces.push(...old.slice(was, one).map((text) => ({ type: 'old' as const, text })));
    if (one < old.length) pieces.push({ type: 'same', text: now[other] ?? '' });
    [was, is] = [one + 1, other + 1];
  }
  return pieces;
}

/** Places of the words of a longest common subsequence, in both lists. */
function longestCommon(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (one: number, other: number) => lengths[one * width + other] ?? 0;
  for (let one = old.length - 1; one >= 0; one--) {
    for (let other = now.length - 1; other >= 0; other--) {
      lengths[one * width + other] =
        old[one] === now[other] ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  const places: (readonly [number, number])[] = [];
  let [one, other] = [0, 0];
  while (one < old.length && other < now.length) {
    if (old[one] === now[other]) places.push([one++, other++]);
    else if (at(one + 1, other) >= at(one, other + 1)) one++;
    else other++;
  }
  return places;
}

/** Neighbours of one type as one piece. */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const all: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.type === piece.type) last.text += ` ${piece.text}`;
    else all.push({ ...piece });
  }
  return all;
}
