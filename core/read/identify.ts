import { hash, squash } from './squash';

/** Gives ids that stay the same as long as a step's words do; the second step of the same words gets `-2`. */
export function createIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const words = squash(text.normalize('NFKC'));
    const id = hash(words).toString(36) + (words.length % 36).toString(36);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
