import { fileURLToPath } from 'node:url';
import { startChromium } from '../../tests/browser/harness/chromium';
import { serveSites } from '../../tests/browser/harness/server';
import { scenes } from './scenes';
import { stageAt } from './stage';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Plays the scenes in one browser, one after the other: what was begun in one is in the library of the next. */
export async function takeAll(wanted: readonly string[], language: string | null): Promise<void> {
  const folder = language
    ? { store: `${root}.cache/screenshots/${language}/store`, docs: `${root}.cache/screenshots/${language}` }
    : { store: `${root}store`, docs: `${root}docs/pictures` };
  const sites = await serveSites({});
  // Chromium on Linux takes its language from the environment, elsewhere from the argument.
  if (language) process.env.LANGUAGE = language;
  const driver = await startChromium(sites.port, undefined, language ? [`--lang=${language}`] : []);
  try {
    for (const { name, address, html, play } of scenes) {
      if (wanted.length > 0 && !wanted.some((start) => name.startsWith(start))) continue;
      const stage = await stageAt(driver, address, html, folder);
      await play(stage);
      await stage.page.close();
    }
  } finally {
    await driver.close();
    await sites.close();
  }
}
