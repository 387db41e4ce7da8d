import type { Block, Inline } from '../tutorial';

/** What stands inside a line, as plain text on one line; links keep their words alone. */
function inlineText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'break') return ' ';
      return 'text' in inline ? inline.text : inlineText(inline.content);
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Blocks as lines of plain text; code keeps its lines, pictures are told by their words. */
export function blockLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [inlineText(block.content)].filter(Boolean);
    case 'code':
      return block.text
        .replace(/\n+$/, '')
        .split('\n')
        .map((line) => `    ${line}`);
    case 'image':
      return [block.alt || block.caption || ''].filter(Boolean).map((words) => `[${words}]`);
    case 'list':
      return block.items.flatMap((item, at) => hanging(blockLines(item), block.ordered ? `${at + 1}. ` : '- '));
    case 'table':
      return block.rows.map((row) => row.map(inlineText).join(' | '));
    case 'note':
      return blockLines(block.content);
  }
}

/** Lines with a mark before the first, and the others under its words. */
export function hanging(lines: readonly string[], mark: string): string[] {
  const [first = '', ...others] = lines;
  return [mark + first, ...others.map((line) => (line === '' ? '' : ' '.repeat(mark.length) + line))];
}
