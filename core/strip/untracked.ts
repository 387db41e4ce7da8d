import { TRACKING_PARAMETERS } from './tracking-parameters';

/** An address without the parameters that serve nothing but tracking (`utm_source` and the like); as it is where it has none. */
export function withoutTracking(address: string): string {
  const mark = address.indexOf('?');
  if (mark < 0 || !URL.canParse(address)) return address;
  const url = new URL(address);
  const tracking = [...new Set(url.searchParams.keys())].filter(isTracking);
  if (tracking.length === 0) return address;
  // Taken out of the text: rewriting all of the query would spell the other parameters anew.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !isTracking(nameOf(pair)));
  url.search = kept.join('&');
  return url.href;
}

function isTracking(name: string): boolean {
  return TRACKING_PARAMETERS.has(name) || /^utm_[a-z_]{1,40}$/.test(name);
}

function nameOf(pair: string): string {
  return [...new URLSearchParams(pair).keys()][0] ?? '';
}
