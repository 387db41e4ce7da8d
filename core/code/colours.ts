import type { Range } from '../tutorial';

/** What a stretch of code is, as far as it is drawn in a colour of its own. */
export interface Coloured extends Range {
  kind: 'comment' | 'string' | 'command' | 'section';
}

/** Longer code stays in one colour. */
const longest = 8_000;

const named = (languages: string) => new Set(languages.split(' '));
const SHELL = named('bash sh shell zsh fish console powershell ps1');
const HASH = named(
  'python py ruby rb perl r yaml yml dockerfile docker makefile env elixir terraform graphql nginx julia',
);
const TABLES = named('toml ini conf cfg editorconfig properties');
const SCRIPT = named('js javascript jsx mjs ts typescript tsx json json5 jsonc php dart groovy css scss less');
const SLASH = named('java kotlin swift go rust c cpp csharp cs scala objc');
const DASH = named('sql lua haskell');
const MARKUP = named('html xml svg vue svelte markdown');

const DOUBLE = String.raw`"(?:[^"\\\n]|\\.)*"`;
const SINGLE = String.raw`'(?:[^'\\\n]|\\.)*'`;
const BACK = String.raw`\x60(?:[^\x60\\]|\\[^])*\x60`;
/** A hash in the middle of a word is part of it: an anchor, a colour. */
const AFTER_HASH = String.raw`(?<![^\s;|&(])#.*`;
const AFTER_SLASHES = String.raw`(?<!:)\/\/.*|\/\*[^]*?\*\/`;
/** Patterns by what they find; what begins first wins, and of two that begin together the one that stands first. */
type Pattern = readonly [comment: string, text: string, section?: string];

/** Families of languages that write comments and texts alike. */
const FAMILIES: readonly (readonly [ReadonlySet<string>, Pattern])[] = [
  [HASH, [AFTER_HASH, `"""[^]*?"""|'''[^]*?'''|${DOUBLE}|${SINGLE}`]],
  [TABLES, [String.raw`(?<=^[ \t]*|\s)[#;].*`, `${DOUBLE}|${SINGLE}`, String.raw`^[ \t]*\[[^\]\n]*\]{1,2}`]],
  [SCRIPT, [AFTER_SLASHES, `${DOUBLE}|${SINGLE}|${BACK}`]],
  [SLASH, [AFTER_SLASHES, DOUBLE]],
  [DASH, ['--.*', `${DOUBLE}|${SINGLE}`]],
  [MARKUP, ['<!--[^]*?-->', String.raw`(?<==)(?:"[^"\n]*"|'[^'\n]*')`]],
];

const compiled = new Map<Pattern, RegExp>();

function compile(pattern: Pattern): RegExp {
  const [comment, text, section] = pattern;
  const groups = [`(?<comment>${comment})`, `(?<string>${text})`, ...(section ? [`(?<section>${section})`] : [])];
  const made = new RegExp(groups.join('|'), 'gm');
  compiled.set(pattern, made);
  return made;
}

/**
 * Comments, texts, commands and titles of tables in code, in order and apart from each other. A language that is not known has none:
 * an apostrophe in it may be anything.
 */
export function coloursOf(text: string, language: string | null): Coloured[] {
  if (language === null || text.length > longest) return [];
  if (SHELL.has(language)) return inTerminal(text);
  const family = FAMILIES.find(([languages]) => languages.has(language));
  if (!family) return [];
  const pattern = compiled.get(family[1]) ?? compile(family[1]);
  return [...text.matchAll(pattern)].map(({ index, 0: found, groups = {} }) => {
    return { start: index, end: index + found.length, kind: kindOf(groups) ?? 'comment' };
  });
}

const TERMINAL = new RegExp(
  String.raw`(?<comment>${AFTER_HASH})|(?<string>${DOUBLE}|${SINGLE})|(?<goesOn>\\\n)|(?<ends>[;|&(\n])|(?<word>[^\s;|&("'\\]+)`,
  'g',
);

/** The first word of a line or behind a pipe is a command; values that are set for it and `sudo` may stand before. */
function inTerminal(text: string): Coloured[] {
  const found: Coloured[] = [];
  let starts = true;
  let sets = false;
  for (const { index, 0: words, groups = {} } of text.matchAll(TERMINAL)) {
    const range = { start: index, end: index + words.length };
    const { string, word } = groups;
    const kind = kindOf(groups) ?? (starts && isCommand(word) ? 'command' : null);
    if (kind !== null) found.push({ ...range, kind });
    if (groups.ends !== undefined) starts = true;
    // A value that is set goes on in its quotes.
    const isSet = /^\w+=/.test(word ?? '');
    if ((word ?? string) !== undefined) starts &&= isSet || word === 'sudo' || (string !== undefined && sets);
    sets = isSet;
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** What a pattern's groups found, null where they found no colour. */
function kindOf(groups: Groups): 'comment' | 'string' | 'section' | null {
  return (['comment', 'string', 'section'] as const).find((each) => groups[each] !== undefined) ?? null;
}

function isCommand(word: string | undefined): boolean {
  return word !== undefined && /^[A-Za-z_.~/][\w.~/+:-]*$/.test(word);
}

/** Whether what is typed goes into a terminal. */
export function isTerminal(language: string | null): boolean {
  return language !== null && (SHELL.has(language) || language === 'batch' || language === 'cmd');
}

/** A stretch of a text with its colour, null where it has none. */
export interface Stretch extends Range {
  kind: Coloured['kind'] | null;
}

/** A text of this length in stretches that add up to it. A colour that would cut one of `whole` in two is left out. */
export function inColours(length: number, colours: readonly Coloured[], whole: readonly Range[] = []): Stretch[] {
  const cuts = ({ start, end }: Range) =>
    whole.some((each) => [start, end].some((edge) => edge > each.start && edge < each.end));
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, kind } of colours) {
    if (cuts({ start, end })) continue;
    if (start > at) stretches.push({ start: at, end: start, kind: null });
    stretches.push({ start, end, kind });
    at = end;
  }
  if (at < length) stretches.push({ start: at, end: length, kind: null });
  return stretches;
}
