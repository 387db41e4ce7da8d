import { until } from '../../tests/browser/harness/driver';
import { click, find, openPanel, words } from '../../tests/browser/harness/surface';
import { inBoth, letGo, note, rest, tick, toTop } from './moves';
import type { Stage } from './stage';
import { playUnsaved } from './unsaved';

/** What a panel looks like that is not at ease: its rows in every state, scrolled, in large text, not saved, and while it reads. */
export async function playStates(stage: Stage): Promise<void> {
  const { tab } = stage;
  await openPanel(tab);
  await click(tab, 'radio', /^Windows$/);
  // Where the scene of the guide was played before, its ticks are offered.
  if ((await words(tab)).includes('Bring them')) await click(tab, 'button', /^No$/);
  await rest(stage);
  await playLargeText(stage);
  await playRows(stage);
  await playUnsaved(stage);
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
  await inBoth(stage, 'reading');
}

async function playLargeText(stage: Stage): Promise<void> {
  const { tab } = stage;
  const sizes = async (presses: number) => {
    await click(tab, 'button', /^Menu$/);
    for (let press = 0; press < presses; press++) await click(tab, 'menuitem', /^Text size/);
    await tab.press('Escape');
  };
  await sizes(2);
  await letGo(stage);
  await toTop(stage);
  await stage.shoot('panel-130');
  // Round to 100 % again.
  await sizes(3);
}

/** Done, skipped, noted, stuck, pointed at and with the keys; the menu's line for notes; and the header once it is scrolled away. */
async function playRows(stage: Stage): Promise<void> {
  const { tab, page } = stage;
  await tick(stage, /^Step 1: Download/);
  await click(tab, 'button', /^Skip$/);
  await note(stage, /^Step 4: Press/, 'Used the blue 32 GB stick.');
  await note(stage, /^Step 5: When/, 'Took 12 minutes last time.');
  await rest(stage);
  await toTop(stage);
  await tab.inRoot((root) => root.querySelectorAll<HTMLElement>('[data-step] > .tick input')[0]?.focus());
  await tab.press('j');
  // Not from the top: the row that is pointed at stands below a picture.
  await tab.inRoot((root) => root.querySelector('.scroller')?.scrollTo({ top: 150, behavior: 'instant' }));
  const fourth = await find(tab, 'checkbox', /^Step 4: Press/);
  await tab.moveTo(fourth.x + 120, fourth.y);
  await inBoth(stage, 'step-states');
  await letGo(stage);
  await toTop(stage);
  await click(tab, 'button', /^Menu$/);
  await inBoth(stage, 'menu-notes');
  await tab.press('Escape');
  await letGo(stage);
  await page.mouse.move(200, 700);
  await tab.inRoot((root) => root.querySelector('.scroller')?.scrollTo({ top: 200, behavior: 'instant' }));
  await inBoth(stage, 'header-scrolled');
  await toTop(stage);
}
