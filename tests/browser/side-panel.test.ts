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

/** A person sees what they did in one panel at once in the other, ms. */
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

async function sideTicks(): Promise<boolean[]> {
  const boxes = "[...document.querySelectorAll('input[type=checkbox]:not([role])')].map((box) => box.checked)";
  return (await side.evaluate(boxes)) as boolean[];
}

function saysInSide(pattern: RegExp) {
  return until(`${pattern} in the side panel`, async () => pattern.test(await side.words()));
}

test('chosen in the menu, the browser opens its own side panel, with the same steps', async () => {
  await openPanel(tab);
  await click(tab, 'checkbox', /^Step 1:/);
  await click(tab, 'button', /^Menu$/);
  await click(tab, 'menuitem', /^Move to the browser's side panel$/);
  const session = await driver.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no session of its own');
  side = await attachTo(session, /sidepanel\.html$/);
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

test('a tick in the side panel shows on the page within 100 ms, and the other way round', async () => {
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

  // The clocks of the two pages are one: both say when a box changed.
  const changedAt = `new Promise((done) => { const look = () => document.querySelectorAll('input[type=checkbox]:not([role])')[1].checked ? done(Date.now()) : requestAnimationFrame(look); look(); })`;
  const seen = side.evaluate(changedAt);
  await click(tab, 'checkbox', /^Step 2:/);
  const ticked = await tab.inRoot(() => Date.now());
  expect(Number(await seen) - Number(ticked)).toBeLessThan(atOnce);

  const shown = tab.inRoot(
    (root) =>
      new Promise<number>((done) => {
        const look = () =>
          root.querySelectorAll<HTMLInputElement>('input[type=checkbox]:not([role])')[2]?.checked
            ? done(Date.now())
            : requestAnimationFrame(look);
        look();
      }),
  );
  const pressed = side.evaluate(
    "new Promise((done) => addEventListener('click', () => done(Date.now()), { once: true, capture: true }))",
  );
  await side.click(/^Step 3:/);
  expect(Number(await shown) - Number(await pressed)).toBeLessThan(atOnce);
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

test('the chip opens it from now on, and the menu moves the steps back to the page', async () => {
  await side.click(/^Menu$/);
  await side.click(/^Move to the page$/);
  await find(tab, 'checkbox', /^Step 4:/);
  await click(tab, 'button', /^Menu$/);
  await click(tab, 'menuitem', /^Move to the browser's side panel$/);
  const session = await driver.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no session of its own');
  side = await attachTo(session, /sidepanel\.html$/);
  await saysInSide(/3 of 5/);
});
