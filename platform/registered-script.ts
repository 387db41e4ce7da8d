import { browser } from 'wxt/browser';

/** A script that the browser runs by itself, by the name that it keeps it under. */
interface OwnScript {
  readonly id: string;
  readonly js: readonly string[];
  readonly runAt: 'document_start' | 'document_idle';
}

/** Has the browser run a script on the pages that match, and on no others; told only where that differs. */
export async function bringScript(script: OwnScript, matches: string[]): Promise<void> {
  const ids = [script.id];
  const [standing] = await browser.scripting.getRegisteredContentScripts({ ids });
  if (same(matches, standing?.matches ?? [])) return;
  if (matches.length === 0) return browser.scripting.unregisterContentScripts({ ids });
  const wanted = { ...script, matches, persistAcrossSessions: true };
  if (standing) await browser.scripting.updateContentScripts([wanted as never]);
  else await browser.scripting.registerContentScripts([wanted as never]);
}

/** Compares by content; browsers give keys back in an order of their own. */
export function same(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
