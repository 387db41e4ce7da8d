import type { ComponentChildren } from 'preact';
import { ActionsContext } from './actions';
import { FoldContext } from './folding';
import { HeldContext, LanguageContext } from './holding';
import type { PanelActions, PanelState } from './panel-state';

/** Hands actions, what is held, the tutorial's language and how rows fold to everything in the panel. */
export function PanelContexts(props: { state: PanelState; actions: PanelActions; children: ComponentChildren }) {
  const { state, actions, children } = props;
  return (
    <ActionsContext.Provider value={actions}>
      <HeldContext.Provider value={state.held}>
        <LanguageContext.Provider value={state.tutorial?.language ?? ''}>
          <FoldContext.Provider value={state.fold}>{children}</FoldContext.Provider>
        </LanguageContext.Provider>
      </HeldContext.Provider>
    </ActionsContext.Provider>
  );
}
