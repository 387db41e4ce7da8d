/**
 * Saved pages in real Chromium, offline: what every measuring script shares.
 *
 * A page is served under its own address. Nothing else is fetched: the Content-Security-Policy header stops requests inside the renderer, and no host
 * name resolves. Scripts are stopped by the same header instead of by switching JavaScript off, so that <noscript> stays text as it does for people.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';

const POLICY = "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

/** Lists the saved pages under a path: an HTML file, a folder holding page.html, or a folder of such folders. Each is { id, file, address, expected }. */
export function savedPages(path) {
  const full = resolve(path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [savedPage(full)];
  if (existsSync(join(full, 'page.html'))) return [savedPage(join(full, 'page.html'))];
  return readdirSync(full)
    .sort()
    .filter((name) => existsSync(join(full, name, 'page.html')))
    .map((name) => savedPage(join(full, name, 'page.html')));
}

/** One saved page with the address and the labels that stand beside it. */
function savedPage(file) {
  const folder = dirname(file);
  const labels = (name) => {
    const beside = join(folder, name);
    return basename(file) === 'page.html' && existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : null;
  };
  const expected = labels('expected.json');
  const address = expected?.url ?? labels('source.json')?.url ?? `https://saved.example/${encodeURIComponent(basename(file))}`;
  return { id: basename(file) === 'page.html' ? basename(folder) : basename(file), file, address, expected };
}

/** Starts Chromium ($SIDESTEP_CHROMIUM, or the one that Playwright installed) without any network. */
export function startChromium() {
  const executablePath = process.env.SIDESTEP_CHROMIUM;
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** Opens saved pages one after another in one tab; `open` answers once the page is parsed. */
export async function startTab(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  let body = Buffer.alloc(0);
  await page.route('**/*', (route) => {
    if (!route.request().isNavigationRequest() || route.request().frame() !== page.mainFrame()) return route.abort();
    return route.fulfill({ status: 200, body, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY } });
  });
  return {
    page,
    async open(saved) {
      body = readFileSync(saved.file);
      await page.goto(withoutFragment(saved.address), { waitUntil: 'domcontentloaded', timeout: 30_000 });
    },
    close: () => context.close(),
  };
}

const withoutFragment = (address) => address.split('#')[0];

/** Bundles a module of the house into one script that leaves its exports in `globalThis[name]`. */
export async function bundle(entry, name) {
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'error',
      build: { write: false, minify: false, target: 'es2022', lib: { entry: resolve(entry), name, formats: ['iife'] } },
    }),
  ].flat();
  return `${result.output[0].code}\nglobalThis.${name} = ${name};`;
}

/** Answers `work` for every item, at most `jobs` at a time, in the order in which they end. */
export async function* inParallel(items, jobs, work) {
  const waiting = [...items];
  const running = new Set();
  const begin = (lane) => {
    const item = waiting.shift();
    if (item === undefined) return;
    const job = work(item, lane).then((answer) => ({ answer, job, lane }));
    running.add(job);
  };
  for (let lane = 0; lane < jobs; lane++) begin(lane);
  while (running.size > 0) {
    const { answer, job, lane } = await Promise.race(running);
    running.delete(job);
    begin(lane);
    yield answer;
  }
}
