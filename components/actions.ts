import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelActions } from './panel-state';

/** Holds the panel's actions for everything below it. The object has to stay the same, or every row is drawn again. */
export const ActionsContext = createContext<PanelActions | null>(null);

/** The panel's actions, inside a component of the panel. */
export function useActions(): PanelActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('ActionsContext is missing above this component');
  return actions;
}
