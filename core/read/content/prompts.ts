import { isCommand } from './command-words';

/** Who reads what is typed behind a prompt. */
export type Dialect = 'shell' | 'powershell' | 'batch' | 'python' | 'sql' | 'console';

/** What stands before a command on its line. */
export interface Prompt {
  dialect: Dialect;
  /** Characters, white space before and after it included. */
  length: number;
}

type Pattern = readonly [Dialect, RegExp];

/** Prompts that are nothing else, wherever they begin a line. */
const SURE: readonly Pattern[] = [
  // $ and (venv) $
  ['shell', /^(?:\([\w. -]{1,30}\) ?)?\$(?: +|$)/],
  // user@host:~$, [user@host dir]#, user@host ~ %
  ['shell', /^(?:\([\w. -]{1,30}\) ?)?\[?[\w.-]{1,40}@[\w.-]{1,60}(?:[ :][\w.~/ -]{0,80})?\]? ?[$#%>](?: +|$)/],
  // ~/project $
  ['shell', /^(?:~|\/)[\w./~-]{0,80} ?[$%#](?: +|$)/],
  ['powershell', /^PS(?: (?:[A-Za-z]:\\|~|\/)[^>\n]{0,120})?> */],
  ['batch', /^[A-Za-z]:(?:\\[^>\n<|*?"]{0,120})?> */],
  ['python', /^>>>(?: |$)/],
  ['python', /^In \[\d{1,4}\]: ?/],
  ['sql', /^(?:mysql|sqlite|MariaDB \[[^\]\n]{0,40}\]|SQL|cqlsh(?::\w+)?)> */],
  ['sql', /^[a-z_]\w{0,30}(?:=|-|\(|'|")[#>](?: +|$)/],
  [
    'console',
    /^(?:irb\([^)\n]{0,30}\):\d+:\d+[>*]|iex(?:\(\d+\))?>|(?:ghci|scala|julia|jshell|lua|node|mongo|sftp|ftp|test)>|php >)(?: +|$)/,
  ],
  [
    'console',
    /^(?:\(gdb\)|\(Pdb\)|redis[\w .:-]{0,40}>|(?:\d{1,3}\.){3}\d{1,3}:\d{1,5}(?:\[\d+\])?>|msf\d? ?(?:\w+\([^)\n]*\) ?)?>)(?: +|$)/,
  ],
];

/** Prompts of the lines after the first of a command. */
const GOING_ON: readonly Pattern[] = [
  ['python', /^\.\.\.(?: |$)/],
  ['python', /^ {0,8}\.{3}: ?/],
  ['sql', /^ *(?:->|\.\.\.>) ?/],
  ['powershell', /^>>(?: |$)/],
  ['shell', /^>(?: |$)/],
  ['console', /^(?:\.\.\.|\|)(?: |$)/],
];

/** The prompt that a line begins with, indented or not, or null. */
export function promptOf(line: string): Prompt | null {
  return match(SURE, line, null);
}

/** The prompt of a line that goes on with a command of the dialect, or null. */
export function promptGoingOn(line: string, dialect: Dialect): Prompt | null {
  return match(GOING_ON, line, dialect);
}

function match(patterns: readonly Pattern[], line: string, wanted: Dialect | null): Prompt | null {
  const indent = /^[ \t]{0,12}/.exec(line)?.[0].length ?? 0;
  for (const [dialect, pattern] of patterns) {
    if (wanted && wanted !== dialect) continue;
    const found = pattern.exec(line) ?? pattern.exec(line.slice(indent));
    if (found) return { dialect, length: found[0].length + (pattern.test(line) ? 0 : indent) };
  }
  return null;
}

/** Signs that are a prompt only where what follows is a command. */
const WEAK = /^[ \t]{0,12}([#%>]) ?(?=\S)/;

/**
 * A sign that may be a prompt (`#` of root, `%` of zsh, `>`) or a comment or quotation: the one sign that stands before known
 * commands in these lines, while none of the lines without it begins with one. Null where it is none.
 */
export function weakPrompt(lines: readonly string[], language: string | null): string | null {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const sign = WEAK.exec(first)?.[1];
  if (!sign || !isWeakCommand(first)) return null;
  if (sign === '%' && /^(?:matlab|octave|latex|tex|erlang|prolog)$/.test(language ?? '')) return null;
  const bare = lines.some((line) => WEAK.exec(line)?.[1] !== sign && isCommand(line));
  return bare ? null : sign;
}

/** The prompt of a line where `sign` is one, or null. */
export function promptOfSign(line: string, sign: string): Prompt | null {
  const found = WEAK.exec(line);
  if (found?.[1] !== sign || (sign === '#' && !isWeakCommand(line))) return null;
  return {
    dialect: sign === '>' && /^[A-Z]\w+-/.test(line.slice(found[0].length)) ? 'powershell' : 'shell',
    length: found[0].length,
  };
}

function isWeakCommand(line: string): boolean {
  return isCommand(line.replace(WEAK, ''));
}
