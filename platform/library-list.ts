import { failureOf } from './failure';
import { isUpToDate } from './library-stamp';
import { log } from './log';
import type { TutorialEntry } from './messages-library';
import { ask, isPrivate } from './messaging';
import { allEntries, latestFirst } from './shelf-entries';
import { browserAreas } from './storage-area';

/**
 * The tutorials that are kept, for a page of ours; null where nobody can say. Pages read the index themselves: a list of thousands
 * would take as long again to come from the background, which may have to start first. In private windows, and while an
 * older layout is brought up, the background answers.
 */
export async function listLibrary(): Promise<TutorialEntry[] | null> {
  const { disk } = browserAreas();
  try {
    if (!isPrivate() && (await isUpToDate(disk))) return latestFirst(await allEntries(disk));
  } catch (error) {
    log('warning', 'library', failureOf(error).message);
  }
  const answer = await ask('list-tutorials', null);
  return answer.ok ? answer.value : null;
}
