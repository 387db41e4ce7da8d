import { tutorialOfRecord } from '../core/export/sheet';
import type { TutorialRecord } from '../core/progress/progress';
import { stampWishes, wishesFor } from '../core/progress/ticks';
import type { Handlers } from './answering';
import { CodedError } from './failure';
import type { LibraryMessages } from './messages-library';
import { tell } from './messaging';
import type { Stores } from './stores';
import { scheduleTimers } from './timer-alarm';

/** What the library asks. A private window sees what it kept itself, and changes nothing of the others. */
export function libraryHandlers(stores: Stores): Pick<Handlers['extension'], keyof LibraryMessages> {
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

    async 'remove-tutorials'({ ids }) {
      const beside = await stores.beside.of(ids);
      const records = await progress.remove(ids);
      await stores.timers.forget(ids);
      await stores.kept.forget(ids);
      return { records, beside };
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
