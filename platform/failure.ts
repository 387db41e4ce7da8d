/** Why something did not work. */
export interface Failure {
  code: FailureCode;
  message: string;
}

/**
 * `full`: storage quota or disk; `gone`: no one answered; `refused`: the sender may not ask this, or the person withheld the
 * site; `bad`: the body is not what was agreed.
 */
export type FailureCode = 'full' | 'gone' | 'refused' | 'bad' | 'failed';

/** An error that knows its code and what to tell a person. */
export class CodedError extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** What browsers say when storage is used up: Chromium, its LevelDB on a full disk, Firefox. */
const full = /quota|no space|disk.?full|NO_SPACE/i;

/** What browsers say when nobody listens, the worker died before it answered, or the extension was replaced. */
const gone =
  /receiving end does not exist|port closed|channel closed|context invalidated|back.forward cache|no tab with id|invalid tab id|no frame with id|no document with id|document was removed/i;

/** What browsers say when the person or the browser keeps an address to itself. */
const withheld = /cannot access|missing host permission|cannot be scripted|not allowed|extensions gallery/i;

/** Turns anything that was thrown into data. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CodedError) return { code: error.code, message: error.message };
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (full.test(text)) return { code: 'full', message: 'The disk is full.' };
  if (gone.test(text)) return { code: 'gone', message: 'Nobody answered.' };
  if (withheld.test(text)) return { code: 'refused', message: 'The browser does not let Sidestep read this page.' };
  return { code: 'failed', message: text };
}
