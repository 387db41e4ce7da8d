import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { until } from './harness/driver';
import { type Sites, serveSites } from './harness/server';
import { find, openPanel, steps, things } from './harness/surface';
import { listContent, repairs, sitePages } from './pages';

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

let sites: Sites;
let driver: ChromiumDriver;

beforeAll(async () => {
  sites = await serveSites(
    sitePages({
      '/shell': shell,
      '/late': late,
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

/** Steps of another machine than the last one's. */
const others = repairs(12).slice(5);

test('content that comes late is found', async () => {
  const tab = await driver.open('http://late.example/late');
  await find(tab, 'button', /^Open steps, 6 steps$/);
  await tab.close();
});

test('a site that changes its address without loading is followed, there and back', async () => {
  const tab = await driver.open('http://shop.example/shell');
  await tab.evaluate(show, '/guides/vice', 'How to mend a vice', listContent('How to mend a vice', repairs(5)));
  await find(tab, 'button', /^Open steps, 5 steps$/);
  await openPanel(tab);
  expect(await steps(tab)).toHaveLength(5);
  await tab.evaluate(show, '/guides/lathe', 'How to mend a lathe', listContent('How to mend a lathe', others));
  await until(
    '7 steps',
    async () =>
      (await steps(tab)).length === 7 ||
      (await things(tab, 'button')).some(({ name }) => name === 'Open steps, 7 steps'),
  );
  await tab.evaluate(show, '/about', 'About us', '<h1>About us</h1><p>Nothing to do here.</p>');
  await until('nothing of ours', async () => (await things(tab, 'button')).length === 0);
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
