import { browser } from 'wxt/browser';

/** The tab that the popup stands before; null where the browser names none. */
export async function frontTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
