import type { Block } from '../tutorial';
import type { PageView } from './candidate';
import { contentOf } from './content/content';
import { leadTone, noteTone, titleTone } from './content/note';
import type { Range } from './ranges';
import type { ReadOptions } from './reading';
import type { Box, Survey } from './survey';

/** Text longer than this between two steps is no note. */
const MAX_NOTE = 700;
/** Notes in a stretch of the page between steps, or above the first: boxes that say so by name or by their first word. */
export function notesIn(page: PageView, range: Range, { sanitize, address }: ReadOptions): Block[] {
  const { survey } = page;
  if (range.end - range.start < 4 || range.end - range.start > 4 * MAX_NOTE) return [];
  const found: Block[] = [];
  let after = -1;
  for (let index = firstBox(survey, range.start); index < survey.boxes.length; index++) {
    const box = survey.boxes[index];
    if (!box || box.start >= range.end) break;
    if (index <= after || box.end > range.end || !box.block || !isNote(survey, box)) continue;
    after = box.last;
    const { content } = contentOf([box.element], { sanitize, address });
    const single = content.length === 1 ? content[0] : undefined;
    if (single?.type === 'note') found.push(single);
    else if (content.length > 0) found.push({ type: 'note', tone: 'note', content });
  }
  return found;
}

function isNote({ text }: Survey, { element, start, end }: Box): boolean {
  const size = end - start;
  if (size < 8 || size > MAX_NOTE) return false;
  const [line = ''] = text.slice(start, Math.min(end, start + 60)).split('\n');
  return noteTone(element) !== null || leadTone(line) !== null || titleTone(line) !== null;
}

function firstBox({ boxes }: Survey, position: number): number {
  let low = 0;
  let high = boxes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxes[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
