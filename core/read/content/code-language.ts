import { attribute, classTokens, parentElement } from '../../page/dom';

const LANGUAGE =
  /^(?:language|lang|highlight-source|highlight-text|highlight|code|src|brush:?)-?:?([a-z][a-z0-9+#_.-]{0,24})$/i;
const NAMES = new Set(
  'bash sh shell zsh fish console powershell ps1 cmd batch bat javascript js jsx typescript ts tsx json yaml yml toml ini xml html css scss python py ruby rb php java kotlin swift go rust c cpp csharp cs sql dart r perl lua scala groovy dockerfile docker makefile diff nginx apache graphql objc elixir haskell'.split(
    ' ',
  ),
);
const NONE =
  /^(?:none|default|plain|plaintext|text|txt|plain-text|nohighlight|no-highlight|auto|output|line-numbers?|block|snippet|wrapper|container|toolbar|inline|box|example|group|title|header|area|copy|content|body|view|window)$/i;

/** Ends of file names that tell the language. */
const BY_END: Record<string, string> = {
  sh: 'sh',
  bash: 'bash',
  ps1: 'powershell',
  bat: 'batch',
  py: 'python',
  js: 'js',
  mjs: 'js',
  ts: 'ts',
  tsx: 'tsx',
  jsx: 'jsx',
  json: 'json',
  yml: 'yaml',
  yaml: 'yaml',
  toml: 'toml',
  ini: 'ini',
  conf: 'conf',
  html: 'html',
  css: 'css',
  scss: 'scss',
  xml: 'xml',
  sql: 'sql',
  rb: 'ruby',
  php: 'php',
  java: 'java',
  kt: 'kotlin',
  swift: 'swift',
  go: 'go',
  rs: 'rust',
  c: 'c',
  h: 'c',
  cpp: 'cpp',
  cs: 'csharp',
  vue: 'vue',
  svelte: 'svelte',
  tf: 'terraform',
  env: 'env',
  dart: 'dart',
  lua: 'lua',
  gradle: 'groovy',
  md: 'markdown',
  service: 'ini',
};

/** The language of a code element by its own class and those of its three nearest ancestors, in lower case, or null. */
export function codeLanguage(element: Element): string | null {
  let at: Element | null = element;
  for (let level = 0; at && level < 4; level++) {
    const language = ownLanguage(at, level === 0);
    if (language) return NONE.test(language) ? null : plain(language);
    at = parentElement(at);
  }
  return null;
}

/** The language that a file's name tells, or null. */
export function languageOfFile(name: string): string | null {
  if (/(?:^|\/)dockerfile$/i.test(name)) return 'dockerfile';
  const end = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BY_END, end) ? (BY_END[end] ?? null) : null;
}

/** `html-basic` is GitHub's HTML, `python3` Sphinx's Python. */
function plain(language: string): string {
  return language
    .toLowerCase()
    .replace(/^html-.*$/, 'html')
    .replace(/^python[23]$/, 'python');
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
  const marked =
    bare || tokens.some((token) => /^(?:sourceCode|highlight|prettyprint|hljs|shiki|src|code)$/i.test(token));
  return (marked && tokens.find((token) => NAMES.has(token.toLowerCase()))) || null;
}

const FILE_ATTRIBUTES = ['data-filename', 'data-file-name', 'data-file', 'data-title', 'data-code-title'];

/** The file or window that an attribute of the code, or of a wrapper of it, names; '' where none does. */
export function codeName(element: Element): string {
  let at: Element | null = element;
  for (let level = 0; at && level < 4; level++) {
    for (const name of FILE_ATTRIBUTES) {
      const value = attribute(at, name)?.trim() ?? '';
      if (value !== '' && value.length <= 80) return value;
    }
    // Words that come up under the pointer may say anything else.
    const tip = attribute(at, 'title')?.trim() ?? '';
    if (/^[\w.@~$/\\-]{1,80}$/.test(tip) && languageOfFile(tip) !== null) return tip;
    at = parentElement(at);
  }
  return '';
}

const OUTPUT =
  /^(?:(?:code|cell|console|command|terminal|program)[-_]?output|output[-_]?(?:block|area|code)?|stdout|stderr|highlight-output|language-output|result|results)$/i;

/** Whether the code says by the class of itself or of its two nearest ancestors that it is what a machine prints. */
export function isOutput(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level++) {
    if (classTokens(at).some((token) => OUTPUT.test(token))) return true;
    at = parentElement(at);
  }
  return false;
}
