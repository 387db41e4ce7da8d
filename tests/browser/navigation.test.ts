import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Tab, until } from './harness/driver';
import { type Sites, serveSites } from './harness/server';
import { click, find, openPanel, steps, things, words } from './harness/surface';
import { listContent, listPage, repairs, sitePages } from './pages';

/** A site that never loads a second page: links change address and content. */
const shell = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Workshop</title></head>
<body><div id="app"><h1>Workshop</h1><p>Choose a guide.</p></div>
<script>
  window.show = (path, title, content) => {
    history.pushState(null, '', path);
    document.title = title;
    document.querySelector('#app').innerHTML = content;
  };
</script></body></html>`;

const late = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How to mend a late kettle</title></head>
<body><div id="app">Loading</div><template>${listContent('How to mend a late kettle', repairs(6))}</template><script>
  setTimeout(() => document.querySelector('#app').replaceChildren(document.querySelector('template').content), 1500);
</script></body></html>`;

const itemsOf = (texts: readonly string[]) => texts.map((text) => `<li>${text}</li>`).join('');

/** As servers stream: the rest of the list comes hidden at the end of the page, and a script puts it in its place. */
const stream = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How to mend a pump</title></head>
<body><main><h1>How to mend a pump</h1><p>You need a spanner.</p><h2>Instructions</h2>
<ol id="list">${itemsOf(repairs(3))}<template id="B:0"></template></ol><button id="more">Show more</button></main>
<script>
  const items = ${JSON.stringify(repairs(9))};
  const add = (texts) => {
    for (const text of texts) {
      const item = document.createElement('li');
      item.textContent = text;
      document.querySelector('#list').append(item);
    }
  };
  window.reveal = () => {
    const piece = document.createElement('div');
    piece.hidden = true;
    piece.id = 'S:0';
    for (const text of items.slice(3, 5)) piece.append(Object.assign(document.createElement('li'), { textContent: text }));
    document.body.append(piece);
    document.querySelector('#list').append(...piece.childNodes);
    document.querySelector('template').remove();
    piece.remove();
  };
  document.querySelector('#more').addEventListener('click', () => setTimeout(() => add(items.slice(5)), 200));
