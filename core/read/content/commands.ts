import type { Code } from '../../tutorial';

/** What a person wants on the clipboard: the commands alone, without prompts, remarks and what the machine said. */
export function commandsOf({ text, parts }: Code): string {
  if (!parts) return text;
  const typed = parts.filter(({ type }) => type === 'command').map((part) => part.text);
  return typed.join('').replace(/\n+$/, '') || text;
}
