import { render } from 'preact';
import { SidePanel, type SidePanelState } from '../../components/side-panel';
import { WordsContext, wordsFrom } from '../../components/words';
import { followTab } from '../../platform/followed-tab';
import { getMessage, wordsLanguage } from '../../platform/i18n';
import { panelActions, sidePanelActions } from './actions';
import { Following } from './following';

const words = wordsFrom(getMessage, wordsLanguage());
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;

const following = new Following(draw);
const actions = { panelActions: panelActions(following), actions: sidePanelActions(following) };

function draw(state: SidePanelState): void {
  render(
    <WordsContext.Provider value={words}>
      <SidePanel state={state} {...actions} />
    </WordsContext.Provider>,
    document.body,
  );
}

let tab: number | null = null;
await followTab({
  tab(now) {
    tab = now;
    following.show(now);
  },
  loading: () => following.show(tab),
  loaded: () => void following.look(),
  spoke: () => following.connect(),
});
