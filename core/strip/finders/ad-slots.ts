import { attribute, tagName } from '../../page/dom';
import type { Find } from '../finder';
import { createNameBook } from '../known-names';
import type { Sight } from '../sight';

/** Names that ad systems give their own places: nothing else bears them. From the companies' integration pages, and as seen on public pages. */
const SYSTEMS = createNameBook([
  {
    company: 'Google',
    ids: 'div-gpt-ad google_ads_iframe aswift_ gpt-ad- dfp-ad-',
    classes: 'adsbygoogle adsbygoogle-noablate google-auto-placed',
  },
  { company: 'Taboola', ids: 'taboola-', classes: 'trc_related_container trc_rbox_container taboola-container' },
  { company: 'Outbrain', classes: 'OUTBRAIN ob-widget' },
  { company: 'Mediavine', ids: 'mv-ad-', classes: 'mv-ad-box mv-ad-wrapper mediavine-ad' },
  { company: 'Raptive', ids: 'AdThrive_', classes: 'adthrive-placeholder raptive-ad', classBeginnings: 'adthrive-ad' },
  {
    company: 'Ezoic',
    ids: 'ezoic-pub-ad-placeholder',
    classes: 'ezoic-ad ezoic-wrapper',
    classBeginnings: 'ezoic-adpicker',
  },
  { company: 'Freestar', ids: 'freestar-', classes: 'freestar-ad' },
  { company: 'Nitro', ids: 'nitropay- nitro-ad', classes: 'nitro-ad' },
  { company: 'Monumetric', ids: 'mmt- monumetric-ad' },
  { company: 'Playwire', ids: 'pw-oop-' },
  { company: 'Revcontent', ids: 'rcjsload', classes: 'rc-widget-container' },
  { company: 'MGID', ids: 'M_ScriptRootC ScriptRootC', classes: 'mgbox' },
  { company: 'ZergNet', ids: 'zergnet-widget' },
  { company: 'Carbon', ids: 'carbonads', classes: 'carbonads' },
  { company: 'BuySellAds', ids: 'bsa-zone', classes: 'bsa-cpc', classBeginnings: 'bsaProContainer' },
  { company: 'AdRotate', classes: 'adrotate_widgets' },
  { company: 'Advanced Ads', ids: 'advads-' },
  { company: 'Yandex', ids: 'yandex_rtb_' },
]);

/** Marks by attribute: the company where only one uses it. */
const MARKS: readonly (readonly [company: string | null, attributes: readonly string[]])[] = [
  ['Google', ['data-ad-client', 'data-google-query-id']],
  ['Outbrain', ['data-ob-template']],
  ['Freestar', ['data-freestar-ad']],
  ['Playwire', ['data-pw-desk', 'data-pw-mobi']],
  [
    null,
    'data-ad-slot data-ad-unit data-adunit data-ad-name data-ad-type data-ad-container data-ad-position data-dfp data-ad-targeting'.split(
      ' ',
    ),
  ],
];
/** Buttons and fields may carry such marks for a page's own statistics; the rest is never seen. */
const NEVER = new Set(
  'html body main article form input button a select textarea script style noscript template link meta'.split(' '),
);

/** Places that ad systems mark as theirs, filled or not. */
export function adSlots(sight: Sight): Find[] {
  const finds: Find[] = [];
  const add = (element: Element, by: string | null) => {
    if (NEVER.has(tagName(element))) return;
    finds.push({ element, kind: 'ad', code: 'ad-slot', by, why: `marked as an ad slot: ${tagOf(element)}` });
  };
  for (const [name, elements] of sight.namesWith(SYSTEMS.hint)) {
    const company = SYSTEMS.companyOf(name);
    if (company) for (const element of elements) add(element, company);
  }
  const { bearers } = sight.index();
  for (const [company, attributes] of MARKS)
    for (const element of attributes.flatMap((name) => bearers.get(name) ?? [])) add(element, company);
  for (const element of sight.byTag('amp-ad', 'amp-embed', 'amp-sticky-ad')) add(element, 'AMP');
  return finds;
}

function tagOf(element: Element): string {
  const id = attribute(element, 'id');
  const name = attribute(element, 'class')?.trim().split(/\s+/)[0];
  return `<${tagName(element)}${id ? ` id=${id}` : ''}${name ? ` class=${name}` : ''}>`.slice(0, 120);
}
