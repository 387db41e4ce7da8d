import { ordinalOf } from '../../page/ordinal';
import type { Block, Inline } from '../../tutorial';
import { inlineText } from './block-text';

/** The blocks without the ordinal that their first words begin with ("Step 3:", "3."); the rest is left as it is. */
export function withoutLeadingOrdinal(blocks: Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return blocks;
  const text = inlineText(first.content);
  const ordinal = ordinalOf(text);
  if (!ordinal || ordinal.word === 'method') return blocks;
  const content = withoutStart(first.content, ordinal.length);
  if (inlineText(content).trim() !== '') return [{ type: 'paragraph', content }, ...rest];
  return rest.some((block) => block.type !== 'note') ? rest : blocks;
}

/** A line without its first `count` characters; elements that become empty go. */
function withoutStart(content: Inline[], count: number): Inline[] {
  const kept: Inline[] = [];
  let left = count;
  for (const inline of content) {
    const length = inlineText([inline]).length;
    if (left >= length) {
      left -= length;
      continue;
    }
    kept.push(left === 0 ? inline : shortened(inline, left));
    left = 0;
  }
  const [first] = kept;
  if (first?.type === 'text') kept[0] = { type: 'text', text: first.text.trimStart() };
  return kept;
}

function shortened(inline: Inline, count: number): Inline {
  if (inline.type === 'break') return inline;
  if ('content' in inline) return { ...inline, content: withoutStart(inline.content, count) };
  return { ...inline, text: inline.text.slice(count) };
}
