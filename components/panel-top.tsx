import { useActions } from './actions';
import { Button, IconButton } from './button';
import { nextSize } from './menu';
import type { PanelModel } from './panel-model';
import type { PanelState } from './panel-state';
import { TopBar } from './top-bar';
import { useWords } from './words';

interface PanelTopProps {
  state: PanelState;
  model: PanelModel | null;
  /** The header was scrolled away. */
  scrolled: boolean;
  /** One step is shown. */
  oneStep: boolean;
  menu: { open: boolean; button: { current: HTMLButtonElement | null }; onPress: () => void };
}

/** The panel's top row: site or small title, and the buttons for how the steps are shown. */
export function PanelTop({ state, model, scrolled, oneStep, menu }: PanelTopProps) {
  const words = useWords();
  const actions = useActions();
  const { tutorial } = state;
  const small = scrolled && !oneStep && tutorial && model ? { title: tutorial.title, count: model.count } : null;
  return (
    <TopBar site={state.site} small={small}>
      {oneStep ? (
        <>
          <Button look="quiet" icon="book" onPress={() => actions.oneStep(false)}>
            {words.t('focus_all')}
          </Button>
          <IconButton
            icon="text"
            name={words.t('menu_text_size')}
            onPress={() => actions.textSize(nextSize(state.textSize))}
          />
        </>
      ) : (
        <>
          {model !== null && model.count.left > 0 && (
            <IconButton icon="focus" name={words.t('help_focus')} onPress={() => actions.oneStep(true)} />
          )}
          <IconButton
            icon="more"
            name={words.t('action_menu')}
            popup="menu"
            expanded={menu.open}
            buttonRef={menu.button}
            onPress={menu.onPress}
          />
        </>
      )}
      {state.place !== 'own' && (
        <IconButton
          icon="collapse"
          flipped={state.dock.side === 'start'}
          name={words.t('action_collapse')}
          onPress={actions.collapse}
        />
      )}
    </TopBar>
  );
}
