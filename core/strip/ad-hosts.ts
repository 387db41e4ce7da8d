/**
 * Hosts that serve ads or measure people, a line each: company, then hosts. Small on purpose: they name what was found and decide for frames, videos and pixels;
 * the filter lists know the rest. Sources: the companies' own integration pages and ads.txt guides.
 */
const AD_SOURCES: readonly (readonly [company: string, hosts: string])[] = [
  [
    'Google',
    'doubleclick.net googlesyndication.com googleadservices.com adservice.google.com 2mdn.net googletagservices.com imasdk.googleapis.com',
  ],
  ['Amazon', 'amazon-adsystem.com'],
  ['Taboola', 'taboola.com taboolasyndication.com'],
  ['Outbrain', 'outbrain.com outbrainimg.com'],
  ['Criteo', 'criteo.com criteo.net'],
  ['Xandr', 'adnxs.com adnxs-simple.com'],
  ['Magnite', 'rubiconproject.com'],
  ['PubMatic', 'pubmatic.com'],
  ['OpenX', 'openx.net'],
  ['Index Exchange', 'casalemedia.com'],
  ['Teads', 'teads.tv'],
  ['Primis', 'primis.tech'],
  ['Connatix', 'connatix.com'],
  ['Vidazoo', 'vidazoo.com'],
  ['AniView', 'aniview.com'],
  ['Revcontent', 'revcontent.com'],
  ['MGID', 'mgid.com'],
  ['ZergNet', 'zergnet.com'],
  ['Adform', 'adform.net'],
  ['Smart', 'smartadserver.com sascdn.com'],
  ['Media.net', 'media.net'],
  ['Yahoo', 'advertising.com adtech.de adtechus.com'],
  ['Yandex', 'an.yandex.ru yandexadexchange.net'],
  ['Sharethrough', 'sharethrough.com'],
  ['TripleLift', '3lift.com'],
  ['Undertone', 'undertone.com'],
  ['BuySellAds', 'buysellads.com buysellads.net carbonads.com carbonads.net'],
  ['Infolinks', 'infolinks.com'],
  ['PopAds', 'popads.net'],
  ['PropellerAds', 'propellerads.com'],
  ['Ezoic', 'ezoic.net ezodn.com'],
  ['Flashtalking', 'flashtalking.com'],
  ['Sizmek', 'serving-sys.com'],
];

/** Ad host -> the company that runs it. */
export const AD_HOSTS: ReadonlyMap<string, string> = new Map(
  AD_SOURCES.flatMap(([company, hosts]) => hosts.split(' ').map((host) => [host, company] as const)),
);

/** Hosts whose tiny images and frames are spacers, libraries, log-ins or consent, and no trackers. */
export const HARMLESS_HOSTS: ReadonlySet<string> = new Set(
  (
    'gstatic.com content.googleapis.com apis.google.com jsdelivr.net unpkg.com cdnjs.cloudflare.com wp.com s.w.org shopify.com recaptcha.net hcaptcha.com challenges.cloudflare.com accounts.google.com ' +
    'consensu.org cookiebot.com onetrust.com squarespace.com squarespace-cdn.com wixstatic.com blogger.com bp.blogspot.com ggpht.com googleusercontent.com ' +
    'cloudfront.net amazonaws.com akamaihd.net fastly.net cloudinary.com imgix.net gravatar.com youtube.com youtube-nocookie.com vimeo.com'
  ).split(' '),
);
