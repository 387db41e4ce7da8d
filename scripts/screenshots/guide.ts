import { readFileSync } from 'node:fs';
import { until } from '../../tests/browser/harness/driver';
import { click, find, openPanel, things, words } from '../../tests/browser/harness/surface';
import { inBoth, inEveryLook, letGo, rest, saved, tick, toTop } from './moves';
import type { Stage } from './stage';

const stick = readFileSync(new URL('../../tests/browser/pages/startup-stick/page.html', import.meta.url), 'utf8');
/** The same page before its author changed a step. */
export const guideBefore = stick.replace(
  'eject the stick from the taskbar',
  'wait 5 seconds and pull the stick out of the computer',
);

/** A visit, a second one after the author changed a step, all that opens from the panel, and the end. */
export async function playGuide(stage: Stage): Promise<void> {
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
  await inBoth(stage, 'step-changed');
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
  await inEveryLook(stage, 'hidden-details');
  await click(tab, 'button', /ads? and .* hidden/);
  await click(tab, 'button', /^Menu$/);
  await inBoth(stage, 'menu');
  await click(tab, 'menuitem', /^Keyboard/);
  await inBoth(stage, 'keyboard-help');
  await tab.press('Escape');
  await click(tab, 'button', /^Menu$/);
  await click(tab, 'menuitem', /^Not the right steps/);
  await inBoth(stage, 'which-list', 'window');
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
  await stage.page.mouse.move(200, 700);
  await inBoth(stage, 'rail', 'edge');
  await click(tab, 'button', /^(Unfold|Open) the steps|^Open steps/);
  await stage.shootPopup('popup');
  await stage.shootPopup('popup-dark');
}

async function playFocus(stage: Stage): Promise<void> {
  const { tab } = stage;
  await click(tab, 'button', /^One step at a time$/);
  // As wide as it is: the keys that would move the panel's edge move from step to step here.
  await inBoth(stage, 'one-step');
  await stage.look({ forced: true });
  await stage.shoot('one-step-forced-colours');
  await stage.look({});
  await click(tab, 'button', /^All steps$/);
}

async function playFinish(stage: Stage): Promise<void> {
  const { tab } = stage;
  for (const step of [/^Step 3: Open/, /^Step 4: Press/, /^Step 5: When/]) await tick(stage, step);
  if ((await things(tab, 'checkbox')).every(({ name }) => !name.startsWith('Step 1: Shut')))
    await click(tab, 'button', /^Start your computer/);
  await tick(stage, /^Step 1: Shut/);
  await click(tab, 'button', /^Skip$/);
  await until('the toast', async () => (await words(tab)).includes('Step 2 skipped'));
  await stage.page.mouse.move(200, 700);
  await inBoth(stage, 'undo');
  await tick(stage, /^Step 3: Plug in the stick/);
  await until('the end', async () => (await words(tab)).includes('All done'));
  await rest(stage);
  await toTop(stage);
  await stage.shoot('store/5-all-done', 'window');
  await inEveryLook(stage, 'finish');
  await saved(stage);
  await click(tab, 'button', /^Menu$/);
  await tab.press('Escape');
  await tab.press('Escape');
  await find(tab, 'button', /^Open steps/);
  await letGo(stage);
  await stage.shoot('chip-done', 'edge');
}
