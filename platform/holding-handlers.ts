import type { Handlers } from './answering';
import { heldOf } from './held';
import type { HoldingFromPage } from './messages-holding';
import { askForNotices } from './notices';
import { checkTutorial } from './page-rights';
import type { Stores } from './stores';
import { ringTimers, scheduleTimers, tellOfHeld } from './timer-alarm';

/** What pages ask about timers, supplies and blanks. */
export function holdingHandlers(stores: Stores): Pick<Handlers['page'], keyof HoldingFromPage> {
  return {
    async 'get-held'({ tutorial }, caller) {
      await checkTutorial(stores, caller, tutorial);
      return heldOf(stores, tutorial, caller.private);
    },

    async 'change-timers'({ tutorial, change }, caller) {
      await checkTutorial(stores, caller, tutorial);
      const address = caller.addresses[0] ?? '';
      await stores.timers.change({ tutorial, address }, change, caller.private);
      await scheduleTimers(stores);
      void tellOfHeld(stores, { tutorial }, caller.private, { but: caller.tab });
      return heldOf(stores, tutorial, caller.private);
    },

    async 'ring-timers'(_, caller) {
      await ringTimers(stores, caller.tab);
      return null;
    },

    async keep({ tutorial, change }, caller) {
      await checkTutorial(stores, caller, tutorial);
      await stores.kept.change(tutorial, change, caller.private);
      void tellOfHeld(stores, { tutorial }, caller.private, { but: caller.tab });
      return heldOf(stores, tutorial, caller.private);
    },

    async 'allow-notices'() {
      return { refused: await askForNotices() };
    },
  };
}
