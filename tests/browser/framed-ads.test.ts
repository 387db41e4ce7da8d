import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from './harness/chromium';
import { type Driver, type Tab, until } from './harness/driver';
import { firefoxPath, startFirefox } from './harness/firefox';
import { type Sites, serveSites } from './harness/server';
import { click, find, openPanel, words } from './harness/surface';
import { listPage, repairs } from './pages';

const banner = '<a id="banner" href="https://shop.sjv.io/c/12/34/56"><img width="300" height="250"></a>';
const text = '<p id="text">Ask a friend to hold the wheel while you work, and put the bolts in a tin.</p>';
const frames = `<iframe id="same" src="/inner"></iframe>
<iframe id="written" srcdoc='${text}${banner}'></iframe>
<iframe id="filled"></iframe>
<iframe id="only-ads" srcdoc='<div>${banner}</div>'></iframe>
<iframe id="of-ads" src="https://ad.doubleclick.net/adi/frame.html"></iframe>
<iframe id="other" src="http://elsewhere.example/inner"></iframe>
<script>
  const page = document.querySelector('#filled').contentDocument;
  page.body.innerHTML = ${JSON.stringify(`${text}${banner}`)};
</script>`;
const page = listPage('How to service a wheel', repairs(5)).replace(
  '</article>',
  `</article><section>${frames}</section>`,
);
const stripSwitch = /^Hide ads and trackers on this site/;

/** Of each frame: whether it is on show, and the banner and the text in it; null where nobody may look inside. */
const shown = (tab: Tab) =>
  tab.evaluate(() => {
    const look = (frame: HTMLIFrameElement) => {
      const inner = frame.contentDocument;
      const inside = (id: string) => inner?.querySelector(id)?.checkVisibility() ?? null;
      return [frame.id, frame.checkVisibility(), inside('#banner'), inside('#text')];
    };
    return [...document.querySelectorAll('iframe')].map(look);
  });

/** In a frame that is hidden nothing is on show. */
const stripped = [
  ['same', true, false, true],
  ['written', true, false, true],
  ['filled', true, false, true],
  ['only-ads', false, false, null],
  ['of-ads', false, null, null],
  ['other', true, null, null],
];
const whole = [
  ['same', true, true, true],
  ['written', true, true, true],
  ['filled', true, true, true],
  ['only-ads', true, true, null],
  ['of-ads', true, null, null],
  ['other', true, null, null],
];

describe.each([
  { name: 'Chromium', start: startChromium as (port: number) => Promise<Driver>, here: true },
  { name: 'Firefox', start: startFirefox, here: firefoxPath !== null },
])('$name', ({ start, here }) => {
  describe.skipIf(!here)('ads in frames', () => {
    let sites: Sites;
    let driver: Driver;
    let tab: Tab;
    const becomes = (what: string, wanted: unknown) =>
      until(what, async () => JSON.stringify(await shown(tab)) === JSON.stringify(wanted)).catch(async () =>
        expect(await shown(tab)).toEqual(wanted),
      );

    beforeAll(async () => {
      sites = await serveSites({ '/wheel': page, '/inner': `<!doctype html>${text}${banner}` });
      driver = await start(sites.port);
      tab = await driver.open('http://garage.example/wheel');
    });

    afterAll(async () => {
      await driver?.close();
      await sites?.close();
    });

    test('are hidden in frames of the page itself; a frame of ads alone is hidden as a whole, one of another site stays', async () => {
      await find(tab, 'button', /^Open steps, 5 steps$/);
      await becomes('frames without ads', stripped);
    });

    test('stand in the one list, and the switch brings them back and takes them away', async () => {
      await openPanel(tab);
      expect(await words(tab)).toMatch(/5 ads/);
      await click(tab, 'switch', stripSwitch);
      await becomes('frames as they were', whole);
      await click(tab, 'switch', stripSwitch);
      await becomes('frames without ads again', stripped);
    });

    test('that come later, in a frame that is loaded anew, are hidden too', async () => {
      await tab.evaluate(() => {
        const frame = document.querySelector('#same') as HTMLIFrameElement;
        frame.src = '/inner?again';
      });
      await becomes('the new page without ads', stripped);
    });
  });
});
