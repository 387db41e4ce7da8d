import { failureOf } from './failure';
import { askedFirst, indexKeys } from './library-first';
import { isUpToDate } from './library-stamp';
import { log } from './log';
import type { TutorialEntry } from './messages-library';
import { ask, isPrivate } from './messaging';
import { entriesOn, latestFirst } from './shelf-entries';
import { browserAreas } from './storage-area';

/**
 * The tutorials that are kept, for a page of ours; null where nobody can say. Pages read the index themselves: a list of thousands
 * would take as long again to come from the background, which may have to start first. In private windows, and while an
 * older layout is brought up, the background answers.
 */
export async function listLibrary(): Promise<TutorialEntry[] | null> {
  try {
    const items = isPrivate() ? {} : await (askedFirst() ?? browserAreas().disk.get([...indexKeys]));
    if (isUpToDate(items)) return latestFirst(entriesOn(items));
  } catch (error) {
    log('warning', 'library', failureOf(error).message);
  }
  const answer = await ask('list-tutorials', null);
  return answer.ok ? answer.value : null;
}
