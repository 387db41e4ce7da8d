import type { PanelActions } from '../../components/panel-state';
import type { SidePanelActions } from '../../components/side-panel';
import { ask } from '../../platform/messaging';
import { copyText } from '../../platform/save-file';
import { closeOwnSidePanel } from '../../platform/side-panel';
import { requestAccess } from '../../platform/site-access';
import type { Following } from './following';

/** Wishes are uttered to the reader of the page by their names; the few that mean this window are done here. */
export function panelActions(following: Following): PanelActions {
  const here: Partial<PanelActions> = {
    // The clipboard asks for a click in the window that writes.
    copy: copyText,
    close: closeOwnSidePanel,
    moveTo(panel) {
      void following.wish('moveTo', [panel]);
      if (panel === 'page') closeOwnSidePanel();
    },
  };
  return wishes(here, (action, values) => following.wish(action, values)) as PanelActions;
}

/**
 * Stands for actions of any shape: what is called at `take.print` is uttered as "take.print", unless it is done `here`. What was asked for once
 * stays the same object, so that nothing is drawn anew for it.
 */
function wishes(here: object, utter: (action: string, values: unknown[]) => unknown, path = ''): object {
  const known = new Map<string | symbol, unknown>(Object.entries(here));
  return new Proxy((...values: unknown[]) => utter(path, values), {
    get(_, name) {
      if (!known.has(name)) known.set(name, wishes({}, utter, path === '' ? String(name) : `${path}.${String(name)}`));
      return known.get(name);
    },
  });
}

/** What can be done where there is no panel. */
export function sidePanelActions(following: Following): SidePanelActions {
  return {
    turnOn: () => void ask('change-settings', { type: 'site-off', host: following.site, off: false }),
    allow: () =>
      void requestAccess().then((granted) => {
        if (granted) void following.look();
      }),
  };
}
