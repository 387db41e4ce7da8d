import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../../core/slices';
import { lookEarly } from '../../../core/strip/early';
import { findStripped } from '../../../core/strip/strip';
import { pageOf } from '../page/page-of';

const address = 'https://plainhowto.example/kettle';
/** The ids of what is hidden before the steps are known. */
const early = (page: Document) => {
  const selectors = inOneGo(lookEarly(page, address).find());
  return selectors.flatMap((selector) => [...page.querySelectorAll(selector)].map(({ id }) => id));
};
const page = (html: string) => pageOf(`<main><h1>Clean a kettle</h1><ol>${html}</ol></main>`);
const shop = 'https://shop.sjv.io/c/1/2/3';
const served = '<img src="https://imp.pxf.io/i/1/2/3" width="300" height="250">';

describe('before the steps are known', () => {
  test('banners, slots, frames and pixels are found, wherever they stand', () => {
    const found = page(`
      <li>Pour it in. <a id="banner" href="${shop}">${served}</a></li>
      <li><ins id="slot" class="adsbygoogle" data-ad-slot="1"></ins></li>
      <li><iframe id="frame" src="https://securepubads.g.doubleclick.net/x"></iframe></li>
      <div id="div-gpt-ad-1"></div>
      <a id="bare" href="${shop}?bare"><img width="300" height="250"></a>
      <img id="pixel" src="https://b.scorecardresearch.com/p?c=1" width="1" height="1">`);
    expect(early(found).sort()).toEqual(['banner', 'bare', 'div-gpt-ad-1', 'frame', 'pixel', 'slot']);
  });

  test('nothing is hidden that words or pictures of a step could be', () => {
    const found = page(`
      <li id="div-gpt-ad-1">Pour it in.</li>
      <li id="div-gpt-ad-2"><img src="/pour.jpg"></li>
      <li id="div-gpt-ad-3"><code>ls</code></li>
      <li>Buy this: <a id="product" href="${shop}"><img src="/kettle.jpg"></a></li>
      <li>Or this: <a id="lazy" href="${shop}?lazy"><img data-original="kettle.jpg"></a></li>
      <li><a id="words" href="${shop}?words">${served} Use a kettle made of glass for this step.</a></li>`);
    expect(early(found)).toEqual([]);
  });

  test('what can be named by its place alone waits, for the page may change before anyone looks again', () => {
    expect(early(page('<div class="adsbygoogle"></div><div class="adsbygoogle"></div>'))).toEqual([]);
  });

  test('an address that also leads somewhere else by words or a picture of the article is no name', () => {
    const found = page(`<li><a href="${shop}"><img src="/kettle.jpg"></a></li><a href="${shop}">${served}</a>`);
    expect(early(found)).toEqual([]);
  });
});

const pages = import.meta.glob<string>('../../pages/strip--*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const labels = import.meta.glob<{ address: string; keep?: string }>('../../pages/strip--*/expected.json', {
  import: 'default',
  eager: true,
});

test.each(Object.keys(pages))('%s: what is hidden early stays hidden once the steps are known', (path) => {
  const found = pageOf(pages[path] ?? '');
  const expected = labels[path.replace('page.html', 'expected.json')] ?? { address };
  const keep = expected.keep ? [...found.querySelectorAll(expected.keep)] : [];
  const { stripped } = findStripped(found, { address: expected.address, keep });
  const selectors = inOneGo(lookEarly(found, expected.address).find());
  const hidden = selectors.flatMap((selector) => [...found.querySelectorAll(selector)]);
  expect(hidden.filter((each) => !stripped.some(({ element }) => element.contains(each)))).toEqual([]);
});
