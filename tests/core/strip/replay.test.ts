import { expect, test } from 'vitest';
import { answersFor, rulingsOf } from '../../../core/strip/replay';
import { findStripped } from '../../../core/strip/strip';
import { pageOf } from '../page/page-of';

const page =
  pageOf(`<main><h1>Hang a shelf</h1><ol><li id="step">Drill. <div data-ad-slot="1">Buy screws and a longer drill here</div></li></ol>
  <div id="banner" data-ad-slot="2"></div><p id="text">Done.</p></main>`);
const step = page.querySelector('#step') as Element;
const found = findStripped(page, { address: 'https://page.example/', keep: [step] });

test('what is hidden is told with its evidence, what a guard spared with the guard', () => {
  expect(rulingsOf(found).map(({ selector, code, kind }) => [selector, code, kind])).toEqual([
    ['#banner', 'ad-slot', 'ad'],
    ['div[data-ad-slot="1"]', 'ad-slot', null],
  ]);
  expect(rulingsOf(found)[1]?.why).toMatch(/words of a step/);
});

test.each([
  ['#banner', [['ad-slot']]],
  ['li div', [['ad-slot']]],
  ['#text, #step', [[], []]],
  ['.nowhere', []],
  ['p:not(', null],
])('asked about %s, the answers are %j', (selector, codes) => {
  const answers = answersFor(page, found, selector);
  expect(answers?.map(({ rulings }) => rulings.map(({ code }) => code)) ?? null).toEqual(codes);
});
