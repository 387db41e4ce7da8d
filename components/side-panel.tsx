import { ActionsContext } from './actions';
import { Empty } from './empty';
import { Notice } from './notice';
import { Panel } from './panel';
import type { PanelActions, PanelState, Theme } from './panel-state';
import { Skeleton } from './skeleton';
import { Surface } from './surface';
import { TopBar } from './top-bar';
import { useWords } from './words';

/** What the browser's side panel shows of the tab in front: its panel, or why there is none. */
export type SidePanelState =
  | { shows: 'panel'; panel: PanelState }
  | {
      /**
       * `none`: nothing here reads like steps; `off`: turned off for this site; `withheld`: the person keeps this site from us;
       * `closed`: a page that no extension may read; `reading`: not known yet.
       */
      shows: 'none' | 'off' | 'withheld' | 'closed' | 'reading';
      site: string;
      theme: Theme;
      textSize: number;
    };

/** What can be asked for where there is no panel. */
export interface SidePanelActions {
  /** Sidestep works on this site again. */
  turnOn(): void;
  /** Lets the browser ask whether Sidestep may read pages. */
  allow(): void;
}

interface SidePanelProps {
  state: SidePanelState;
  /** Has to stay the same object. */
  panelActions: PanelActions;
  actions: SidePanelActions;
}

/** The browser's own side panel. */
export function SidePanel({ state, panelActions, actions }: SidePanelProps) {
  const words = useWords();
  if (state.shows === 'panel') return <Panel state={state.panel} actions={panelActions} />;
  return (
    <Surface kind="panel" theme={state.theme} textSize={state.textSize}>
      <main class="panel" aria-label={words.t('panel_name')} data-place="own">
        <TopBar site={state.site} small={null}>
          {null}
        </TopBar>
        <ActionsContext.Provider value={panelActions}>
          <Why shows={state.shows} site={state.site} actions={actions} />
        </ActionsContext.Provider>
      </main>
    </Surface>
  );
}

/** Why there are no steps, and what can be done about it. */
function Why(props: { shows: Exclude<SidePanelState['shows'], 'panel'>; site: string; actions: SidePanelActions }) {
  const words = useWords();
  const { shows, site, actions } = props;
  if (shows === 'none') return <Empty hiding={false} />;
  if (shows === 'reading') return <Skeleton />;
  return (
    <div class="why">
      {shows === 'off' && (
        <Notice
          title={words.t('popup_off_title')}
          text={words.t('popup_off_text', site)}
          action={words.t('popup_turn_on')}
          onPress={actions.turnOn}
        />
      )}
      {shows === 'withheld' && (
        <Notice
          title={words.t('popup_withheld_title')}
          text={words.t('popup_withheld_text')}
          action={words.t('popup_allow')}
          onPress={actions.allow}
        />
      )}
      {shows === 'closed' && (
        <>
          <h1 class="title">{words.t('empty_title')}</h1>
          <p class="popup-text">{words.t('popup_closed_text')}</p>
        </>
      )}
    </div>
  );
}
