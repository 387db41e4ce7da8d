import { cleanText } from '../../page/text';
import type { Block, Inline, Step } from '../../tutorial';

/** The words of a line, as they stand: breaks are spaces. */
export function inlineText(content: readonly Inline[]): string {
  let text = '';
  for (const inline of content) {
    if (inline.type === 'break') text += ' ';
    else text += 'content' in inline ? inlineText(inline.content) : inline.text;
  }
  return text;
}

/** The words of a block on one line; pictures say nothing, notes only if `notes`. */
export function blockText(block: Block, notes = true): string {
  return cleanText(rawBlockText(block, notes));
}

/**
 * The words of blocks on one line, without notes. Where that leaves nothing: the words of the notes; then those of the pictures
 * (caption, else alternative text), because a step that is only a picture still needs a name.
 */
export function textOfBlocks(blocks: readonly Block[]): string {
  const join = (texts: string[]) => cleanText(texts.join(' '));
  return (
    join(blocks.map((block) => rawBlockText(block, false))) ||
    join(blocks.map((block) => rawBlockText(block, true))) ||
    cleanText(blocks.map((block) => (block.type === 'image' ? (block.caption ?? block.alt) : '')).find(Boolean) ?? '')
  );
}

const standsApart: ReadonlySet<Block['type']> = new Set(['code', 'table', 'list']);

/** A step's words up to its first code, table or list, as one line shows them; all its words where it begins with one. */
export function leadOf({ text, content }: Pick<Step, 'text' | 'content'>): string {
  const end = content.findIndex(({ type }) => standsApart.has(type));
  return (end > 0 && textOfBlocks(content.slice(0, end))) || text;
}

function rawBlockText(block: Block, notes: boolean): string {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.content);
    case 'code':
      return block.text;
    case 'image':
      return '';
    case 'list':
      return block.items.map((item) => item.map((inner) => rawBlockText(inner, notes)).join(' ')).join(' ');
    case 'table':
      return block.rows.map((row) => row.map(inlineText).join(' ')).join(' ');
    case 'note':
      return notes ? block.content.map((inner) => rawBlockText(inner, notes)).join(' ') : '';
  }
}
