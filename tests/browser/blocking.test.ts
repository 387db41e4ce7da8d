import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Tab, until } from './harness/driver';
import { type Sites, serveSites } from './harness/server';
import { click, find, openPanel, words } from './harness/surface';
import { feeder, feederAddress, sitePages } from './pages';

/** Hosts that the lists know: one serves ads, the other counts people. */
const theirs = ['https://ad.doubleclick.net/slot.js', 'https://sb.scorecardresearch.com/beacon.js'];
/** The feeder page has a pixel of its own. */
const onFeeder = ['https://ad.doubleclick.net/ddm/trackimp/N1.2/B3;ord=1', ...theirs];
const own = 'http://garden.example/own.js';
const scripts = [...theirs, own].map((address) => `<script src="${address}"></script>`).join('');
const path = '/how-to/hang-a-bird-feeder';

/** What the browser was told by us. */
interface Told {
  sets: string[];
  rules: number;
  scripts: number;
}

describe('requests to ad and tracker hosts', () => {
  let sites: Sites;
  let driver: ChromiumDriver;
  let tab: Tab;
  let asked: string[] = [];

  const told = async (): Promise<Told> =>
    (await driver.worker()).evaluate(async () => {
      const { declarativeNetRequest: rules, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [sets, lasting, passing, scripts] = await Promise.all([
        rules.getEnabledRulesets(),
        rules.getDynamicRules(),
        rules.getSessionRules(),
        scripting.getRegisteredContentScripts(),
      ]);
      return { sets: sets.sort(), rules: lasting.length + passing.length, scripts: scripts.length };
    });
  const reload = async () => {
    asked = [];
    await tab.reload();
    await find(tab, 'button', /^Open steps/);
  };

  beforeAll(async () => {
    const page = feeder.replace('<head>', `<head>${scripts}`);
    sites = await serveSites(
      sitePages({
        [path]: page,
        '/elsewhere': `<title>News</title>${scripts}<p>Nothing to do.</p>`,
        '/news': `<title>News</title><p id="named" class="ad-leaderboard">Buy now.</p><p id="other">Nothing to do.</p>
          <a id="banner" href="https://shop.sjv.io/c/1/2/3"><img src="https://imp.pxf.io/i/1" width="300" height="250"></a>
          <a id="product" href="https://shop.sjv.io/c/4/5/6"><img src="/kettle.png" width="300" height="250"></a>`,
      }),
    );
    driver = await startChromium(sites.port);
    await driver.context().route(/doubleclick|scorecardresearch/, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ body: '', contentType: 'text/javascript' });
    });
    tab = await driver.open(feederAddress);
  });

  afterAll(async () => {
    await driver?.close();
    await sites?.close();
  });

  test('the first visit loads them, and asks for the rules', async () => {
    expect(asked.sort()).toEqual(onFeeder);
    await until('the rules, and the script after them', async () => (await told()).scripts === 1);
    expect(await told()).toEqual({ sets: ['ads', 'trackers'], rules: 2, scripts: 1 });
  });

  test('from the next load on none is made, and the panel counts them apart', async () => {
    await reload();
    expect(asked).toEqual([]);
    await openPanel(tab);
    await click(tab, 'button', /ads and \d+ trackers? hidden|\d+ hidden/);
    const said = await until('the count', async () => {
      const text = await words(tab);
      return text.includes('Stopped before loading') ? text : null;
    });
    expect(said).toMatch(/doubleclick\.net/);
    expect(said).toMatch(/scorecardresearch\.com/);
    expect(said).not.toMatch(/own\.js/);
  });

  test('what the lists and our own rules know by its name is hidden there before any reader comes', async () => {
    const shown = (one: Tab) =>
      one.evaluate(() =>
        ['#named', '#banner', '#other', '#product'].map((id) => document.querySelector(id)?.checkVisibility()),
      );
    const known = await driver.open('http://garden.example/news');
    await until('both to go', async () => (await shown(known)).slice(0, 2).every((each) => each === false));
    // A picture that the site itself serves may be a step's.
    expect(await shown(known)).toEqual([false, false, true, true]);
    const other = await driver.open('http://elsewhere.example/news');
    expect(await shown(other)).toEqual([true, true, true, true]);
    for (const tab of [known, other]) await tab.close();
  });

  test('other sites are left alone', async () => {
    asked = [];
    const other = await driver.open('http://elsewhere.example/elsewhere');
    expect(asked.sort()).toEqual(theirs);
    await other.close();
  });

  test('off means off: no rule, no script, no style, and everything loads again', async () => {
    await click(tab, 'switch', /^Hide ads and trackers on this site/);
    await until('no rule, and no script after them', async () => (await told()).scripts === 0);
    expect(await told()).toEqual({ sets: [], rules: 0, scripts: 0 });
    const worker = await driver.worker();
    await worker.evaluate(() => {
      const world = globalThis as unknown as Hearing;
      world.heard = [];
      world.chrome.runtime.onMessage.addListener(({ name, body }) => void world.heard.push([name, body?.css ?? '']));
    });
    await reload();
    expect(asked.sort()).toEqual(onFeeder);
    const heard = await worker.evaluate(() => (globalThis as unknown as Hearing).heard);
    // Else the test would say nothing.
    expect(heard.map(([name]) => name)).toContain('open-tutorial');
    expect(heard.filter(([, css]) => css !== '')).toEqual([]);
  });
});

/** As much of the browser as is asked here. */
interface Chrome {
  declarativeNetRequest: Record<'getDynamicRules' | 'getSessionRules', () => Promise<unknown[]>> & {
    getEnabledRulesets(): Promise<string[]>;
  };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
}

/** The worker, noting what it hears: messages, and the style that each asks for. */
interface Hearing {
  heard: [name: string, css: string][];
  chrome: {
    runtime: {
      onMessage: { addListener(hear: (message: { name: string; body: { css?: string } | null }) => void): void };
    };
  };
}
