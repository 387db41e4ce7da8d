import { classTokens, firstChild, isElement, isText, nextSibling, tagName, textData } from '../../page/dom';
import { withoutInvisible } from '../../page/text';
import type { Code, Range } from '../../tutorial';
import { languageOfFile } from './code-language';
import { holdsDeceit } from './hidden';
import { placeholdersIn } from './placeholders';
import type { Dialect } from './prompts';
import { terminalOf } from './terminal';

const GUTTER =
  /^(?:.*-)?(?:gutter|line-?numbers?|linenos?|linenodiv|lineno|line-num|ln-numbers?|blob-num|rouge-gutter|line-numbers-rows|linenumber|react-syntax-highlighter-line-number)$/i;

/** True for the column or the marks that number the lines of code: they are not part of it. */
export function isGutter(element: Element): boolean {
  const tag = tagName(element);
  if (tag === 'pre' || tag === 'code')
    return classTokens(element).some((token) => /^(?:lineno|linenos|gutter)$/i.test(token));
  if (tag === 'table' || tag === 'ol') return false;
  return classTokens(element).some(
    (token) => GUTTER.test(token) && !/^(?:has|show|with|no)-/i.test(token) && token !== 'line-numbers',
  );
}

/** Elements that are a line of code each, whatever white space stands between them. */
const LINES = new Set(['div', 'li', 'p', 'tr']);

/** The text of a code block, lines and indentation kept, blank lines around it, gutters and invisible characters removed. */
function codeText(raw: string): string {
  return withoutInvisible(raw)
    .replace(/(?<=[!-~])[\u200C\u200D](?=[!-~])/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00A0/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');
}

function collect(node: Node, parts: string[], depth: number): void {
  for (let child = firstChild(node); child; child = nextSibling(child)) {
    if (isText(child)) parts.push(textData(child));
    else if (isElement(child) && depth < 40 && !isGutter(child)) collectElement(child, parts, depth);
  }
}

function collectElement(element: Element, parts: string[], depth: number): void {
  const tag = tagName(element);
  if (tag === 'br') parts.push('\n');
  if (LINES.has(tag)) openLine(parts);
  collect(element, parts, depth + 1);
  if (LINES.has(tag)) openLine(parts);
}

function openLine(parts: string[]): void {
  const last = parts.at(-1);
  if (last !== undefined && !last.endsWith('\n')) parts.push('\n');
}

/** What the page says about a block of code besides its text. */
export interface CodeFacts {
  language: string | null;
  name: string;
  /** The page says that a machine prints it. */
  output: boolean;
  /** Words that nobody sees were left out of the copy. */
  hidden: boolean;
}

/** Language of what is typed into each kind of terminal. */
const SPOKEN: Record<Dialect, string | null> = {
  shell: 'shell',
  powershell: 'powershell',
  batch: 'batch',
  python: 'python',
  sql: 'sql',
  console: null,
};

/** The code of an element of the copy, or null where it holds none. */
export function codeOf(element: Element, facts: CodeFacts): Code | null {
  const pieces: string[] = [];
  collect(element, pieces, 0);
  const raw = pieces.join('');
  const text = codeText(raw);
  if (text.trim() === '') return null;
  const named = facts.language ?? languageOfFile(facts.name);
  const output = facts.output || /^(?:\w+ )?output$/i.test(facts.name);
  const terminal = output ? null : terminalOf(text, named);
  const language = named ?? (terminal ? SPOKEN[terminal.dialect] : null);
  const parts = output ? [{ type: 'output' as const, text }] : terminal?.parts;
  const placeholders = output ? [] : placeholdersIn(text, language).filter((range) => isTyped(range, parts));
  return {
    type: 'code',
    text,
    language,
    ...(facts.name && { name: facts.name }),
    ...(parts && { parts }),
    ...(placeholders.length > 0 && { placeholders }),
    ...((facts.hidden || holdsDeceit(raw)) && { hidden: true as const }),
  };
}

/** What a machine printed has nothing to fill in. */
function isTyped({ start }: Range, parts: Code['parts']): boolean {
  let end = 0;
  const part = parts?.find(({ text }) => {
    end += text.length;
    return start < end;
  });
  return !part || part.type === 'command';
}
