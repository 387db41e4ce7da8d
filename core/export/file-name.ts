/** Formats that a tutorial can be saved in, and the end of the file's name. */
const endings = { markdown: 'md', text: 'txt', json: 'json', calendar: 'ics' } as const;

/** A format that a tutorial can be saved in. */
export type ExportFormat = keyof typeof endings;

/** What systems do not take in a name: separators, reserved signs, control characters, and marks that turn text round. */
const refused = /[\\/:*?"<>|\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** A file name made of the title, that every system takes. */
export function fileName(title: string, format: ExportFormat): string {
  const plain = title
    .replace(refused, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[. ]+|[. ]+$/g, '');
  const name = [...plain].slice(0, 80).join('').trim();
  return `${/^(con|prn|aux|nul|com\d|lpt\d)?$/i.test(name) ? `Sidestep ${name}`.trim() : name}.${endings[format]}`;
}
