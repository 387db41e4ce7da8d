import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Driver, type Tab, until } from './harness/driver';
import { firefoxPath, startFirefox } from './harness/firefox';
import { type Sites, serveSites } from './harness/server';
import { click, find, openPanel, steps, things, words } from './harness/surface';
import { howTo } from './pages';

const texts = [
  'Unplug the lamp and let the bulb cool down.',
  'Unscrew the shade and put it on a soft cloth.',
  'Cut the old cable two centimetres from the socket.',
  'Strip the new cable and twist the strands of each wire.',
  'Screw the wires under the terminals of the socket.',
];

/** Every step is higher than half a window, so that reading on means scrolling; the page writes down what it hears, before anyone else. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How to rewire a lamp</title>
${howTo('How to rewire a lamp', texts)}<script>window.heard = [];
for (const place of [window, document]) for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
  for (const capture of [true, false]) place.addEventListener(type, (event) => heard.push(type + ' ' + event.key), capture);</script></head>
<body><main><h1>How to rewire a lamp</h1><p>You need a screwdriver, a knife and half an hour. Follow these steps in order.</p>
<ol>${texts.map((text) => `<li>${text}<div style="height: 500px"></div></li>`).join('\n')}</ol><div style="height: 900px"></div></main></body></html>`;
const address = (name: string) => `http://lamps.example/${name}`;

/** Text of the row where the person is. */
function here(tab: Tab): Promise<string | null> {
  return tab.inRoot((root) => root.querySelector('.row.here .text')?.textContent?.trim() ?? null);
}

/** Accessible name, or text, of what has the focus in our root. */
function focused(tab: Tab): Promise<string | null> {
  return tab.inRoot(
    (root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent?.trim() ?? null,
  );
}

/** Tab or Shift+Tab until something of that name has the focus. */
async function tabTo(tab: Tab, name: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 40; press++) {
    if (name.test((await focused(tab)) ?? '')) return;
    await tab.press(key);
    seen.push((await focused(tab)) ?? '');
  }
  throw new Error(`${name} is not in the order of ${key}: ${seen.join(' | ')}`);
}

async function type(tab: Tab, text: string): Promise<void> {
  for (const letter of text) await tab.press(letter);
}

function isChromium(driver: Driver): driver is ChromiumDriver {
  return driver.name === 'Chromium';
}

/** Draws a finger across the panel, in CSS px of the window. */
async function swipe(driver: ChromiumDriver, url: string, { from, to }: { from: number; to: number }): Promise<void> {
  const page = driver
    .context()
    .pages()
    .find((one) => one.url() === url);
  if (!page) throw new Error('The page is gone');
  const session = await driver.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const y = 300;
  await send('touchStart', [{ x: from, y }]);
  for (const share of [0.25, 0.5, 0.75, 1]) await send('touchMove', [{ x: from + (to - from) * share, y }]);
  await send('touchEnd', []);
  await session.detach();
}

const says = (tab: Tab, text: string) => until(`"${text}"`, async () => (await words(tab)).includes(text));

