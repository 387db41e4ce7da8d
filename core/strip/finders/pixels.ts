import { attribute, queryAll } from '../../page/dom';
import { AD_HOSTS, HARMLESS_HOSTS } from '../ad-hosts';
import { affiliateOf } from '../affiliate';
import type { Find } from '../finder';
import type { Sight } from '../sight';
import { listedHost, siteOf } from '../site';

const AD_NAMES: ReadonlySet<string> = new Set(AD_HOSTS.keys());
/** Largest side of a tracking pixel, in px. */
const LARGEST = 2;
/** A side in an element's own style, and in its attribute. */
const styled = (name: string) =>
  new RegExp(`(?:^|;|\\s)${name}\\s*:\\s*([\\d.]+)(?:px)?\\s*(?:!important)?\\s*(?:;|$)`, 'i');
const STYLED = { width: styled('width'), height: styled('height') };
const PLAIN = /^\s*([\d.]+)(?:px)?\s*$/;
/** One picture may be an ad's. */
const FEWEST_PICTURES = 3;

/** Pictures and frames of at most 2x2 px that another publisher serves: they are there to be requested, not to be seen. */
export function pixels(sight: Sight): Find[] {
  // Most pages have no such picture from elsewhere: then the others are not looked at.
  let own: ReadonlySet<string> | null = null;
  const isOwn = ({ hostname }: URL) => {
    own ??= ownServers(sight);
    return own.has(hostname);
  };
  return sight.byTag('img', 'iframe', 'amp-pixel').flatMap((element) => {
    if (!isTiny(element)) return [];
    const url = sight.url(element, 'src', 'data-src', 'data-lazy-src');
    const by = url && trackerOf(url, sight);
    return by && !isOwn(url)
      ? [
          {
            element,
            kind: 'tracker',
            code: 'pixel',
            by,
            why: `at most ${LARGEST}x${LARGEST} px, from ${url.hostname}`,
          } satisfies Find,
        ]
      : [];
  });
}

/** Hosts that serve pictures of the page, or how it looks: the publisher's own under another name, or hired by it. Trackers serve neither. */
function ownServers(sight: Sight): ReadonlySet<string> {
  const pictures = sight.byTag('img').filter((image) => !isTiny(image));
  const styles = queryAll(sight.document, 'link[rel~=stylesheet]');
  const hosts = [
    ...pictures.map((image) => sight.url(image, 'src', 'data-src', 'data-lazy-src')),
    ...styles.flatMap((style) => Array(FEWEST_PICTURES).fill(sight.url(style, 'href'))),
  ].flatMap((url) => (url ? [url.hostname] : []));
  const counts = new Map<string, number>();
  for (const host of hosts) counts.set(host, (counts.get(host) ?? 0) + 1);
  return new Set([...counts].flatMap(([host, count]) => (count >= FEWEST_PICTURES ? [host] : [])));
}

function trackerOf(url: URL, sight: Sight): string | null {
  const ad = listedHost(url.hostname, AD_NAMES);
  const known = affiliateOf(url.href)?.company ?? (ad && AD_HOSTS.get(ad));
  if (known) return known;
  if (!sight.isForeign(url) || listedHost(url.hostname, HARMLESS_HOSTS)) return null;
  return siteOf(url.hostname);
}

/** True where both sides are given as 0 to 2, by attributes or by the element's own style. */
function isTiny(element: Element): boolean {
  const style = attribute(element, 'style')?.slice(0, 500) ?? '';
  // Most pictures give no size at all, or a large one: they are told apart without a pattern.
  if (!/[wW]/.test(style) && !/^\s*[0-2]/.test(attribute(element, 'width') ?? '')) return false;
  const side = (name: 'width' | 'height') => {
    const given = STYLED[name].exec(style)?.[1] ?? PLAIN.exec(attribute(element, name) ?? '')?.[1];
    return given === undefined ? Number.POSITIVE_INFINITY : Number(given);
  };
  return side('width') <= LARGEST && side('height') <= LARGEST;
}
