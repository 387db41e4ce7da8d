import { attribute } from '../../page/dom';
import { AD_HOSTS } from '../ad-hosts';
import { affiliateOf } from '../affiliate';
import type { Find } from '../finder';
import type { Sight } from '../sight';
import { listedHost } from '../site';

const AD_NAMES: ReadonlySet<string> = new Set(AD_HOSTS.keys());
/** Titles that ad servers give their frames for screen readers. */
const AD_TITLE =
  /^(?:3rd party ad content|advertisement|advertisment|ad|ads by|sponsored|werbung|anzeige|publicité|publicidad|iklan|реклама|広告)\b/i;

/** Frames that an ad server or affiliate network fills. */
export function adFrames(sight: Sight): Find[] {
  return sight.byTag('iframe', 'amp-iframe').flatMap((frame) => {
    const url = sight.url(frame, 'src', 'data-src', 'data-lazy-src');
    const host = url && listedHost(url.hostname, AD_NAMES);
    if (host) return [find(frame, 'ad', AD_HOSTS.get(host) ?? host, `frame of ${url.hostname}`)];
    const affiliate = url && affiliateOf(url.href);
    if (affiliate) return [find(frame, 'affiliate', affiliate.company, `frame of ${affiliate.host}`)];
    const title = attribute(frame, 'title')?.trim() ?? '';
    return AD_TITLE.test(title) ? [find(frame, 'ad', null, `frame titled "${title.slice(0, 40)}"`)] : [];
  });
}

function find(element: Element, kind: 'ad' | 'affiliate', by: string | null, why: string): Find {
  return { element, kind, code: 'ad-frame', by, why };
}
