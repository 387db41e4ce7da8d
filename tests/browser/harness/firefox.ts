import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { builds } from '../../structure/built/build';
import { type Driver, dragWith, type Tab, until } from './driver';

/** The Firefox of this machine, or null: then its tests are skipped. */
export const firefoxPath = findFirefox({ install: false }).path;

/** Firefox with the production build, over WebDriver BiDi. `port` is the proxy that answers for every pretend host. */
export async function startFirefox(port: number, extension = builds.firefox): Promise<FirefoxDriver> {
  return started(port, extension, { isPrivate: false });
}

/** The same, where every window is private, until it is started anew: then every window is an ordinary one. */
export async function startPrivateFirefox(port: number): Promise<Driver> {
  return started(port, builds.firefox, { isPrivate: true });
}

/** The same, where tests may also run scripts in pages of the extension and in the windows of the browser itself. */
export async function startOpenFirefox(port: number): Promise<FirefoxDriver> {
  return started(port, builds.firefox, { isPrivate: false, args: ['--remote-allow-system-access'] });
}

/** Firefox, with its protocol. */
export interface FirefoxDriver extends Driver {
  /** A command of WebDriver BiDi, as the protocol has it. */
  bidi(method: string, parameters: object): Promise<unknown>;
}

interface Start {
  isPrivate: boolean;
  args?: string[];
}

async function started(port: number, extension: string, { isPrivate, args = [] }: Start): Promise<FirefoxDriver> {
  const profile = await mkdtemp(join(tmpdir(), 'sidestep-firefox-'));
  const launch = async (inPrivate: boolean): Promise<Browser> => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath ?? '',
      headless: true,
      args,
      userDataDir: profile,
      defaultViewport: { width: 1280, height: 900 },
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.allow_hijacking_localhost': true,
        // We are a temporary add-on, which loses its storage at the end of a session unless told otherwise.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'browser.privatebrowsing.autostart': inPrivate,
      },
    });
    if (inPrivate) {
      // No welcome comes where every window is private.
      await installInPrivate(browser, extension);
      return browser;
    }
    await browser.installExtension(extension);
    // It takes the front when it comes, and a tab behind it has its timers throttled.
    await until('the welcome page', async () => (await browser.pages()).length > 1);
    return browser;
  };
  let browser = await launch(isPrivate);
  return {
    name: 'Firefox',
    profile,
    async bidi(method, parameters) {
      const [page] = await browser.pages();
      return page && (await bidiOf(page).userContext.browser.session.send(method, parameters)).result;
    },
    async open(address) {
      const tab = tabOf(await browser.newPage());
      await tab.goto(address);
      return tab;
    },
    async restart(between) {
      await browser.close();
      await between?.();
      browser = await launch(false);
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function tabOf(page: Page): Tab {
  return {
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    evaluate: (look, ...rest) => page.evaluate(`(${look})(...${JSON.stringify(rest)})`) as never,
    inRoot: (look, ...rest) => inClosedRoot(page, `${look}`, rest) as never,
    moveTo: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    drag: (from, to) => dragWith(page.mouse, from, to),
    press: (key) => pressChord(page, key),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}

type Key = Parameters<Page['keyboard']['press']>[0];

/** A key, or keys that are held while the last one is pressed: "Control+z". */
async function pressChord(page: Page, chord: string): Promise<void> {
  const keys = chord.length > 1 ? chord.split('+') : [chord];
  const held = keys.slice(0, -1) as Key[];
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1) as Key);
  for (const key of held.reverse()) await page.keyboard.up(key);
}

/** BiDi's own commands, which puppeteer keeps to itself (puppeteer-core 24, src/bidi/core). */
interface BidiContext {
  id: string;
  userContext: { browser: { session: { send(method: string, parameters: object): Promise<{ result: unknown }> } } };
}

const bidiOf = (page: Page) => (page.mainFrame() as unknown as { browsingContext: BidiContext }).browsingContext;

/** As a person who lets the extension run in private windows: the word for it is Firefox's own (remote/webdriver-bidi/modules/root/webExtension.sys.mjs). */
async function installInPrivate(browser: Browser, path: string): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  const { session } = bidiOf(page).userContext.browser;
  await session.send('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': true,
  });
}

interface BidiNode {
  sharedId: string;
  value: { shadowRoot?: { sharedId: string; value: { mode: string } } | null };
}

interface BidiResult {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/**
 * BiDi serialises closed roots too, where asked for `includeShadowTree: 'all'`, and takes their reference as an argument
 * (https://www.w3.org/TR/webdriver-bidi/). Values come back as JSON, which is simpler than its own serialisation.
 */
async function inClosedRoot(page: Page, look: string, rest: unknown[]): Promise<unknown> {
  const context = bidiOf(page);
  const send = async (method: string, parameters: object) =>
    (await context.userContext.browser.session.send(method, parameters)).result;
  const { nodes } = (await send('browsingContext.locateNodes', {
    context: context.id,
    locator: { type: 'css', value: 'html > *' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  })) as { nodes: BidiNode[] };
  const root = nodes.map((node) => node.value.shadowRoot).find((one) => one?.value.mode === 'closed');
  if (!root) return null;
  const answer = (await send('script.callFunction', {
    functionDeclaration: `async (root) => JSON.stringify(await (${look})(root, ...${JSON.stringify(rest)})) ?? 'null'`,
    arguments: [{ sharedId: root.sharedId }],
    target: { context: context.id },
    awaitPromise: true,
  })) as BidiResult;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(answer.result?.value ?? 'null');
}
