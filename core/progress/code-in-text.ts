import { inlinesIn } from '../inlines';
import type { Step } from '../tutorial';

/** A stretch of a text: from the first character up to, not including, the last. */
type Stretch = [from: number, to: number];

/** More stretches than this are not kept of one step. */
export const mostCode = 40;

/** Where the code of a step stands in its words, in order; blocks of code too, which stand on the one line of the words. */
export function codeIn({ text, content }: Pick<Step, 'text' | 'content'>): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const code of inlinesIn(content)) {
    if (code.type !== 'code') continue;
    const words = code.text.replace(/\s+/g, ' ').trim();
    const at = words === '' ? -1 : text.indexOf(words, from);
    if (at < 0 || found.length >= mostCode) continue;
    from = at + words.length;
    found.push([at, from]);
  }
  return found;
}

/** A text with its code between backticks, as Markdown has it; stretches that are none of the text are left out. */
export function withTicks(text: string, code: readonly Stretch[] = []): string {
  return piecesOf(text, code)
    .map(({ code: isCode, text: words }) => (isCode && !words.includes('`') ? `\`${words}\`` : words))
    .join('');
}

/** The words again, as the page has them. */
export function withoutTicks(text: string): string {
  return text.replaceAll('`', '');
}

/** A text in pieces that add up to it, and which of them are code. */
export function piecesOf(text: string, code: readonly Stretch[] = []): { text: string; code: boolean }[] {
  const pieces: { text: string; code: boolean }[] = [];
  let at = 0;
  for (const [from, to] of code) {
    if (from < at || to <= from || to > text.length) continue;
    pieces.push({ text: text.slice(at, from), code: false }, { text: text.slice(from, to), code: true });
    at = to;
  }
  return [...pieces, { text: text.slice(at), code: false }].filter((piece) => piece.text !== '');
}
