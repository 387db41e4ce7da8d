import { hash64 } from './hash';
import { siteOf } from './site';
import { isLight, isTracking } from './tracking';

/** Longer addresses become their beginning and a hash: a storage key needs an end. */
const longest = 1000;

/**
 * The address without user name, password, tracking parameters and fragment; null where it is no http(s) address. A fragment is
 * a place on the page, unless it begins like a path: then it is the page's own way to name pages.
 */
export function cleanAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const [page = ''] = url.href.split('#', 1);
  const [path = '', ...query] = page.replace(/^(https?:\/\/)[^/?]*@/, '$1').split('?');
  // The query is cut as text: parsing and printing it again would respell the parameters that stay.
  const kept = query
    .join('?')
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter));
  const route = /^#!?\/./.test(url.hash) ? url.hash.replace(/:~:.*$/, '') : '';
  return `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${route}`;
}

/**
 * The id under which a tutorial is stored, made from its page's address. What does not change the page does not change the id:
 * http or https, `www.` and mobile hosts, AMP caches and parameters, the order of parameters, tracking, position, the slash at the
 * end, `index.html`, the spelling of escapes. Unknown parameters do. null where the address is not http(s).
 */
export function tutorialId(address: string): string | null {
  const clean = cleanAddress(outOfCache(address));
  if (clean === null) return null;
  const { host, hostname, port, pathname, search, hash } = new URL(clean);
  const site = siteOf(hostname) + host.slice(hostname.length, port ? undefined : hostname.length);
  const id = `https://${site}${plainPath(pathname)}${plainQuery(search)}${hash}`;
  return id.length <= longest ? id : `${id.slice(0, longest)}#${hashOf(id)}`;
}

/** The page's own address where this is one in an AMP cache; the form is documented by the AMP project, and Google's viewer uses it. */
function outOfCache(address: string): string {
  const cached =
    /^https?:\/\/(?:[^/?#]+\.(?:cdn\.ampproject\.org|bing-amp\.com)\/[a-z]|(?:www\.)?google\.[a-z.]{2,6}\/amp)\/(s\/)?(.+)$/i;
  const found = cached.exec(address);
  return found ? `http${found[1] ? 's' : ''}://${found[2]}` : address;
}

function plainPath(path: string): string {
  return plainEscapes(path)
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, '/')
    .replace(/\.amp(\.html?)?$/i, '$1')
    .replace(/(?<=[^/])\/+$/, '');
}

function plainQuery(search: string): string {
  const [, ...query] = search.split('?');
  const kept = query
    .join('?')
    .split('&')
    .filter((parameter) => parameter !== '' && !isLight(parameter))
    .map(plainEscapes)
    .sort(byName);
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/** By name alone: of two values with one name, the order may matter. */
function byName(one: string, other: string): number {
  const [a = ''] = one.split('=', 1);
  const [b = ''] = other.split('=', 1);
  return a < b ? -1 : Number(a > b);
}

/** Escapes in capitals, and none for what needs none (RFC 3986, 6.2.2). */
function plainEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(letter) ? letter : code.toUpperCase();
  });
}

/** 64 bits as 16 hexadecimal digits. */
function hashOf(text: string): string {
  return hash64(text)
    .map((lane) => lane.toString(16).padStart(8, '0'))
    .join('');
}
