/** Draws public/icon/*.png from the mark. Run it when the mark changes: `node scripts/icons.mjs`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findChromium } from './browsers.mjs';

const sizes = [16, 32, 48, 96, 128];
const folder = new URL('../public/icon/', import.meta.url);
const mark = await readFile(new URL('../components/mark.svg', import.meta.url), 'utf8');

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium().path ?? undefined,
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`);
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
