import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Tab, until } from './harness/driver';
import { type Sites, serveSites } from './harness/server';
import { click, openPanel, things } from './harness/surface';

const shared = new URL('../../../shared/', import.meta.url);
const seed = new URL('corpus/seed/', shared);
const here = existsSync(new URL('page.html', seed));
if (!here) console.warn('The seed page is not there (../shared): its tests are skipped.');

interface Expected {
  url: string;
  procedures: { title: string; steps: string[] }[];
}

/** Marks every element that the independent finder takes for clutter, by kind, so that it can be asked for later. */
async function markClutter(tab: Tab): Promise<void> {
  const finder = readFileSync(new URL('bench/clutter.js', shared), 'utf8').replace('export function', 'function');
  await tab.evaluate((source) => {
    const found = new Function(`${source}; return findClutter(document)`)() as Record<string, Element[]>;
    (window as unknown as { clutter: typeof found }).clutter = found;
  }, finder);
}

/** How many of each kind were found, and how many of them are on show. */
function clutter(tab: Tab): Promise<Record<string, { found: number; shown: number }>> {
  return tab.evaluate(() => {
    const found = (window as unknown as { clutter: Record<string, Element[]> }).clutter;
    const shown = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0;
    return Object.fromEntries(
      Object.entries(found).map(([kind, list]) => [kind, { found: list.length, shown: list.filter(shown).length }]),
    );
  });
}

/** What must stay: headings, list items, screenshots. */
function kept(tab: Tab): Promise<{ there: number; hidden: string[] }> {
  return tab.evaluate(() => {
    const all = [...document.querySelectorAll('h1, h2, h3, .article-content > ol > li, .article-content > ol img')];
    return {
      there: all.length,
      hidden: all.filter((each) => !each.checkVisibility()).map((each) => each.outerHTML.slice(0, 80)),
    };
  });
}

/** The box of every element in <body> that is on show, in document order. */
function boxes(tab: Tab): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.localName}#${element.id} ${x + scrollX},${y + scrollY} ${width}x${height}`;
      }),
  );
}

/** ms from the click until the first banner's display is another, by the page's own clock. */
async function timedSwitch(tab: Tab): Promise<number> {
  await tab.evaluate(() => {
    const page = window as unknown as { took: number | null; clutter: Record<string, Element[]> };
    const banner = page.clutter.banner?.[0] as Element;
    const before = banner.checkVisibility();
    page.took = null;
    const watch = () => {
      const began = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (banner.checkVisibility() !== before) page.took = performance.now() - began;
        else port2.postMessage(null);
      };
      port2.postMessage(null);
    };
    addEventListener('click', watch, { capture: true, once: true });
  });
  await click(tab, 'switch', /^Hide ads and trackers on this site/);
  return until('the change', () => tab.evaluate(() => (window as unknown as { took: number | null }).took));
}

describe.skipIf(!here)('the page that Sidestep was imagined on', () => {
  let sites: Sites;
  let driver: ChromiumDriver;
  let tab: Tab;
  let expected: Expected;
  /** Requests that left the browser, as "host/path". */
  let asked: string[] = [];

  beforeAll(async () => {
    expected = JSON.parse(readFileSync(new URL('expected.json', seed), 'utf8'));
    const page = readFileSync(new URL('page.html', seed));
    sites = await serveSites({});
    driver = await startChromium(sites.port);
    await driver.context().route('**/*', (route) => {
      const itself = route.request().url() === expected.url && route.request().isNavigationRequest();
      if (!itself) asked.push(`${new URL(route.request().url()).host}${new URL(route.request().url()).pathname}`);
      return itself ? route.fulfill({ body: page, contentType: 'text/html; charset=utf-8' }) : route.abort();
    });
    tab = await driver.open(expected.url);
    await markClutter(tab);
    await openPanel(tab);
  });

  afterAll(async () => {
    await driver?.close();
    await sites?.close();
  });

  test('both procedures stand in the panel, with their steps', async () => {
    const headings = (await things(tab, 'heading')).map(({ name }) => name);
    for (const { title } of expected.procedures) expect(headings.join('\n')).toContain(title);
    const names = (await things(tab, 'checkbox')).map(({ name }) => name);
    expect(names).toEqual(expected.procedures[0]?.steps.map((step, index) => `Step ${index + 1}: ${step}`));
  });

  test('no ad and no tracker is on show; steps, headings and screenshots are', async () => {
    const { banner, slot, pixel } = await until('the ads to go', async () => {
      const now = await clutter(tab);
      return now.banner?.shown === 0 ? now : null;
    });
    expect(banner).toEqual({ found: 7, shown: 0 });
    expect(pixel).toEqual({ found: 9, shown: 0 });
    expect(slot?.shown).toBe(0);
    const { there, hidden } = await kept(tab);
    expect(there).toBeGreaterThan(10);
    expect(hidden).toEqual([]);
  });

  test('the switch brings every box back where it was, and hides them again, each in under 50 ms', async () => {
    const off: number[] = [];
    const on: number[] = [];
    const hidden = await boxes(tab);
    await click(tab, 'switch', /^Hide ads and trackers on this site/);
    await until('the ads', async () => ((await clutter(tab)).banner?.shown ?? 0) > 0);
    const shown = await boxes(tab);
    await click(tab, 'switch', /^Hide ads and trackers on this site/);
    await until('no ads', async () => (await clutter(tab)).banner?.shown === 0);
    for (let turn = 0; turn < 5; turn++) {
      off.push(await timedSwitch(tab));
      expect(await boxes(tab)).toEqual(shown);
      on.push(await timedSwitch(tab));
      expect(await boxes(tab)).toEqual(hidden);
    }
    const median = (values: number[]) => values.sort((one, other) => one - other)[2];
    expect(median(off), `ms to show: ${off}`).toBeLessThan(50);
    expect(median(on), `ms to hide: ${on}`).toBeLessThan(50);
  });

  test('the link farm is clutter, with a switch of its own', async () => {
    expect((await clutter(tab)).farm?.shown).toBeGreaterThan(0);
    await click(tab, 'button', /ads and \d+ trackers hidden|\d+ hidden/);
    await click(tab, 'switch', /link lists/);
    await until('no farm', async () => (await clutter(tab)).farm?.shown === 0);
    expect((await kept(tab)).hidden).toEqual([]);
  });

  test('from the second load on, no ad and no tracker is asked', async () => {
    const theirs =
      /impactradius|pxf\.io|sjv\.io|evyy\.net|doubleclick|googlesyndication|google-analytics|googletagmanager|adsbygoogle/;
    expect(asked.filter((address) => theirs.test(address)).length).toBeGreaterThan(0);
    asked = [];
    await tab.reload();
    await markClutter(tab);
    await openPanel(tab);
    await until('no ads', async () => (await clutter(tab)).banner?.shown === 0);
    expect(asked.filter((address) => theirs.test(address))).toEqual([]);
    expect((await kept(tab)).hidden).toEqual([]);
  });
});
