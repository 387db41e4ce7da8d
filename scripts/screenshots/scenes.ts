import { readFileSync } from 'node:fs';
import { until } from '../../tests/browser/harness/driver';
import { click, find, openPanel, things, words } from '../../tests/browser/harness/surface';
import type { Stage } from './stage';

/** What a person does on one page, and what is photographed on the way. */
interface Scene {
  name: string;
  address: string;
  html: string;
  play(stage: Stage): Promise<void>;
}

const pages = new URL('../../tests/browser/pages/', import.meta.url);
const page = (name: string) => readFileSync(new URL(`${name}/page.html`, pages), 'utf8');
const stick = page('startup-stick');
/** The same page before its author changed a step. */
const stickBefore = stick.replace(
  'eject the stick from the taskbar',
  'wait 5 seconds and pull the stick out of the computer',
);
const plain =
  '<!doctype html><html lang="en"><title>About us</title><body style="font:17px/1.6 sans-serif;max-width:640px;margin:60px auto"><h1>About us</h1><p>We have written about birds since 2009. Our office is open on weekdays.</p></body></html>';

/** Every picture, in the order in which one visit leads to the next. */
export const scenes: readonly Scene[] = [
  { name: 'recipe', address: 'http://gardenandpan.example/chickpea-pan', html: page('chickpea-pan'), play: playRecipe },
  { name: 'code', address: 'http://docs.quill.example/deploy', html: page('deploy-an-app'), play: playCode },
  { name: 'guide', address: 'http://plainhow.example/startup-stick', html: stickBefore, play: playGuide },
  { name: 'empty', address: 'http://plainhow.example/about-us', html: plain, play: playEmpty },
  { name: 'right-to-left', address: 'http://kitchen.example/rtl', html: page('clay-pot-rice'), play: playRightToLeft },
  // Last, because the steps open there from then on.
  {
    name: 'side-panel',
    address: 'http://garden.example/how-to/hang-a-bird-feeder',
    html: page('bird-feeder'),
    play: playSidePanel,
  },
];

async function playGuide(stage: Stage): Promise<void> {
  const { tab } = stage;
  await find(tab, 'button', /^Open steps/);
  await stage.shoot('chip-first', 'edge');
  await openPanel(tab);
  await click(tab, 'radio', /^Windows$/);
  await tick(stage, /^Step 1: Download/);
  await tick(stage, /^Step 2: Plug in the USB stick and copy/);
  await click(tab, 'checkbox', /^Check that the size/);
  await saved(stage);
  stage.serve(stick);
  await tab.reload();
  await until('the panel', async () => (await words(tab)).includes('2 of 5'));
  await toTop(stage);
  await stage.shoot('store/1-steps-beside-the-page', 'window');
  await inEveryLook(stage, 'panel');
  await rest(stage);
  await click(tab, 'button', /^See what$/);
  await stage.page.mouse.move(200, 700);
  await stage.shoot('step-changed');
  await click(tab, 'button', /^Got it$/);
  await playParts(stage);
  await playFocus(stage);
  for (const own of ['library', 'options', 'welcome']) {
    await stage.shootOwn(`${own}.html`, own);
    await stage.shootOwn(`${own}.html`, `${own}-dark`);
  }
  await playFinish(stage);
}

/** What opens from the panel of the guide. */
async function playParts(stage: Stage): Promise<void> {
  const { tab } = stage;
  await toTop(stage);
  await click(tab, 'button', /ads? and .* hidden/);
  await stage.shoot('store/2-what-was-hidden-and-why', 'window');
  await stage.shoot('hidden-details');
  await stage.look({ dark: true });
  await stage.shoot('hidden-details-dark');
  await stage.look({});
  await click(tab, 'button', /ads? and .* hidden/);
  await click(tab, 'button', /^Menu$/);
  await stage.shoot('menu');
  await click(tab, 'menuitem', /^Keyboard/);
  await stage.shoot('keyboard-help');
  await tab.press('Escape');
  await click(tab, 'button', /^Menu$/);
  await click(tab, 'menuitem', /^Not the right steps/);
  await stage.shoot('which-list', 'window');
  await click(tab, 'button', /^None of these/);
  await find(tab, 'button', /^Cancel$/);
  const { x, y } = await stage.tab.evaluate(() => {
    const item = [...document.querySelectorAll('li')].find((each) => each.textContent?.includes('Shut the computer'));
    item?.scrollIntoView({ block: 'center' });
    const box = item?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 12 };
  });
  await tab.moveTo(x, y);
  await stage.shoot('pick-the-steps', 'window');
  await tab.press('Escape');
  await find(tab, 'checkbox', /^Step 3:/);
  await click(tab, 'button', /^Fold to the edge$/);
  await stage.shoot('rail', 'edge');
  await click(tab, 'button', /^(Unfold|Open) the steps|^Open steps/);
  await stage.shootPopup('popup');
}

async function playFocus(stage: Stage): Promise<void> {
  const { tab } = stage;
  await click(tab, 'button', /^One step at a time$/);
  await stage.shoot('one-step');
  await stage.look({ dark: true });
  await stage.shoot('one-step-dark');
  await stage.look({});
  await click(tab, 'button', /^All steps$/);
}

