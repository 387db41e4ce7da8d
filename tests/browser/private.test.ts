import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium, tabOf } from './harness/chromium';
import { type Driver, type Tab, until } from './harness/driver';
import { allowPrivate } from './harness/extensions-page';
import { firefoxPath, startPrivateFirefox } from './harness/firefox';
import { type Sites, serveSites } from './harness/server';
import { click, openPanel, steps } from './harness/surface';
import { feederAddress, sitePages } from './pages';

/** What the worker has; the types of the build know another name for it. */
declare const chrome: {
  windows: { create(window: object): Promise<unknown> };
  alarms: { create(name: string, info: { when: number }): Promise<void> };
  storage: Record<'local' | 'sync' | 'session', { get(): Promise<Record<string, unknown>> }>;
};

/** What a trace of the page would hold, whichever of the two. */
const traces = ['garden.example', 'Pick a spot at least'];

let sites: Sites;
let driver: Driver | undefined;

beforeEach(async () => {
  sites = await serveSites(sitePages());
});

afterEach(async () => {
  await driver?.close();
  await sites?.close();
});

const checked = async (tab: Tab) => (await steps(tab)).slice(0, 3).map((step) => step.checked);

/** Files of the profile, on disk, that hold a trace of the page. */
function traced(profile: string): string[] {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return files
    .map((each) => join(each.parentPath, each.name))
    .filter((path) => {
      const content = readFileSync(path, 'latin1');
      return traces.some((trace) => content.includes(trace));
    });
}

/** Ticks, takes one back, and looks whether a page that is loaded anew still knows. */
async function useInPrivate(tab: Tab): Promise<void> {
  await openPanel(tab);
  await click(tab, 'checkbox', /^Step 1/);
  await click(tab, 'checkbox', /^Step 2/);
  await click(tab, 'checkbox', /^Step 3/);
  await until('three ticks', async () => (await checked(tab)).every(Boolean));
  await click(tab, 'checkbox', /^Step 3/);
  await until('two ticks', async () => JSON.stringify(await checked(tab)) === '[true,true,false]');
  await tab.reload();
  await openPanel(tab);
  expect(await checked(tab)).toEqual([true, true, false]);
}

/** With an ordinary window the same look finds what is kept: else it would say nothing that it found none before. */
async function expectTraceOf(ordinary: Driver): Promise<void> {
  const tab = await ordinary.open(feederAddress);
  await openPanel(tab);
  expect(await checked(tab)).toEqual([false, false, false]);
  await click(tab, 'checkbox', /^Step 1/);
  await until('a tick', async () => (await checked(tab))[0]);
  await tab.reload();
  await openPanel(tab);
  expect(await checked(tab)).toEqual([true, false, false]);
  await ordinary.restart(async () => expect(traced(ordinary.profile)).not.toEqual([]));
}

async function privateTab(chromium: ChromiumDriver): Promise<Tab> {
  const page = chromium.context().waitForEvent('page');
  await (await chromium.worker()).evaluate(
    (url) => void chrome.windows.create({ incognito: true, url }),
    feederAddress,
  );
  return tabOf(await page);
}

async function everything(chromium: ChromiumDriver): Promise<Record<'local' | 'sync' | 'session', string>> {
  return (await chromium.worker()).evaluate(async () => {
    const { local, sync, session } = chrome.storage;
    const [a, b, c] = await Promise.all([local.get(), sync.get(), session.get()]);
    return { local: JSON.stringify(a), sync: JSON.stringify(b), session: JSON.stringify(c) };
  });
}

test('Chromium: ticks of a private window work there, and nothing of them is kept', { timeout: 180_000 }, async () => {
  const chromium = await startChromium(sites.port);
  driver = chromium;
  // On, so that there is a way out that must stay shut.
  const options = await chromium.openOwn('options.html');
  await options.getByRole('switch', { name: /Sync between my computers/ }).click();
  await options.close();
  await allowPrivate(chromium);
  const tab = await privateTab(chromium);
  await useInPrivate(tab);
  await (await chromium.worker()).evaluate(() => chrome.alarms.create('sync', { when: Date.now() }));
  const during = await everything(chromium);
  expect(during.session).toContain(traces[0]);
  for (const trace of traces) expect(during.local + during.sync).not.toContain(trace);
  await tab.close();
  // The last private window is gone: so is what lay in memory.
  await until('nothing in memory', async () => !(await everything(chromium)).session.includes('garden.example'));
  const after = await everything(chromium);
  expect(after.sync).toBe('{}');
  expect(Object.keys(JSON.parse(after.local)).sort()).toEqual(['device', 'settings']);
  const library = await chromium.openOwn('library.html');
  await library.getByText('Nothing here yet.').or(library.locator('.library-lines li')).first().waitFor();
  expect(await library.locator('.library-lines li').count()).toBe(0);
  expect(await library.evaluate(() => indexedDB.databases())).toEqual([]);
  await library.close();
  const again = await privateTab(chromium);
  await openPanel(again);
  expect(await checked(again)).toEqual([false, false, false]);
  await again.close();
  await chromium.restart(async () => expect(traced(chromium.profile)).toEqual([]));
  await expectTraceOf(chromium);
});

test.skipIf(!firefoxPath)(
  'Firefox: ticks of a private window work there, and nothing of them is kept',
  { timeout: 180_000 },
  async () => {
    driver = await startPrivateFirefox(sites.port);
    const tab = await driver.open(feederAddress);
    await useInPrivate(tab);
    const { profile } = driver;
    await driver.restart(async () => expect(traced(profile)).toEqual([]));
    await expectTraceOf(driver);
  },
);