describe.each([
  { name: 'Chromium', start: startChromium as (port: number) => Promise<Driver>, there: true },
  { name: 'Firefox', start: startFirefox, there: firefoxPath !== null },
])('following a how-to in $name', ({ start, there }) => {
  describe.skipIf(!there)('from the first visit to the finish', () => {
    let sites: Sites;
    let driver: Driver;

    beforeAll(async () => {
      sites = await serveSites({ '/mouse': page, '/keys': page, '/focus': page, '/reading': page, '/swipe': page });
      driver = await start(sites.port);
    });

    afterAll(async () => {
      await driver?.close();
      await sites?.close();
    });

    test('with the mouse: one step at a time, a note, a skipped step, and the end', async () => {
      const tab = await driver.open(address('mouse'));
      await openPanel(tab);
      await click(tab, 'button', /^Add a note$/);
      await type(tab, 'Bulb is 40 W');
      await click(tab, 'button', /^Save$/);
      await says(tab, 'Note on step 1 saved');
      await click(tab, 'button', /^One step at a time$/);
      await says(tab, 'Step 1 of 5');
      expect(await words(tab)).toContain('Bulb is 40 W');
      expect(await words(tab)).toContain(`Next ${texts[1]}`);
      await click(tab, 'button', /^Done$/);
      await says(tab, 'Step 2 of 5');
      // Going back looks, and ticks nothing.
      await click(tab, 'button', /^Back$/);
      await says(tab, 'Step 1 of 5');
      await click(tab, 'button', /^Next$/);
      await says(tab, 'Step 2 of 5');
      await click(tab, 'button', /^All steps$/);
      await until('the list', async () => (await steps(tab)).length === 5);
      expect((await steps(tab)).map(({ checked }) => checked)).toEqual([true, false, false, false, false]);
      await click(tab, 'button', /^Skip$/);
      await click(tab, 'button', /^One step at a time$/);
      for (const number of [3, 4]) {
        await says(tab, `Step ${number} of 5`);
        await click(tab, 'button', /^Done$/);
      }
      await says(tab, 'Step 5 of 5');
      await click(tab, 'button', /^Finish$/);
      await says(tab, 'All done');
      await says(tab, '4 steps done, 1 skipped.');
      await says(tab, 'You skipped “Unscrew the shade and put it on a soft cloth”.');
      await tab.reload();
      // Skipped or done, nothing is left: the chip says so.
      await until('the chip', async () => (await words(tab)).startsWith('Done'));
      await click(tab, 'button', /^Open steps/);
      await says(tab, 'All done');
      await click(tab, 'button', /^Go back to it: Unscrew/);
      await until('the step', async () => (await here(tab)) === texts[1]);
      expect(await words(tab)).toContain('Bulb is 40 W');
      await tab.close();
    });

    test('with the keyboard alone', async () => {
      const tab = await driver.open(address('keys'));
      await find(tab, 'button', /^Open steps/);
      await tab.press('x');
      const heard = () => tab.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
      await until('the page', async () => (await heard()).includes('keydown x'));
      await tabTo(tab, /^Open steps/);
      await heard();
      await tab.press('Enter');
      await until('focus on the first box', async () => (await focused(tab))?.startsWith('Step 1:'));
      await tab.press('n');
      await until('the field', async () => (await focused(tab)) === 'Your note');
      // Letters that mean something elsewhere are letters here.
      await type(tab, 'sofa lamp');
      await tab.press('Escape');
      await until('the field to go', async () => (await focused(tab))?.startsWith('Step 1:'));
      expect(await words(tab)).not.toContain('sofa lamp');
      await tab.press('n');
      await type(tab, 'desk');
      await tab.press('Tab');
      await tab.press('Enter');
      await says(tab, 'Note on step 1 saved');
      // What was saved is gone with its buttons: the focus stays with the step.
      await until('focus on the box', async () => (await focused(tab))?.startsWith('Step 1:'));
      await tab.press('j');
      await until('the second box', async () => (await focused(tab))?.startsWith('Step 2:'));
      await tab.press('s');
      await says(tab, 'Step 2 skipped');
      await tab.press('Control+z');
      // What was taken back is no news any more, and its Undo would take back something else.
      await until('the news gone', async () => !(await words(tab)).includes('Step 2 skipped'));
      await tab.press('s');
      await says(tab, 'Step 2 skipped');
      await tab.press('f');
      await until('focus on Done', async () => (await focused(tab)) === 'Done');
      await says(tab, 'Step 1 of 5');
      await tab.press('ArrowRight');
      await says(tab, 'Step 2 of 5');
      await tab.press('ArrowLeft');
      await says(tab, 'Step 1 of 5');
      for (const next of ['Step 3 of 5', 'Step 4 of 5', 'Step 5 of 5', 'All done']) {
        await tab.press('Enter');
        await says(tab, next);
      }
      await until('focus on the end', async () => (await focused(tab)) === 'All done');
      await tab.press('Control+z');
      await until('the last tick taken back', async () => !(await words(tab)).includes('All done'));
      expect(await heard()).toEqual([]);
      await tab.close();
    });

    test('the focus goes along: through the rail, out of the picking mode, to the chip, and back to the page', async () => {
      const tab = await driver.open(address('focus'));
      await find(tab, 'button', /^Open steps/);
      await tabTo(tab, /^Open steps/);
      await tab.press('Enter');
      const isAt = (name: RegExp) => until(`focus on ${name}`, async () => name.test((await focused(tab)) ?? ''));
      await isAt(/^Step 1:/);
      await tabTo(tab, /^Fold to the edge$/, 'Shift+Tab');
      await tab.press('Enter');
      await isAt(/^Open steps, 0 of 5 done$/);
      await tab.press('Enter');
      await isAt(/^Step 1:/);
      await tabTo(tab, /^Menu$/, 'Shift+Tab');
      await tab.press('Enter');
      await tab.press('ArrowDown');
      await isAt(/^Pick the steps yourself/);
      await tab.press('Enter');
      await isAt(/^Pick the steps/);
      await tab.press('ArrowDown');
      await tab.press('Escape');
      await isAt(/^Step 1:/);
      // All that can be done with a step that is not the current one.
      await tab.press('j');
      for (const name of [/^Show on page$/, /^Skip$/, /^Add a note$/, /^More for step 2$/, /^Step 3:/]) {
        await tab.press('Tab');
        await isAt(name);
      }
      await tab.press('Escape');
      await isAt(/^Open steps/);
      await tab.close();
    });

    test('a finger goes on and back in one step at a time, and ticks nothing', async ({ skip }) => {
      if (!isChromium(driver)) return skip('no fingers over WebDriver BiDi here');
      const tab = await driver.open(address('swipe'));
      await openPanel(tab);
      await click(tab, 'button', /^One step at a time$/);
      await says(tab, 'Step 1 of 5');
      await swipe(driver, address('swipe'), { from: 1_200, to: 1_000 });
      await says(tab, 'Step 2 of 5');
      await swipe(driver, address('swipe'), { from: 1_200, to: 1_170 });
      await swipe(driver, address('swipe'), { from: 1_000, to: 1_200 });
      await says(tab, 'Step 1 of 5');
      await click(tab, 'button', /^All steps$/);
      expect((await things(tab, 'checkbox')).map(({ checked }) => checked)).toEqual(Array(5).fill(false));
      await tab.close();
    });

    test('scrolling the page moves "You are here", and only where the step is out of sight', async () => {
      const tab = await driver.open(address('reading'));
      await openPanel(tab);
      expect(await here(tab)).toBe(texts[0]);
      await tab.evaluate(() => scrollTo(0, 1_200));
      await new Promise((done) => setTimeout(done, 600));
      // That was the page, not a person.
      expect(await here(tab)).toBe(texts[0]);
      await tab.clickAt(20, 300);
      for (let press = 0; press < 6; press++) await tab.press('ArrowDown');
      const reached = await until('another step', async () => {
        const now = await here(tab);
        return now !== texts[0] ? now : null;
      });
      expect(texts.indexOf(reached)).toBeGreaterThan(0);
      // A tick is the person's own word: what is open after it stands, wherever the page is.
      await click(tab, 'checkbox', /^Step 5:/);
      expect((await things(tab, 'checkbox')).filter(({ checked }) => checked === true)).toHaveLength(1);
      await tab.close();
    });
  });
});
