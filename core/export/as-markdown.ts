import { blocksAsMarkdown, escapeMarkdown } from './markdown-blocks';
import { hanging } from './plain-blocks';
import type { Sheet, SheetStep } from './sheet';
import type { ExportWords } from './words';

/**
 * A task list in Markdown (CommonMark with GitHub's boxes and tables): what the page says is escaped, so that it looks as it
 * does in the panel and no word of it becomes markup.
 */
export function asMarkdown(sheet: Sheet, words: ExportWords): string {
  const head = [`# ${escapeMarkdown(sheet.title)}`, `<${sheet.address.replace(/[\s<>]/g, encodeURIComponent)}>`];
  const supplies = sheet.supplies.flatMap(({ title, items }) => [
    `## ${escapeMarkdown(title ?? words.supplies)}`,
    items.map((item) => `- [ ] ${escapeMarkdown(item)}`).join('\n'),
  ]);
  const parts = sheet.parts.flatMap(({ title, steps }) => [
    ...(title === null ? [] : [`## ${escapeMarkdown(title)}`]),
    steps.map((step) => stepLines(step, words).join('\n')).join('\n'),
  ]);
  return `${[...head, ...supplies, ...parts].join('\n\n')}\n`;
}

function stepLines(step: SheetStep, words: ExportWords): string[] {
  const box = step.state === 'done' ? '[x]' : '[ ]';
  const blocks = blocksAsMarkdown(step.content);
  const [first = escapeMarkdown(step.text), ...others] = blocks;
  const number = step.number > 0 ? `${step.number}\\. ` : '';
  const skipped = step.state === 'skipped' ? ` *(${escapeMarkdown(words.skipped)})*` : '';
  // A step that begins with code or a table cannot have its box on that line.
  const opens = /^(?:```|~~~|\||>)/.test(first);
  const lead = opens ? [`${number}${escapeMarkdown(step.text)}${skipped}`, '', first] : [`${number}${first}${skipped}`];
  const more = others.flatMap((block) => ['', ...block.split('\n')]);
  const note = step.note === null ? [] : ['', ...step.note.split('\n').map((line) => `> ${escapeMarkdown(line)}`)];
  const below = step.substeps.flatMap((substep) => stepLines(substep, words));
  const lines = [...lead.flatMap((line) => line.split('\n')), ...more, ...note, ...below];
  return hanging(lines, `- ${box} `).map((line, at) => (at === 0 ? line : line.replace(/^ {6}/, '  ')));
}
