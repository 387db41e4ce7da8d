import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium';
import { type Tab, until } from './harness/driver';
import { attachTo, type OwnPage } from './harness/own-page';
import { type Sites, serveSites } from './harness/server';
import { click, find, openPanel, steps } from './harness/surface';
import { feederAddress, listPage, repairs, sitePages } from './pages';

/** A second tutorial, and a page without steps. */
const bikeAddress = 'http://works.example/bike';
const plainAddress = 'http://plain.example/about-us';
const plain = '<!doctype html><html lang="en"><title>About us</title><h1>About us</h1><p>We like birds.</p></html>';

/** A person sees what they did in one panel at once in the other, ms. A busy machine only adds to it: the middle one of five counts. */
const atOnce = 100;

let sites: Sites;
let driver: ChromiumDriver;
let tab: Tab;
let side: OwnPage;

beforeAll(async () => {
  sites = await serveSites(sitePages({ '/bike': listPage('How to mend a bicycle', repairs(6)), '/about-us': plain }));
  driver = await startChromium(sites.port);
  tab = await driver.open(feederAddress);
  await bringToFront();
});

afterAll(async () => {
  await driver?.close();
  await sites?.close();
});

function pageAt(address: string) {
  return driver
    .context()
    .pages()
    .find((page) => page.url().endsWith(address));
}

/** The side panel follows what is in front; the welcome page of a new install was there for a moment. */
async function bringToFront(): Promise<void> {
  await pageAt(feederAddress)?.bringToFront();
}

async function attachToSide(): Promise<void> {
  const session = await driver.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no session of its own');
  side = await attachTo(session, /sidepanel\.html$/);
}

async function sideTicks(): Promise<boolean[]> {
  const boxes = "[...document.querySelectorAll('input[type=checkbox]:not([role])')].map((box) => box.checked)";
  return (await side.evaluate(boxes)) as boolean[];
}

/** Milliseconds from a click on step 2 in the page's panel until the side panel shows it. The clocks of the two are one. */
async function delayFromPage(ticked: boolean): Promise<number> {
  const box = "document.querySelectorAll('input[type=checkbox]:not([role])')[1]";
  const seen = side.evaluate(
    `new Promise((done) => { const look = () => ${box}.checked === ${ticked} ? done(Date.now()) : requestAnimationFrame(look); look(); })`,
  );
  const pressed = tab.inRoot(
    (root) =>
      new Promise<number>((done) =>
        root.addEventListener('click', () => done(Date.now()), { once: true, capture: true }),
      ),
  );
  await click(tab, 'checkbox', /^Step 2:/);
  return Number(await seen) - Number(await pressed);
}

/** The same from a click on step 3 in the side panel until the page's panel shows it. */
async function delayFromSide(ticked: boolean): Promise<number> {
  const seen = tab.inRoot(
    (root, wanted) =>
      new Promise<number>((done) => {
        const look = () =>
          root.querySelectorAll<HTMLInputElement>('input[type=checkbox]:not([role])')[2]?.checked === wanted
            ? done(Date.now())
            : requestAnimationFrame(look);
        look();
      }),
    ticked,
  );
  const pressed = side.evaluate(
    "new Promise((done) => addEventListener('click', () => done(Date.now()), { once: true, capture: true }))",
  );
  await side.click(/^Step 3:/);
  return Number(await seen) - Number(await pressed);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function saysInSide(pattern: RegExp) {
  return until(`${pattern} in the side panel`, async () => pattern.test(await side.words()));
}

test('chosen in the menu, the browser opens its own side panel, with the same steps', async () => {
  await openPanel(tab);
  await click(tab, 'checkbox', /^Step 1:/);
  await click(tab, 'button', /^Menu$/);
  await click(tab, 'menuitem', /^Move to the browser’s side panel$/);
  await attachToSide();
  await bringToFront();
  await saysInSide(/1 of 5/);
  expect((await sideTicks()).slice(0, 3)).toEqual([true, false, false]);
});

test('while it is there, no chip stands on the page, and the step is marked there all the same', async () => {
  await until(
    'a page without panel and chip',
    async () => (await tab.inRoot((root) => root.querySelector('.panel, .chip, .rail') === null)) !== false,
  );
  await until('the mark', () => tab.inRoot((root) => root.querySelector('.page-mark, [class*=mark]') !== null));
});

test('a tick in the side panel shows on the page, and the other way round, the middle one of five within 100 ms', async () => {
  // Both panels at once: ours is called by its message, as the popup does it.
  const worker = await driver.worker();
  await worker.evaluate(async (address) => {
    const { tabs } = (
      globalThis as unknown as {
        chrome: {
          tabs: {
            query(q: object): Promise<{ id: number; url: string }[]>;
            sendMessage(tab: number, message: object): Promise<unknown>;
          };
        };
      }
    ).chrome;
    const found = (await tabs.query({})).find(({ url }) => url === address);
    if (found) await tabs.sendMessage(found.id, { name: 'open-panel', body: { focus: false } });
  }, feederAddress);
  await find(tab, 'checkbox', /^Step 2:/);
  const pageTicks = async () => (await steps(tab)).map(({ checked }) => checked === true);
  expect(await pageTicks()).toEqual(await sideTicks());

  const down: number[] = [];
  const up: number[] = [];
  for (const ticked of [true, false, true, false, true]) {
    down.push(await delayFromPage(ticked));
    up.push(await delayFromSide(ticked));
  }
  expect(median(down), `from the page: ${down} ms`).toBeLessThan(atOnce);
  expect(median(up), `from the side panel: ${up} ms`).toBeLessThan(atOnce);
  expect(await pageTicks()).toEqual(await sideTicks());
});

test('it follows the tab in front, and says what a page without steps is', async () => {
  const bike = await driver.open(bikeAddress);
  await saysInSide(/How to mend a bicycle/);
  await saysInSide(/0 of 6/);
  await bike.goto(plainAddress);
  await saysInSide(/No steps found here/);
  await bike.goto('chrome://version/');
  await saysInSide(/Extensions may not read this page/);
  await bike.close();
  await bringToFront();
  await saysInSide(/3 of 5/);
});

test('turned off for the site it says so, and turns on again', async () => {
  await side.click(/^Menu$/);
  await side.click(/^Turn off for this site$/);
  await saysInSide(/Sidestep is off here/);
  await side.click(/^Turn on for this site$/);
  await saysInSide(/3 of 5/);
});

test('closed, it leaves the chip, and the chip opens it again with the same ticks', async () => {
  await side.evaluate('window.close()');
  await click(tab, 'button', /^Open steps/);
  await attachToSide();
  await saysInSide(/3 of 5/);
  expect((await sideTicks()).slice(0, 5)).toEqual([true, true, true, false, false]);
  const bike = await driver.open(bikeAddress);
  await saysInSide(/How to mend a bicycle/);
  await bike.close();
  await bringToFront();
  await saysInSide(/3 of 5/);
});

test('the menu moves the steps back to the page, and to the side again', async () => {
  await side.click(/^Menu$/);
  await side.click(/^Move to the page$/);
  await find(tab, 'checkbox', /^Step 4:/);
  await click(tab, 'button', /^Menu$/);
  await click(tab, 'menuitem', /^Move to the browser’s side panel$/);
  await attachToSide();
  await saysInSide(/3 of 5/);
});
