import { remember } from '../language/remember';
import { AFFILIATE_HOSTS, AFFILIATE_SHOPS, IMPACT_PATH } from './affiliate-hosts';
import { namedTargets, plainHost } from './link-target';
import { listedHost } from './site';

const HOSTS: ReadonlySet<string> = new Set(AFFILIATE_HOSTS.keys());

/** Whom an affiliate address pays through. */
export interface Affiliate {
  company: string;
  /** The host that the address names. */
  host: string;
}

/**
 * The affiliate network or shop that a link's address goes through, or null for an ordinary link.
 * Looks into `javascript:` and percent-coded targets too. For marking text links as well as for finding banners.
 */
export function affiliateOf(href: string, base?: string): Affiliate | null {
  if (isPlainlyNone(href)) return null;
  for (const target of namedTargets(href, base)) {
    const found = ofAddress(new URL(target));
    if (found) return found;
  }
  return null;
}

/** What makes an affiliate of an address whatever its host: another one coded inside, or marks in its path and query. */
const MARKED = /%(?:25)?3A|[?&]PRODS=|\/[ci]\/\d{4}/i;
/** A shop for every host is told by its marks. */
const SHOPS = AFFILIATE_SHOPS.filter(({ host }) => host.source !== '.');

const isKnownHost = remember(
  (host: string) => listedHost(host, HOSTS) !== null || SHOPS.some((shop) => shop.host.test(host)),
);

/** Most links lead to hosts that are nobody's: those are told apart before anything is parsed. */
function isPlainlyNone(href: string): boolean {
  const host = plainHost(href);
  return host !== null && !isKnownHost(host) && !MARKED.test(href);
}

function ofAddress(url: URL): Affiliate | null {
  const host = url.hostname;
  const listed = listedHost(host, HOSTS);
  if (listed) return { company: AFFILIATE_HOSTS.get(listed) ?? listed, host };
  if (IMPACT_PATH.test(url.pathname)) return { company: 'impact.com', host };
  const shop = AFFILIATE_SHOPS.find((one) => one.host.test(host) && one.query.test(url.search));
  return shop ? { company: shop.company, host } : null;
}
