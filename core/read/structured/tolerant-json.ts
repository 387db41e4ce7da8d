/**
 * JSON as pages really write it: trailing and missing commas, line breaks and unescaped quotes in strings, comments, several values
 * one after another, a missing end. Linear; too deep parts are null, and after too many values the rest is left out.
 */

const DEEPEST = 24;
const MOST_VALUES = 20_000;

/**
 * Every value in the text; [] where nothing can be made of it. Strict JSON is given to the browser's own parser; what that
 * says of any other goes to `problem`.
 */
export function parseTolerantly(text: string, problem: (says: string) => void = () => {}): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch (error) {
    problem(error instanceof Error ? error.message : String(error));
    return new Parser(text).values();
  }
}

class Parser {
  private at = 0;
  private left = MOST_VALUES;

  constructor(private readonly text: string) {}

  values(): unknown[] {
    const values: unknown[] = [];
    while (this.left > 0) {
      const start = this.text.slice(this.at).search(/[{[]/);
      if (start < 0) break;
      this.at += start;
      values.push(this.value(0));
    }
    return values;
  }

  private value(depth: number): unknown {
    this.left--;
    this.space();
    const character = this.text[this.at];
    // The native parser takes any depth; this one recurses, and a page may write a million brackets.
    if (depth > DEEPEST && (character === '{' || character === '[')) {
      this.at++;
      return null;
    }
    if (character === '{') return this.object(depth);
    if (character === '[') return this.array(depth);
    if (character === '"') return this.string('value');
    return this.literal();
  }

  private object(depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = Object.create(null);
    this.at++;
    while (this.more('}')) {
      if (this.text[this.at] !== '"') {
        if (!this.skipJunk()) break;
        continue;
      }
      const key = this.string('key');
      this.space();
      if (this.text[this.at] !== ':') continue;
      this.at++;
      const value = this.value(depth + 1);
      if (!isForbidden(key)) result[key] = value;
    }
    return result;
  }

  private array(depth: number): unknown[] {
    const result: unknown[] = [];
    this.at++;
    while (this.more(']')) {
      // A brace that closes too much ends the array: its bracket was forgotten.
      if (this.text[this.at] === '}') break;
      result.push(this.value(depth + 1));
    }
    return result;
  }

  /** Moves to the next member; false at the closing sign, which is taken, and at the end of the text. */
  private more(close: string): boolean {
    this.space();
    while (this.text[this.at] === ',') {
      this.at++;
      this.space();
    }
    if (this.text[this.at] === close) {
      this.at++;
      return false;
    }
    return this.at < this.text.length && this.left > 0;
  }

  /** What is no member: taken away up to the next one. */
  private skipJunk(): boolean {
    const rest = /[^"{}[\],]*/y;
    rest.lastIndex = this.at;
    rest.test(this.text);
    const moved = rest.lastIndex > this.at;
    this.at = moved ? rest.lastIndex : this.at;
    const next = this.text[this.at];
    if (next === ']' || (!moved && next !== ',')) return false;
    return next !== undefined && next !== '{' && next !== '[';
  }

  private literal(): unknown {
    const word = /[^\s,\]}]*/y;
    word.lastIndex = this.at;
    const found = word.exec(this.text)?.[0] ?? '';
    this.at += Math.max(found.length, found === '' ? 1 : 0);
    if (found === 'true' || found === 'false') return found === 'true';
    const number = Number(found);
    return found !== '' && Number.isFinite(number) ? number : null;
  }

  /** A quote ends the string only where what follows could come after one; else it is a quote that was not escaped. */
  private string(role: 'key' | 'value'): string {
    let result = '';
    let from = ++this.at;
    const stop = /["\\]/g;
    for (;;) {
      stop.lastIndex = this.at;
      const match = stop.exec(this.text);
      if (!match) {
        this.at = this.text.length;
        return result + this.text.slice(from);
      }
      this.at = match.index + 1;
      if (match[0] === '\\') {
        result += this.text.slice(from, match.index) + this.escape();
        from = this.at;
      } else if (this.ends(role)) return result + this.text.slice(from, match.index);
    }
  }

  private ends(role: 'key' | 'value'): boolean {
    const after =
      role === 'key'
        ? /\s*(?::|$)/y
        : /\s*(?:[}\]]\s*(?:[,}\]]|$|[{[<])|,\s*(?:["{[}\]-]|\/[/*]|\d|true\b|false\b|null\b|$)|$|"[\w@]{1,40}"\s*:)/y;
    after.lastIndex = this.at;
    return after.test(this.text);
  }

  private escape(): string {
    const character = this.text[this.at++] ?? '';
    if (character === 'u') {
      const code = this.text.slice(this.at, this.at + 4);
      if (!/^[0-9a-f]{4}$/i.test(code)) return 'u';
      this.at += 4;
      return String.fromCharCode(Number.parseInt(code, 16));
    }
    return { n: '\n', r: '\r', t: '\t', b: '', f: ' ' }[character] ?? character;
  }

  private space(): void {
    const blank = /(?:\s+|\/\*[\s\S]{0,1000}?\*\/|\/\/[^\n]*)*/y;
    blank.lastIndex = this.at;
    if (blank.test(this.text)) this.at = blank.lastIndex;
  }
}

/** Names that lead to prototypes. */
export function isForbidden(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}
