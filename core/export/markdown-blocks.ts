import type { Block, Code, Inline } from '../tutorial';
import { hanging } from './plain-blocks';

/** Characters that are markup anywhere, and what is markup only where a line begins. */
const anywhere = /[\\`*_[\]<>~|&]/g;
const atStart = /^(\s*)(#{1,6}(?=\s|$)|[-+=](?=\s|$|[-=+])|(\d{1,9})([.)])(?=\s|$))/;

/** Text on one line that reads in Markdown as it is. */
export function escapeMarkdown(text: string): string {
  return atLineStart(text.replace(/\s+/g, ' ').trim().replace(anywhere, '\\$&'));
}

/** What would begin a heading, a list or a rule at the start of a line. */
function atLineStart(line: string): string {
  return line.replace(atStart, (_, space: string, mark: string, number?: string, dot?: string) =>
    number === undefined ? `${space}\\${mark}` : `${space}${number}\\${dot}`,
  );
}

/** Each block as its lines. */
export function blocksAsMarkdown(blocks: readonly Block[]): string[] {
  return blocks.map(blockAsMarkdown).filter((block) => block !== '');
}

function blockAsMarkdown(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return lineAsMarkdown(block.content);
    case 'code':
      return codeAsMarkdown(block);
    case 'image':
      return `![${escapeMarkdown(block.alt || block.caption || '')}](${target(block.src)})`;
    case 'list':
      return block.items
        .map((item, at) =>
          hanging(
            blocksAsMarkdown(item).flatMap((lines, place) => [...(place > 0 ? [''] : []), ...lines.split('\n')]),
            block.ordered ? `${at + 1}. ` : '- ',
          ).join('\n'),
        )
        .join('\n');
    case 'table':
      return tableAsMarkdown(block.rows);
    case 'note':
      return blocksAsMarkdown(block.content)
        .join('\n\n')
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
  }
}

/** The fence is longer than any run of the same characters inside. */
function codeAsMarkdown({ text, language }: Code): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const name = /^[\w+#.-]+$/.test(language ?? '') ? language : '';
  return `${fence}${name}\n${text.replace(/\n+$/, '')}\n${fence}`;
}

function tableAsMarkdown([head, ...rows]: readonly Inline[][][]): string {
  if (!head) return '';
  const row = (cells: readonly Inline[][]) => `| ${cells.map(lineAsMarkdown).join(' | ')} |`;
  return [row(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n');
}

function lineAsMarkdown(content: readonly Inline[]): string {
  return atLineStart(
    content
      .map(inlineAsMarkdown)
      .join('')
      .replace(/[^\S\n]+/g, ' ')
      .trim(),
  );
}

function inlineAsMarkdown(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text.replace(/\s+/g, ' ').replace(anywhere, '\\$&');
    case 'strong':
      return around('**', inline.content);
    case 'emphasis':
      return around('*', inline.content);
    case 'key':
      return `<kbd>${inline.text.replace(/\s+/g, ' ').replace(anywhere, '\\$&')}</kbd>`;
    case 'code':
      return codeSpan(inline.text);
    case 'link':
      return /^(https?|mailto):/i.test(inline.href)
        ? `[${inline.content.map(inlineAsMarkdown).join('')}](${target(inline.href)})`
        : inline.content.map(inlineAsMarkdown).join('');
    case 'duration':
      return inline.content.map(inlineAsMarkdown).join('');
    case 'break':
      return '\\\n';
  }
}

/** Spaces stay outside: a mark beside a space is none. */
function around(mark: string, content: readonly Inline[]): string {
  const text = content.map(inlineAsMarkdown).join('');
  const inner = text.trim();
  return inner === '' ? text : text.replace(inner, () => mark + inner + mark);
}

function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${room}${line}${room}${fence}`;
}

/** An address between parentheses; data addresses of pictures are left out, they are as long as the picture. */
function target(address: string): string {
  if (/^data:/i.test(address)) return '';
  return address.replace(/[\s<>()\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
