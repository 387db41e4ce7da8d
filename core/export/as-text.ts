import { blockLines, hanging } from './plain-blocks';
import type { Sheet, SheetStep } from './sheet';
import type { ExportWords } from './words';

/** Plain text for a mail or a note: boxes drawn with brackets, substeps and what belongs to a step under its words. */
export function asText(sheet: Sheet, words: ExportWords): string {
  const supplies = sheet.supplies.flatMap(({ title, items }) => [
    '',
    title ?? words.supplies,
    ...items.map((item) => `[ ] ${oneLine(item)}`),
  ]);
  const parts = sheet.parts.flatMap(({ title, steps }) => [
    '',
    ...(title === null ? [] : [oneLine(title)]),
    ...steps.flatMap((step) => stepLines(step, words)),
  ]);
  return `${[oneLine(sheet.title), sheet.address, ...supplies, ...parts].join('\n')}\n`;
}

const boxes = { done: '[x]', todo: '[ ]', some: '[ ]', skipped: '[-]' } as const;

function stepLines(step: SheetStep, words: ExportWords): string[] {
  const mark = `${boxes[step.state]} ${step.number > 0 ? `${step.number}. ` : ''}`;
  const [first = oneLine(step.text), ...others] = blockLines(step.content);
  const state = step.state === 'skipped' ? ` (${words.skipped})` : '';
  const note = step.note === null ? [] : hanging(step.note.split('\n'), `${words.note}: `);
  const below = step.substeps.flatMap((substep) => stepLines(substep, words));
  return hanging([first + state, ...others, ...note, ...below], mark);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
