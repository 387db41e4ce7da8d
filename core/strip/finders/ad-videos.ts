import { matches, queryAll } from '../../page/dom';
import { AD_HOSTS } from '../ad-hosts';
import { affiliateOf } from '../affiliate';
import type { Find } from '../finder';
import type { Sight } from '../sight';
import { listedHost } from '../site';

const AD_NAMES: ReadonlySet<string> = new Set(AD_HOSTS.keys());

/** Players that show nothing but ads, or follow the reader with them, by the names that their makers give them. */
const PLAYERS: readonly (readonly [selector: string, company: string])[] = [
  ['[id^="primis" i], [class^="primis" i], [id^="PrimisTech"]', 'Primis'],
  ['.cnx-main-container, [class^="cnx-"][class*="player"], [id^="cnx-"]', 'Connatix'],
  ['.teads-inread, .teads-player, .teads-adCall, [class*="teads-ui-components"]', 'Teads'],
  [
    '#av-container, [id^="aniBox"], [id^="AV"][class*="aniview" i], .avp-floating-container, [id^="av-inner"]',
    'AniView',
  ],
  ['[id^="vdo_ai_"], [id^="_vdo_ads_player"], .vdo_video_unit', 'VDO.AI'],
  ['[id^="vidazoo"], .vidazoo-container, [class*="vdz-"]', 'Vidazoo'],
  ['.adthrive-collapse-player, .adthrive-sticky-outstream, .adthrive-collapse-mobile-background', 'Raptive'],
  ['.mv-outstream-container, .mv-sticky-outstream', 'Mediavine'],
  ['[id^="ezvideo"][class*="float"], .ez-video-sticky', 'Ezoic'],
  ['[class*="outstream" i][class*="ad" i], [id*="outstream" i]', 'outstream'],
];

const ALL = PLAYERS.map(([selector]) => selector).join(', ');

/** Videos that affiliate networks and ad servers play, and sticky players made for ads. The publisher's own players stay. */
export function adVideos(sight: Sight): Find[] {
  return [...servedVideos(sight), ...adPlayers(sight)];
}

function servedVideos(sight: Sight): Find[] {
  return queryAll(sight.document, 'video, amp-video').flatMap((video) => {
    for (const part of [video, ...queryAll(video, 'source')]) {
      const url = sight.url(part, 'data-src', 'src', 'poster', 'data-poster');
      if (!url) continue;
      const affiliate = affiliateOf(url.href) ?? affiliateOfPoster(part, sight);
      if (affiliate) return [find(video, 'affiliate', affiliate.company, `video served by ${affiliate.host}`)];
      const ad = listedHost(url.hostname, AD_NAMES);
      if (ad) return [find(video, 'ad', AD_HOSTS.get(ad) ?? ad, `video served by ${url.hostname}`)];
    }
    return [];
  });
}

function affiliateOfPoster(video: Element, sight: Sight) {
  const poster = sight.url(video, 'poster');
  return poster && affiliateOf(poster.href);
}

function adPlayers(sight: Sight): Find[] {
  return queryAll(sight.document, ALL).map((player) => {
    const company = PLAYERS.find(([selector]) => matches(player, selector))?.[1] ?? null;
    return find(player, 'ad', company, 'a player made for ads, by its name');
  });
}

function find(element: Element, kind: 'ad' | 'affiliate', by: string | null, why: string): Find {
  return { element, kind, code: 'ad-video', by, why };
}
