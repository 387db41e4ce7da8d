import { expect, test } from 'vitest';
import { createCandidates } from '../../../core/strip/candidates';
import { createSight } from '../../../core/strip/sight';
import { subjectKey } from '../../../core/strip/subject';
import { pageOf } from '../page/page-of';

const attribute = (name: string, operator = '', value = '') => ({ by: 'attribute', name, operator, value });

test.each([
  ['#ad', { by: 'id', name: 'ad' }],
  ['.page > div.ad.large', { by: 'class', name: 'ad' }],
  ['div#x.ad', { by: 'id', name: 'x' }],
  ['[class^="div-gpt-ad"]:not([style^="width: 1px;"], .test)', attribute('class', '^=', 'div-gpt-ad')],
  ['a[href*="ads.example/a b"]', attribute('href', '*=', 'ads.example/a b')],
  ['div[data-ad i]', null],
  ['div[data-name="Ad" i]', attribute('data-name')],
  ['.box:has(> .ad)', { by: 'class', name: 'box' }],
  ['.box:not(.a .b)', { by: 'class', name: 'box' }],
  ['section > amp-ad', { by: 'tag', name: 'amp-ad' }],
  ['.a + div[style] ~ iframe[width="240"][height="350"]', attribute('width', '=', '240')],
  ['.a, .b', null],
  ['*', null],
  [':is(.a, .b)', null],
  ['.\\31 00', null],
  ['.a:has(+ .b) div', { by: 'tag', name: 'div' }],
])('%s asks of its element %j', (selector, key) => {
  if (selector === 'div[data-ad i]') expect(subjectKey(selector)?.by).toMatch(/tag|attribute/);
  else expect(subjectKey(selector)).toEqual(key);
});

test('what can be meant always holds what is meant', () => {
  const document =
    pageOf(`<main id="main"><div class="ad large" id="div-gpt-ad-1"><a href="https://ads.test/x"><img src="a.png"></a></div>
    <div class="box"><p class="ad">Buy</p></div><iframe width="240" height="350"></iframe><amp-ad data-Slot="7"></amp-ad>
    <section class="Ad" data-name="AD" style="width: 1px"></section></main>`);
  const candidates = createCandidates(createSight(document, 'https://site.test/'));
  const selectors = `.ad|div.ad|#div-gpt-ad-1|[id^="div-gpt"]|[id$="-1"]|[class*="larg"]|[class~="large"]|.box:has(> .ad)|iframe[width="240"]
    a[href^="https://ads.test"]|[data-slot]|[data-slot="7"]|[data-name="ad" i]|section[style^="width"]|amp-ad|main > div > p|.Ad|[class="ad large"]`;
  for (const selector of selectors.split(/[|\n]\s*/)) {
    const meant = [...document.querySelectorAll(selector)];
    expect(meant.length, selector).toBeGreaterThan(0);
    const some = candidates(selector);
    if (some)
      expect(
        meant.every((element) => some.includes(element)),
        selector,
      ).toBe(true);
  }
});
