/** How much a line matters: `debug` tells what happened, `warning` what should not have. */
export type LogLevel = 'debug' | 'warning';

/** One line of the debug log. */
export interface LogLine {
  /** Milliseconds since 1970. */
  at: number;
  level: LogLevel;
  /** Which part of the house speaks: `read`, `strip`, `messages` … */
  scope: string;
  text: string;
}

/** Lines that are kept, and the characters of each: a hostile page must not fill the memory. */
const mostLines = 200;
const longestText = 500;

const lines: LogLine[] = [];

/** Adds a line to the debug log of this context; it also shows in the developer tools, under verbose messages. */
export function log(level: LogLevel, scope: string, text: string): void {
  const line = { at: Date.now(), level, scope, text: text.slice(0, longestText) };
  lines.push(line);
  if (lines.length > mostLines) lines.shift();
  // biome-ignore lint/suspicious/noConsole: the one door to the developer tools.
  console.debug(`[Sidestep] ${level} ${scope}: ${line.text}`);
}

/** The lines of this context, oldest first; the last 200. */
export function logLines(): readonly LogLine[] {
  return [...lines];
}
