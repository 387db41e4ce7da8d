import type { TutorialRecord } from '../core/progress/progress';
import { tell } from './messaging';
import type { Stores } from './stores';

/** The tabs that show a tutorial hear of its change, but for the one that asked; nobody waits for them. */
export async function tellTabs(
  { tabs }: Stores,
  record: TutorialRecord,
  asker: { tab?: number; private: boolean },
): Promise<void> {
  for (const [tab, entry] of await tabs.all()) {
    // Any of them may be on show, as a page of a tutorial that was joined; a reader leaves what is not its own.
    const shows = entry.opened.includes(record.id) && entry.private === asker.private;
    if (shows && tab !== asker.tab) void tell(tab, 'record-changed', { record });
  }
}
