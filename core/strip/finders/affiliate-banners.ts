import { attribute, parentElement, queryAll, tagName } from '../../page/dom';
import { visibleText } from '../../page/text';
import { type Affiliate, affiliateOf } from '../affiliate';
import type { Find } from '../finder';
import type { Sight } from '../sight';

const MEDIA = 'img, video, picture, amp-img, svg';
/** A banner may carry a few words ("Shop now"); more make it a text link, which stays. */
const MOST_WORDS = 25;
/** Sizes that the ad trade has agreed on (iab.com, "Fixed size ad specifications"), as the banners' width and height attributes. */
const AD_SIZES = new Set(
  '728x90 970x90 970x250 468x60 300x250 336x280 300x600 160x600 120x600 320x50 320x100 250x250 200x200 180x150 125x125 234x60 120x240'.split(
    ' ',
  ),
);

/** Addresses that cannot lead through a network: the site's own paths and anchors, unless another address is coded inside. */
const OWN = /^(?:#|\?|\/(?!\/)|\.{1,2}\/|mailto:|tel:)/i;

/** Links that wrap nothing but media and lead through an affiliate network, and the "Click here" that stands under such a box. */
export function affiliateBanners(sight: Sight): Find[] {
  const finds: Find[] = [];
  for (const { link, href } of sight.links()) {
    if (OWN.test(href) && !/%3A/i.test(href)) continue;
    const affiliate = affiliateOf(href, sight.address || undefined);
    const find = affiliate && (banner(link, affiliate, sight) ?? leftOver(link, href, affiliate, sight));
    if (find) finds.push(find);
  }
  finds.push(
    ...(sight.index().bearers.get('rel') ?? [])
      .filter((each) => tagName(each) === 'a' && /sponsored/i.test(attribute(each, 'rel') ?? ''))
      .flatMap((link) => sponsoredBanner(link, sight)),
  );
  return [...finds, ...loosePictures(sight, new Set(finds.map((find) => find.element)))];
}

function banner(link: Element, { company, host }: Affiliate, sight: Sight): Find | null {
  if (!wrapsOnlyMedia(link) || isProductPicture(link, sight)) return null;
  return find(link, company, `links a picture through ${host}`);
}

/**
 * A picture with a <noscript> copy went through the page's own loader: in product cards of recipes and gift guides it is part of the text, and stays
 * like the text link beside it. Codes that networks hand out are pasted as they are, or name the network's own server.
 */
function isProductPicture(link: Element, sight: Sight): boolean {
  if (queryAll(link, 'noscript').length === 0) return false;
  return !queryAll(link, MEDIA).some((medium) => pictureAffiliate(medium, sight) !== null);
}

function wrapsOnlyMedia(link: Element): boolean {
  return queryAll(link, MEDIA).length > 0 && visibleText(link, { limit: 200 }).length <= MOST_WORDS;
}

/** A short link with its target hidden in a script, beside a video or picture of the same trade: the box's own button, and no text link. */
function leftOver(link: Element, href: string, { company, host }: Affiliate, sight: Sight): Find | null {
  if (!/^\s*javascript:/i.test(href) || visibleText(link, { limit: 200 }).length > MOST_WORDS) return null;
  let box = parentElement(link);
  for (let climbed = 0; box && climbed < 3; climbed++, box = parentElement(box)) {
    if (visibleText(box, { limit: 200 }).length > 2 * MOST_WORDS) return null;
    if (queryAll(box, 'video, img').some((medium) => pictureAffiliate(medium, sight) !== null)) {
      return find(link, company, `the link of an affiliate box, to ${host} inside a script`);
    }
  }
  return null;
}

/** `rel=sponsored` alone is weak: a picture of a size that only ads have must come with it. */
function sponsoredBanner(link: Element, sight: Sight): Find[] {
  if (!wrapsOnlyMedia(link)) return [];
  const url = sight.url(link, 'href');
  if (!url || !sight.isForeign(url)) return [];
  const sized = queryAll(link, 'img').some((image) =>
    AD_SIZES.has(`${attribute(image, 'width')}x${attribute(image, 'height')}`),
  );
  return sized ? [find(link, url.hostname, `rel=sponsored, and a picture of a banner's size`)] : [];
}

/** Pictures that an affiliate network serves outside any link: the click is handled by a script. */
function loosePictures(sight: Sight, found: ReadonlySet<Element>): Find[] {
  const served = /display-ad\/|clicktoplayimage/;
  const pictures = sight
    .byTag('img')
    .filter((image) => served.test(`${attribute(image, 'src')} ${attribute(image, 'data-src')}`));
  return pictures.flatMap((picture) => {
    const affiliate = pictureAffiliate(picture, sight);
    const parent = parentElement(picture);
    if (!affiliate || (parent && found.has(parent))) return [];
    return [find(picture, affiliate.company, `picture served by ${affiliate.host}`)];
  });
}

function pictureAffiliate(medium: Element, sight: Sight): Affiliate | null {
  const url = sight.url(medium, 'data-src', 'poster', 'src');
  return url && affiliateOf(url.href);
}

function find(element: Element, by: string, why: string): Find {
  return { element, kind: 'affiliate', code: 'affiliate-banner', by, why };
}