</script></body></html>`;

/** A clock that ticks for ever. */
const restless = listPage('How to mend a clock', repairs(6)).replace(/<script.*<\/script>|<\/body>/g, (found) =>
  found.startsWith('<script')
    ? ''
    : `<p id="clock"></p><script>setInterval(() => { document.querySelector('#clock').textContent = Date.now(); }, 50)</script></body>`,
);

let sites: Sites;
let driver: ChromiumDriver;

beforeAll(async () => {
  sites = await serveSites(
    sitePages({
      '/shell': shell,
      '/late': late,
      '/stream': stream,
      '/restless': restless,
      '/plain': '<!doctype html><title>News</title><p>Nothing happened today.</p>',
    }),
  );
  driver = await startChromium(sites.port);
});

afterAll(async () => {
  await driver?.close();
  await sites?.close();
});

/** Runs in the page. */
const show = (path: string, title: string, content: string) =>
  (window as unknown as { show(path: string, title: string, content: string): void }).show(path, title, content);

/** Puts other content in place, at the same address. */
const fill = (content: string) => {
  const app = document.querySelector('#app');
  if (app) app.innerHTML = content;
};

/** More items for the list. */
const more = (texts: string[]) => {
  for (const text of texts)
    document.querySelector('ol')?.append(Object.assign(document.createElement('li'), { textContent: text }));
};

/** Hosts of ours on the page: one, however often it changed. */
const surfaces = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('html > div').length);

/** Steps of another machine than the last one's. */
const others = repairs(12).slice(5);

test('content that comes late is found', async () => {
  const tab = await driver.open('http://late.example/late');
  await find(tab, 'button', /^Open steps, 6 steps$/);
  await tab.close();
});

test('a site that changes its address without loading is followed with the panel open, there and back', async () => {
  const tab = await driver.open('http://shop.example/shell');
  await tab.evaluate(show, '/guides/vice', 'How to mend a vice', listContent('How to mend a vice', repairs(5)));
  await find(tab, 'button', /^Open steps, 5 steps$/);
  await openPanel(tab);
  expect(await steps(tab)).toHaveLength(5);
  await click(tab, 'checkbox', /^Step 2/);
  await until('the news', async () => (await words(tab)).includes('Step 2 ticked'));
  await tab.evaluate(show, '/guides/lathe', 'How to mend a lathe', listContent('How to mend a lathe', others));
  await until('the 7 steps of the other guide', async () => (await steps(tab)).length === 7);
  expect((await steps(tab)).map(({ name }) => name)).toEqual(others.map((text, at) => `Step ${at + 1}: ${text}`));
  expect((await steps(tab)).some(({ checked }) => checked)).toBe(false);
  expect(await words(tab)).not.toContain('Undo');
  await tab.evaluate(show, '/guides/vice', 'How to mend a vice', listContent('How to mend a vice', repairs(5)));
  await until('the 5 steps', async () => (await steps(tab)).length === 5);
  expect((await steps(tab)).map(({ checked }) => checked)).toEqual([false, true, false, false, false]);
  expect(await surfaces(tab)).toBe(1);
  await tab.evaluate(show, '/about', 'About us', '<h1>About us</h1><p>Nothing to do here.</p>');
  await until('nothing of ours', async () => (await things(tab, 'button')).length === 0);
  await tab.close();
});

test('an address that changes long before its content, or after it, shows no stale steps', async () => {
  const tab = await driver.open('http://shop.example/shell');
  await tab.evaluate(show, '/guides/saw', 'How to mend a saw', listContent('How to mend a saw', repairs(5)));
  await openPanel(tab);
  await click(tab, 'checkbox', /^Step 1/);
  await tab.evaluate(() => history.pushState(null, '', '/guides/drill'));
  // What stands there still is the saw, with its tick: the other guide is on its way.
  await tab.evaluate(() => document.querySelector('h1')?.append(' anew'));
  await until('another look at it', async () => (await words(tab)).includes('How to mend a saw anew'));
  expect((await steps(tab)).map(({ checked }) => checked)).toEqual([true, false, false, false, false]);
  await tab.evaluate(fill, listContent('How to mend a drill', others));
  await until('the 7 steps', async () => (await steps(tab)).length === 7);
  expect((await steps(tab)).some(({ checked }) => checked)).toBe(false);
  await tab.evaluate(fill, '<h1>About us</h1><p>Nothing to do here.</p>');
  await tab.evaluate(() => history.pushState(null, '', '/about'));
  await until('nothing of ours', async () => (await things(tab, 'button')).length === 0);
  await tab.close();
});

test('a fragment that counts the steps of a codelab changes nothing', async () => {
  const tab = await driver.open('http://shop.example/shell');
  await tab.evaluate(show, '/codelab', 'How to mend a vice', listContent('How to mend a vice', repairs(5)));
  await openPanel(tab);
  await click(tab, 'checkbox', /^Step 1/);
  for (const fragment of ['#1', '#2', '#3']) await tab.evaluate((to) => location.assign(to), fragment);
  await tab.evaluate(() => history.back());
  expect((await steps(tab)).map(({ checked }) => checked)).toEqual([true, false, false, false, false]);
  await tab.close();
});

test('steps that a server sends in pieces, and steps behind "show more", join those that were there', async () => {
  const tab = await driver.open('http://shop.example/stream');
  await openPanel(tab);
  await until('the 3 steps of the first piece', async () => (await steps(tab)).length === 3);
  await click(tab, 'checkbox', /^Step 3/);
  await tab.evaluate(() => (window as unknown as { reveal(): void }).reveal());
  await until('5 steps', async () => (await steps(tab)).length === 5);
  expect((await steps(tab)).map(({ checked }) => checked)).toEqual([false, false, true, false, false]);
  const more = await tab.evaluate(() => {
    const { left, top } = (document.querySelector('#more') as Element).getBoundingClientRect();
    return { left, top };
  });
  await tab.clickAt(more.left + 5, more.top + 5);
  await until('9 steps', async () => (await steps(tab)).length === 9);
  expect((await steps(tab)).map(({ checked }) => checked)).toEqual([false, false, true, ...Array(6).fill(false)]);
  expect(await surfaces(tab)).toBe(1);
  await tab.close();
});

test('a page that never rests stays quick, and is followed again after a person did something', async () => {
  const tab = await driver.open('http://shop.example/restless');
  await openPanel(tab);
  await click(tab, 'checkbox', /^Step 1/);
  await tab.evaluate(more, repairs(9).slice(6));
  await tab.press('Shift');
  await until('9 steps', async () => (await steps(tab)).length === 9);
  expect((await steps(tab))[0]?.checked).toBe(true);
  await tab.close();
});

test('a page that is no tutorial gets nothing of ours', async () => {
  const tab = await driver.open('http://news.example/plain');
  const guide = await driver.open('http://garden.example/how-to/hang-a-bird-feeder');
  // By the time the other tab has its chip, this one would have it too.
  await find(guide, 'button', /^Open steps/);
  expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
  await guide.close();
  await tab.close();
});
