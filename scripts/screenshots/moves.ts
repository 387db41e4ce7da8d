import { until } from '../../tests/browser/harness/driver';
import { click, find, words } from '../../tests/browser/harness/surface';
import type { Frame, Stage } from './stage';

/** Light and dark. */
export async function inBoth(stage: Stage, name: string, frame?: Frame): Promise<void> {
  await stage.shoot(name, frame);
  await stage.look({ dark: true });
  await stage.shoot(`${name}-dark`, frame);
  await stage.look({});
}

/** Light, dark, the three widths, and forced colours. */
export async function inEveryLook(stage: Stage, name: string): Promise<void> {
  await inBoth(stage, name);
  await stage.look({ forced: true });
  await stage.shoot(`${name}-forced-colours`);
  for (const width of [280, 360, 520]) {
    await stage.look({ width });
    await stage.shoot(`${name}-${width}`);
  }
  await stage.look({ width: 392 });
}

/** Writes a note on a step, by its number among those on show. */
export async function note(stage: Stage, step: RegExp, text: string): Promise<void> {
  const { tab } = stage;
  const box = await find(tab, 'checkbox', step);
  await tab.inRoot(
    (root, { x, y }) => root.elementFromPoint(x, y)?.closest('li')?.querySelector('input')?.focus(),
    box,
  );
  await tab.press('n');
  await until('the field', async () => (await tab.inRoot((root) => root.activeElement?.localName)) === 'textarea');
  await stage.page.keyboard.type(text);
  await tab.press('Control+Enter');
  await letGo(stage);
}

/** One tick, and the fold after it. */
export async function tick(stage: Stage, name: RegExp): Promise<void> {
  await click(stage.tab, 'checkbox', name);
  await stage.page.waitForTimeout(700);
}

/** The toast goes, so that nothing lies over the steps. */
export async function rest(stage: Stage): Promise<void> {
  await stage.page.mouse.move(200, 700);
  await until(
    'the toast to go',
    async () => (await stage.tab.inRoot((root) => !root.querySelector('.toast'))) ?? false,
    15_000,
  );
}

export async function saved(stage: Stage): Promise<void> {
  await stage.page.waitForTimeout(1_500);
  await until('the ticks on disk', async () => !(await words(stage.tab)).includes('Not saved'));
}

/** The keys leave what has them, so that it is drawn as it stands for itself. */
export async function letGo(stage: Stage): Promise<void> {
  await stage.tab.inRoot((root) => (root.activeElement as HTMLElement | null)?.blur());
}

/** The panel and the page from their beginnings. */
export async function toTop(stage: Stage): Promise<void> {
  await stage.page.mouse.move(200, 700);
  await stage.tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await stage.tab.inRoot((root) => root.querySelector('.scroller')?.scrollTo({ top: 0, behavior: 'instant' }));
}
