import { tutorialOfRecord } from '../core/export/sheet';
import type { TutorialRecord } from '../core/progress/progress';
import { stampWishes, wishesFor } from '../core/progress/ticks';
import type { Handlers } from './answering';
import { CodedError } from './failure';
import { partBounds } from './held-parts';
import type { LibraryMessages, SeenPart } from './messages-library';
import { tell } from './messaging';
import type { Stores } from './stores';
import { scheduleTimers } from './timer-alarm';

/** What the library asks; one message carries `longest` characters of records. A private window sees what it kept itself, and ticks nothing of the others. */
export function libraryHandlers(
  stores: Stores,
  longest: number = partBounds.part,
): Pick<Handlers['extension'], keyof LibraryMessages> {
  const { progress, device, now } = stores;
  return {
    'list-tutorials': (_, caller) => progress.list(caller.private),

    async 'get-kept'({ id }) {
      return { record: await progress.load(id) };
    },

    async 'tick-kept'({ tutorial, wishes }, caller) {
      if (caller.private) throw new CodedError('refused', 'Private windows change nothing that is kept.');
      const kept = await progress.load(tutorial);
      if (!kept) throw new CodedError('gone', 'This tutorial is not kept any more.');
      const all = wishes.flatMap(({ step, state }) => wishesFor(tutorialOfRecord(kept), kept.marks, step, state));
      const operations = stampWishes(all, kept.marks, { tutorial, at: now(), device: await device() });
      const record = await progress.apply(tutorial, operations, { address: kept.address, private: false });
      void tellTabs(stores, record);
      return { record };
    },

    async 'list-kept'() {
      const beside = (await stores.beside.all()).map(({ tutorial }) => tutorial);
      return { ids: [...new Set([...(await progress.ids()), ...beside])] };
    },

    async 'see-tutorials'({ ids }) {
      const part: SeenPart = { records: [], seen: [], beside: [] };
      let length = 0;
      for (const id of ids) {
        const record = await progress.load(id);
        length += record ? JSON.stringify(record).length : 0;
        // One at least, whatever its length: else it would never go.
        if (length > longest && part.seen.length > 0) break;
        part.seen.push({ id, lastOpened: record?.lastOpened ?? 0 });
        if (record) part.records.push(record);
      }
      return { ...part, beside: await stores.beside.of(part.seen.map(({ id }) => id)) };
    },

    async 'remove-tutorials'({ seen }) {
      const changed = await progress.remove(seen);
      const gone = seen.map(({ id }) => id).filter((id) => !changed.includes(id));
      await stores.timers.forget(gone);
      await stores.kept.forget(gone);
      return { changed };
    },

    async 'forget-copies'() {
      await progress.forgetCopies();
      await stores.beside.forgetUndo();
      return null;
    },

    async 'restore-tutorials'({ records, beside }) {
      await progress.restore(records);
      await stores.beside.restore(beside);
      await scheduleTimers(stores);
      return null;
    },
  };
}

/** The tabs that show the tutorial hear of its change. */
async function tellTabs({ tabs }: Stores, record: TutorialRecord): Promise<void> {
  for (const [tab, entry] of await tabs.all()) {
    if (entry.opened.includes(record.id) && !entry.private) void tell(tab, 'record-changed', { record });
  }
}
