/** Words of a compound selector; everything inside `:is(…)` and the like is one word. */
const PARTS = /\\.|\[[^\]"']*(?:"[^"]*"|'[^']*')?[^\]]*\]|[#.]?[\w\u00a0-\uffff-]+(?:\\.[\w-]*)*|::?[\w-]+|[*]/g;
const ATTRIBUTE = /^\[\s*(-?[a-z_][\w-]*)\s*(?:([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\s\]]*))\s*(i)?\s*)?\]$/i;
const TAG = /^[a-z][a-z0-9-]*$/i;
/** Tags that so many elements have that asking each is no gain over asking the page. */
const COMMON = new Set('div span a p li td tr ul img section'.split(' '));
/** Attributes that many elements have, and those whose values many elements share. */
const FREQUENT = new Set('id class style href src title width height target rel type role'.split(' '));
const SHARED = new Set('target rel type role'.split(' '));

/**
 * What every element that a selector means must bear, and few others do: an attribute, with what it is compared with (`operator` is ''
 * where it is not), or a tag (`name` is '' then). Names are in lower case.
 */
export interface Gate {
  tag: string;
  name: string;
  operator: string;
  value: string;
}

/**
 * The gate of a selector, or null where none is told simply (several selectors, escapes, nothing but `*`), and where an id or a class
 * is named, for which browsers are quick anyway.
 */
export function gateOf(selector: string): Gate | null {
  const last = lastCompound(selector);
  if (last === null || last.includes('\\') || /^[^[]*\|/.test(last)) return null;
  const parts = last.match(PARTS) ?? [];
  if (parts.some((part) => part.startsWith('#') || part.startsWith('.'))) return null;
  const tag = parts[0] && TAG.test(parts[0]) ? parts[0].toLowerCase() : '';
  const attribute = surest(parts.flatMap((part) => attributeOf(part) ?? []));
  if (attribute) return { tag, ...attribute };
  return tag === '' || COMMON.has(tag) ? null : { tag, name: '', operator: '', value: '' };
}

type Asked = Omit<Gate, 'tag'>;

function surest(asked: readonly Asked[]): Asked | undefined {
  const rare = asked.filter(({ name, operator }) => (operator === '' ? !FREQUENT.has(name) : !SHARED.has(name)));
  return rare[0] ?? asked.find(({ operator }) => operator !== '');
}

function attributeOf(part: string): Asked | null {
  const [whole, written, operator = '', double, single, bare, folded] = ATTRIBUTE.exec(part) ?? [];
  if (!whole || !written) return null;
  const name = written.toLowerCase();
  // Where case is folded, only the attribute itself is sure.
  return folded ? { name, operator: '', value: '' } : { name, operator, value: double ?? single ?? bare ?? '' };
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
