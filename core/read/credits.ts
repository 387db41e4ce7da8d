import { startsWithVerb } from '../language/verbs';
import type { Range } from './ranges';
import { squash } from './squash';
import type { Box, Survey } from './survey';

const MAX_LINE = 100;
const CREDIT =
  /^(?:\(?(?:photo(?:graph)?s?|image|picture|illustration|foto|fotos|bild|bilder|crédits?|immagine|imagen)\)?(?:\s*(?:credits?|by|par|von|di|de))?\s*[:：©–—-]|©|\(c\)|(?:photo|image|picture) (?:credit|courtesy|by)\b)/iu;

/**
 * The last line of each item where it is a photographer's credit: it says so, or every other picture has the same one. Instructions
 * that are repeated ("Click Save.") are sentences, and stay.
 */
export function creditLines(survey: Survey, boxes: readonly Box[]): ReadonlyMap<Box, Range> {
  const lines = boxes.flatMap((box) => (box.media > 0 ? lastLine(survey, box) : []));
  const counts = new Map<string, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRepeated = (key: string) => (counts.get(key) ?? 0) >= Math.max(3, 0.6 * boxes.length);
  return new Map(
    lines.flatMap(({ box, key, words, range }) => (CREDIT.test(words) || isRepeated(key) ? [[box, range]] : [])),
  );
}

function lastLine({ text }: Survey, box: Box) {
  const from = Math.max(box.start, box.end - MAX_LINE - 1);
  const at = text.lastIndexOf('\n', box.end - 1);
  if (at <= from) return [];
  const range = { start: at + 1, end: box.end };
  const words = text.slice(range.start, range.end).trim();
  const key = squash(words);
  return key.length < 3 || /[.!?:。！]$/u.test(words) || startsWithVerb(words) ? [] : [{ box, key, words, range }];
}
