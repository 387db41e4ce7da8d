import type { CodePart } from '../../tutorial';
import { isCommand } from './command-words';
import { type Dialect, type Prompt, promptGoingOn, promptOf, promptOfSign, weakPrompt } from './prompts';

/** What was typed in a terminal, told apart from what it said. */
export interface Terminal {
  parts: CodePart[];
  dialect: Dialect;
}

/** Languages whose blocks may be the picture of a terminal. Code in any other holds no prompts. */
const TERMINALS = new Set(
  (
    'bash sh shell zsh fish ksh csh console terminal shell-session shellsession sh-session shellscript cli cmd bat batch dos doscon dosbatch ' +
    'powershell ps1 ps pwsh posh python py python3 pycon ipython sql mysql psql pgsql postgresql plsql sqlite ruby rb irb redis mongodb command ' +
    'commandline command-line'
  ).split(' '),
);

/** The pieces of a block that shows a terminal; null where it shows none, and all of it is to be typed. */
export function terminalOf(text: string, language: string | null): Terminal | null {
  if (language !== null && !TERMINALS.has(language)) return null;
  const lines = text.split('\n');
  const isSure = lines.some((line) => promptOf(line) !== null);
  const sign = isSure ? null : weakPrompt(lines, language);
  if (!isSure && sign === null) return null;
  const reader = new TerminalReader((line) => (sign === null ? promptOf(line) : promptOfSign(line, sign)));
  for (const [index, line] of lines.entries()) reader.read(index < lines.length - 1 ? `${line}\n` : line);
  return reader.result();
}

/** Reads a terminal line by line; knows whether the last command goes on. */
class TerminalReader {
  private readonly parts: CodePart[] = [];
  private dialect: Dialect | null = null;
  /** The command so far while it goes on, else null. */
  private open: string | null = null;
  private started = false;

  constructor(private readonly find: (line: string) => Prompt | null) {}

  read(line: string): void {
    const bare = line.replace(/\n$/, '');
    const prompt = this.find(bare);
    const goesOn = this.dialect && promptGoingOn(bare, this.dialect);
    if (this.open !== null && isInHeredoc(this.open)) this.goOn(line, goesOn);
    else if (prompt) this.begin(line, prompt);
    else if (this.open !== null && isUnfinished(this.open, this.dialect)) this.goOn(line, goesOn);
    // Programs print lines that begin with ">": in a shell only an unfinished command goes on.
    else if (this.open !== null && goesOn && this.dialect !== 'shell') this.goOn(line, goesOn);
    else this.other(line);
  }

  result(): Terminal | null {
    const typed = this.parts.some(({ type, text }) => type === 'command' && text.trim() !== '');
    return typed && this.dialect ? { parts: this.parts, dialect: this.dialect } : null;
  }

  private begin(line: string, { dialect, length }: Prompt): void {
    this.started = true;
    this.dialect ??= dialect;
    this.add('prompt', line.slice(0, length));
    const command = line.slice(length);
    this.add(command.startsWith('#') ? 'comment' : 'command', command);
    this.open = command;
  }

  private goOn(line: string, prompt: Prompt | null): void {
    const length = prompt?.length ?? 0;
    if (length > 0) this.add('prompt', line.slice(0, length));
    this.add('command', line.slice(length));
    this.open += line.slice(length);
  }

  /** A line without prompt: what the terminal says, a remark, or a command above the first prompt. */
  private other(line: string): void {
    this.open = null;
    if (/^\s*#/.test(line)) this.add('comment', line);
    else this.add(!this.started && isCommand(line) ? 'command' : 'output', line);
  }

  private add(type: CodePart['type'], text: string): void {
    if (text === '') return;
    const last = this.parts.at(-1);
    if (last?.type === type && type !== 'prompt') last.text += text;
    else this.parts.push({ type, text });
  }
}

/** Whether the next line belongs to a command without a prompt to say so. */
function isUnfinished(command: string, dialect: Dialect | null): boolean {
  const line = command.replace(/\n$/, '');
  if (dialect === 'batch') return line.endsWith('^');
  if (dialect === 'powershell') return /(?:`|\|)$/.test(line) || hasOpenQuote(line);
  if (dialect === 'shell') return /(?:\\|&&|\|)\s*$/.test(line) || hasOpenQuote(line);
  return false;
}

const HEREDOC = /<<-?\s?(["']?)([A-Za-z_]\w{0,40})\1/;

/** Whether a here-document was begun and its last word did not come yet. */
function isInHeredoc(command: string): boolean {
  const word = HEREDOC.exec(command)?.[2];
  if (!word) return false;
  return !command
    .split('\n')
    .slice(1)
    .some((line) => line.trim() === word);
}

/** What cannot leave a quotation open: escapes, whole quotations, and what follows a `#`. */
const CLOSED = /\\[\s\S]|"(?:\\[\s\S]|[^"\\])*"|(?<!\w)'[^']*'|(?<=\s)#.*/g;

/** Whether a quotation mark of a command stays open; an apostrophe inside a word opens none. */
function hasOpenQuote(command: string): boolean {
  return /"|(?<!\w)'/.test(command.replace(CLOSED, ''));
}
