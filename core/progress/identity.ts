/** Parameters that say where a visitor came from, never which page is shown. */
const tracking = new Set([
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'igshid',
  'mc_cid',
  'mc_eid',
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  'mkt_tok',
  'oly_anon_id',
  'oly_enc_id',
  'vero_id',
  'wickedid',
  'srsltid',
]);

/** Longer addresses become their beginning and a hash: a storage key needs an end. */
const longest = 1000;

/** The address without fragment, user name, password and tracking parameters; null where it is no http(s) address. */
export function cleanAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const [page] = url.href.split('#', 1);
  const [path = '', ...query] = (page ?? '').replace(/^(https?:\/\/)[^/?]*@/, '$1').split('?');
  // The query is cut as text: parsing and printing it again would respell the parameters that stay.
  const kept = query
    .join('?')
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter));
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
}

/**
 * The id under which a tutorial is stored, made from its page's address: http and https are one page, fragment and tracking
 * parameters do not matter, unknown parameters do. null where the address is not http(s).
 */
export function tutorialId(address: string): string | null {
  const clean = cleanAddress(address)?.replace(/^http:/, 'https:');
  if (clean === undefined) return null;
  return clean.length <= longest ? clean : `${clean.slice(0, longest)}#${hashOf(clean)}`;
}

function isTracking(parameter: string): boolean {
  const [name = ''] = parameter.split('=', 1);
  return /^utm_/i.test(name) || tracking.has(name.toLowerCase());
}

/** FNV-1a in two lanes: 64 bits as 16 hexadecimal digits. */
function hashOf(text: string): string {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code ^ (high >>> 15), 0x01000193);
  }
  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
