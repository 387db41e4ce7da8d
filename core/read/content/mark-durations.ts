import type { Block, Inline } from '../../tutorial';
import { inlineText } from './block-text';
import { durationsIn, type TimeSpan } from './durations';

/** The blocks with the times in their lines marked, so that each can become a timer where it stands. */
export function withDurations(blocks: readonly Block[], language: string): Block[] {
  return blocks.map((block) => marked(block, language));
}

function marked(block: Block, language: string): Block {
  switch (block.type) {
    case 'paragraph':
      return { ...block, content: markedLine(block.content, language) };
    case 'list':
      return { ...block, items: block.items.map((item) => withDurations(item, language)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => markedLine(cell, language))) };
    case 'note':
      return { ...block, content: withDurations(block.content, language) };
    default:
      return block;
  }
}

function markedLine(content: Inline[], language: string): Inline[] {
  const durations = durationsIn(searchable(content), language);
  return durations.reduceRight((line, duration) => wrapped(line, duration), content);
}

/** The words of a line, as long as `inlineText`; code and keys hold no times. */
function searchable(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'code' || inline.type === 'key') return '\uFFFC'.repeat(inline.text.length);
      return 'content' in inline ? searchable(inline.content) : inlineText([inline]);
    })
    .join('');
}

/** The line with one stretch wrapped; as it was where the stretch begins or ends inside an element that it does not hold. */
function wrapped(content: Inline[], duration: TimeSpan): Inline[] {
  const { start, end, least, most } = duration;
  let at = 0;
  for (const inline of content) {
    const length = inlineText([inline]).length;
    const isHolder = 'content' in inline && at <= start && end <= at + length && end - start < length;
    if (isHolder) {
      const inner = wrapped(inline.content, { ...duration, start: start - at, end: end - at });
      return content.map((other) => (other === inline ? { ...inline, content: inner } : other));
    }
    at += length;
  }
  const [before, rest] = cut(content, start);
  const [inside, after] = cut(rest, end - start);
  if (inlineText(before).length !== start || inlineText(inside).length !== end - start) return content;
  return [...before, { type: 'duration', least, most, content: inside }, ...after];
}

/** A line in two; an element that holds the place goes to the second. */
function cut(content: readonly Inline[], place: number): [Inline[], Inline[]] {
  const head: Inline[] = [];
  let left = place;
  for (const [index, inline] of content.entries()) {
    const length = inlineText([inline]).length;
    if (length > left) {
      const rest = content.slice(index + 1);
      if (left === 0 || inline.type !== 'text') return [head, [inline, ...rest]];
      const [first, second] = [inline.text.slice(0, left), inline.text.slice(left)];
      return [
        [...head, { type: 'text', text: first }],
        [{ type: 'text', text: second }, ...rest],
      ];
    }
    head.push(inline);
    left -= length;
  }
  return [head, []];
}
