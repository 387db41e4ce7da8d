import { expect, test } from 'vitest';
import { openGates } from '../../../core/strip/gates';
import { createSight } from '../../../core/strip/sight';
import { gateOf } from '../../../core/strip/subject';
import { pageOf } from '../page/page-of';

const gate = (tag: string, name = '', operator = '', value = '') => ({ tag, name, operator, value });

test.each([
  ['#ad', null],
  ['.page > div.ad.large', null],
  ['div#x[data-ad]', null],
  ['[class^="div-gpt-ad"]:not([style^="width: 1px;"], .test)', gate('', 'class', '^=', 'div-gpt-ad')],
  ['a[href*="ads.example/a b"]', gate('a', 'href', '*=', 'ads.example/a b')],
  ['div[data-ad]', gate('div', 'data-ad')],
  ['div[data-name="Ad" i]', gate('div', 'data-name')],
  ['a[target="_blank"][href^="https://ads.example"]', gate('a', 'href', '^=', 'https://ads.example')],
  ['a[target="_blank"]', gate('a', 'target', '=', '_blank')],
  ['div[id][class]', null],
  ['.box:has(> .ad)', null],
  ['section > amp-ad', gate('amp-ad')],
  ['AD-SLOT', gate('ad-slot')],
  ['.a + div[style] ~ iframe[width="240"][height="350"]', gate('iframe', 'width', '=', '240')],
  ['.a, .b', null],
  ['*', null],
  ['svg|rect[data-ad]', null],
  [':is(.a, .b)', null],
  ['.\\31 00', null],
  ['.a:has(+ .b) div', null],
])('the gate of %s is %j', (selector, wanted) => {
  expect(gateOf(selector)).toEqual(wanted);
});

test('what a selector means always passes its gate, and a gate lets few others through', () => {
  const document =
    pageOf(`<main id="main"><div class="ad large" id="div-gpt-ad-1"><a href="https://ads.test/x"><img src="a.png"></a></div>
    <div class="box"><p class="ad">Buy</p></div><iframe width="240" height="350"></iframe><amp-ad data-Slot="7"></amp-ad>
    <section class="Ad" data-name="AD" style="width: 1px"></section></main>`);
  const selectors = `[id^="div-gpt"]|[id$="-1"]|[class*="larg"]|[class~="large"]|iframe[width="240"]|main [data-name="AD"]
    a[href^="https://ads.test"]|[data-slot]|[data-Slot="7"]|[data-name="ad" i]|section[style^="width"]|amp-ad|main > AMP-AD|[class="ad large"]`;
  const all = selectors.split(/[|\n]\s*/).map((selector) => ({ selector, gate: gateOf(selector) }));
  const gates = all.flatMap(({ gate: each }) => each ?? []);
  expect(gates).toHaveLength(all.length);
  const pass = openGates(createSight(document, 'https://site.test/'));
  for (const { selector, gate: each } of all) {
    const meant = [...document.querySelectorAll(selector)];
    const passed = each ? pass(each) : [];
    expect(meant.length, selector).toBeGreaterThan(0);
    expect(passed, selector).toEqual(expect.arrayContaining(meant));
    expect(passed.length, selector).toBeLessThan(4);
  }
});
