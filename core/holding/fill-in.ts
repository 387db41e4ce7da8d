import { codesOf, commandsOf } from '../read/content/commands';
import type { Code, Range, Step } from '../tutorial';

/** What a person put into the blanks, by the name of the blank. */
export type Values = Readonly<Record<string, string>>;

/** A stretch of code: as it stands, or a blank with its name. */
export interface CodeStretch {
  text: string;
  /** null where it is no blank. */
  blank: string | null;
}

/** The name of a blank: `<your-domain>`, `YOUR_DOMAIN` and `[your domain]` ask for the same thing. */
export function blankName(text: string): string {
  return text
    .replace(/^[<{[\s]+|[>}\]\s]+$/g, '')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
}

/** A text in stretches that add up to it; `offset` is where it begins in the text that the ranges speak of. */
export function stretchesOf(text: string, placeholders: readonly Range[] = [], offset = 0): CodeStretch[] {
  const stretches: CodeStretch[] = [];
  let at = 0;
  for (const { start, end } of placeholders) {
    const [from, to] = [start - offset, end - offset];
    if (from < at || to > text.length || to <= from) continue;
    if (from > at) stretches.push({ text: text.slice(at, from), blank: null });
    const blank = text.slice(from, to);
    stretches.push({ text: blank, blank: blankName(blank) });
    at = to;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), blank: null });
  return stretches;
}

/** The code with its blanks filled in, where values for them are known. */
export function filledIn(code: Code, values: Values): Code {
  if (!code.placeholders) return code;
  const fill = (text: string, offset = 0) =>
    stretchesOf(text, code.placeholders, offset)
      .map((stretch) => valueIn(stretch, values) ?? stretch.text)
      .join('');
  const { placeholders: _, ...filled } = { ...code, text: fill(code.text) };
  if (!code.parts) return filled;
  let offset = 0;
  const parts = code.parts.map((part) => {
    const text = fill(part.text, offset);
    offset += part.text.length;
    return { ...part, text };
  });
  return { ...filled, parts };
}

/** What stands in a blank; null where nothing does. */
export function valueIn({ blank }: CodeStretch, values: Values): string | null {
  return blank !== null && Object.hasOwn(values, blank) ? (values[blank] ?? null) : null;
}

/** The commands of a step and its substeps, one below the other, with what was put into their blanks; '' where there are none. */
export function commandsOfStep({ content, substeps }: Pick<Step, 'content' | 'substeps'>, values: Values): string {
  const own = codesOf(content).map((code) => commandsOf(filledIn(code, values)));
  return [...own, ...substeps.map((each) => commandsOfStep(each, values))].filter(Boolean).join('\n');
}
