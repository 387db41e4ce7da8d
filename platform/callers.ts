import { type Browser, browser } from 'wxt/browser';
import { tutorialId } from '../core/progress/identity';
import type { Message } from './messages';
import { hostOf } from './settings';

/** A content script of ours in the top frame of a tab, as the browser vouches for it. */
export interface PageCaller {
  kind: 'page';
  tab: number;
  /** The browser's id of the document, where it gives one: names this page even when the tab moved on. */
  document: string | null;
  /** Address of the document, and where it differs that of the tab. */
  addresses: string[];
  host: string;
  private: boolean;
}

/** A page of the extension itself. */
export interface ExtensionCaller {
  kind: 'extension';
  private: boolean;
}

/** Who asks. */
export type Caller = PageCaller | ExtensionCaller;

/** Who sent a message, by what the browser says; null for anyone who may ask nothing. */
export function callerOf(sender: Browser.runtime.MessageSender, message: Message): Caller | null {
  if (sender.id !== browser.runtime.id || typeof sender.url !== 'string') return null;
  if (sender.url.startsWith(browser.runtime.getURL('')))
    return { kind: 'extension', private: message.private === true };
  return pageCaller(sender, sender.url);
}

function pageCaller(sender: Browser.runtime.MessageSender, url: string): PageCaller | null {
  const tab = sender.tab?.id;
  const host = hostOf(url);
  // Only top frames of tabs that are shown: a frame has no panel, and a prerendered page may never be seen.
  if (tab === undefined || sender.frameId !== 0 || host === '' || isPrerendered(sender)) return null;
  const shown = sender.tab?.url ?? '';
  return {
    kind: 'page',
    tab,
    document: sender.documentId ?? null,
    // After `pushState` the two may differ for a moment; another host is never ours.
    addresses: hostOf(shown) === host ? [url, shown] : [url],
    host,
    private: sender.tab?.incognito === true,
  };
}

/** Whether an address is that of the page that asks. */
export function isOwnAddress(caller: PageCaller, address: string): boolean {
  const id = tutorialId(address);
  return id !== null && caller.addresses.some((own) => tutorialId(own) === id);
}

function isPrerendered(sender: object): boolean {
  return 'documentLifecycle' in sender && sender.documentLifecycle === 'prerender';
}
