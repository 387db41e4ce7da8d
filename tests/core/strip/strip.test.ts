import { expect, test } from 'vitest';
import { isAdLabel, isRelatedLabel } from '../../../core/strip/label-words';
import { isOwnHost, siteOf } from '../../../core/strip/site';
import { findInSlices, findStripped } from '../../../core/strip/strip';
import { pageOf } from '../page/page-of';

const ADDRESS = 'https://page.example/';
const look = (page: Document, keep: Node[] = []) => findStripped(page, { address: ADDRESS, keep });

test('ads inside clutter are named by themselves, ads inside ads are not', () => {
  const links =
    '<a href="/1">One more thing to read</a><a href="/2">Another thing to read</a><a href="/3">A third thing to read</a>';
  const page = pageOf(`<main><h1>x</h1><p>Also read:</p><div id="farm">${links}<ins class="adsbygoogle"></ins></div>
    <p>Text.</p><div class="adthrive-ad"><div id="div-gpt-ad-1"></div></div></main>`);
  const codes = look(page).stripped.map(({ element, code }) => `${code} ${element.id || element.localName}`);
  expect(codes.sort()).toEqual(['ad-slot div', 'ad-slot ins', 'link-farm farm', 'link-farm p']);
  const without = findStripped(page, { address: ADDRESS, keep: [], clutter: false }).stripped;
  expect(without.map(({ code }) => code)).toEqual(['ad-slot', 'ad-slot']);
});

test('text nodes are kept as elements are', () => {
  const page = pageOf('<main><h1>x</h1><div data-ad-slot="1">1. Stir.</div><div data-ad-slot="2"></div></main>');
  const text = page.querySelector('[data-ad-slot="1"]')?.firstChild as Node;
  expect(look(page, [text]).stripped.map(({ selector }) => selector)).toEqual(['div[data-ad-slot="2"]']);
});

test('what came late is found when asked again', () => {
  const page = pageOf('<main><h1>x</h1><p>Stir.</p></main>');
  expect(look(page).stripped).toEqual([]);
  const late = page.createElement('ins');
  late.className = 'adsbygoogle';
  page.querySelector('main')?.append(late);
  expect(look(page).stripped.map(({ element }) => element)).toEqual([late]);
});

test('a box that was filled with content is let go', () => {
  const page = pageOf('<main><h1>x</h1><p>Stir.</p><div class="ad-box"></div></main>');
  const box = page.querySelector('.ad-box') as Element;
  expect(look(page).stripped.map(({ element }) => element)).toEqual([box]);
  box.textContent = 'Results of the search for columns';
  expect(look(page).stripped).toEqual([]);
});

test.each([
  [
    'clobbered',
    '<form><input name="attributes"><input name="childNodes"><input name="nodeName"><input name="querySelectorAll"><input name="parentElement"><ins class="adsbygoogle"></ins></form><img name="body"><img name="querySelectorAll"><form name="createTreeWalker"></form><img name="getElementsByTagName"><p>Anzeige</p>',
    'text/html',
  ],
  ['XML', '<feed><entry>Anzeige</entry><ad/></feed>', 'application/xml'],
  ['broken XML', '<feed><entry>', 'application/xml'],
  ['frames', '<frameset><frame src="x"></frameset>', 'text/html'],
  ['empty', '', 'text/html'],
] as const)('a %s page does no harm', (name, html, type) => {
  const page = pageOf(html, type);
  if (name === 'empty') page.documentElement.remove();
  const { stripped } = look(page);
  expect(stripped.map(({ code }) => code)).toEqual(name === 'clobbered' ? ['ad-slot'] : []);
  expect(() => findStripped(page, { address: 'no address', keep: [page] })).not.toThrow();
});

test('50,000 steps with ads among them cost what their number says, not its square', () => {
  const quickest = (count: number) => {
    const items = '<li class="thread"><span>Turn the crank once more.</span></li>'.repeat(count);
    const page = pageOf(`<main><h1>x</h1><ol>${items}</ol><ins class="adsbygoogle"></ins></main>`);
    const keep = [...page.querySelectorAll('li')];
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      expect(look(page, keep).stripped).toHaveLength(1);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  // Ten times the items; a square would cost a hundred times. The machine may be busy, so milliseconds say little here.
  expect(quickest(50_000) / Math.max(1, quickest(5_000))).toBeLessThan(40);
});

test('labels are told in many languages, whatever stands around them', () => {
  const labels =
    'Advertisement|- ANZEIGE -|Publicité|Publicidad|Publicidade|Pubblicità|Advertentie|Annons|Annonce|Annonse|Mainos|Reklama|Inzerce|Hirdetés|Publicitate|Oglas|Реклама|Διαφήμιση|Reklam|إعلان|تبلیغات|פרסומת|विज्ञापन|โฆษณา|Quảng cáo|Iklan|広告|광고|廣告';
  for (const label of labels.split('|')) expect(isAdLabel(label), label).toBe(true);
  for (const text of ['Add', 'Advertisement law', 'Reklamation', 'Read the ad', 'a', ''])
    expect(isAdLabel(text), text).toBe(false);
  for (const text of [
    'Also read:',
    'Lesen Sie auch',
    'À lire aussi :',
    'Читайте также:',
    '関連記事',
    "You'll also love",
  ])
    expect(isRelatedLabel(text), text).toBe(true);
  for (const text of ['Related work', 'Read', 'More']) expect(isRelatedLabel(text), text).toBe(false);
});

test('sites are told from hosts', () => {
  expect(siteOf('a.b.example.com')).toBe('example.com');
  expect(siteOf('www.example.co.uk')).toBe('example.co.uk');
  expect(siteOf('192.168.0.1')).toBe('192.168.0.1');
  expect(isOwnHost('static.example.com', 'example.com')).toBe(true);
  expect(isOwnHost('img.bakery-cdn.net', 'bakery.com')).toBe(true);
  expect(isOwnHost('ads.test', 'example.com')).toBe(false);
});

test('a page of 20,000 texts is looked through in many slices', () => {
  const page = new DOMParser().parseFromString(`<ol>${'<li>Press the key</li>'.repeat(20_000)}</ol>`, 'text/html');
  const slices = findInSlices(page, { address: 'https://workshop.example/page', keep: [] });
  let count = 0;
  while (!slices.next().done) count++;
  expect(count).toBeGreaterThan(25);
});
