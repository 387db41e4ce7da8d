import { CodedError } from './failure';

/** A page larger than this, in bytes, holds something else than a tutorial. */
const mostBytes = 4 * 1024 * 1024;
/** Milliseconds until a page that does not come is given up. */
const patience = 15_000;

/** How a page is asked for; `fetch` of the browser, or a test's. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/**
 * Asks for another page of this site as the site itself would, and gives it as a document in which nothing runs or loads. Only
 * the site that is open is ever asked, redirects included; called for a person's click alone. Throws where the page does not come.
 */
export async function fetchPage(address: string, page: Document, ask: Fetch = askBrowser): Promise<Document> {
  const { origin, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol) || origin !== page.location.origin)
    throw new CodedError('refused', 'Not of this site.');
  const response = await ask(address, {
    mode: 'same-origin',
    credentials: 'same-origin',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new CodedError('failed', `The page answered ${response.status}.`);
  const type = response.headers.get('content-type') ?? '';
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) throw new CodedError('bad', `Not a page: ${type}.`);
  if (Number(response.headers.get('content-length')) > mostBytes) throw tooLarge();
  const body = await response.blob();
  if (body.size > mostBytes) throw tooLarge();
  const head = await textOf(body.slice(0, 1024), 'latin1');
  const text = await textOf(body, encodingOf(type, head, page.characterSet));
  return new DOMParser().parseFromString(text, 'text/html');
}

// The one place where a script of ours asks the network for anything; a test counts it.
const askBrowser: Fetch = (address, options) => fetch(address, options);

function tooLarge(): CodedError {
  return new CodedError('bad', 'The page is too large.');
}

/** By the old reader: content scripts of Firefox may not look into the bytes that `Response` gives (153, November 2026). */
function textOf(body: Blob, encoding: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new CodedError('failed', 'The page cannot be decoded.')));
    reader.readAsText(body, encoding);
  });
}

/** What the server says, else what the page says at its beginning, else what the page at hand is written in. */
function encodingOf(type: string, head: string, otherwise: string): string {
  const named = [/charset=["']?([\w-]+)/i.exec(type), /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)];
  for (const label of [...named.map((match) => match?.[1]), otherwise]) {
    try {
      if (label) return new TextDecoder(label).encoding;
    } catch {
      // A name that no browser knows: the next one is asked.
    }
  }
  return 'utf-8';
}
