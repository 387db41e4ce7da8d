// @ts-check
/**
 * Saved pages in real Chromium, offline: what every script that looks at saved pages shares.
 *
 * A page is served under its own address and nothing else is fetched: the Content-Security-Policy header stops
 * requests inside the renderer, and no host name resolves. Scripts are stopped by the same header instead of by
 * switching JavaScript off, so that <noscript> stays text, as it does for people.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { findChromium, quietArgs } from './browsers.mjs';

/** @typedef {{ id: string, file: string, url: string, expected: any }} Saved A saved page; `expected` holds its labels, or null. */

/** What a saved page may load and run: nothing. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

/**
 * The saved pages under the given paths: HTML files, folders holding page.html, folders of such folders.
 * @param {string[]} paths @returns {Saved[]} throws where a path does not exist or holds no page
 */
export function findPages(paths) {
  return paths.flatMap((path) => {
    const full = resolve(path);
    if (!existsSync(full)) throw new Error(`There is no ${full}`);
    if (statSync(full).isFile()) return [savedPage(full)];
    if (existsSync(join(full, 'page.html'))) return [savedPage(join(full, 'page.html'))];
    const files = readdirSync(full).map((name) => join(full, name, 'page.html'));
    const pages = files.filter((file) => existsSync(file)).sort();
    if (pages.length === 0) throw new Error(`No page.html in ${full} or in its folders`);
    return pages.map(savedPage);
  });
}

/** @param {string} file @returns {Saved} */
function savedPage(file) {
  const inFolder = basename(file) === 'page.html';
  const labels = (/** @type {string} */ name) => {
    const beside = join(dirname(file), name);
    return inFolder && existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : null;
  };
  const id = inFolder ? basename(dirname(file)) : basename(file);
  const expected = labels('expected.json');
  const told = expected?.url || labels('source.json')?.url || '';
  const url = /^https?:/.test(told) && URL.canParse(told) ? told : `https://saved.example/${encodeURIComponent(id)}`;
  return { id, file, url, expected };
}

/**
 * Opens every page in real Chromium, one after another in each of `jobs` tabs. A page that fails is reported, never a stop.
 * @param {Saved[]} pages
 * @param {{ jobs?: number, look: (page: import('playwright').Page, saved: Saved) => Promise<void>, failed: (saved: Saved, error: Error) => void }} options
 */
export async function visitPages(pages, { jobs = 2, look, failed }) {
  const { path, why } = findChromium();
  if (!path) throw new Error(why);
  const browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...quietArgs, '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const waiting = [...pages];
  try {
    await Promise.all(
      Array.from({ length: Math.min(jobs, pages.length) }, () => visitInOneTab(browser, waiting, look, failed)),
    );
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('playwright').Browser} browser @param {Saved[]} waiting
 * @param {(page: import('playwright').Page, saved: Saved) => Promise<void>} look
 * @param {(saved: Saved, error: Error) => void} failed
 */
async function visitInOneTab(browser, waiting, look, failed) {
  for (let saved = waiting.shift(); saved; saved = waiting.shift()) {
    // A context a page: no page inherits storage, dialogs or a hung renderer from the one before.
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
    try {
      const page = await context.newPage();
      await serve(page, saved);
      await page.goto(saved.url.split('#')[0] ?? saved.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
      await inTime(look(page, saved));
    } catch (error) {
      failed(saved, error instanceof Error ? error : new Error(String(error)));
    } finally {
      await context.close();
    }
  }
}

/** How long looking at one page may take, in ms: a page that hangs must not stop the rest. */
const patience = 30_000;

/** @param {Promise<void>} work */
async function inTime(work) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${patience / 1000} s`)), patience);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** @param {import('playwright').Page} page @param {Saved} saved */
async function serve(page, saved) {
  const type = /\.(xml|xhtml)$/.test(saved.file) ? 'application/xhtml+xml' : 'text/html';
  const headers = { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': PAGE_POLICY };
  let served = false;
  await page.route('**/*', (route) => {
    const request = route.request();
    const itself = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!itself) return route.abort();
    // A page that refreshes itself stays: "no content" leaves what is there.
    if (served) return route.fulfill({ status: 204 });
    served = true;
    return route.fulfill({ status: 200, headers, body: readFileSync(saved.file) });
  });
}
