import { childCount, isElement, parentElement, queryAll, tagName } from '../../page/dom';
import { visibleText } from '../../page/text';
import { isEmptied, isFrame } from '../emptied';
import type { Find } from '../finder';
import { isAdLabel } from '../label-words';
import type { Sight } from '../sight';

/** Words that name an ad place in a class or id, whole words only: `adsorption`, `header`, `address` and `admin` hold none of them. */
const AD_WORDS = new Set(
  (
    'ad ads adv advert adverts advertisement advertisements advertising adsense adslot adslots adunit adunits adbox adbanner adcontainer adwrapper adwrap adspace ' +
    'adzone adspot adholder adframe adlabel adlbl adblock adplacement adarea dfp gpt googlead googleads gads doubleclick anzeige anzeigen werbung werbebox reklama reklame ' +
    'publicidad anuncio anuncios publicite pubblicita advertentie annons mpu leaderboardad skyscraperad bannerad bannerads advertise adsbox'
  ).split(' '),
);
/** Words beside them that mean something else: `ad-hoc`, `ad-free`, `add-to-cart` (no ad word at all), a classified ad's own page. */
const OTHER_WORDS = new Set(
  'hoc free blocker blocking blocked detected detector listing listings classified classifieds post title description detail details form search'.split(
    ' ',
  ),
);
/** Every ad word holds one of these: a quick look before words are told apart, at all names of a page at once. */
const HINT = /ad|werb|anzeige|rekl|publi|pubbli|anunci|annons|dfp|gpt|mpu/i;
const HINTS = new RegExp(HINT, 'gi');
const BOXES = new Set('div aside section span p center figure li ins td'.split(' '));
/** Frames of these are content of the page, whatever the box around them is called. */
const CONTENT_FRAME =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|vimeo\.com|dailymotion\.com|spotify\.com|soundcloud\.com|twitter\.com|instagram\.com|tiktok\.com|codepen\.io|google\.com)$/;

/** Boxes that are named after ads and show nothing else: empty ones, and ones that hold only a label, a foreign frame or a foreign banner. */
export function adBoxes(sight: Sight, hidden: ReadonlySet<Element>): Find[] {
  const finds: Find[] = [];
  for (const [names, elements] of sight.namesWith(HINTS)) {
    const name = adName(names);
    if (name === null) continue;
    finds.push(...elements.flatMap((element) => adBox(element, name, hidden, sight) ?? []));
  }
  return finds;
}

function adBox(element: Element, name: string, hidden: ReadonlySet<Element>, sight: Sight): Find | null {
  if (!BOXES.has(tagName(element)) || childCount(element) > 20 || isFrame(element) || hidden.has(element)) return null;
  if (isEmptied(element, hidden)) return find(element, 'empty-box', `named "${name}", and nothing stands in it`);
  return holdsOnlyForeignAd(element, hidden, sight)
    ? find(element, 'ad-slot', `named "${name}", and holds only a banner`)
    : null;
}

/** The class or id that names an ad place, or null. */
function adName(names: string): string | null {
  const tokens = names.slice(1, 500).split(/\s+/);
  return tokens.find((token) => token.length < 80 && HINT.test(token) && isAdToken(token)) ?? null;
}

function isAdToken(token: string): boolean {
  // Two halves of Tailwind's arbitrary values and of data in names are no words.
  if (/[[\](){}=/]/.test(token)) return false;
  const words = token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:.\d]+/);
  return words.some((word) => AD_WORDS.has(word)) && !words.some((word) => OTHER_WORDS.has(word));
}

/** True where nothing is seen but frames of others, or pictures that link to others, and at most a label. */
function holdsOnlyForeignAd(element: Element, hidden: ReadonlySet<Element>, sight: Sight): boolean {
  const text = visibleText(element, { limit: 200, skip: (node) => isElement(node) && hidden.has(node) });
  if (text !== '' && !isAdLabel(text)) return false;
  const shown = queryAll(
    element,
    'iframe, img, video, object, embed, canvas, svg, input, button, select, textarea, form, table',
  ).filter((one) => !hidden.has(one));
  return shown.length > 0 && shown.length <= 6 && shown.every((one) => isForeignAd(one, sight));
}

function isForeignAd(shown: Element, sight: Sight): boolean {
  if (tagName(shown) === 'iframe') {
    const url = sight.url(shown, 'src', 'data-src');
    return url === null || (sight.isForeign(url) && !CONTENT_FRAME.test(url.hostname));
  }
  if (tagName(shown) !== 'img') return false;
  for (
    let at: Element | null = parentElement(shown), climbed = 0;
    at && climbed < 4;
    at = parentElement(at), climbed++
  ) {
    const url = tagName(at) === 'a' ? sight.url(at, 'href') : null;
    if (url) return sight.isForeign(url);
  }
  return false;
}

function find(element: Element, code: 'empty-box' | 'ad-slot', why: string): Find {
  return { element, kind: 'ad', code, by: null, why };
}
