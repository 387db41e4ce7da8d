import type { Block, Code, Inline } from './tutorial';

/** All that stands in the lines of some blocks, in reading order, each piece before what it holds; blocks of code as they are. */
export function inlinesIn(blocks: readonly Block[]): (Inline | Code)[] {
  return blocks.flatMap(inBlock);
}

function inBlock(block: Block): (Inline | Code)[] {
  switch (block.type) {
    case 'code':
      return [block];
    case 'paragraph':
      return inLine(block.content);
    case 'list':
      return inlinesIn(block.items.flat());
    case 'table':
      return block.rows.flat().flatMap(inLine);
    case 'note':
      return inlinesIn(block.content);
    default:
      return [];
  }
}

function inLine(content: readonly Inline[]): Inline[] {
  return content.flatMap((inline) => ('content' in inline ? [inline, ...inLine(inline.content)] : [inline]));
}
