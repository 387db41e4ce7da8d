import type { Block, Duration, Inline } from '../tutorial';
import type { Sheet, SheetStep } from './sheet';

/** Octets of a line (RFC 5545, 3.1). */
const longestLine = 75;

/** Whether any step says how long it takes: without one there is nothing to put into a calendar. */
export function hasTimes(sheet: Sheet): boolean {
  return timedSteps(sheet).length > 0;
}

/** An iCalendar file with one event for each timed step that is still to do, one after another from `start` (ms since 1970). */
export function asCalendar(sheet: Sheet, start: number): string {
  let at = start;
  const events = timedSteps(sheet).flatMap(({ step, seconds }) => {
    const begin = at;
    at += seconds * 1_000;
    return [
      'BEGIN:VEVENT',
      `UID:${escapeText(`${step.id}-${Math.floor(start / 1_000)}@sidestep.invalid`)}`,
      `DTSTAMP:${stamp(start)}`,
      `DTSTART:${stamp(begin)}`,
      `DTEND:${stamp(at)}`,
      `SUMMARY:${escapeText(`${step.number > 0 ? `${step.number}. ` : ''}${step.text}`.slice(0, 200))}`,
      `DESCRIPTION:${escapeText(`${sheet.title}\n${step.text}${step.note === null ? '' : `\n\n${step.note}`}`)}`,
      `URL:${sheet.address.replace(/[\r\n]/g, '')}`,
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(step.text.slice(0, 200))}`,
      'TRIGGER;RELATED=END:PT0S',
      'END:VALARM',
      'END:VEVENT',
    ];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sidestep//Sidestep//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

interface TimedStep {
  step: SheetStep;
  seconds: number;
}

/** Steps that say how long they take, in order; a step's time is the sum of what it says, at its least. */
function timedSteps({ parts }: Sheet): TimedStep[] {
  const open = (step: SheetStep): TimedStep[] => {
    if (step.state === 'done' || step.state === 'skipped') return [];
    const seconds = durationsIn(step.content).reduce((sum, { least }) => sum + least, 0);
    return [...(seconds > 0 ? [{ step, seconds }] : []), ...step.substeps.flatMap(open)];
  };
  return parts.flatMap(({ steps }) => steps.flatMap(open));
}

function durationsIn(blocks: readonly Block[]): Duration[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return inlineDurations(block.content);
    if (block.type === 'list') return block.items.flatMap(durationsIn);
    if (block.type === 'table') return block.rows.flat().flatMap(inlineDurations);
    return [];
  });
}

function inlineDurations(content: readonly Inline[]): Duration[] {
  return content.flatMap((inline) => {
    if (inline.type === 'duration') return [inline];
    return 'content' in inline ? inlineDurations(inline.content) : [];
  });
}

/** 20261124T150000Z. */
function stamp(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Long lines go on after a break and a space; no character is cut. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let [out, length] = ['', 0];
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (length + size > longestLine) [out, length] = [`${out}\r\n `, 1];
    out += sign;
    length += size;
  }
  return out;
}
