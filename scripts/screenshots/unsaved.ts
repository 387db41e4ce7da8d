import { until } from '../../tests/browser/harness/driver';
import { click, words } from '../../tests/browser/harness/surface';
import { inBoth, note, rest, tick, toTop } from './moves';
import type { Stage } from './stage';

/** The disk takes no more: a tick, a note and a timer that are not saved. Then there is room again. */
export async function playUnsaved(stage: Stage): Promise<void> {
  const { tab } = stage;
  const disk = await stage.driver.fillDisk();
  await note(stage, /^Step 3: Open/, 'The stick is called BLUE.');
  await until('the words', async () => (await words(tab)).includes('Your last note is not saved'));
  await rest(stage);
  await toTop(stage);
  await inBoth(stage, 'note-not-saved');
  await disk.back();
  await tryAgain(stage);
  const again = await stage.driver.fillDisk();
  await tick(stage, /^Step 5: When/);
  await until('the words', async () => (await words(tab)).includes('Your last tick is not saved'));
  await rest(stage);
  await toTop(stage);
  await inBoth(stage, 'not-saved');
  await again.back();
  await tryAgain(stage);
  const third = await stage.driver.fillDisk();
  await click(tab, 'button', /^10 minutes, start a timer$/);
  await until('the words', async () => (await words(tab)).includes('The timer is not saved'));
  await toTop(stage);
  await inBoth(stage, 'timer-not-saved');
  await third.back();
  await rest(stage);
}

async function tryAgain(stage: Stage): Promise<void> {
  // It is tried again by itself as well, so that the button may be gone already.
  if ((await words(stage.tab)).includes('Try again')) await click(stage.tab, 'button', /^Try again$/).catch(() => null);
  await until('all of it on disk', async () => !(await words(stage.tab)).includes('Not saved'));
}
