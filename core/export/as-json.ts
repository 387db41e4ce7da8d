import type { Sheet, SheetStep } from './sheet';

/** Names the format of the file, for programs that read it. */
const format = 'sidestep-tutorial';

/** Versioned JSON for other programs: the words, the content trees, and how far the person is. */
export function asJson(sheet: Sheet, at: number): string {
  const { parts, ...rest } = sheet;
  const file = {
    format,
    version: 1,
    savedAt: new Date(at).toISOString(),
    ...rest,
    parts: parts.map((part) => ({ ...part, steps: part.steps.map(plainStep) })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function plainStep({ number, note, substeps, ...step }: SheetStep): object {
  return {
    ...(number > 0 && { number }),
    ...step,
    ...(note !== null && { note }),
    substeps: substeps.map(plainStep),
  };
}
