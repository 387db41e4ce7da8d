// @ts-check
/**
 * Finds the browsers that the tests, the demo and the `read` command drive, and gets them where there are none.
 * `node scripts/browsers.mjs` prints what it finds.
 *
 * The ways, first hit wins: an environment variable, Playwright's own download, the system's, then (unless
 * `install: false`) a download, then apt where we are root. Branded Chrome is left out on purpose: from 137 on it
 * ignores `--load-extension`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

/** @typedef {{ path: string, why: string } | { path: null, why: string }} Found The executable and how it was found, or null and what to do. */

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const downloads = join(root, 'node_modules', '.cache', 'browsers');
const isRoot = process.getuid?.() === 0;
/** Milliseconds that the page of a new install is waited for; a build without it starts all the same. */
const longestInstall = 10_000;
/** The extension's own lower bounds (wxt.config.ts). */
const oldest = { chromium: 121, firefox: 142 };

/**
 * The Chromium to drive.
 * @param {{ install?: boolean }} [options] `install: false` looks, but downloads nothing
 * @returns {Found}
 */
export function findChromium({ install = true } = {}) {
  const look = () => playwrightsOwn() ?? onPath(['chromium', 'chromium-browser'], oldest.chromium);
  const mac = '/Applications/Chromium.app/Contents/MacOS/Chromium';
  return (
    fromVariable('SIDESTEP_CHROMIUM') ??
    look() ??
    usable(mac, 'installed', oldest.chromium) ??
    (install ? getChromium(look) : null) ?? {
      path: null,
      why: `No Chromium found${install ? ', and none could be downloaded' : ''}. Install one with
"npx playwright install --with-deps chromium" or your system's package manager, or set SIDESTEP_CHROMIUM to the
executable of a Chromium ${oldest.chromium} or newer. Branded Chrome will not do: it ignores --load-extension.`,
    }
  );
}

/**
 * The Firefox to drive: an ordinary one, spoken to over WebDriver BiDi.
 * @param {{ install?: boolean }} [options] `install: false` looks, but downloads nothing
 * @returns {Found}
 */
export function findFirefox({ install = true } = {}) {
  const look = () => downloadedFirefox() ?? onPath(['firefox', 'firefox-esr'], oldest.firefox);
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return (
    fromVariable('SIDESTEP_FIREFOX') ??
    look() ??
    usable(mac, 'installed', oldest.firefox) ??
    (install ? getFirefox(look) : null) ?? {
      path: null,
      why: `No Firefox ${oldest.firefox} or newer found${install ? ', and none could be downloaded' : ''}. Install one, or set
SIDESTEP_FIREFOX to its executable.`,
    }
  );
}

/** Arguments that every launch of ours shares: the browser asks nothing of the network by itself. */
export const quietArgs = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Whether a window can be opened here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Starts Chromium with the built extension in it.
 * @param {{
 *   extension?: string, profile?: string, headless?: boolean, executablePath?: string,
 *   welcome?: boolean, hosts?: number | null, args?: string[], options?: Parameters<typeof chromium.launchPersistentContext>[1],
 * }} [wish] `extension`: folder of the build; `profile`: a folder to keep, else a fresh one that goes with the
 *   browser; `hosts`: the local port that answers for every `*.example` host, all other hosts are then out of
 *   reach; `welcome`: the page that opens on install stays
 * @returns {Promise<import('playwright').BrowserContext>}
 */
export async function launchWithExtension({
  extension = join(root, '.output', 'chrome-mv3'),
  profile,
  headless = true,
  executablePath,
  hosts = null,
  args = [],
  options = {},
  welcome = false,
} = {}) {
  // A missing folder does not fail the launch: the browser would simply come up without the extension.
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`No build in ${extension}: run "npm run build".`);
  const path = executablePath ?? findChromium({ install: false }).path;
  if (!path) throw new Error(findChromium({ install: false }).why);
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'sidestep-profile-')));
  const map = `--host-resolver-rules=MAP *.example 127.0.0.1:${hosts}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`;
  const isNew = !existsSync(join(folder, 'Default'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: path,
    headless,
    chromiumSandbox: !isRoot,
    ...options,
    args: [
      ...quietArgs,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(hosts === null ? [] : [map]),
      ...args,
    ],
  });
  if (!welcome) await withoutWelcome(context, isNew);
  if (!profile) context.on('close', () => void rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return context;
}

/**
 * The page that opens on install would stand in front of what is looked at: it is closed. In a new profile it always
 * comes, and is waited for.
 * @param {import('playwright').BrowserContext} context
 * @param {boolean} isNew
 */
