import { render } from 'preact';
import { Welcome, type WelcomeActions, type WelcomeState } from '../../components/welcome';
import { WordsContext, wordsFrom } from '../../components/words';
import { getMessage, wordsLanguage } from '../../platform/i18n';
import { ask } from '../../platform/messaging';
import { hasAccess, requestAccess } from '../../platform/site-access';
import { pinsInMenu } from '../../platform/toolbar';

const words = wordsFrom(getMessage, wordsLanguage());
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
document.title = words.t('welcome_title');

/** A recipe of long standing, free to read, with a plain numbered list. */
const practice = 'https://en.wikibooks.org/wiki/Cookbook:Pancake';

let state: WelcomeState = { allowed: true, theme: 'auto', pinsInMenu };

const actions: WelcomeActions = {
  allow: () => void requestAccess().then((allowed) => draw({ allowed })),
  practise: () => void ask('go-to-tutorial', { address: practice }),
};

function draw(part: Partial<WelcomeState>): void {
  state = { ...state, ...part };
  render(
    <WordsContext.Provider value={words}>
      <Welcome state={state} actions={actions} />
    </WordsContext.Provider>,
    document.body,
  );
}

const [allowed, settings] = await Promise.all([hasAccess(), ask('get-settings', null)]);
draw({ allowed, ...(settings.ok && { theme: settings.value.theme }) });
