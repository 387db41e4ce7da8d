import { fileURLToPath } from 'node:url';
import { startChromium } from '../../tests/browser/harness/chromium';
import { serveSites } from '../../tests/browser/harness/server';
import { type Scene, scenes } from './scenes';
import { stageAt } from './stage';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = { store: `${root}store`, docs: `${root}docs/pictures` };

/** Plays the scenes whose names begin so, or all; those of one language in one browser. */
export async function takeAll(wanted: readonly string[]): Promise<void> {
  const asked = scenes.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
  for (const language of new Set(asked.map((scene) => scene.language)))
    await play(
      asked.filter((scene) => scene.language === language),
      language,
    );
}

/** One after the other: what was begun in one scene is in the library of the next. */
async function play(scenes: readonly Scene[], language = 'en'): Promise<void> {
  const sites = await serveSites({});
  // Chromium on Linux takes its language from the environment, elsewhere from the argument.
  process.env.LANGUAGE = language;
  const driver = await startChromium(sites.port, undefined, [`--lang=${language}`]);
  try {
    for (const { address, html, play } of scenes) {
      const stage = await stageAt(driver, address, html, folder);
      await play(stage);
      await stage.page.close();
    }
  } finally {
    await driver.close();
    await sites.close();
  }
}
