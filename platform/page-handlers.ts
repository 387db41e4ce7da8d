import type { Handlers } from './answering';
import { showBadge } from './badge';
import { isOwnAddress, type PageCaller } from './callers';
import { failureOf } from './failure';
import type { FilterEngine } from './filter-engine';
import { followingHandlers } from './following-handlers';
import { holdingHandlers } from './holding-handlers';
import { readAgainOrInject, targetOf, targetOfFrame } from './injection';
import { log } from './log';
import type { PageState } from './messages';
import { checkTutorial, refusal, tutorialOf, visitOf } from './page-rights';
import { stateWithout } from './page-state';
import { setCss } from './page-styles';
import { followPicked } from './picked-pages';
import { hostOf, isOff } from './settings';
import { openSidePanel } from './side-panel';
import type { Stores } from './stores';
import { stripHandlers, useSite } from './strip-handlers';
import { withOpened } from './tabs-store';
import { tellTabs } from './tell-tabs';
import { tellOfHeld } from './timer-alarm';

/** What pages ask: each may speak only of itself. */
export function pageHandlers(stores: Stores, filters: FilterEngine): Handlers['page'] {
  const { progress, settings, hints, tabs, device } = stores;
  return {
    ...stripHandlers(stores, filters),
    ...followingHandlers(stores),
    ...holdingHandlers(stores),

    async spotted({ reasons }, caller) {
      log('debug', 'spot', `${caller.host}: ${reasons.join(', ')}`);
      if (isOff(await settings.read(caller.private), caller.host)) {
        await report(stores, caller, stateWithout('off', caller.host, ''));
      } else {
        await readAgainOrInject(caller);
      }
      return null;
    },

    async 'set-css'({ was, css, frame }, caller) {
      await setCss(frame === '' ? targetOf(caller) : await targetOfFrame(caller, frame), was, css);
      return null;
    },

    async 'open-side-panel'(_, { tab }) {
      await openSidePanel(tab);
      return null;
    },

    async 'open-tutorial'(summary, caller) {
      if (!isOwnAddress(caller, summary.address)) throw refusal();
      const visit = { address: summary.address, private: caller.private };
      const { record, unsaved, moved } = await progress.open(summary, visit);
      await tabs.change(caller.tab, (entry) => withOpened({ ...entry, private: caller.private }, record.id));
      void useSite(stores, caller);
      return { record, unsaved, moved, settings: await settings.read(caller.private), device: await device() };
    },

    async 'open-pages'({ pages }, caller) {
      if (pages.some(({ address }) => hostOf(address) !== caller.host)) throw refusal();
      const opened = await Promise.all(
        pages.map((page) => progress.open(page, { address: page.address, private: caller.private })),
      );
      const records = opened.map(({ record }) => record);
      await tabs.change(caller.tab, (entry) => {
        // The tutorial at the tab's own address stays the latest.
        const ids = [...records.map(({ id }) => id), ...entry.opened.slice(-1)];
        return ids.reduce(withOpened, { ...entry, private: caller.private });
      });
      return { records };
    },

    async 'apply-operations'({ operations }, caller) {
      const id = await tutorialOf(stores, caller, operations);
      const own = await device();
      const mine = operations.map((operation) => ({ ...operation, device: own }));
      const record = await progress.apply(id, mine, visitOf(caller));
      void tellTabs(stores, record, caller);
      return { record };
    },

    async 'choose-alternative'({ tutorial, group, procedure, at }, caller) {
      await checkTutorial(stores, caller, tutorial);
      const choice = { procedure, at, device: await device() };
      const record = await progress.choose(tutorial, group, choice, visitOf(caller));
      void tellTabs(stores, record, caller);
      return { record };
    },

    async 'get-hints'(_, caller) {
      return { hints: await hints.read(caller.host, caller.private) };
    },

    async 'choose-steps'({ hint }, caller) {
      const known = await hints.add(caller.host, hint, caller.private);
      if (hint.choice === 'own') void followPicked(stores);
      return { hints: known };
    },

    async 'forget-steps'({ hint }, caller) {
      const known = await hints.forget(caller.host, hint, caller.private);
      if (hint.choice === 'own') void followPicked(stores);
      return { hints: known };
    },

    async 'adopt-progress'({ tutorial, from }, caller) {
      await checkTutorial(stores, caller, tutorial);
      const record = await progress.adopt(tutorial, from, visitOf(caller));
      // The ticks are here; what cannot be brought along after them stays where it was.
      await stores.beside.move(from, tutorial).catch((error) => log('warning', 'held', failureOf(error).message));
      void tellOfHeld(stores, { tutorial }, caller.private);
      void tellTabs(stores, record, caller);
      return { record };
    },

    async 'report-page'(state, caller) {
      if (state.host !== caller.host || state.status === 'withheld' || state.status === 'closed') throw refusal();
      if (state.tutorial !== '') await checkTutorial(stores, caller, state.tutorial);
      await report(stores, caller, state);
      return null;
    },
  };
}

async function report({ tabs }: Stores, caller: PageCaller, state: PageState): Promise<void> {
  await tabs.change(caller.tab, (entry) => ({ ...entry, private: caller.private, state }));
  await showBadge(caller.tab, state);
}
