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
  await tab.drag({ x: chip.x, y: chip.y }, { x: 30, y: chip.y });
  await page.mouse.move(640, 700);
  await letGo(stage);
  await stage.shoot('chip-left', 'edge');
  const left = await find(tab, 'button', /^Open steps/);
  await tab.drag({ x: left.x, y: left.y }, { x: 1250, y: left.y });
  await endTimer(stage);
}

async function fold(stage: Stage): Promise<void> {
  await rest(stage);
  await stage.tab.inRoot((root) => root.querySelector<HTMLElement>('[data-step] input')?.focus());
  await stage.tab.press('Escape');
  await find(stage.tab, 'button', /^Open steps/);
}

/** A timer that is over by the time the page comes back. */
async function endTimer(stage: Stage): Promise<void> {
  const { tab } = stage;
  await openPanel(tab);
  await click(tab, 'button', /^10 minutes, start a timer$/);
  await rest(stage);
  await fold(stage);
  const worker = await stage.driver.worker();
  await worker.evaluate(async () => {
    type Kept = { timers: { endsAt: number | null }[] }[];
    type Local = { get(key: string): Promise<{ timers?: Kept }>; set(items: object): Promise<void> };
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage;
    const { timers = [] } = await local.get('timers');
    for (const timer of timers.flatMap((each) => each.timers)) timer.endsAt = Date.now() - 1_000;
    await local.set({ timers });
  });
  await tab.reload();
  await until('the chip or the panel', async () => (await words(tab)).length > 0);
  await openPanel(tab);
  await fold(stage);
  await letGo(stage);
  await until('the end', async () => (await words(tab)).includes('Time is up'));
  await stage.page.mouse.move(200, 700);
  await stage.shoot('chip-time-is-up', 'edge');
}
