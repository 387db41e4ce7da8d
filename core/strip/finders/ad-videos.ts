import { queryAll } from '../../page/dom';
import { AD_HOSTS } from '../ad-hosts';
import { affiliateOf } from '../affiliate';
import type { Find } from '../finder';
import { createNameBook } from '../known-names';
import type { Sight } from '../sight';
import { listedHost } from '../site';

const AD_NAMES: ReadonlySet<string> = new Set(AD_HOSTS.keys());

/** Players that show nothing but ads, or follow the reader with them, by the names that their makers give them. */
const PLAYERS = createNameBook([
  { company: 'Primis', ids: 'primis Primis', classBeginnings: 'primis Primis' },
  { company: 'Connatix', ids: 'cnx-', classes: 'cnx-main-container', classBeginnings: 'cnx-player' },
  { company: 'Teads', classes: 'teads-inread teads-player teads-adCall', classBeginnings: 'teads-ui-components' },
  { company: 'AniView', ids: 'av-container aniBox av-inner', classes: 'avp-floating-container' },
  { company: 'VDO.AI', ids: 'vdo_ai_ _vdo_ads_player', classes: 'vdo_video_unit' },
  { company: 'Vidazoo', ids: 'vidazoo', classes: 'vidazoo-container', classBeginnings: 'vdz-' },
  {
    company: 'Raptive',
    classes: 'adthrive-collapse-player adthrive-sticky-outstream adthrive-collapse-mobile-background',
  },
  { company: 'Mediavine', classes: 'mv-outstream-container mv-sticky-outstream' },
  { company: 'Ezoic', classes: 'ez-video-sticky' },
]);

/** Videos that affiliate networks and ad servers play, and sticky players made for ads. The publisher's own players stay. */
export function adVideos(sight: Sight): Find[] {
  return [...servedVideos(sight), ...adPlayers(sight)];
}

function servedVideos(sight: Sight): Find[] {
  return sight.byTag('video', 'amp-video').flatMap((video) => {
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
  const finds: Find[] = [];
  for (const [name, elements] of sight.namesWith(PLAYERS.hint)) {
    const company = PLAYERS.companyOf(name);
    if (company)
      finds.push(...elements.map((player) => find(player, 'ad', company, 'a player made for ads, by its name')));
  }
  return finds;
}

function find(element: Element, kind: 'ad' | 'affiliate', by: string, why: string): Find {
  return { element, kind, code: 'ad-video', by, why };
}
