/** What a search looks at. */
interface Found {
  title: string;
  address: string;
  lastOpened: number;
}

/** The tutorials whose title or address hold every word, latest first; case and accents do not matter. */
export function searchLibrary<T extends Found>(entries: readonly T[], query: string): T[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return entries
    .filter((entry) => {
      const text = wordsOf(entry);
      return words.every((word) => text.includes(word));
    })
    .sort((one, other) => other.lastOpened - one.lastOpened);
}

/** What could be removed so that `bytes` become free: what is finished first, then what was not opened for longest. */
export function roomProposal<T extends { left: number; lastOpened: number; bytes: number }>(
  entries: readonly T[],
  bytes: number,
): T[] {
  const order = [...entries].sort(
    (one, other) => Number(one.left > 0) - Number(other.left > 0) || one.lastOpened - other.lastOpened,
  );
  const proposal: T[] = [];
  let freed = 0;
  for (const entry of order) {
    if (freed >= bytes) break;
    proposal.push(entry);
    freed += entry.bytes;
  }
  return proposal;
}

/** Made once for each entry: thousands of them are looked through with every letter that is typed. */
const found = new WeakMap<Found, string>();

function wordsOf(entry: Found): string {
  const known = found.get(entry);
  if (known !== undefined) return known;
  const text = plain(`${entry.title} ${entry.address}`);
  found.set(entry, text);
  return text;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
