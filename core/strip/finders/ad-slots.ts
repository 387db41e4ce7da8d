import { attribute, matches, queryAll, tagName } from '../../page/dom';
import type { Find } from '../finder';
import type { Sight } from '../sight';

/** Marks that ad systems set on their own places: nothing else bears them. */
const SLOTS: readonly (readonly [company: string, selector: string])[] = [
  [
    'Google',
    'ins.adsbygoogle, [data-ad-client], [id^="div-gpt-ad"], [id^="google_ads_iframe"], [data-google-query-id], [id^="aswift_"], .google-auto-placed, [id^="gpt-ad-"], [id^="dfp-ad-"]',
  ],
  ['AMP', 'amp-ad, amp-embed, amp-sticky-ad, amp-auto-ads'],
  [
    'Taboola',
    '[id^="taboola-"], .trc_related_container, .trc_rbox_container, [data-placement][id*="taboola"], .taboola-container',
  ],
  ['Outbrain', '.OUTBRAIN, [data-ob-template], .ob-widget'],
  [
    'Mediavine',
    '.mv-ad-box, .mv-ad-wrapper, [id^="mv-ad-"], .mediavine-ad, [data-slot-rendered-dynamic].adunitwrapper',
  ],
  [
    'Raptive',
    '.adthrive-ad, .adthrive-placeholder, .adthrive-content-specific-playlist-placeholder, .raptive-ad, [id^="AdThrive_"], [class*="adthrive-ad-"]',
  ],
  ['Ezoic', '[id^="ezoic-pub-ad-placeholder"], .ezoic-ad, [class*="ezoic-adpicker"], .ezoic-wrapper'],
  ['Freestar', '[data-freestar-ad], .freestar-ad, [id^="freestar-"]'],
  ['Nitro', '[id^="nitropay-"], .nitro-ad, [id^="nitro-ad"]'],
  ['Monumetric', '[id^="mmt-"], [id^="monumetric-ad"]'],
  ['Playwire', '[data-pw-desk], [data-pw-mobi], [id^="pw-oop-"]'],
  ['Revcontent', '[id^="rcjsload"], .rc-widget-container, [data-rc-widget]'],
  ['MGID', '[id*="ScriptRootC"], [data-type="_mgwidget"], .mgbox'],
  ['ZergNet', '[id^="zergnet-widget"]'],
  ['Carbon', '#carbonads, [id^="carbonads"], .carbonads'],
  ['BuySellAds', '.bsa-cpc, [class^="bsaProContainer"], [id^="bsa-zone"]'],
  ['AdRotate', '[class^="g-single"] > .a-single, .adrotate_widgets'],
  ['Advanced Ads', '.advads-inline, [class*="advanced-ads-"][id^="advads"], [data-advadstrackid]'],
  ['Yandex', '[id^="yandex_rtb_"]'],
  ['Adsense for publishers', '.adsbygoogle-noablate, .code-block-adsense, .wp-block-adsense'],
  [
    'the publisher',
    '[data-ad-slot], [data-ad-unit], [data-adunit], [data-ad-name], [data-ad-type], [data-ad-container], [data-ad-position], [data-dfp], [data-dfp-ad], [data-ad-targeting]',
  ],
];

const ALL = SLOTS.map(([, selector]) => selector).join(', ');
/** Buttons and fields may carry such marks for a page's own statistics. */
const NEVER = new Set('html body main article form input button a select textarea'.split(' '));
const UNSEEN = new Set('script style noscript template link meta'.split(' '));

/** Places that ad systems mark as theirs, filled or not. */
export function adSlots(sight: Sight): Find[] {
  // One query tells the many pages without ads apart.
  return queryAll(sight.document, ALL).flatMap((element) => {
    const tag = tagName(element);
    if (NEVER.has(tag) || UNSEEN.has(tag)) return [];
    const by = companyOf(element);
    return [
      { element, kind: 'ad', code: 'ad-slot', by, why: `marked as an ad slot: ${markOf(element)}` } satisfies Find,
    ];
  });
}

function companyOf(element: Element): string | null {
  const found = SLOTS.find(([, selector]) => matches(element, selector));
  return found && found[0] !== 'the publisher' ? found[0] : null;
}

function markOf(element: Element): string {
  const id = attribute(element, 'id');
  const name = attribute(element, 'class')?.trim().split(/\s+/)[0];
  return `<${tagName(element)}${id ? ` id=${id}` : ''}${name ? ` class=${name}` : ''}>`.slice(0, 120);
}
