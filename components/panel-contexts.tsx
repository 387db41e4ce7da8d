import type { ComponentChildren } from 'preact';
import { ActionsContext } from './actions';
import { FoldContext } from './folding';
import { HeldContext, LanguageContext } from './holding';
import { NewTimerContext, type NewTimerState } from './new-timer';
import type { PanelActions, PanelState } from './panel-state';

interface PanelContextsProps {
  state: PanelState;
  actions: PanelActions;
  newTimer: NewTimerState;
  children: ComponentChildren;
}

/** Hands actions, what is held, the tutorial's language, how rows fold, and the timer that is being set, to everything in the panel. */
export function PanelContexts({ state, actions, newTimer, children }: PanelContextsProps) {
  return (
    <ActionsContext.Provider value={actions}>
      <HeldContext.Provider value={state.held}>
        <LanguageContext.Provider value={state.tutorial?.language ?? ''}>
          <FoldContext.Provider value={state.fold}>
            <NewTimerContext.Provider value={newTimer}>{children}</NewTimerContext.Provider>
          </FoldContext.Provider>
        </LanguageContext.Provider>
      </HeldContext.Provider>
    </ActionsContext.Provider>
  );
}
