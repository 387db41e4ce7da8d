import { hash32 } from './hash';

/** Letters of one piece, and pieces that are kept. */
const piece = 8;
const kept = 12;

/**
 * What tells a tutorial by its words wherever it stands: the smallest hashes of all pieces of its steps (bottom-k sketch), so that
 * two sketches share as many as the tutorials share words. '' where there is too little to tell.
 */
export function signatureOf(texts: readonly string[]): string {
  const hashes = new Set<number>();
  for (const text of texts) {
    const letters = text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
    for (let at = 0; at + piece <= letters.length; at++) hashes.add(hash32(letters.slice(at, at + piece)) >>> 8);
  }
  if (texts.length < 3 || hashes.size < 2 * kept) return '';
  return [...hashes]
    .sort((one, other) => one - other)
    .slice(0, kept)
    .map((hash) => hash.toString(36).padStart(5, '0'))
    .join('');
}

/** How much of their words two tutorials share, 0 to 1, judged by their signatures; within about 0.15. */
export function likeness(one: string, other: string): number {
  const [a, b] = [piecesOf(one), piecesOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const smallest = [...new Set([...a, ...b])].sort().slice(0, kept);
  return smallest.filter((hash) => a.has(hash) && b.has(hash)).length / smallest.length;
}

function piecesOf(signature: string): Set<string> {
  return new Set(signature.match(/.{5}/g) ?? []);
}
