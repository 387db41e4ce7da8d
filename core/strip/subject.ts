/** An attribute that an element must bear; `operator` and `value` where the selector compares it, else ''. */
export interface AttributeKey {
  by: 'attribute';
  name: string;
  operator: string;
  value: string;
}

/** What an element must bear to be the subject of a selector: the surest one that its last part names. */
export type SubjectKey = { by: 'id' | 'class' | 'tag'; name: string } | AttributeKey;

/** Words of a compound selector; everything inside `:is(…)` and the like is one word. */
const PARTS = /\\.|\[[^\]"']*(?:"[^"]*"|'[^']*')?[^\]]*\]|[#.]?[\w\u00a0-\uffff-]+(?:\\.[\w-]*)*|::?[\w-]+|[*]/g;
const ATTRIBUTE = /^\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\s\]]*))\s*(i)?\s*)?\]$/;

/** What the last part of a selector asks of its element, or null where that is not told simply: several selectors, escapes, nothing but `*`. */
export function subjectKey(selector: string): SubjectKey | null {
  const last = lastCompound(selector);
  if (last === null || last.includes('\\')) return null;
  const parts = last.match(PARTS) ?? [];
  const named = (mark: string) => parts.find((part) => part.startsWith(mark))?.slice(1);
  const id = named('#');
  if (id) return { by: 'id', name: id };
  const className = named('.');
  if (className) return { by: 'class', name: className };
  const attribute = parts.flatMap((part) => attributeKey(part) ?? [])[0];
  if (attribute) return attribute;
  const tag = /^[a-z][\w-]*/i.exec(last)?.[0];
  return tag ? { by: 'tag', name: tag.toLowerCase() } : null;
}

function attributeKey(part: string): AttributeKey | null {
  const [whole, name, operator = '', double, single, bare, folded] = ATTRIBUTE.exec(part) ?? [];
  if (!whole || !name) return null;
  // Where case is folded, only the attribute itself is sure.
  return folded
    ? { by: 'attribute', name: name.toLowerCase(), operator: '', value: '' }
    : { by: 'attribute', name: name.toLowerCase(), operator, value: double ?? single ?? bare ?? '' };
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
