import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Tab, until } from './harness/driver';
import { firefoxPath } from './harness/firefox';
import { type InsideFirefox, insideFirefox } from './harness/inside';
import { type Sites, serveSites } from './harness/server';
import { openPanel } from './harness/surface';
import { listPage } from './pages';

const address = 'http://server.example/archive';
const name = 'reports-of-the-last-seven-years-and-a-half-in-all-languages.tar.gz';
const page = listPage('Unpack the archive', [
  `Choose the kit that is called <code>${name}</code> and save it.`,
  'Unpack the kit into the folder of the server.',
  'Open the page of the server in a browser.',
  'Set a password of your own and note it down.',
]);

/** What Firefox alone does with the very build that every browser gets. */
describe.skipIf(firefoxPath === null)('in Firefox', () => {
  let sites: Sites;
  let inside: InsideFirefox;
  let tab: Tab;
  let pictures: string;

  beforeAll(async () => {
    sites = await serveSites({ '/archive': page });
    inside = await insideFirefox(sites.port);
    pictures = await mkdtemp(join(tmpdir(), 'sidestep-drawn-'));
    tab = await inside.driver.open(address);
    await openPanel(tab);
  });

  afterAll(async () => {
    await inside?.driver.close();
    await sites?.close();
    await rm(pictures, { recursive: true, force: true });
  });

  /** The window once it stands still: a PNG in base64. */
  async function picture(): Promise<string> {
    let last = '';
    return until('a window that stands still', async () => {
      const before = last;
      const file = join(pictures, 'window.png');
      await tab.screenshot(file);
      last = (await readFile(file)).toString('base64');
      return last === before && last;
    });
  }

  test('nothing is drawn outside of code that breaks over lines', async () => {
    // The panel slides in: a lid that is laid meanwhile lies beside the code.
    await picture();
    expect(await tab.inRoot(coverCode)).toBeGreaterThan(1);
    const ringed = await picture();
    await tab.inRoot((root) => {
      const code = root.querySelector<HTMLElement>('.text code');
      if (code) code.style.boxShadow = 'none';
    });
    // A comparison alone would say nothing of a picture that never changes.
    const bare = await picture();
    await tab.inRoot((root) => root.querySelector('.row')?.remove());
    expect(await picture()).not.toBe(bare);
    expect(ringed === bare).toBe(true);
  });

  test('the welcome page says where the pin is there: behind the gear', async () => {
    const said = await inside.run(() => document.body.innerText);
    expect(said).toContain('then the gear beside Sidestep, and pin it to the toolbar.');
  });

  test('it finds no fault with the rules, the words or the scripts', async () => {
    expect(await inside.complaints()).toEqual([]);
  });
});

/** Lays a lid on each piece of the first code, and answers how many there are. Self-contained: sent to the browser. */
function coverCode(root: ShadowRoot): number {
  const pieces = [...(root.querySelector('.text code')?.getClientRects() ?? [])];
  for (const { left, top, width, height } of pieces) {
    const lid = document.createElement('div');
    lid.style.cssText = `position:fixed;z-index:2147483647;background:gray;left:${left - 1}px;top:${top - 1}px;width:${width + 2}px;height:${height + 2}px`;
    root.append(lid);
  }
  return pieces.length;
}
