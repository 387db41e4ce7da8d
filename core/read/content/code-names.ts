import { isTerminal } from '../../code/colours';
import type { Block, Code, Inline } from '../../tutorial';
import { languageOfFile } from './code-language';

/** Whether words are the name of a file, perhaps with folders. */
export function isFileName(words: string): boolean {
  return (
    /^[\w.@~$/\\-]{1,80}$/.test(words) && (languageOfFile(words) !== null || /(?:^|\/)(?:\.env|makefile)$/i.test(words))
  );
}

/** Code without a name gets that of the file which the sentence above it ends with: "create `quill.toml`:". */
export function withFileNames(blocks: readonly Block[]): Block[] {
  return blocks.map((block, place) => {
    if (block.type === 'list') return { ...block, items: block.items.map(withFileNames) };
    if (block.type === 'note') return { ...block, content: withFileNames(block.content) };
    return block.type === 'code' ? named(block, blocks[place - 1]) : block;
  });
}

function named(code: Code, before: Block | undefined): Code {
  if (code.name || code.parts || isTerminal(code.language) || before?.type !== 'paragraph') return code;
  const name = fileAtEnd(before.content);
  const language = name === null ? null : languageOfFile(name);
  // What is in another language than the file is no content of it.
  if (name === null || (code.language !== null && language !== null && code.language !== language)) return code;
  return { ...code, name, language: code.language ?? language };
}

/** The name of the file that a sentence with a colon at its end speaks of last; null where it speaks of none. */
function fileAtEnd(content: readonly Inline[]): string | null {
  const end = content.findLastIndex(({ type }) => type === 'code' || type === 'strong' || type === 'emphasis');
  const last = content[end];
  const rest = content.slice(end + 1).map((inline) => (inline.type === 'text' ? inline.text : ' – '));
  if (!last || !/^.{0,24}[:：]\s*$/.test(rest.join(''))) return null;
  const words = last.type === 'code' ? last.text : 'content' in last ? wordsIn(last.content) : '';
  return isFileName(words.trim()) ? words.trim() : null;
}

function wordsIn(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' || inline.type === 'code' ? inline.text : '')).join('');
}
