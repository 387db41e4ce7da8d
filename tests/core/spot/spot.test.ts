import { expect, test } from 'vitest';
import { spot } from '../../../core/spot/spot';
import { pageOf } from '../page/page-of';

const look = (html: string, address = 'https://kitchen.example/p/1') => spot(pageOf(html), address);

test.each([
  ['JSON-LD', '<script type="application/ld+json">{"@type":"HowTo"}</script>'],
  ['broken JSON-LD', '<script type="application/LD+json">{"@type":["Recipe",],</script>'],
  ['microdata', '<div itemscope itemtype="https://schema.org/Recipe"></div>'],
  ['an ordered list', '<ol><li>Mix the flour and the water<li>Bake the bread</ol>'],
  ['typed steps', '<p>Step 1: Mix<p>Step 2: Bake'],
  ['typed steps in German', '<h3>1. Schritt</h3><p>Mehl'],
  ['typed steps in Japanese', '<h3>手順1</h3><p>x'],
  ['typed steps in Chinese', '<div>第一步：切</div>'],
  ['typed steps in Korean', '<div><span>1단계</span></div>'],
  ['a heading', '<h2>Zubereitung</h2><p>Mehl und Wasser'],
  ['a long heading', '<h3>Instructions for putting the bread machine together</h3><ul><li>x</ul>'],
  ['step by step in a heading', '<h2>Bread from the oven, step by step</h2><p>Flour'],
  ['step by step in German', '<p>Hier eine Schritt-für-Schritt-Übersicht:<p>Mehl'],
  ['step by step in Spanish', '<h2>El pan, paso a paso</h2><p>Harina'],
  ['step by step in Russian', '<h2>Хлеб шаг за шагом</h2><p>Мука'],
  ['step by step in Turkish', '<h2>Adım adım ekmek</h2><p>Un'],
  ['step by step in Polish', '<h2>Chleb krok po kroku</h2><p>Mąka'],
  [
    'numbers typed before sentences',
    `<p>1. First of all fill the pot with two litres of water.<p><img>
     <p>2. Now put the lid on and wait until the water is boiling.<p>Salt is a matter of taste.
     <p>3) Then give the noodles into the water, and stir them once.`,
  ],
  ['ingredients', '<ul class="wp-ingredients"><li>flour</ul>'],
  ['a title', '<title>How to bake bread</title>'],
  ['a main heading', '<title>Bread for gardens</title><h1>Bread for the birds: the recipe</h1><p>Mix it.'],
])('likely: %s', (_, html) => {
  const { likely, reasons } = look(html);
  expect(likely).toBe(true);
  expect(reasons).toHaveLength(1);
});

test('likely: an ordered list on a page whose body is named after what it has not', () => {
  const page =
    '<body class="single no-gallery-comments menu-left"><main id="comments-off"><ol><li>Mix the flour<li>Bake the bread';
  expect(look(page).likely).toBe(true);
});

test('likely: an address', () => {
  expect(look('<p>x', 'https://kitchen.example/how-to/bread').likely).toBe(true);
});

test.each([
  ['nothing', ''],
  ['an article', '<title>Bread is dear</title><h1>Bread is dear</h1><p>Prices rose by 3 per cent.'],
  ['ranks', `<p>1. Anna Bell<p>2. Boris Cole<p>3. Clara Dunn`],
  [
    'ranks told at length',
    ['1', '2', '3'].map((n) => `<p>${n}. <a href="/${n}">A bakery with a very long name, in the old town</a>`).join(''),
  ],
  [
    'a list of things',
    ['1', '2', '3'].map((n) => `<h2>${n}. A bakery of which everybody in the town has heard</h2>`).join(''),
  ],
  ['a menu', '<nav><ol><li>Everything about bread<li>Everything about cake</ol></nav>'],
  ['links', '<ol><li><a href="/a">Everything about bread</a><li><a href="/b">Everything about cake</a></ol>'],
  ['comments', '<div id="comments"><ol><li>I baked this and liked it<li>So did I, and twice</ol></div>'],
  ['slides', '<ol class="carousel-indicators"><li>Go to slide one<li>Go to slide two</ol>'],
  ['two steps down', '<p>Two steps down the road 3 people wait.'],
  ['steps of two kinds', '<p>Step back, then stepped forward again, and so on'],
  ['a long line that begins so', '<p>Instructions for putting it together were never found again'],
  ['other markup', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'],
])('unlikely: %s', (_, html) => {
  expect(look(html)).toEqual({ likely: false, reasons: [] });
});

test('clobbered, XML and empty documents do not throw', () => {
  expect(
    look(
      '<img name="body"><img name="querySelectorAll"><img name="title"><form name="URL"><input name="textContent"></form>',
    ).likely,
  ).toBe(false);
  expect(spot(pageOf('<feed><entry/></feed>', 'application/xml')).likely).toBe(false);
  const empty = pageOf('');
  empty.removeChild(empty.documentElement);
  expect(spot(empty).likely).toBe(false);
});

test('the page is not changed', () => {
  const page = pageOf('<h2>Bread</h2><ul><li>a</ul>');
  const before = page.documentElement.outerHTML;
  spot(page);
  expect(page.documentElement.outerHTML).toBe(before);
});

test('of a page of 50,000 items only the front is looked at', () => {
  const items = `<ul>${'<li><a href="/x">Bread and butter</a>'.repeat(50_000)}</ul>`;
  const telling = '<h2>Bread from the oven, step by step</h2><p>Flour';
  expect(look(telling + items).likely).toBe(true);
  expect(look(items + telling).likely).toBe(false);
});
