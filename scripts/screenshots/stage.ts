import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { type ChromiumDriver, tabOf } from '../../tests/browser/harness/chromium';
import { type Tab, until } from '../../tests/browser/harness/driver';
import { attachTo } from '../../tests/browser/harness/own-page';
import { words } from '../../tests/browser/harness/surface';
import { withPalette } from './palette';

/** How a picture differs from a light window at ease. */
export interface Look {
  dark?: boolean;
  forced?: boolean;
  /** Width of the panel, px. */
  width?: number;
}

/** What of the window is in the picture. */
export type Frame = 'window' | 'panel' | 'edge';

/** The browser as a scene sees it: one page of ours in front, and a camera. */
export interface Stage {
  driver: ChromiumDriver;
  tab: Tab;
  page: Page;
  /** What the page's address answers with from the next load on. */
  serve(html: string): void;
  look(look: Look): Promise<void>;
  /** Writes a picture; a name with "store/" in front is one for the stores. */
  shoot(name: string, frame?: Frame): Promise<void>;
  /** A page of the extension, as a tab of its own. */
  shootOwn(path: string, name: string): Promise<void>;
  /** The browser's side panel, which must be open. */
  shootSidePanel(name: string): Promise<void>;
  /** The real popup over the page in front. */
  shootPopup(name: string): Promise<void>;
}

const pictures = fileURLToPath(new URL('../../tests/browser/pages', import.meta.url));
const store = { width: 1280, height: 800 };
/** A panel is looked at in a window that is higher than a store's picture. */
const tall = { width: 1280, height: 900 };

/** A stage on one address; `folder` is where pictures go. */
export async function stageAt(
  driver: ChromiumDriver,
  address: string,
  html: string,
  folder: { store: string; docs: string },
): Promise<Stage> {
  const page = await driver.context().newPage();
  let body = html;
  await page.route(/\/[\w-]+\/\w+\.svg$/, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', path: join(pictures, new URL(route.request().url()).pathname) }),
  );
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(store);
  await page.goto(address);
  const tab = tabOf(page);
  const write = (name: string, taken: Buffer) => {
    const picture = withPalette(taken);
    const path = name.startsWith('store/')
      ? join(folder.store, `${name.slice(6)}.png`)
      : join(folder.docs, `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, picture);
    process.stdout.write(`${path}  ${Math.ceil(picture.length / 1000)} kB\n`);
  };
  const shootAttached = async (where: RegExp, name: string, selector?: string) => {
    const session = await driver.context().browser()?.newBrowserCDPSession();
    if (!session) throw new Error('This browser has no session of its own');
    const own = await attachTo(session, where);
    // A popup closes where another window takes the focus; a side panel follows what is in front.
    if (name.startsWith('side-panel')) await page.bringToFront();
    if (name.endsWith('-dark')) await own.dark();
    await until(`words at ${where}`, async () => (await own.words()).length > 0);
    await page.waitForTimeout(700);
    write(name, Buffer.from(await own.screenshot(selector), 'base64'));
  };
  return {
    driver,
    tab,
    page,
    serve(next) {
      body = next;
    },
    async look({ dark = false, forced = false, width }) {
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', forcedColors: forced ? 'active' : 'none' });
      if (width !== undefined) await resizeTo(tab, width);
    },
    async shoot(name, frame = 'panel') {
      await page.setViewportSize(frame === 'window' ? store : tall);
      await atRest(page, tab);
      const clip = frame === 'window' ? undefined : await boxOf(tab, frame);
      write(name, await page.screenshot({ ...(clip ? { clip } : {}) }));
    },
    async shootOwn(path, name) {
      const own = await driver.openOwn(path);
      await own.setViewportSize(store);
      await own.emulateMedia({ colorScheme: name.endsWith('-dark') ? 'dark' : 'light' });
      await own.waitForTimeout(600);
      write(name, await own.screenshot());
      await own.close();
    },
    shootSidePanel: (name) => shootAttached(/sidepanel\.html$/, name),
    async shootPopup(name) {
      const popup = await driver.openPopup(page.url());
      await shootAttached(/popup\.html/, name, '.popup');
      await popup.close();
    },
  };
}

/** Drags the panel's edge until it is so wide. */
async function resizeTo(tab: Tab, width: number): Promise<void> {
  const boxNow = () =>
    tab.inRoot((root) => {
      const { left = 0, width = 0 } = root.querySelector('.panel')?.getBoundingClientRect() ?? {};
      return { left, width };
    });
  await tab.inRoot((root) => root.querySelector<HTMLElement>('[role=separator]')?.focus());
  for (let press = 0; press < 60; press++) {
    const now = await boxNow();
    if (!now) break;
    const off = width - now.width;
    if (Math.abs(off) < 4) break;
    const far = Math.abs(off) >= 40 ? 'Shift+' : '';
    // The edge that is moved is the one towards the page.
    const grows = now.left > 0 ? 'ArrowLeft' : 'ArrowRight';
    const shrinks = now.left > 0 ? 'ArrowRight' : 'ArrowLeft';
    await tab.press(`${far}${off > 0 ? grows : shrinks}`);
  }
  await tab.inRoot((root) => (root.activeElement as HTMLElement | null)?.blur());
}

/** Nothing moves any more, and the pointer is on nothing. */
async function atRest(page: Page, tab: Tab): Promise<void> {
  await page.waitForTimeout(700);
  await tab.inRoot((root) => {
    // The pulse of a skeleton never ends.
    const ending = root.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    return Promise.all(ending.map((one) => one.finished.catch(() => null))).then(() => true);
  });
}

/** The panel, or the window's edge where chip and rail stand. */
async function boxOf(tab: Tab, frame: 'panel' | 'edge') {
  const box = await tab.inRoot((root) => {
    const found = root.querySelector('.panel, .rail, .chip')?.getBoundingClientRect();
    return found && { x: found.x, y: found.y, width: found.width, height: found.height };
  });
  if (!box) throw new Error(`Nothing of ours is on show: ${await words(tab)}`);
  if (frame === 'panel') return box;
  const [width, height] = [320, Math.min(900, box.height + 80)];
  // Where it stands at the other edge, that one.
  return { x: box.x < 640 ? 0 : 1280 - width, y: Math.max(0, box.y - 40), width, height };
}
