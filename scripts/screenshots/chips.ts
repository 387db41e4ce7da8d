import { until } from '../../tests/browser/harness/driver';
import { click, find, openPanel, words } from '../../tests/browser/harness/surface';
import { letGo, rest, saved, tick } from './moves';
import type { Stage } from './stage';

/** The chip of a tutorial that was begun: at rest, pointed at, with the keys, dark, at the other edge, and beside a timer that ended. */
export async function playChips(stage: Stage): Promise<void> {
  const { tab, page } = stage;
  // As high as the picture is taken: the chip stands at a share of the height.
  await page.setViewportSize({ width: 1280, height: 900 });
  await openPanel(tab);
  await click(tab, 'radio', /^Windows$/);
  await tick(stage, /^Step 1: Download/);
  await tick(stage, /^Step 2: Plug in the USB stick and copy/);
  await saved(stage);
  await fold(stage);
  await page.mouse.move(200, 700);
  await letGo(stage);
  await stage.shoot('chip-resumed', 'edge');
  const chip = await find(tab, 'button', /^Open steps/);
  await tab.moveTo(chip.x, chip.y);
  await stage.shoot('chip-hover', 'edge');
  await page.mouse.move(200, 700);
  await stage.look({ dark: true });
  await stage.shoot('chip-dark', 'edge');
  await stage.look({});
  await tab.inRoot((root) => root.querySelector<HTMLElement>('.chip-open')?.focus());
  await tab.press('Shift');
  await stage.shoot('chip-focus', 'edge');
  await letGo(stage);
  await endTimer(stage);
  await tab.drag({ x: chip.x, y: chip.y }, { x: 30, y: chip.y });
  await page.mouse.move(640, 700);
  await stage.shoot('chip-left', 'edge');
}

async function fold(stage: Stage): Promise<void> {
  await rest(stage);
  await stage.tab.inRoot((root) => root.querySelector<HTMLElement>('[data-step] input')?.focus());
  await stage.tab.press('Escape');
  await find(stage.tab, 'button', /^Open steps/);
}

/** A timer of a minute, whose end comes at once: the clock of the page is put forward. */
async function endTimer(stage: Stage): Promise<void> {
  const { tab, page } = stage;
  await page.clock.install();
  await tab.reload();
  await until('the chip or panel', async () => (await words(tab)).length > 0);
  await openPanel(tab);
  await click(tab, 'button', /^10 minutes, start a timer$/);
  await rest(stage);
  await fold(stage);
  await letGo(stage);
  await page.clock.fastForward(601_000);
  await until('the end', async () => (await words(tab)).includes('Time is up'));
  await stage.shoot('chip-time-is-up', 'edge');
}
