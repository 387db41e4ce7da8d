import { CodedError } from './failure';

/** One part of a text that is too long for one message; `part` counts from 0. */
export interface TextPart {
  /** Random name of the whole. */
  held: string;
  part: number;
  of: number;
  text: string;
}

/** Characters of one part, and of the whole. */
export interface PartBounds {
  part: number;
  whole: number;
}

/**
 * Chromium carries 64 MiB in one message. A part stays far below that, whatever its letters and escapes take; a whole is as long as a
 * backup may be, and what is longer is said to be so by who reads it.
 */
export const partBounds: PartBounds = { part: 8 * 1024 * 1024, whole: 160 * 1024 * 1024 };

/** Cuts a text in parts, never in a letter; there is always one. */
export function partsOf(text: string, held: string, { part: most }: PartBounds = partBounds): TextPart[] {
  const texts: string[] = [];
  for (let at = 0; at < text.length || texts.length === 0; at += texts.at(-1)?.length ?? 0) {
    const end = at + most;
    texts.push(text.slice(at, isLowSurrogate(text, end) ? end - 1 : end));
  }
  return texts.map((each, part) => ({ held, part, of: texts.length, text: each }));
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Holds the parts of one text in memory; another text takes its place. The worker may die with it: then it is sent or asked for anew. */
export interface HeldParts {
  /** Takes a part; `bad` where the whole would be too long. */
  take(part: TextPart): void;
  /** One part; `gone` where it is not here. */
  part(held: string, part: number): TextPart;
  /** The whole text; `gone` where a part is missing. */
  whole(held: string): string;
  forget(): void;
}

/** An empty one. */
export function createHeldParts({ part: most, whole }: PartBounds = partBounds): HeldParts {
  let parts: TextPart[] = [];
  const part = (held: string, at: number): TextPart => {
    const found = parts[at];
    if (found?.held !== held) throw new CodedError('gone', 'A part is missing.');
    return found;
  };
  return {
    take(next) {
      const others = parts.filter(({ held, part, of }) => held === next.held && of === next.of && part !== next.part);
      const length = others.reduce((sum, { text }) => sum + text.length, next.text.length);
      if (next.text.length > most || next.part >= next.of || length > whole) {
        parts = [];
        throw new CodedError('bad', 'large');
      }
      parts = [];
      for (const each of [...others, next]) parts[each.part] = each;
    },
    part,
    whole(held) {
      const { of } = part(held, 0);
      return Array.from({ length: of }, (_, at) => part(held, at).text).join('');
    },
    forget() {
      parts = [];
    },
  };
}
