import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { until } from './harness/driver';
import { firefoxPath } from './harness/firefox';
import { type Inside, insideChromium, insideFirefox, storedIn } from './harness/inside';
import { type Sites, serveSites } from './harness/server';
import { click, openPanel, steps, things } from './harness/surface';
import { feederAddress, sitePages } from './pages';

declare const chrome: {
  tabs: { query(wanted: object): Promise<{ id: number }[]> };
  runtime: { sendMessage(message: object): Promise<{ value: { status?: string; title?: string }[] }> };
};

// A browser of its own for each test.
vi.setConfig({ testTimeout: 120_000 });

let sites: Sites;

beforeAll(async () => {
  sites = await serveSites(sitePages());
});

afterAll(async () => {
  await sites?.close();
});

type Look = (inside: Inside, tab: number) => Promise<void>;

async function ticksWait(inside: Inside, look: Look): Promise<void> {
  const { driver } = inside;
  const ticks = async () => JSON.stringify(await storedIn(inside)).split('"done"').length - 1;
  const tab = await driver.open(feederAddress);
  await openPanel(tab);
  await click(tab, 'checkbox', /^Step 1/);
  await until('the tick on disk', async () => (await ticks()) === 1);
  const front = await inside.run(async () => (await chrome.tabs.query({ url: 'http://garden.example/*' }))[0]?.id ?? 0);
  await inside.allowHosts(false);
  // The reader that is there already goes on: what is ticked in it is saved.
  await click(tab, 'checkbox', /^Step 2/);
  await until('both ticks on disk', async () => (await ticks()) === 2);
  await tab.reload();
  await look(inside, front);
  expect(await things(tab, 'button')).toEqual([]);
  expect(await ticks()).toBe(2);
  await inside.allowHosts(true);
  await tab.reload();
  await openPanel(tab);
  expect((await steps(tab)).slice(0, 3).map(({ checked }) => checked)).toEqual([true, true, false]);
}

test('Chromium: where a person keeps sites from Sidestep, the popup says so and the ticks wait for them', async () => {
  const inside = await insideChromium(sites.port);
  const { driver } = inside;
  try {
    await ticksWait(inside, async (_, front) => {
      // In a tab of its own, over the tab with the tutorial: a press on the button would let Sidestep read the page this once.
      const { host } = new URL((await driver.worker()).url());
      const popup = await driver.context().newPage();
      await popup.addInitScript((id) => {
        Object.assign(chrome.tabs, { query: async () => [{ id }] });
      }, front);
      await popup.goto(`chrome-extension://${host}/popup.html`);
      await popup.getByText('Sidestep may not read this page').waitFor();
      await popup.getByText('You have not let Sidestep read this site.').waitFor();
      await popup.close();
      const library = await driver.openOwn('library.html');
      await library.getByText('How to Hang a Bird Feeder').first().waitFor();
      await library.close();
    });
  } finally {
    await driver.close();
  }
});

describe.skipIf(!firefoxPath)('Firefox', () => {
  test('where a person keeps sites from Sidestep, the popup hears of it and the ticks wait for them', async () => {
    const inside = await insideFirefox(sites.port);
    try {
      await ticksWait(inside, async (_, front) => {
        // What the popup asks, and the library: Firefox shows its popup to no protocol.
        const said = await inside.run(
          async (tab) => ({
            page: await chrome.runtime.sendMessage({ name: 'get-page', body: { tab } }),
            list: await chrome.runtime.sendMessage({ name: 'list-tutorials', body: null }),
          }),
          front,
        );
        expect(said.page).toMatchObject({ ok: true, value: { status: 'withheld' } });
        expect(said.list.value.map(({ title }) => title)).toEqual([
          'How to Hang a Bird Feeder That Squirrels Leave Alone',
        ]);
      });
    } finally {
      await inside.driver.close();
    }
  });
});
