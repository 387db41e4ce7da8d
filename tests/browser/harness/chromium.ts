import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright';
import { launchWithExtension } from '../../../scripts/browsers.mjs';
import { inClosedRoot } from '../../../scripts/closed-root.mjs';
import { builds } from '../../structure/built/build';
import { type Driver, dragWith, type Tab, until } from './driver';
import { openPopup, type Popup } from './popup';

/** What only Chromium shows: the service worker. */
export interface ChromiumDriver extends Driver {
  context(): BrowserContext;
  /** The extension's own tab for a page of the build, such as "popup.html". */
  openOwn(path: string): Promise<Page>;
  /** Presses the toolbar button over the tab with this address. */
  openPopup(address: string): Promise<Popup>;
  /** The running service worker; wakes none. */
  worker(): Promise<Worker>;
  /** Everything on disk, by key; asks the service worker, which must be running or on its way up. */
  stored(): Promise<Record<string, unknown>>;
  /** Every write fails as it does on a full disk, until `back`; the service worker must live on meanwhile. */
  fillDisk(): Promise<{ back(): Promise<void> }>;
  /** Ends the service worker as the browser does when it idles. */
  killWorker(): Promise<void>;
  /** Ends the browser at once, as a power cut would, by the signal that nobody can catch. */
  crash(): Promise<void>;
  /** Starts it anew after that, with the same profile. */
  reopen(): Promise<void>;
}

/** Chromium with the production build. `port` answers for every pretend host; `args` are more words for the browser's command line. */
export async function startChromium(
  port: number,
  extension = builds.chromium,
  args: readonly string[] = [],
): Promise<ChromiumDriver> {
  const profile = await mkdtemp(join(tmpdir(), 'sidestep-chromium-'));
  const launch = () =>
    launchWithExtension({
      extension,
      profile,
      hosts: port,
      args: ['--enable-unsafe-extension-debugging', ...args],
      options: { viewport: { width: 1280, height: 900 } },
    });
  let context = await launch();
  const worker = () =>
    until('the service worker', async () =>
      context.serviceWorkers().find((one) => one.url().startsWith('chrome-extension://')),
    );
  return {
    name: 'Chromium',
    profile,
    context: () => context,
    worker,
    async open(address) {
      const tab = tabOf(await context.newPage());
      await tab.goto(address);
      return tab;
    },
    async openOwn(path) {
      const { host } = new URL((await worker()).url());
      const page = await context.newPage();
      await page.goto(`chrome-extension://${host}/${path}`);
      return page;
    },
    async openPopup(address) {
      const page = context.pages().find((one) => one.url() === address);
      await page?.bringToFront();
      return openPopup(context, new URL((await worker()).url()).host, address);
    },
    async stored() {
      return (await worker()).evaluate(() =>
        (
          globalThis as unknown as { chrome: { storage: { local: { get(): Record<string, unknown> } } } }
        ).chrome.storage.local.get(),
      );
    },
    fillDisk: async () => fillDisk(await worker()),
    async killWorker() {
      const [page = await context.newPage()] = context.pages();
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      // Answers when it has stopped. Closing its target would kill the process of all our pages, again and again.
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async crash() {
      const closed = context.waitForEvent('close');
      const session = await context.browser()?.newBrowserCDPSession();
      const found = await session?.send('SystemInfo.getProcessInfo');
      const browser = found?.processInfo.find(({ type }) => type === 'browser');
      if (!browser) throw new Error('The browser does not say which process it is');
      process.kill(browser.id, 'SIGKILL');
      await closed;
    },
    async reopen() {
      context = await launch();
    },
    async restart(between) {
      await context.close();
      await between?.();
      context = await launch();
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function fillDisk(worker: Worker): Promise<{ back(): Promise<void> }> {
  await worker.evaluate(() => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome.storage;
    Object.assign(globalThis, { setBefore: local.set });
    local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  return {
    back: () =>
      worker.evaluate(() => {
        const { local } = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome
          .storage;
        local.set = (globalThis as unknown as { setBefore: unknown }).setBefore;
      }),
  };
}

/** A page of Playwright as a tab of ours. */
export function tabOf(page: Page): Tab {
  return {
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    evaluate: (look, ...rest) =>
      // One argument crosses: the function's text is rebuilt in the page with all of its own.
      page.evaluate(`(${look})(...${JSON.stringify(rest)})`) as Promise<Awaited<ReturnType<typeof look>>>,
    inRoot: (look, ...rest) => inClosedRoot(page, look, ...rest),
    moveTo: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    drag: (from, to) => dragWith(page.mouse, from, to),
    press: (key) => page.keyboard.press(key),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}
