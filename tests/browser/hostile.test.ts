import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Tab, until } from './harness/driver';
import { type Sites, serveSites } from './harness/server';
import { click, find, openPanel } from './harness/surface';
import { listPage, repairs } from './pages';

/**
 * A page that fights back: in every frame it throws out all style sheets that it can reach, takes its ads out and puts them in
 * again at other places, in other boxes and under other names, and insists that they show. It notes what was on show.
 */
const fight = `<script>
  window.frames_ = 0;
  window.lastSeen = 0;
  const name = () => 'x' + Math.random().toString(36).slice(2);
  const banner = '<a href="https://shop.sjv.io/c/12/34/56"><img width="300" height="250" style="display:block !important"></a>';
  const inserts = [
    () => '<div><div class="' + name() + '">' + banner + '</div></div>',
    () => '<ins class="adsbygoogle" data-ad-client="ca-pub-1" style="display:block !important; height: 90px"></ins>',
    () => '<p>' + banner + '</p>',
    () => '<img src="https://ad.doubleclick.net/banner.gif" width="468" height="60">',
  ];
  const again = () => {
    const ads = [...document.querySelectorAll('.ours')];
    if (ads.some((ad) => [...ad.querySelectorAll('a, ins, img')].some((each) => each.checkVisibility()))) lastSeen = frames_;
    for (const each of [...ads, ...document.querySelectorAll('style, link[rel=stylesheet]')]) each.remove();
    document.adoptedStyleSheets = [];
    const places = [...document.querySelectorAll('article > h1, article > p, article > h2, article > ol')];
    for (const insert of inserts) {
      const box = document.createElement('section');
      box.className = 'ours ' + name();
      box.id = name();
      box.innerHTML = insert();
      box.style.setProperty('display', 'block', 'important');
      places[Math.floor(Math.random() * places.length)].after(box);
    }
    frames_ += 1;
    requestAnimationFrame(again);
  };
  addEventListener('DOMContentLoaded', () => requestAnimationFrame(again));
</script>`;
const title = 'How to service a wheel';

let sites: Sites;
let driver: ChromiumDriver;

beforeAll(async () => {
  sites = await serveSites({
    '/fights': listPage(title, repairs(5), fight),
    '/before': '<title>News</title><p>Nothing to do.</p>',
  });
  driver = await startChromium(sites.port);
  await driver.open('http://news.example/before');
  await (await driver.worker()).evaluate(() => {
    const { chrome, told } = Object.assign(globalThis as unknown as World, { told: [] as string[] });
    chrome.runtime.onMessage.addListener(({ name }) => void told.push(name));
  });
});

afterAll(async () => {
  await driver?.close();
  await sites?.close();
});

/** As much of the worker as is asked here. */
interface World {
  told: string[];
  chrome: { runtime: { onMessage: { addListener(hear: (message: { name: string }) => void): void } } };
}

const messages = async () => (await driver.worker()).evaluate(() => (globalThis as unknown as World).told.length);

/** How many frames the page drew, and in which of them an ad was last on show. */
const fought = (tab: Tab) =>
  tab.evaluate(() => {
    const { frames_, lastSeen } = window as unknown as { frames_: number; lastSeen: number };
    return { frames: frames_, lastSeen };
  });

/** Frames in which nothing may show; the page puts its ads in anew in each. */
const quietFrames = 600;
/** Looks at a page that changes for ever end after ten; each says at most so much to the background. */
const mostMessages = 10 * 5;

test('ads that are put in again in every frame stay hidden, for a bounded number of looks', async () => {
  const tab = await driver.open('http://wheel.example/fights');
  await find(tab, 'button', /^Open steps, 5 steps$/);
  const start = await until('frames without an ad', async () => {
    const { frames, lastSeen } = await fought(tab);
    return frames - lastSeen > 60 ? frames : null;
  });
  await until('as many frames again', async () => (await fought(tab)).frames > start + quietFrames, 60_000);
  expect((await fought(tab)).lastSeen).toBeLessThan(start);
  expect(await messages()).toBeLessThan(mostMessages);
});

test('the switch brings them back, and hides them again', async () => {
  const tab = await driver.open('http://wheel.example/fights');
  await openPanel(tab);
  const before = (await fought(tab)).frames;
  await click(tab, 'switch', /^Hide ads and trackers on this site/);
  await until('ads on show', async () => (await fought(tab)).lastSeen > before);
  await click(tab, 'switch', /^Hide ads and trackers on this site/);
  await until('frames without an ad', async () => {
    const { frames, lastSeen } = await fought(tab);
    return frames - lastSeen > 60;
  });
});