async function playFinish(stage: Stage): Promise<void> {
  const { tab } = stage;
  for (const step of [/^Step 3: Open/, /^Step 4: Press/, /^Step 5: When/]) await tick(stage, step);
  if ((await things(tab, 'checkbox')).every(({ name }) => !name.startsWith('Step 1: Shut')))
    await click(tab, 'button', /^Part 2/);
  await tick(stage, /^Step 1: Shut/);
  await click(tab, 'button', /^Skip$/);
  await until('the toast', async () => (await words(tab)).includes('Step 2 skipped'));
  await stage.page.mouse.move(200, 700);
  await stage.shoot('undo');
  await tick(stage, /^Step 3: Plug in the stick/);
  await until('the end', async () => (await words(tab)).includes('All done'));
  await rest(stage);
  await toTop(stage);
  await stage.shoot('store/5-all-done', 'window');
  await stage.shoot('finish');
  await stage.look({ dark: true });
  await stage.shoot('finish-dark');
  await stage.look({ forced: true });
  await stage.shoot('finish-forced-colours');
  await stage.look({});
  await saved(stage);
  await click(tab, 'button', /^Menu$/);
  await tab.press('Escape');
  await tab.press('Escape');
  await find(tab, 'button', /^Open steps/);
  await stage.shoot('chip-done', 'edge');
}

async function playRecipe(stage: Stage): Promise<void> {
  const { tab } = stage;
  await openPanel(tab);
  for (const item of [/^2 tbsp olive oil/, /^1 red onion/, /^2 tsp smoked/]) await click(tab, 'checkbox', item);
  await tick(stage, /^Step 1: Warm/);
  await tick(stage, /^Step 2: Stir/);
  await click(tab, 'button', /^20 minutes, start a timer$/);
  await click(tab, 'button', /^6 minutes, start a timer$/);
  await rest(stage);
  await toTop(stage);
  await stage.shoot('store/3-timers-and-ingredients', 'window');
  await inEveryLook(stage, 'recipe');
  await saved(stage);
  await tab.inRoot((root) => root.querySelector<HTMLElement>('[data-step] input')?.focus());
  await tab.press('Escape');
  await find(tab, 'button', /^Open steps/);
  await stage.shoot('chip-timer', 'edge');
}

async function playCode(stage: Stage): Promise<void> {
  const { tab } = stage;
  await openPanel(tab);
  await click(tab, 'radio', /^Linux$/);
  await tick(stage, /^Step 1: Check/);
  await rest(stage);
  await click(tab, 'button', /^Copy/);
  await toTop(stage);
  await stage.look({ dark: true });
  await stage.shoot('store/4-code-to-copy', 'window');
  await stage.look({});
  await inEveryLook(stage, 'code');
}

async function playSidePanel(stage: Stage): Promise<void> {
  await openPanel(stage.tab);
  await tick(stage, /^Step 1: Pick/);
  await click(stage.tab, 'button', /^Menu$/);
  await click(stage.tab, 'menuitem', /^Move to the browser's side panel$/);
  await stage.shootSidePanel('side-panel');
}

async function playEmpty(stage: Stage): Promise<void> {
  const worker = await stage.driver.worker();
  await worker.evaluate(async (address) => {
    type Tabs = { query(of: object): Promise<{ id: number; url: string }[]> };
    type Scripting = { executeScript(of: object): Promise<unknown> };
    type Api = { tabs: Tabs & { sendMessage(tab: number, message: object): Promise<unknown> }; scripting: Scripting };
    const { tabs, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    const tab = (await tabs.query({})).find(({ url }) => url === address);
    if (!tab) throw new Error('The page is not there');
    await scripting.executeScript({ target: { tabId: tab.id }, files: ['content-scripts/reader.js'] });
    await tabs.sendMessage(tab.id, { name: 'open-panel', body: { focus: false } });
  }, stage.page.url());
  await until('the words', async () => (await words(stage.tab)).includes('No steps found here'));
  await stage.shoot('no-steps');
  await stage.look({ dark: true });
  await stage.shoot('no-steps-dark');
}

async function playRightToLeft(stage: Stage): Promise<void> {
  const { tab } = stage;
  await openPanel(tab);
  const [first] = await things(tab, 'checkbox');
  if (first) await tab.clickAt(first.x, first.y);
  await rest(stage);
  await stage.shoot('right-to-left', 'window');
  await stage.shoot('right-to-left-panel');
}

/** Light, dark, the three widths, and forced colours. */
async function inEveryLook(stage: Stage, name: string): Promise<void> {
  await stage.shoot(name);
  await stage.look({ dark: true });
  await stage.shoot(`${name}-dark`);
  await stage.look({ forced: true });
  await stage.shoot(`${name}-forced-colours`);
  for (const width of [280, 360, 520]) {
    await stage.look({ width });
    await stage.shoot(`${name}-${width}`);
  }
  await stage.look({ width: 392 });
}

/** One tick, and the fold after it. */
async function tick(stage: Stage, name: RegExp): Promise<void> {
  await click(stage.tab, 'checkbox', name);
  await stage.page.waitForTimeout(700);
}

/** The toast goes, so that nothing lies over the steps. */
async function rest(stage: Stage): Promise<void> {
  await stage.page.mouse.move(200, 700);
  await until(
    'the toast to go',
    async () => (await stage.tab.inRoot((root) => !root.querySelector('.toast'))) ?? false,
    15_000,
  );
}

async function saved(stage: Stage): Promise<void> {
  await stage.page.waitForTimeout(1_500);
  await until('the ticks on disk', async () => !(await words(stage.tab)).includes('Not saved'));
}

/** The panel and the page from their beginnings. */
async function toTop(stage: Stage): Promise<void> {
  await stage.page.mouse.move(200, 700);
  await stage.tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await stage.tab.inRoot((root) => root.querySelector('.scroller')?.scrollTo({ top: 0, behavior: 'instant' }));
}
