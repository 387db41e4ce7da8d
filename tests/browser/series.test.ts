import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from './harness/chromium';
import { type Driver, type Tab, until } from './harness/driver';
import { firefoxPath, startFirefox } from './harness/firefox';
import { type Pages, type Sites, serveSites } from './harness/server';
import { click, find, openPanel, steps, words } from './harness/surface';
import { repairs, sitePages } from './pages';

const items = (texts: readonly string[]) => texts.map((text) => `<li>${text}</li>`).join('');
const all = repairs(12);

/** Page n of a guide of four; the third is missing at first, and no page names more than its neighbours. */
function page(n: number, from: number, to: number): string {
  const link = (at: number, rel: string, label: string) =>
    at >= 1 && at <= 4 ? `<a rel="${rel}" href="/guide${at > 1 ? `/page-${at}` : ''}">${label}</a>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How to mend a loom, page ${n}</title></head>
<body><main><h1>How to mend a loom</h1><p>You need a 10 mm spanner and a rag.</p><h2>Instructions</h2>
<ol start="${from + 1}">${items(all.slice(from, to))}</ol><img src="/seen-${n}.png" alt="">
<script>document.title += '!'</script></main>
<nav>${link(n - 1, 'prev', 'Previous')} ${link(n + 1, 'next', 'Next')}</nav></body></html>`;
}

/** A policy that lets pages ask for nothing: in Chromium what the person asks for is not theirs; Firefox applies it to us too. */
const strict = { 'content-security-policy': "connect-src 'none'" };

describe.each([
  { name: 'Chromium', start: startChromium as (port: number) => Promise<Driver>, here: true },
  { name: 'Firefox', start: startFirefox, here: firefoxPath !== null },
])('a tutorial over several pages in $name', ({ name, start, here }) => {
  const served = (body: string) => ({ type: 'text/html', body, headers: name === 'Chromium' ? strict : {} });
  describe.skipIf(!here)('is joined when the person asks for it', () => {
    const pages: Pages = sitePages({
      '/guide': served(page(1, 0, 3)),
      '/guide/page-2': served(page(2, 3, 6)),
      '/guide/page-4': served(page(4, 9, 12)),
    });
    let sites: Sites;
    let driver: Driver;
    let tab: Tab;

    beforeAll(async () => {
      sites = await serveSites(pages);
      driver = await start(sites.port);
      tab = await driver.open('http://loom.example/guide/page-2');
    });

    afterAll(async () => {
      await driver?.close();
      await sites?.close();
    });

    const asked = (path: string) => sites.requests.filter((one) => one === `loom.example${path}`).length;
    const ticks = async () => (await steps(tab)).map(({ checked }) => checked);

    test('a page by itself is offered, with its own numbers, and nothing else is asked for', async () => {
      await openPanel(tab);
      expect((await steps(tab))[0]?.name).toBe(`Step 4: ${all[3]}`);
      await find(tab, 'button', /^Read them all$/);
      await click(tab, 'checkbox', /^Step 5/);
      expect(asked('/guide')).toBe(0);
    });

    test('all pages are read in order; one that does not come says so in its place', async () => {
      await click(tab, 'button', /^Read them all$/);
      await until('the page that failed', async () => (await words(tab)).includes('Page 3 could not be read.'));
      await openAll(tab);
      expect((await steps(tab)).map(({ name }) => name)).toEqual(all.slice(0, 6).map(named(0)));
      expect(await ticks()).toEqual([false, false, false, false, true, false]);
      expect(asked('/seen-1.png')).toBe(0);
    });

    test('tried again, it comes, and so does the page that only it names', async () => {
      pages['/guide/page-3'] = served(page(3, 6, 9));
      await click(tab, 'button', /^Try again$/);
      await until('all 12 steps', async () => {
        await openAll(tab);
        return (await steps(tab)).length === 12;
      });
      expect((await steps(tab)).map(({ name }) => name)).toEqual(all.map(named(0)));
      expect((await words(tab)).includes('could not be read')).toBe(false);
    });

    test('a tick on another page is that page’s own', async () => {
      await click(tab, 'checkbox', /^Step 8/);
      await until('the tick on disk', async () => !(await words(tab)).includes('Not saved'));
      await tab.goto('http://loom.example/guide/page-3');
      await openPanel(tab);
      expect(await ticks()).toEqual([false, true, false]);
      await click(tab, 'checkbox', /^Step 7/);
    });

    test('joined from the first page, all ticks are there', async () => {
      await tab.goto('http://loom.example/guide');
      await openPanel(tab);
      await click(tab, 'button', /^Read them all$/);
      await until('all 12 steps', async () => {
        await openAll(tab);
        return (await steps(tab)).length === 12;
      });
      const done = (await steps(tab)).filter(({ checked }) => checked).map(({ name }) => name.slice(0, 6));
      expect(done).toEqual(['Step 5', 'Step 7', 'Step 8']);
    });

    test('a step of another page is shown on its page', async () => {
      const focus = (root: ShadowRoot) => {
        root.querySelectorAll<HTMLElement>('[data-step] input[type=checkbox]')[10]?.focus();
        return true;
      };
      await tab.inRoot(focus);
      await tab.press('o');
      // A page that is just going away cannot be asked.
      const isThere = () => tab.evaluate(() => location.pathname === '/guide/page-4').catch(() => false);
      await until('the page of the step', isThere);
    });
  });
});

const named = (from: number) => (text: string, at: number) => `Step ${from + at + 1}: ${text}`;

/** Unfolds every part that is there, with the keyboard. */
async function openAll(tab: Tab): Promise<void> {
  const folded = (root: ShadowRoot) => {
    const head = root.querySelector<HTMLElement>('.part-head button[aria-expanded=false]');
    head?.focus();
    return head !== null;
  };
  while (await tab.inRoot(folded)) {
    await tab.press('Enter');
    await until('the part to open', () =>
      tab.inRoot((root) => root.activeElement?.getAttribute('aria-expanded') === 'true'),
    );
  }
}
