import { describe, expect, test } from 'vitest';
import type { ListKnowledge, ListRule, Verdict } from '../../../core/strip/list-rules';
import { namesOn, nothingAsked } from '../../../core/strip/page-names';
import { createSight } from '../../../core/strip/sight';
import { findStripped } from '../../../core/strip/strip';
import { gateOf } from '../../../core/strip/subject';
import { pageOf } from '../page/page-of';

const address = 'https://plainhowto.example/kettle';
const step = 'Open the lid of the kettle and pour in the vinegar until the scale is covered.';
const page = (more: string) =>
  pageOf(`<main><h1>Clean a kettle</h1><ol id="steps"><li>${step}</li></ol>${more}</main>`);
const rule = (selector: string, more: Partial<ListRule> = {}): ListRule => ({
  selector,
  kind: 'ad',
  scope: 'anywhere',
  extended: null,
  gate: gateOf(selector),
  ...more,
});
const known = (rules: ListRule[], verdicts: [string, Verdict][] = []): ListKnowledge => ({
  rules,
  verdicts: new Map(verdicts),
});

function strip(document: Document, lists: ListKnowledge, findExtended = (_: unknown): Element[] => []) {
  const found = findStripped(document, { address, keep: [...document.querySelectorAll('li')], lists, findExtended });
  return {
    hidden: found.stripped.map(({ element, code, by, rule }) => [element.id, code, by, rule ?? null]),
    whole: found.rules.map(({ selector }) => selector),
    spared: found.spared.map(({ why }) => why),
  };
}

describe('rules of the filter lists', () => {
  test('hide what they mean, once, and stand in the sheet as they are', () => {
    const document = page('<div class="promo" id="one"><p>Buy</p></div><div class="promo" id="two">Buy</div>');
    expect(strip(document, known([rule('.promo'), rule('#one')]))).toEqual({
      hidden: [
        ['one', 'listed', null, '.promo'],
        ['two', 'listed', null, '.promo'],
      ],
      whole: ['.promo', '#one'],
      spared: [],
    });
  });

  test('leave a link in a sentence where it is, and take one that stands alone', () => {
    const document = page(
      '<p>Ask <a id="word" class="promo" href="/x">our expert</a> about it.</p><p><a id="alone" class="promo" href="/y">Ask now</a></p>',
    );
    const { hidden, whole, spared } = strip(document, known([rule('.promo', { kind: 'clutter' })]));
    expect(hidden.map(([id]) => id)).toEqual(['alone']);
    expect(whole).toEqual([]);
    expect(spared).toEqual(['the filter lists say .promo; but it is a word of a sentence']);
  });

  test('that would hide a step are dropped as a whole; the rest of what they mean is still hidden', () => {
    const document = page('<div class="promo" id="one">Buy</div>');
    document.querySelector('#steps')?.classList.add('promo');
    const { hidden, whole, spared } = strip(document, known([rule('.promo')]));
    expect(hidden.map(([id]) => id)).toEqual(['one']);
    expect(whole).toEqual([]);
    expect(spared).toEqual(['the filter lists say .promo; but it holds a step']);
  });

  test('for this very site stand in the sheet before they mean anything; others do not', () => {
    const rules = [rule('.later', { scope: 'site' }), rule('.never')];
    expect(strip(page(''), known(rules)).whole).toEqual(['.later']);
  });

  test('that no browser reads cost only themselves', () => {
    const document = page('<div class="promo" id="one">Buy</div>');
    expect(strip(document, known([rule(':::'), rule('.promo')])).hidden.map(([id]) => id)).toEqual(['one']);
  });

  test('that are more than CSS hide what is found for them, and are no style', () => {
    const document = page('<div id="one">Buy</div>');
    const found = strip(document, known([rule('div:has-text(Buy)', { extended: 'parsed' })]), (parsed) =>
      parsed === 'parsed' ? [...document.querySelectorAll('#one')] : [],
    );
    expect([found.hidden, found.whole]).toEqual([[['one', 'listed', null, 'div:has-text(Buy)']], []]);
  });

  test('of annoyances are clutter', () => {
    const document = page('<div class="popup" id="one">Install our app</div>');
    const { hidden } = strip(document, known([rule('.popup', { kind: 'clutter' })]));
    expect(hidden).toEqual([['one', 'annoyance', null, '.popup']]);
  });
});

describe('addresses that the lists would stop', () => {
  const ad: Verdict = { kind: 'ad', host: 'ads.test' };
  const tracker: Verdict = { kind: 'tracker', host: 'count.test' };

  test('hide pictures, frames and videos, and name the host; scripts and text links stay', () => {
    const document = page(`<img id="picture" src="https://ads.test/a.png" width="300">
      <img id="counter" src="https://count.test/c.gif" width="80">
      <iframe id="frame" src="https://ads.test/f"></iframe>
      <script id="script" src="https://ads.test/s.js"></script>
      <a id="banner" href="https://ads.test/go"><img src="/own.png"></a>
      <a id="text" href="https://ads.test/go">Buy the kettle that we used in the pictures above</a>`);
    const verdicts = ['a.png', 'f', 's.js', 'go'].map((name): [string, Verdict] => [`https://ads.test/${name}`, ad]);
    const { hidden } = strip(document, known([], [...verdicts, ['https://count.test/c.gif', tracker]]));
    expect(hidden.map(([id, code, by]) => [id, code, by]).sort()).toEqual([
      ['banner', 'ad-picture', 'ads.test'],
      ['counter', 'pixel', 'count.test'],
      ['frame', 'ad-frame', 'ads.test'],
      ['picture', 'ad-picture', 'ads.test'],
    ]);
  });

  test('leave the picture of a step alone', () => {
    const document = page('');
    document.querySelector('li')?.insertAdjacentHTML('beforeend', '<img src="https://ads.test/a.png" width="300">');
    const found = strip(document, known([], [['https://ads.test/a.png', ad]]));
    expect([found.hidden, found.spared]).toEqual([
      [],
      ['the filter lists stop ads.test; but it holds a picture of a step'],
    ]);
  });
});

test('a page is asked about once: names, foreign links, and what loads', () => {
  const document = page(
    '<div id="a" class="b c"></div><a href="https://shop.test/x">x</a><img src="https://ads.test/a.png">',
  );
  const asked = nothingAsked();
  expect(namesOn(createSight(document, address), asked)).toEqual({
    ids: ['steps', 'a'],
    classes: ['b', 'c'],
    links: ['https://shop.test/x'],
    resources: [{ address: 'https://ads.test/a.png', type: 'image' }],
  });
  document.querySelector('#a')?.classList.add('d');
  expect(namesOn(createSight(document, address), asked)).toEqual({ ids: [], classes: ['d'], links: [], resources: [] });
});
