import { noteWordTone } from '../language/note-words';

/** As much of a box as is asked here. */
interface Aside {
  /** Lower-case local name. */
  readonly tag: string;
  /** Class and id, lower case. */
  readonly names: string;
  readonly block: boolean;
  readonly children: readonly Aside[];
  readonly start: number;
  readonly end: number;
}

/** Whole words only for the clipboard: pages about it carry it in the ids of all their elements. */
const ASIDE = /wp-caption|credit|photo-?by|copy-?btn|(?:^|[\s_-])(?:zero)?clipboard(?=[\s_-]|$)/;
/** Only as a block: inside a sentence the ingredient is what the sentence speaks of. */
const ASIDE_BLOCK = /ingredient/;
/** The numbers of lines beside code. */
const GUTTER = /(?:^|\s)(?:linenos?|line-?numbers?(?:-rows)?|gutter|blob-num)(?:\s|$)/;
const GUTTERS = new Set(['td', 'span', 'a']);

/** True for the "#" or "¶" that is a heading's link to itself. */
export function isAnchor(text: string, { tag, parent }: { tag: string; parent: { tag: string } | null }): boolean {
  return text.length < 12 && (tag === 'a' || parent?.tag === 'a') && /^\s*[#¶§🔗]\s*$/u.test(text);
}

/**
 * True for what stands inside a step and is not its words: captions, credits, repeated ingredients, numbers of lines, tips. Told by
 * the box's name or its first line; `text` is the page's.
 */
export function isAside(box: Aside, text: string): boolean {
  const { tag, names, block } = box;
  if (tag === 'figcaption') return true;
  if (tag === 'body' || tag === 'main' || tag === 'article') return false;
  if (isTip(box, text)) return true;
  if (names === ' ') return false;
  return ASIDE.test(names) || (block && ASIDE_BLOCK.test(names)) || (GUTTERS.has(tag) && GUTTER.test(names));
}

/** A box whose first line only says "Tip". */
function isTip({ block, children, end }: Aside, text: string): boolean {
  const title = block ? children.find((child) => child.end > child.start) : undefined;
  if (!title?.block || title.end - title.start > 24 || end - title.end < 3 || /^h[1-6]$/.test(title.tag)) return false;
  return noteWordTone(text.slice(title.start, title.end).replace(/[\s:：!！]+$/u, '')) === 'tip';
}
