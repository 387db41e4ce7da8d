import { readFileSync } from 'node:fs';
import { until } from '../../tests/browser/harness/driver';
import { click, find, openPanel, words } from '../../tests/browser/harness/surface';
import { playChips } from './chips';
import { guideBefore, playGuide } from './guide';
import { inEveryLook, letGo, rest, saved, tick, toTop } from './moves';
import { playPicking } from './picking';
import { hebrew, playRightToLeft } from './right-to-left';
import type { Stage } from './stage';
import { playStates } from './states';

/** What a person does on one page, and what is photographed on the way. */
export interface Scene {
  name: string;
  address: string;
  html: string;
  /** Language of the browser, and so of our own words. */
  language?: string;
  play(stage: Stage): Promise<void>;
}

const pages = new URL('../../tests/browser/pages/', import.meta.url);
const page = (name: string) => readFileSync(new URL(`${name}/page.html`, pages), 'utf8');
const plain = `<!doctype html><html lang="en"><title>Beans at our house</title>
<body style="font:17px/1.6 sans-serif;max-width:640px;margin:60px auto"><h1>Beans at our house</h1>
<p>We have written about food since 2009, and our grandmother before us. On Sundays there were beans, and there was
always someone at the table who told of the war, or of the sea.</p>
<h2>As she did it</h2>
<ul><li>Beans, overnight in plenty of cold water.</li><li>Then drained, and fresh water by two fingers.</li>
<li>An hour with the bay leaf, on a small flame.</li></ul>
<p class="how">She set the pan aside. She salted it late. She never took the lid off before noon.</p>
<p>Our office is open on weekdays.</p></body></html>`;

/** Every picture, in the order in which one visit leads to the next. */
export const scenes: readonly Scene[] = [
  { name: 'recipe', address: 'http://gardenandpan.example/chickpea-pan', html: page('chickpea-pan'), play: playRecipe },
  { name: 'code', address: 'http://docs.quill.example/deploy', html: page('deploy-an-app'), play: playCode },
  { name: 'guide', address: 'http://plainhow.example/startup-stick', html: guideBefore, play: playGuide },
  { name: 'chips', address: 'http://plainhow.example/chips', html: page('startup-stick'), play: playChips },
  { name: 'states', address: 'http://plainhow.example/states', html: page('startup-stick'), play: playStates },
  { name: 'empty', address: 'http://plainhow.example/about-us', html: plain, play: playEmpty },
  {
    name: 'right-to-left',
    address: 'http://kitchen.example/rtl',
    html: page('clay-pot-rice'),
    language: 'ar',
    play: (stage) => playRightToLeft(stage, 'right-to-left'),
  },
  {
    name: 'hebrew',
    address: 'http://plainhow.example/he',
    html: hebrew,
    language: 'he',
    play: (stage) => playRightToLeft(stage, 'hebrew'),
  },
  // Last, because the steps open there from then on.
  {
    name: 'side-panel',
    address: 'http://garden.example/how-to/hang-a-bird-feeder',
    html: page('bird-feeder'),
    play: playSidePanel,
  },
];

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
  await letGo(stage);
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
  await click(stage.tab, 'menuitem', /^Move to the browser’s side panel$/);
  await stage.shootSidePanel('side-panel');
  await stage.shootSidePanel('side-panel-dark');
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
  await inEveryLook(stage, 'no-steps');
  await playPicking(stage);
  await stage.shoot('chip-pick', 'edge');
}