async function withoutWelcome(context, isNew) {
  let came = false;
  const gone = new Promise((resolve) => {
    /** Only when it has drawn itself: closed on its way, it can leave all our pages in its process without words. @param {import('playwright').Page} page */
    const close = async (page) => {
      await page.waitForURL(/^chrome-extension:\/\/\w+\/welcome\.html/, { timeout: 0 });
      // Whoever opens it later wants to see it.
      if (came) return;
      came = true;
      await page.locator('h1').filter({ hasText: /\w/ }).waitFor();
      await page.close();
      resolve(null);
    };
    const closeQuietly = (/** @type {import('playwright').Page} */ page) => void close(page).catch(() => null);
    context.on('page', closeQuietly);
    for (const page of context.pages()) closeQuietly(page);
  });
  if (isNew) await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, longestInstall).unref())]);
}

/** @param {string} name @returns {Found | null} */
function fromVariable(name) {
  const path = process.env[name];
  if (!path) return null;
  return existsSync(path) ? { path, why: name } : { path: null, why: `${name} names ${path}, which does not exist.` };
}

/** @returns {Found | null} */
function playwrightsOwn() {
  return usable(chromium.executablePath(), "Playwright's own", oldest.chromium);
}

/** @param {string[]} names @param {number} least @returns {Found | null} */
function onPath(names, least) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const found = usable(join(folder, name), 'on the PATH', least);
      if (found) return found;
    }
  }
  return null;
}

/**
 * The file, if it runs (system libraries can be missing, a snap stub does not run in a container) and is new enough.
 * @param {string} path @param {string} why @param {number} least @returns {Found | null}
 */
function usable(path, why, least) {
  if (!path || !existsSync(path)) return null;
  if (process.platform === 'win32') return { path, why };
  const { stdout, status } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = Number(/(\d+)\.\d/.exec(stdout ?? '')?.[1]);
  return status === 0 && version >= least ? { path, why: `${why}, version ${version}` } : null;
}

/** @returns {Found | null} */
function downloadedFirefox() {
  const folder = join(downloads, 'firefox');
  if (!existsSync(folder)) return null;
  const places = ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe'];
  for (const build of readdirSync(folder)) {
    for (const place of places) {
      const found = usable(join(folder, build, place), 'downloaded', oldest.firefox);
      if (found) return found;
    }
  }
  return null;
}

/** @param {() => Found | null} look @returns {Found | null} */
function getChromium(look) {
  const playwright = join(require.resolve('playwright/package.json'), '..', 'cli.js');
  tell('No Chromium here: downloading one with Playwright.');
  if (run(process.execPath, [playwright, 'install', '--no-shell', 'chromium'])) {
    const found = look();
    if (found) return found;
    if (isRoot && run(process.execPath, [playwright, 'install-deps', 'chromium'])) return look();
  }
  return apt(['chromium', 'fonts-liberation']) ? look() : null;
}

/** @param {() => Found | null} look @returns {Found | null} */
function getFirefox(look) {
  const puppeteer = createRequire(require.resolve('puppeteer-core'));
  const browsers = join(puppeteer.resolve('@puppeteer/browsers'), '..', 'main-cli.js');
  tell('No Firefox here: downloading one.');
  const args = [browsers, 'install', 'firefox@stable', '--path', downloads];
  const found = run(process.execPath, args) ? look() : null;
  if (found) return found;
  return apt(['firefox-esr']) ? look() : null;
}

/** @param {string[]} packages @returns {boolean} whether apt put them there */
function apt(packages) {
  if (!isRoot || process.platform !== 'linux') return false;
  tell(`Asking apt for ${packages.join(', ')}.`);
  run('apt-get', ['update']);
  return run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

/** @param {string} command @param {string[]} args @returns {boolean} whether it ended well; its last words are shown where not */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync(command, args, { encoding: 'utf8', timeout: 300_000, env });
  if (done.status === 0) return true;
  const words = `${done.error?.message ?? ''}${done.stderr ?? ''}`.trim().split('\n').slice(-3).join('\n  ');
  tell(`That did not work:\n  ${words}`);
  return false;
}

/** @param {string} line */
function tell(line) {
  process.stderr.write(`${line}\n`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const [name, found] of Object.entries({ Chromium: findChromium(), Firefox: findFirefox() })) {
    process.stdout.write(`${name}: ${found.path ?? 'none'}\n  ${found.why}\n`);
  }
}
