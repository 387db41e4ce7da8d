import type { Handlers } from './answering';
import type { FromFollowing } from './messages-following';
import { checkTutorial, tutorialOf, visitOf } from './page-rights';
import type { Stores } from './stores';
import { tellTabs } from './tell-tabs';

/** What a page's reader asks while a tutorial is followed, beside ticking. */
export function followingHandlers(stores: Stores): Pick<Handlers['page'], keyof FromFollowing> {
  const { progress, device } = stores;
  return {
    async 'apply-remarks'({ remarks }, caller) {
      const id = await tutorialOf(stores, caller, remarks);
      const own = await device();
      const mine = remarks.map((remark) => ({ ...remark, device: own }));
      const record = await progress.remark(id, mine, visitOf(caller));
      void tellTabs(stores, record, caller);
      return { record };
    },

    async 'see-changes'({ tutorial, steps }, caller) {
      await checkTutorial(stores, caller, tutorial);
      const record = await progress.see(tutorial, steps, visitOf(caller));
      void tellTabs(stores, record, caller);
      return { record };
    },

    async 'refuse-progress'({ tutorial, from }, caller) {
      await checkTutorial(stores, caller, tutorial);
      if (!caller.private) await progress.refuse(tutorial, from);
      return null;
    },

    async 'spend-time'({ tutorial, seconds, until }, caller) {
      await checkTutorial(stores, caller, tutorial);
      return { spent: await progress.spend(tutorial, await device(), seconds, until, visitOf(caller)) };
    },
  };
}
