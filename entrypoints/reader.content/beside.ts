import type { PanelActions, PanelState } from '../../components/panel-state';
import { hearSidePanels, type SidePanels } from '../../platform/panel-link';

/** What the browser's side panel hears of this page. */
export interface BesideState extends PanelState {
  /** Sidestep is turned off for the site. */
  off: boolean;
}

/** Lets the browser's side panel draw the state of this page and utter the same wishes as the panel on it; `joined` when one comes or goes. */
export function besidePanels(actions: PanelActions, joined: () => void): SidePanels<BesideState> {
  return hearSidePanels({
    joined,
    run(action, values) {
      const act = action.split('.').reduce<unknown>(own, actions);
      return typeof act === 'function' ? act(...values) : undefined;
    },
  });
}

/** What an object holds under a name of its own. */
function own(holder: unknown, name: string): unknown {
  const holds = typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name);
  return holds ? holder[name as keyof typeof holder] : undefined;
}
