import { asCalendar } from './as-calendar';
import { asJson } from './as-json';
import { asMarkdown } from './as-markdown';
import { asText } from './as-text';
import { type ExportFormat, fileName } from './file-name';
import type { Sheet } from './sheet';
import type { ExportWords } from './words';

/** A file that is ready to be saved. */
export interface TakenFile {
  name: string;
  /** MIME type. */
  type: string;
  text: string;
}

const types = {
  markdown: 'text/markdown',
  text: 'text/plain',
  json: 'application/json',
  calendar: 'text/calendar',
} as const satisfies Record<ExportFormat, string>;

/** A sheet in one of the formats; `now` in ms since 1970, from which a calendar starts. */
export function taken(sheet: Sheet, format: ExportFormat, words: ExportWords, now: number): TakenFile {
  const text = {
    markdown: () => asMarkdown(sheet, words),
    text: () => asText(sheet, words),
    json: () => asJson(sheet, now),
    calendar: () => asCalendar(sheet, now),
  }[format]();
  return { name: fileName(sheet.title, format), type: `${types[format]};charset=utf-8`, text };
}
