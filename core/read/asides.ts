/** As much of an element as is asked here. */
interface Named {
  /** Lower-case local name. */
  readonly tag: string;
  /** Class and id, lower case. */
  readonly names: string;
  readonly block: boolean;
}

/** Whole words only for the clipboard: pages about it carry it in the ids of all their elements. */
const ASIDE = /wp-caption|credit|photo-?by|copy-?btn|(?:^|[\s_-])(?:zero)?clipboard(?=[\s_-]|$)/;
/** Only as a block: inside a sentence the ingredient is what the sentence speaks of. */
const ASIDE_BLOCK = /ingredient/;
/** The numbers of lines beside code. */
const GUTTER = /(?:^|\s)(?:linenos?|line-?numbers?(?:-rows)?|gutter|blob-num)(?:\s|$)/;
const GUTTERS = new Set(['td', 'span', 'a']);

/** True for what stands inside a step and is not its words: captions, credits, repeated ingredients, numbers of lines. */
export function isAside({ tag, names, block }: Named): boolean {
  if (tag === 'figcaption') return true;
  if (names === ' ' || tag === 'body' || tag === 'main' || tag === 'article') return false;
  return ASIDE.test(names) || (block && ASIDE_BLOCK.test(names)) || (GUTTERS.has(tag) && GUTTER.test(names));
}

/** True for the "#" or "¶" that is a heading's link to itself. */
export function isAnchor(text: string, { tag, parent }: { tag: string; parent: { tag: string } | null }): boolean {
  return text.length < 12 && (tag === 'a' || parent?.tag === 'a') && /^\s*[#¶§🔗]\s*$/u.test(text);
}
