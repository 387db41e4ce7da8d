import { until } from '../../tests/browser/harness/driver';
import { click, find, words } from '../../tests/browser/harness/surface';
import { inEveryLook } from './moves';
import type { Stage } from './stage';

/** Where nothing was found: what the panel offers there, the steps that a person picks, and those of selected text. */
export async function playPicking(stage: Stage): Promise<void> {
  const { tab } = stage;
  await click(tab, 'button', /^Pick the steps yourself$/);
  const { x, y } = await tab.evaluate(() => {
    const box = document.querySelector('ul li')?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + 60, y: box.y + 12 };
  });
  await tab.moveTo(x, y);
  await find(tab, 'button', /^Use these 3 steps$/);
  await tab.clickAt(x, y);
  await find(tab, 'button', /^Drop step 3$/);
  await stage.page.mouse.move(200, 880);
  await stage.shoot('picked-steps', 'window');
  await inEveryLook(stage, 'picked');
  await tab.press('Escape');
  await click(tab, 'button', /^Turn selected text into steps$/);
  await until('the words', async () => (await words(tab)).includes('No text is selected yet.'));
  await tab.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('p.how') as Element));
  await find(tab, 'button', /^Use these 3 steps$/);
  await stage.shoot('selected-text', 'window');
  await tab.press('Escape');
  await click(tab, 'button', /^Fold to the edge$/);
  await stage.page.mouse.move(200, 700);
}
