import type { Block, Code } from '../../tutorial';

/** What a person wants on the clipboard: the commands alone, without prompts, remarks and what the machine said. */
export function commandsOf({ text, parts }: Code): string {
  if (!parts) return text;
  const typed = parts.filter(({ type }) => type === 'command').map((part) => part.text);
  return typed.join('').replace(/\n+$/, '') || text;
}

/** The code that stands in blocks, in order. */
export function codesOf(blocks: readonly Block[]): Code[] {
  return blocks.flatMap((block) => {
    if (block.type === 'code') return [block];
    if (block.type === 'list') return block.items.flatMap(codesOf);
    return block.type === 'note' ? codesOf(block.content) : [];
  });
}
