/** How long the browser may take to begin with a file, ms. */
const patience = 60_000;

/** Saves a text as a file, where the person keeps downloads. No permission is needed, and a page cannot see the link: it stands nowhere. */
export function saveFile(document: Document, { name, type, text }: { name: string; type: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}

/** Puts text on the clipboard; true when it is there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
