import { browser } from 'wxt/browser';
import type { Target } from './injection';

/**
 * Puts our style into a page, in place of the one that stood there: the new one first, so that nothing
 * that is hidden in both shows in between. USER origin: no node of the page changes, and no rule of the page wins.
 */
export async function setCss(target: Target, was: string, css: string): Promise<void> {
  if (was === css) return;
  if (css !== '') await browser.scripting.insertCSS({ target, css, origin: 'USER' });
  if (was !== '') await browser.scripting.removeCSS({ target, css: was, origin: 'USER' });
}
