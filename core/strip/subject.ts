import { quoted } from './selector';

/** Words of a compound selector; everything inside `:is(…)` and the like is one word. */
const PARTS = /\\.|\[[^\]"']*(?:"[^"]*"|'[^']*')?[^\]]*\]|[#.]?[\w\u00a0-\uffff-]+(?:\\.[\w-]*)*|::?[\w-]+|[*]/g;
const ATTRIBUTE = /^\[\s*(-?[a-z_][\w-]*)\s*(?:([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\s\]]*))\s*(i)?\s*)?\]$/i;
const TAG = /^[a-z][a-z0-9-]*$/i;
/** Tags that so many elements have that asking for them is no gain over asking for the selector itself. */
const COMMON = new Set('div span a p li td tr ul img section'.split(' '));
/** Attributes that many elements have, and those whose values many elements share. */
const FREQUENT = new Set('id class style href src title width height target rel type role'.split(' '));
const SHARED = new Set('target rel type role'.split(' '));

/**
 * A simple selector that means every element that a selector means, and few others: many of these are asked of a page in one go, where
 * each selector would be a walk. null where none is told simply (several selectors, escapes, nothing but `*`), and where an id or a
 * class is named, for which browsers are quick anyway.
 */
export function gateOf(selector: string): string | null {
  const last = lastCompound(selector);
  if (last === null || last.includes('\\') || /^[^[]*\|/.test(last)) return null;
  const parts = last.match(PARTS) ?? [];
  if (parts.some((part) => part.startsWith('#') || part.startsWith('.'))) return null;
  const tag = parts[0] && TAG.test(parts[0]) ? parts[0] : '';
  const attribute = surest(parts.flatMap((part) => attributeOf(part) ?? []));
  if (attribute) return `${tag}[${attribute.name}${attribute.compared}]`;
  return tag === '' || COMMON.has(tag.toLowerCase()) ? null : tag;
}

/** An attribute that is asked for, and `^="value"` where its value is, else ''. */
interface Asked {
  name: string;
  compared: string;
}

function surest(asked: readonly Asked[]): Asked | undefined {
  const rare = asked.filter(({ name, compared }) => (compared === '' ? !FREQUENT.has(name) : !SHARED.has(name)));
  return rare[0] ?? asked.find(({ compared }) => compared !== '');
}

function attributeOf(part: string): Asked | null {
  const [whole, name, operator, double, single, bare, folded] = ATTRIBUTE.exec(part) ?? [];
  if (!whole || !name) return null;
  // Where case is folded, only the attribute itself is sure.
  return { name, compared: operator && !folded ? operator + quoted(double ?? single ?? bare ?? '') : '' };
}

/** Quoted words, and brackets of either sort with what stands in them: three deep is all that lists need. */
const INSIDE = /"[^"]*"|'[^']*'|\((?:[^()"']|"[^"]*"|'[^']*'|\((?:[^()]|\([^()]*\))*\))*\)/g;

/** The part after the last combinator, without what stands in round brackets; null where there are several selectors. */
function lastCompound(selector: string): string | null {
  const kept: string[] = [];
  const outside = selector
    .trim()
    .replace(INSIDE, (inside) => (inside.startsWith('(') ? '' : `\ue000${kept.push(inside) - 1}\ue001`));
  // Blanks inside square brackets join nothing.
  const tight = outside.replace(/\[[^\]]*\]/g, (brackets) => brackets.replace(/\s+/g, ''));
  if (/[,()]/.test(tight)) return null;
  const last = tight.split(/(?![^[]*\])[\s>+~]+/).at(-1) ?? '';
  return last.replace(/\ue000(\d+)\ue001/g, (_, index) => kept[Number(index)] ?? '');
}
