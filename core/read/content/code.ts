import {
  attribute,
  classTokens,
  firstChild,
  isElement,
  isText,
  nextSibling,
  parentElement,
  tagName,
  textData,
} from '../../page/dom';
import { withoutInvisible } from '../../page/text';

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
export function codeText(root: Element): string {
  const parts: string[] = [];
  collect(root, parts, 0);
  return withoutInvisible(parts.join(''))
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

const LANGUAGE =
  /^(?:language|lang|highlight-source|highlight-text|highlight|code|src|brush:?)-?:?([a-z][a-z0-9+#_.-]{0,24})$/i;
const NAMES = new Set(
  'bash sh shell zsh fish console powershell ps1 cmd batch bat javascript js jsx typescript ts tsx json yaml yml toml ini xml html css scss python py ruby rb php java kotlin swift go rust c cpp csharp cs sql dart r perl lua scala groovy dockerfile docker makefile diff nginx apache graphql objc elixir haskell'.split(
    ' ',
  ),
);
const NONE =
  /^(?:none|plain|plaintext|text|txt|plain-text|nohighlight|auto|line-numbers?|block|snippet|wrapper|container|toolbar|inline|box|example)$/i;

/** The language of a code element by its own class and those of its three nearest ancestors, in lower case, or null. */
export function codeLanguage(element: Element): string | null {
  let at: Element | null = element;
  for (let level = 0; at && level < 4; level++) {
    const language = ownLanguage(at, level === 0);
    if (language) return NONE.test(language) ? null : language.toLowerCase();
    at = parentElement(at);
  }
  return null;
}

function ownLanguage(element: Element, bare: boolean): string | null {
  const named =
    attribute(element, 'data-lang') ?? attribute(element, 'data-language') ?? attribute(element, 'data-code-language');
  if (named && /^[\w+#.-]{1,25}$/.test(named)) return named;
  const tokens = classTokens(element).slice(0, 20);
  for (const [index, token] of tokens.entries()) {
    if (/^brush:?$/i.test(token)) return tokens[index + 1]?.replace(/;$/, '') ?? null;
    const match = LANGUAGE.exec(token.replace(/;$/, ''))?.[1];
    if (match && !NONE.test(match)) return match;
  }
  const marked = bare || tokens.some((token) => /^(?:sourceCode|highlight|prettyprint|hljs|src|code)$/i.test(token));
  return (marked && tokens.find((token) => NAMES.has(token.toLowerCase()))) || null;
}
