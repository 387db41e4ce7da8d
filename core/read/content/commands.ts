import type { Block, Code } from '../../tutorial';

/** What a person wants on the clipboard: the commands alone, without prompts, remarks and what the machine said. */
export function commandsOf({ text, parts }: Code): string {
  if (!parts) return text;
  const typed = parts.filter(({ type }) => type === 'command').map((part) => part.text);
  return typed.join('').replace(/\n+$/, '') || text;
}

/** The commands of all code among blocks, one below the other; '' where there is none. */
export function commandsIn(blocks: readonly Block[]): string {
  const found = blocks.map((block) => {
    if (block.type === 'code') return commandsOf(block);
    if (block.type === 'note') return commandsIn(block.content);
    return block.type === 'list' ? block.items.map(commandsIn).filter(Boolean).join('\n') : '';
  });
  return found.filter(Boolean).join('\n');
}
