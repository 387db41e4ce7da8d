/**
 * Draws every state of the components to PNG files in .cache/gallery, for looking at.
 *   node scripts/gallery.mjs [NAME…]    only the shots whose names begin so
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findChromium } from './browsers.mjs';

const out = new URL('../.cache/gallery/', import.meta.url).pathname;
const wanted = process.argv.slice(2);

/** name, state, and what differs from a light panel of 392 by 900. `act` is done before the picture is taken. */
const shots = [
  ['panel'],
  ['panel-dark', 'panel', { theme: 'dark' }],
  ['panel-280', 'panel', { width: 280 }],
  ['panel-360', 'panel', { width: 360 }],
  ['panel-520', 'panel', { width: 520 }],
  ['panel-large', 'large'],
  ['panel-forced', 'panel', { forced: true }],
  ['panel-forced-dark', 'panel', { forced: true, theme: 'dark' }],
  ['panel-rtl', 'arabic', { language: 'ar' }],
  [
    'panel-rtl-hover',
    'arabic',
    {
      language: 'ar',
      act: (page) =>
        page
          .locator('[data-step=a4]')
          .hover()
          .then(() => page.waitForTimeout(500)),
    },
  ],
  ['panel-left', 'left'],
  [
    'panel-hover',
    'panel',
    {
      act: (page) =>
        page
          .locator('[data-step=w4]')
          .hover()
          .then(() => page.waitForTimeout(500)),
    },
  ],
  [
    'panel-focus',
    'panel',
    {
      act: (page) =>
        page
          .locator('[data-step=w4] input')
          .focus()
          .then(() => page.keyboard.press('Shift')),
    },
  ],
  ['recipe-dark', 'recipe', { theme: 'dark' }],
  ['recipe-280', 'recipe', { width: 280 }],
  ['recipe-rtl', 'recipe', { language: 'ar' }],
  ['recipe-forced', 'recipe', { forced: true }],
  ['recipe-more', 'more', { height: 700 }],
  ['recipe-menu', 'recipe', { act: (page) => page.locator('.timer [data-tip^=More]').nth(1).click() }],
  ['blanks'],
  ['blanks-typing', 'blanks', { width: 280, act: (page) => page.locator('.blank').first().click() }],
  ['hard'],
  ['hard-280', 'hard', { width: 280 }],
  ['code-dark', 'code', { theme: 'dark' }],
  ['panel-menu', 'panel', { act: (page) => page.locator('[aria-haspopup=menu]').click() }],
  ['panel-help', 'panel', { act: (page) => page.locator('aside').press('?') }],
  [
    'panel-scrolled',
    'panel',
    {
      height: 500,
      act: (page) =>
        page.locator('.scroller').evaluate((e) => {
          e.scrollTop = 200;
        }),
    },
  ],
  [
    'details',
    'panel',
    {
      act: (page) =>
        page
          .locator('.strip-words')
          .click()
          .then(() => page.locator('.strip-name').first().click()),
    },
  ],
  ['details-dark', 'clutter', { theme: 'dark', act: (page) => page.locator('.strip-words').click() }],
  ['details-stopped', 'stopped', { act: (page) => page.locator('.strip-words').click() }],
  ['details-stopped-dark', 'stopped', { theme: 'dark', act: (page) => page.locator('.strip-words').click() }],
  ['details-280', 'clutter', { width: 280, act: (page) => page.locator('.strip-words').click() }],
  ['states'],
  ['panel-de-280', 'panel', { width: 280, language: 'de' }],
  ['panel-ru-280', 'panel', { width: 280, language: 'ru' }],
  ['details-hi-280', 'clutter', { width: 280, language: 'hi', act: (page) => page.locator('.strip-words').click() }],
  ['panel-ja', 'panel', { language: 'ja' }],
  ['recipe-ja-280', 'recipe', { width: 280, language: 'ja' }],
  ['recipe-ko-280', 'recipe', { width: 280, language: 'ko' }],
  ['recipe-zh-280', 'recipe', { width: 280, language: 'zh_CN' }],
  ['recipe-hi-280', 'recipe', { width: 280, language: 'hi' }],
  ['recipe-he-280', 'recipe', { width: 280, language: 'he' }],
  ['popup-fr', 'popup', { language: 'fr' }],
  ['popup-he', 'popup', { language: 'he' }],
  ['series'],
  ['series-gaps-dark', 'series-gaps', { theme: 'dark' }],
  ['code'],
  ['code-forced', 'code', { forced: true }],
  ['recipe'],
  ['all'],
  ['all-dark', 'all', { theme: 'dark' }],
  ['all-280', 'all', { width: 280 }],
  ['followed'],
  ['followed-dark', 'followed', { theme: 'dark' }],
  ['followed-280', 'followed', { width: 280 }],
  ['followed-forced', 'followed', { forced: true }],
  [
    'followed-open',
    'followed',
    {
      act: async (page) => {
        await page.getByRole('button', { name: 'See what' }).click();
        await page.getByRole('button', { name: /no longer/ }).click();
        await page.getByRole('button', { name: 'More for step 2' }).click();
      },
    },
  ],
  [
    'followed-note',
    'followed',
    {
      act: (page) =>
        page
          .locator('[data-step=f2] input')
          .focus()
          .then(() => page.keyboard.press('n')),
    },
  ],
  ['moved'],
  ['focus', 'focus', { width: 520 }],
  ['focus-dark', 'focus', { width: 520, theme: 'dark' }],
  ['focus-280', 'focus', { width: 280 }],
  ['focus-forced', 'focus', { width: 520, forced: true }],
  ['focus-rtl', 'focus-arabic', { width: 520, language: 'ar' }],
  ['focus-last', 'focus-last', { width: 392 }],
  ['many'],
  ['unsaved'],
  ['unsaved-dark', 'unsaved', { theme: 'dark' }],
  ['reading'],
  ['empty'],
  ['off'],
  ['clutter'],
  ['sheet', 'sheet', { width: 320, height: 640 }],
  ['sheet-dark', 'sheet', { width: 320, height: 640, theme: 'dark' }],
  ['over'],
  ['side-off'],
  ['side-withheld', 'side-withheld', { theme: 'dark', width: 280 }],
  ['side-closed'],
  ['side-none'],
  ['rail'],
  ['rail-dark', 'rail', { theme: 'dark' }],
  ['rail-timer'],
  ['rail-up'],
  ['chip-first'],
  ['chip'],
  ['chip-hover', 'chip', { act: (page) => page.locator('.chip').hover() }],
  ['chip-focus', 'chip', { act: (page) => page.keyboard.press('Tab') }],
  ['chip-done'],
  ['chip-timer'],
  ['chip-up'],
  ['chip-left'],
  ['popup'],
  ['popup-none'],
  ['popup-off', 'popup-off', { theme: 'dark' }],
  ['popup-forced', 'popup', { forced: true }],
];

