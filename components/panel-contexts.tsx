import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ActionsContext } from './actions';
import { FoldContext } from './folding';
import { HeldContext, LanguageContext } from './holding';
import { NewTimerContext, type TimerFor } from './new-timer';
import type { PanelActions, PanelState } from './panel-state';

/** Hands actions, what is held, the tutorial's language how rows fold, and the timer that is being set, to everything in the panel. */
export function PanelContexts(props: { state: PanelState; actions: PanelActions; children: ComponentChildren }) {
  const { state, actions, children } = props;
  const newTimer = useState<TimerFor | null>(null);
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
