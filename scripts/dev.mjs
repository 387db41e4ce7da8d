#!/usr/bin/env node
// @ts-check
/**
 * npm run dev
 *
 * WXT's development server, which rebuilds on every save, and a Chromium with the development build in it. Where no
 * window can be opened, the build stays ready in .output/chrome-mv3-dev to be loaded by hand.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, hasDisplay, launchWithExtension } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const extension = join(root, '.output', 'chrome-mv3-dev');
/** Kept between runs, so that ticks and settings stay. */
const profile = join(root, '.cache', 'dev-profile');

const began = Date.now();
const wxt = spawn(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
wxt.on('exit', (code) => process.exit(code ?? 0));
process.on('SIGINT', () => wxt.kill('SIGINT'));
process.on('SIGTERM', () => wxt.kill());

async function openBrowser() {
  const manifest = join(extension, 'manifest.json');
  while (!existsSync(manifest) || statSync(manifest).mtimeMs < began)
    await new Promise((next) => setTimeout(next, 200));
  const { path, why } = hasDisplay() ? findChromium() : { path: null, why: 'There is no window to open a browser in.' };
  if (!path) {
    console.log(`${why}\nLoad .output/chrome-mv3-dev by hand: chrome://extensions, "Developer mode", "Load unpacked".`);
    return;
  }
  mkdirSync(profile, { recursive: true });
  const context = await launchWithExtension({
    extension,
    profile,
    headless: false,
    executablePath: path,
    options: { viewport: null },
  });
  context.once('close', () => wxt.kill());
}

openBrowser().catch((error) => console.error(error.message));
