/**
 * Hosts through which affiliate links and banners go, a line each: company (its page about link domains, or where the host was seen), then its hosts.
 * Seen = in the markup of public pages; a host stands here only where it serves nothing but affiliate redirects and creatives.
 */
const SOURCES: readonly (readonly [company: string, hosts: string])[] = [
  // help.impact.com, "vanity link domains"; *.pxf.io, *.sjv.io and the like are one domain a brand.
  [
    'impact.com',
    'pxf.io sjv.io evyy.net 7eer.net ojrq.net 8odi.net vzew.net mno8.net uikc.net i8h2.net qflm.net bn5x.net ilbqy6.net ijrn.net oie8.net 3zs8.net 5vju.net xovt.net attfm2.net wk5q.net sjv.com impactradius-go.com impactradius.com impact-ad.jp',
  ],
  // developers.cj.com, "click domains"
  [
    'CJ',
    'dpbolvw.net anrdoezrs.net tkqlhce.com jdoqocy.com kqzyfj.com emjcd.com qksrv.net qksz.net tqlkg.com ftjcfx.com lduhtrp.net awltovhc.com yceml.net afcyhf.com apmebf.com dotomi.com cj.dotomi.com',
  ],
  // wiki.awin.com, "tracking domains"; ShareASale is Awin's
  [
    'Awin',
    'awin1.com awin.com zenaps.com zanox.com zanox-affiliate.de dwin1.com tidd.ly shareasale.com shareasale-analytics.com shrsl.com',
  ],
  ['Rakuten Advertising', 'linksynergy.com linksynergy.walmart.com'],
  ['Partnerize', 'prf.hn partnerize.com'],
  ['Pepperjam', 'pjatr.com pjtra.com pntra.com pntrac.com pntrs.com gopjn.com'],
  ['Skimlinks', 'skimresources.com redirectingat.com skimlinks.com fave.co'],
  ['Sovrn', 'viglink.com sovrn.co shop-links.co'],
  ['Narrativ', 'narrativ.com howl.me'],
  ['FlexOffers', 'flexlinks.com flexlinkspro.com'],
  ['TradeDoubler', 'tradedoubler.com'],
  ['Tradetracker', 'tradetracker.net'],
  ['Webgains', 'webgains.com webgains.link'],
  ['AvantLink', 'avantlink.com'],
  ['RewardStyle', 'rstyle.me liketk.it shopstyle.it'],
  ['Amazon', 'amzn.to amazon-adsystem.com'],
  ['ClickBank', 'clickbank.net'],
  ['Geniuslink', 'geni.us'],
  ['Admitad', 'admitad.com ad.admitad.com alitems.com'],
  ['Digidip', 'digidip.net'],
  ['AliExpress', 's.click.aliexpress.com'],
  ['eBay', 'rover.ebay.com ebay.us'],
  ['Bol.com', 'partner.bol.com'],
  ['Daisycon', 'ds1.nl dt51.net lt45.net jf79.net'],
  ['belboon', 'belboon.de belboon.com'],
  ['financeAds', 'financeads.net'],
  ['affilinet', 'webmasterplan.com'],
  ['Effiliation', 'effiliation.com'],
  ['Commission Factory', 'cfjump.com t.cfjump.com'],
  ['2Performant', '2performant.com'],
  ['eHub', 'ehub.cz'],
  ['A8.net', 'px.a8.net'],
  ['ValueCommerce', 'valuecommerce.com'],
  ['moshimo', 'af.moshimo.com'],
];

/** Affiliate host -> the company that runs it. */
export const AFFILIATE_HOSTS: ReadonlyMap<string, string> = new Map(
  SOURCES.flatMap(([company, hosts]) => hosts.split(' ').map((host) => [host, company] as const)),
);

/** Shops whose own addresses are affiliate links when they carry a partner's mark in the query. */
export const AFFILIATE_SHOPS: readonly { company: string; host: RegExp; query: RegExp }[] = [
  { company: 'Amazon', host: /(?:^|\.)amazon\.(?:com?\.)?[a-z]{2,3}$/, query: /[?&]tag=[\w-]/ },
  { company: 'eBay', host: /(?:^|\.)ebay\.(?:com?\.)?[a-z]{2,3}$/, query: /[?&]campid=\d/ },
  { company: 'Etsy', host: /(?:^|\.)etsy\.com$/, query: /[?&]utm_medium=affiliate/ },
  // 2Checkout, "buy-links": the shop's own host, the checkout's own parameters.
  { company: '2Checkout', host: /./, query: /[?&]PRODS=\d+&(?:.*&)?AFFILIATE=\d/i },
  { company: 'Booking.com', host: /(?:^|\.)booking\.com$/, query: /[?&]aid=\d/ },
];

/** impact.com serves brands from domains of their own; click and view addresses keep this form: account, creative, programme. */
export const IMPACT_PATH = /^\/[ci]\/\d{4,}\/\d{4,}\/\d{3,}(?:$|[/?])/;