/** The gallery page as one script. */
async function bundle() {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'scripts/gallery-page.tsx', formats: ['iife'], name: 'gallery' },
    },
  });
  return (Array.isArray(result) ? result[0] : result).output[0].code;
}

/** Takes one picture. */
async function take(browser, script, [name, state = name, options = {}]) {
  const { theme = 'light', width = 392, height = 900, language = 'en', forced = false, act } = options;
  const small = /^(chip|popup)/.test(name);
  const page = await browser.newPage({
    viewport: { width: small ? 340 : width + 40, height: name.startsWith('chip') ? 160 : height },
    deviceScaleFactor: 2,
    colorScheme: theme,
    forcedColors: forced ? 'active' : 'none',
  });
  await page.setContent(
    `<!doctype html><body style="margin:0;background:${theme === 'dark' ? '#0d1011' : '#eef1f2'}">`,
  );
  await page.addScriptTag({ content: script });
  await page.evaluate(([what, how]) => window.draw(what, how), [state, { language, width, theme }]);
  await page.waitForTimeout(name === 'reading' ? 700 : 350);
  await act?.(page);
  if (act) await page.waitForTimeout(300);
  await page.screenshot({ path: `${out}${name}.png`, animations: name.startsWith('reading') ? 'allow' : 'disabled' });
  await page.close();
}

await mkdir(out, { recursive: true });
const script = await bundle();
const browser = await chromium.launch({
  executablePath: findChromium().path ?? undefined,
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  for (const shot of shots) {
    if (wanted.length === 0 || wanted.some((name) => shot[0].startsWith(name))) await take(browser, script, shot);
  }
} finally {
  await browser.close();
}
