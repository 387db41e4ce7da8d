import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from './harness/chromium';
import { type Driver, type Tab, until } from './harness/driver';
import { firefoxPath, startFirefox } from './harness/firefox';
import { type Sites, serveSites } from './harness/server';
import { click, openPanel, steps, unfold, words } from './harness/surface';
import { repairs, sitePages } from './pages';

const items = (texts: readonly string[]) => texts.map((text) => `<li>${text}</li>`).join('');
const list = (texts: readonly string[]) => `<h2>Instructions</h2><ol>${items(texts)}</ol>`;
const page = (title: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${title}</title></head><body><h1>${title}</h1><p>You need a 10 mm spanner and a rag.</p>${body}</body></html>`;

/** A frame of the same site, far down, whose list is longer than the frame. */
const framed = page(
  'How to mend a mangle',
  '<div style="height:1500px"></div><iframe src="/part" width="600" height="300" style="margin-left:90px"></iframe>',
);
const part = `<!doctype html><html lang="en"><body>${list(repairs(6)).replaceAll('<li>', '<li style="height:200px">')}</body></html>`;

/** A component that draws its list by itself, after the page has loaded. */
const component = page(
  'Mangle',
  `<x-guide></x-guide><script>
  addEventListener('load', () => {
    const root = document.querySelector('x-guide').attachShadow({ mode: 'open' });
    root.innerHTML = ${JSON.stringify(`<div style="height:1200px"></div>${list(repairs(5))}`)};
    window.add = (text) => root.querySelector('ol').append(Object.assign(document.createElement('li'), { textContent: text }));
  });
</script>`,
);

/** One series of steps in three tabs, of which one is on show. */
const tabbed = page(
  'How to mend a mangle',
  `<div style="height:1400px"></div><div role="tablist"><button role="tab" id="t1" aria-controls="p1">Step 1-3</button>
<button role="tab" id="t2" aria-controls="p2">Step 4-6</button></div>
<div role="tabpanel" id="p1" aria-labelledby="t1"><ol>${items(repairs(3))}</ol></div>
<div role="tabpanel" id="p2" aria-labelledby="t2" hidden><ol start="4">${items(repairs(6).slice(3))}</ol></div>`,
);

/** Where our bar stands beside the step, and its height. */
const bar = (tab: Tab) =>
  tab.inRoot((root) => {
    const box = root.querySelector('.page-mark.here')?.getBoundingClientRect();
    return box ? { left: box.left, top: box.top, bottom: box.bottom } : null;
  });

/** Shows the step of this number on the page, with the key for it. */
async function showOnPage(tab: Tab, number: number): Promise<void> {
  const focus = (root: ShadowRoot, at: number) => {
    root.querySelectorAll<HTMLElement>('[data-step] input[type=checkbox]')[at]?.focus();
    return true;
  };
  await tab.inRoot(focus, number - 1);
  await tab.press('o');
}

describe.each([
  { name: 'Chromium', start: startChromium as (port: number) => Promise<Driver>, here: true },
  { name: 'Firefox', start: startFirefox, here: firefoxPath !== null },
])('trees inside a page in $name', ({ start, here }) => {
  describe.skipIf(!here)('are part of it', () => {
    let sites: Sites;
    let driver: Driver;

    beforeAll(async () => {
      sites = await serveSites(
        sitePages({ '/framed': framed, '/part': part, '/component': component, '/tabbed': tabbed }),
      );
      driver = await start(sites.port);
    });

    afterAll(async () => {
      await driver?.close();
      await sites?.close();
    });

    test('steps in a frame are read, ticked, and shown where they stand', async () => {
      const tab = await driver.open('http://laundry.example/framed');
      await openPanel(tab);
      expect(await steps(tab)).toHaveLength(6);
      await click(tab, 'checkbox', /^Step 1/);
      await showOnPage(tab, 4);
      const place = () =>
        tab.evaluate(() => {
          const frame = document.querySelector('iframe') as HTMLIFrameElement;
          const outer = frame.getBoundingClientRect();
          const inner = frame.contentDocument?.querySelectorAll('li')[3]?.getBoundingClientRect();
          const top = outer.top + frame.clientTop;
          return {
            top: Math.max(top, top + (inner?.top ?? 0)),
            bottom: Math.min(top + frame.clientHeight, top + (inner?.bottom ?? 0)),
          };
        });
      await until('the bar beside the step in the frame', async () => {
        const [mark, step] = [await bar(tab), await place()];
        const isSeen = step.top >= 0 && step.bottom <= 900 && step.bottom - step.top > 100;
        return isSeen && mark && Math.abs(mark.top - step.top) < 2 && Math.abs(mark.bottom - step.bottom) < 2;
      });
      // The frame scrolls by itself, and the bar goes along.
      await tab.evaluate(() => document.querySelector('iframe')?.contentWindow?.scrollBy(0, 60));
      await until('the bar to follow', async () => {
        const [mark, step] = [await bar(tab), await place()];
        return mark && Math.abs(mark.top - step.top) < 2 && Math.abs(mark.bottom - step.bottom) < 2;
      });
      await tab.close();
    });

    test('steps that a component draws are spotted, read and shown; those that come later too', async () => {
      const tab = await driver.open('http://laundry.example/component');
      await openPanel(tab);
      expect(await steps(tab)).toHaveLength(5);
      await click(tab, 'checkbox', /^Step 2/);
      await tab.evaluate((text) => (window as unknown as { add(text: string): void }).add(text), repairs(6)[5] ?? '');
      await until('6 steps', async () => (await steps(tab)).length === 6);
      expect((await steps(tab)).map(({ checked }) => checked)).toEqual([false, true, false, false, false, false]);
      await showOnPage(tab, 5);
      await until('the bar beside the step in the component', async () => {
        const mark = await bar(tab);
        const top = await tab.evaluate(
          () => document.querySelector('x-guide')?.shadowRoot?.querySelectorAll('li')[4]?.getBoundingClientRect().top,
        );
        return mark && top !== undefined && top > 0 && top < 900 && Math.abs(mark.top - top) < 2;
      });
      await tab.close();
    });

    test('a step in a tab that is folded away is read, and its tab is shown', async () => {
      const tab = await driver.open('http://laundry.example/tabbed');
      await openPanel(tab);
      await unfold(tab);
      await until('6 steps', async () => (await steps(tab)).length === 6);
      await showOnPage(tab, 5);
      await until('the word of it', async () => (await words(tab)).includes('Open this part of the page'));
      await until('the bar beside the tab', async () => {
        const mark = await bar(tab);
        const top = await tab.evaluate(() => document.querySelector('#t2')?.getBoundingClientRect().top ?? -1);
        return mark && top > 0 && top < 900 && Math.abs(mark.top - top) < 2;
      });
      await tab.close();
    });
  });
});
