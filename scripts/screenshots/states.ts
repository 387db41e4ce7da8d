import { until } from '../../tests/browser/harness/driver';
import { click, openPanel, words } from '../../tests/browser/harness/surface';
import { rest, tick, toTop } from './moves';
import type { Stage } from './stage';

/** What a panel looks like that is not at ease: pointed at, in large text, not saved, and while it reads. */
export async function playStates(stage: Stage): Promise<void> {
  const { tab } = stage;
  await openPanel(tab);
  await click(tab, 'radio', /^Windows$/);
  await rest(stage);
  await playLargeText(stage);
  await playNotSaved(stage);
  // The page goes on to another, whose steps have not come yet.
  await tab.evaluate(() => {
    const main = document.querySelector('main, body');
    main?.replaceChildren();
    history.pushState({}, '', '/next');
    // As applications show that they load: without it the page is at rest, and has no steps.
    let turn = 0;
    setInterval(() => main?.replaceChildren(`Loading${'.'.repeat(turn++ % 4)}`), 150);
  });
  await until('the skeleton', async () => (await words(tab)).includes('Reading the page'));
  await stage.shoot('reading');
}

async function playLargeText(stage: Stage): Promise<void> {
  const { tab } = stage;
  const sizes = async (presses: number) => {
    await click(tab, 'button', /^Menu$/);
    for (let press = 0; press < presses; press++) await click(tab, 'menuitem', /^Text size/);
    await tab.press('Escape');
  };
  await sizes(2);
  await tab.inRoot((root) => (root.activeElement as HTMLElement | null)?.blur());
  await toTop(stage);
  await stage.shoot('panel-130');
  // Round to 100 % again.
  await sizes(3);
}

/** The disk takes no more, and then it does again. */
async function playNotSaved(stage: Stage): Promise<void> {
  const worker = await stage.driver.worker();
  await worker.evaluate(() => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome.storage;
    Object.assign(globalThis, { setBefore: local.set });
    local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await tick(stage, /^Step 1: Download/);
  await until('the words', async () => (await words(stage.tab)).includes('Your last tick is not saved'));
  await rest(stage);
  await toTop(stage);
  await stage.shoot('not-saved');
  await stage.look({ dark: true });
  await stage.shoot('not-saved-dark');
  await stage.look({});
  await worker.evaluate(() => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome.storage;
    local.set = (globalThis as unknown as { setBefore: unknown }).setBefore;
  });
  await click(stage.tab, 'button', /^Try again$/);
  await until('the tick on disk', async () => !(await words(stage.tab)).includes('Not saved'));
}
