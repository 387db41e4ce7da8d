import { expect, test } from 'vitest';
import { findStripped, stripCss } from '../../../core/strip/strip';
import { pageOf } from '../page/page-of';

const address = 'https://plainhowto.example/kettle';
const banner = '<a href="https://shop.sjv.io/c/1/2/3"><img width="300" height="250"></a>';

/** What the sheet of a page's rules, without the elements that were found, hides on the page as it is now. */
function hiddenByRules(page: Document, { rules }: ReturnType<typeof findStripped>): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(stripCss(rules));
  return [...sheet.cssRules].flatMap((rule) =>
    [...page.querySelectorAll((rule as CSSStyleRule).selectorText)].map(({ id }) => id),
  );
}

test('a banner that comes back in another box, under another name, is meant', () => {
  const page = pageOf(`<main><h1>Clean</h1><p>Pour.</p><div id="one"><p>${banner}</p></div><p>Wait.</p></main>`);
  const found = findStripped(page, { address, keep: [] });
  expect(found.stripped.map(({ element }) => element.id)).toEqual(['one']);
  page.querySelector('#one')?.remove();
  page.querySelector('h1')?.insertAdjacentHTML('afterend', banner.replace('<a', '<a id="again"'));
  expect(hiddenByRules(page, found)).toEqual(['again']);
});

test('a text link to the same place, there or to come, is not', () => {
  const text = '<p>Get <a id="text" href="https://shop.sjv.io/c/1/2/3">the kettle that we use at home</a>.</p>';
  const page = pageOf(`<main><h1>Clean</h1>${banner}${text}</main>`);
  const found = findStripped(page, { address, keep: [] });
  page.querySelector('h1')?.insertAdjacentHTML('afterend', text.replace('text', 'later'));
  expect(hiddenByRules(page, found)).toEqual(['']);
});

test('what a rule means besides, and is on show, makes it none', () => {
  const picture = '<img src="https://ad.doubleclick.net/plan.gif" width="1" height="1">';
  const page = pageOf(`<main><h1>Clean</h1><ol><li>Look at the plan. ${picture}</li></ol>${picture}</main>`);
  const item = page.querySelector('li') as Element;
  const [kept, pixel] = page.querySelectorAll('img');
  const spared = findStripped(page, { address, keep: [item, kept as Element] });
  expect(spared.stripped.map(({ element }) => element)).toEqual([pixel]);
  expect(spared.rules).toEqual([]);
});
