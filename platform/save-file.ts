import { guardKeys } from './key-guard';

/** How long the browser may take to begin with a file, ms. */
const patience = 60_000;

/** Saves a text, or the parts of one, as a file, where the person keeps downloads. No permission is needed, and a page cannot see the link: it stands nowhere. */
export function saveFile(
  document: Document,
  { name, type, text }: { name: string; type: string; text: string | readonly string[] },
): void {
  const address = URL.createObjectURL(new Blob([text].flat(), { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}

/** Puts text on the clipboard; true when it is there. To be called in a click or a key press. */
export async function copyText(text: string): Promise<boolean> {
  // Pages without https have no such thing, and a page's policy can forbid it.
  const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>>;
  if (!clipboard) return copyByEvent(text);
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

/** The old way, which works in insecure pages too: the browser asks what to copy, and we answer before the page does. Selects nothing. */
function copyByEvent(text: string): boolean {
  let answered = false;
  const answer = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    answered = event.clipboardData !== null;
  };
  const guard = guardKeys(window);
  guard.copies = answer;
  try {
    return document.execCommand('copy') && answered;
  } finally {
    guard.copies = null;
  }
}
