import { expect, test } from 'vitest';
import { createSelectorMaker, isByPosition, selectorFor, stillMeans } from '../../../core/strip/selector';
import { findStripped, stillExact, stripCss } from '../../../core/strip/strip';
import { pageOf } from '../page/page-of';

const ODD = `<div id="1st"></div><div id="a b"></div><div id=""></div><div id="x:y.z#"></div><div id="twice"></div><div id="twice"></div>
  <a href='/q?"quoted"&\\back'>x</a><a href="/line\nbreak">x</a><p class="w-1/2 md:[&>p]:x"></p><p class="w-1/2 md:[&>p]:x"></p>
  <my-box name="}*{color:red"></my-box><svg viewBox="0 0 1 1"><linearGradient></linearGradient><foreignObject><p>in</p></foreignObject><foreignObject></foreignObject></svg>
  <math><mi>x</mi></math><o:p>word</o:p><form><input name="id"><input name="children"><input name="parentNode"><b>c</b></form><ul><li>1<li>2<li>3</ul>`;

test('every element of an odd page gets a selector of its own', () => {
  const page = pageOf(ODD);
  const select = createSelectorMaker(page);
  const all = [...page.querySelectorAll('*')];
  expect(all.length).toBeGreaterThan(30);
  for (const element of all) {
    expect([...page.querySelectorAll(select(element))], select(element)).toEqual([element]);
    expect([...page.querySelectorAll(selectorFor(element))]).toEqual([element]);
  }
});

test('XML documents and lone roots get selectors too', () => {
  const page = pageOf('<feed><Entry id="e"/><entry/><entry/></feed>', 'application/xml');
  for (const element of page.querySelectorAll('*'))
    expect([...page.querySelectorAll(selectorFor(element))]).toEqual([element]);
});

test('ids and telling attributes go before positions', () => {
  const page = pageOf(
    '<main><div id="one"></div><ins data-ad-slot="7"></ins><ins data-ad-slot="8"></ins><p></p></main>',
  );
  const of = (selector: string) => selectorFor(page.querySelector(selector) as Element);
  expect(of('#one')).toBe('#one');
  expect(of('ins')).toBe('ins[data-ad-slot="7"]');
  expect(of('p')).toMatch(/> p:nth-child\(4\)$/);
});

test('the sheet hides exactly what was found, and knows when the page has changed', () => {
  const page = pageOf('<main><h1>x</h1><p>Stir.</p><ins class="adsbygoogle"></ins><p>Wait.</p></main>');
  const { stripped } = findStripped(page, { address: 'https://a.example/', keep: [] });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(stripCss(stripped));
  expect(sheet.cssRules).toHaveLength(1);
  const rule = sheet.cssRules[0] as CSSStyleRule;
  expect([...page.querySelectorAll(rule.selectorText)]).toEqual([page.querySelector('ins')]);
  expect(rule.style.getPropertyPriority('display')).toBe('important');
  expect(stillExact(stripped)).toBe(true);
  page.querySelector('main')?.append(page.createElement('ins'));
  (page.querySelector('main')?.lastElementChild as Element).className = 'adsbygoogle';
  expect(stillExact(stripped)).toBe(false);
  page.querySelector('ins')?.remove();
  expect(stillExact(stripped)).toBe(false);
});

test('20,000 siblings cost one count', () => {
  const page = pageOf(`<ul>${'<li>x</li>'.repeat(20_000)}</ul>`);
  const items = [...page.querySelectorAll('li')].filter((_, index) => index % 20 === 0);
  const select = createSelectorMaker(page);
  const start = performance.now();
  const selectors = new Set(items.map(select));
  expect(selectors.size).toBe(1000);
  // A count for every item would visit 10 million siblings.
  expect(performance.now() - start).toBeLessThan(1000);
});

test('a selector by position is known for one, and told wrong as soon as it means something else', () => {
  const page = pageOf('<div id="box > 1"><p>one</p></div><a class="x > y">two</a>');
  const [word, link] = [page.querySelector('p') as Element, page.querySelector('a') as Element];
  const selector = selectorFor(word);
  expect([isByPosition(selector), isByPosition(selectorFor(link))]).toEqual([true, false]);
  expect(stillMeans(selector, word)).toBe(true);
  const before = page.createElement('p');
  word.before(before);
  expect(stillMeans(selector, word)).toBe(false);
  before.remove();
  // The same box once more, as where an application draws itself anew.
  const box = word.parentElement as Element;
  const twin = box.cloneNode(true) as Element;
  box.after(twin);
  expect(stillMeans(selector, word)).toBe(false);
  box.remove();
  expect(stillMeans(selector, word)).toBe(false);
  expect(stillMeans(selector, twin.querySelector('p') as Element)).toBe(true);
});
