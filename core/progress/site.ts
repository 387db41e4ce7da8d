/** Names in front of a host that give the same site to another screen. */
const screens = new Set(['m', 'mobile', 'amp', 'touch']);

/** The host without what only says for which screen it is: `www.`, `m.`, `en.m.` … At least two names stay. */
export function siteOf(host: string): string {
  let names = host.toLowerCase().split('.');
  if (names[0] === 'www' && names.length > 2) names = names.slice(1);
  if (screens.has(names[0] ?? '') && names.length > 2) names = names.slice(1);
  else if (screens.has(names[1] ?? '') && names.length > 3) names.splice(1, 1);
  return names.join('.');
}

/** The site of an address, '' where it is no http(s) address. */
export function siteOfAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? siteOf(url.hostname) : '';
}

/** Names that only a home or office network knows. */
const localNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|onion|i2p|test|invalid)$/;

/**
 * Whether the address of a page is one that everybody may know of: no name of a home or office network, no address of a private,
 * link-local or shared range, no number instead of a name at all.
 */
export function isPublic(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  const host = url.hostname.replace(/\.$/, '');
  // A number names a machine, not a site, and most of them are private.
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return false;
  return host.includes('.') && !localNames.test(host);
}
