import type { Handlers } from './answering';
import type { SyncMessages } from './messages-sync';
import type { Stores } from './stores';

/** What extension pages ask of sync. */
export function syncHandlers({ sync }: Stores): Pick<Handlers['extension'], keyof SyncMessages> {
  return {
    'get-sync-state': () => sync.state(),
    async 'clear-synced'() {
      await sync.clear();
      return sync.state();
    },
  };
}
