import { browser } from 'wxt/browser';
import { hostOf } from './settings';

/** Every http and https page, as the manifest asks for it. */
const everywhere = ['http://*/*', 'https://*/*'];

/** Whether we may read a page: an address that we do not see is one that the person, or the browser, keeps from us. */
export async function siteAccess(address: string | undefined): Promise<'granted' | 'withheld' | 'closed'> {
  if (address === undefined) return (await contains(everywhere)) ? 'closed' : 'withheld';
  if (hostOf(address) === '') return 'closed';
  const { protocol, hostname } = new URL(address);
  // Without a port: Firefox takes none in a pattern, and a pattern without one matches all.
  return (await contains([`${protocol}//${hostname}/*`])) ? 'granted' : 'withheld';
}

/** Asks the person for access to all pages; only works in a click. false where they decline. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: everywhere });
}

async function contains(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins });
  } catch {
    return false;
  }
}

/** Whether we may read every page, as the manifest asks for it. */
export function hasAccess(): Promise<boolean> {
  return contains(everywhere);
}
