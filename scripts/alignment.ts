/** Letters and digits alone, as the scorer compares steps. */
export function wordKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether two steps count as the same: equal, one holding the other, or nine tenths alike in triples of letters. */
export function isAlike(found: string, wanted: string): boolean {
  return (
    found === wanted ||
    (found.includes(wanted) && wanted.length >= 0.4 * found.length) ||
    (wanted.includes(found) && found.length >= 0.8 * wanted.length) ||
    similarity(found, wanted) >= 0.9
  );
}

function triples(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length - 2; at++) {
    const triple = text.slice(at, at + 3);
    counts.set(triple, (counts.get(triple) ?? 0) + 1);
  }
  return counts;
}

function similarity(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 3 || short.length < 0.75 * long.length) return 0;
  const counts = triples(long);
  let both = 0;
  for (const [triple, count] of triples(short)) both += Math.min(count, counts.get(triple) ?? 0);
  return (2 * both) / (one.length + other.length - 4);
}

/** Indices of the wanted steps that the found ones hold, in the longest alignment that keeps the order. */
export function align(found: readonly string[], wanted: readonly string[]): number[] {
  const same = found.map((one) => wanted.map((other) => isAlike(one, other)));
  const best = longest(same, wanted.length);
  const hits: number[] = [];
  for (let i = 0, j = 0; i < found.length && j < wanted.length; ) {
    if (same[i]?.[j]) {
      hits.push(j);
      i += 1;
      j += 1;
    } else if ((best[i + 1]?.[j] ?? 0) >= (best[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return hits;
}

/** `[i][j]`: how many pairs are alike from found i and wanted j on. */
function longest(same: readonly (readonly boolean[])[], width: number): Uint16Array[] {
  const best = Array.from({ length: same.length + 1 }, () => new Uint16Array(width + 1));
  for (let i = same.length - 1; i >= 0; i--) {
    const [row, next] = [best[i] as Uint16Array, best[i + 1] as Uint16Array];
    for (let j = width - 1; j >= 0; j--)
      row[j] = same[i]?.[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
  }
  return best;
}
