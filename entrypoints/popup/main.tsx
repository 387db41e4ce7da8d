import { render } from 'preact';
import { Popup } from '../../components/popup';
import type { PopupActions } from '../../components/popup-state';
import { WordsContext, wordsFrom } from '../../components/words';
import { frontTab } from '../../platform/front-tab';
import { getMessage, wordsLanguage } from '../../platform/i18n';
import { listLibrary } from '../../platform/library-list';
import type { Answer } from '../../platform/messages';
import { ask } from '../../platform/messaging';
import { openOwnPage } from '../../platform/own-pages';
import { stateWithout } from '../../platform/page-state';
import { defaultSettings, type SettingsChange } from '../../platform/settings';
import { openSidePanel } from '../../platform/side-panel';
import { requestAccess } from '../../platform/site-access';
import { type Known, popupStateOf } from './popup-model';

const words = wordsFrom(getMessage, wordsLanguage());
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;

const tab = await frontTab();
let known = await look();
draw();

/** Asks for everything anew; what nobody tells is as on a page that is closed to us. */
async function look(): Promise<Known> {
  const [page, settings, tutorials] = await Promise.all([
    tab === null ? null : ask('get-page', { tab }),
    ask('get-settings', null),
    listLibrary(),
  ]);
  return {
    page: page?.ok ? page.value : stateWithout('closed', '', ''),
    settings: settings.ok ? settings.value : defaultSettings,
    tutorials: tutorials ?? [],
  };
}

function draw(): void {
  const { host } = known.page;
  const actions: PopupActions = {
    open: () => tab !== null && void leaveWith(open(tab)),
    stripHere: (on) => void change({ type: 'strip-site', host, on }),
    stripEverywhere: (on) => void change({ type: 'strip-everywhere', on }),
    turnOff: (off) => void change({ type: 'site-off', host, off }),
    allow: () => void allow(),
    pick: () => tab !== null && void leaveWith(ask('open-panel-in', { tab, focus: true })),
    library: () => void openOwnPage('library').then(() => window.close()),
    options: () => void openOwnPage('options').then(() => window.close()),
    shortcuts: () => void openOwnPage('options', '#keyboard').then(() => window.close()),
    resume: ({ address }) => void leaveWith(ask('go-to-tutorial', { address })),
  };
  render(
    <WordsContext.Provider value={words}>
      <Popup state={popupStateOf(known)} actions={actions} />
    </WordsContext.Provider>,
    document.body,
  );
}

/** Opens the panel that the person chose. The browser's own has to be asked for before anything is awaited. */
async function open(tab: number): Promise<Answer<null>> {
  const beside = known.settings.panel === 'browser' && openSidePanel(tab);
  if (
    beside &&
    (await beside.then(
      () => true,
      () => false,
    ))
  )
    return { ok: true, value: null };
  return ask('open-panel-in', { tab, focus: true });
}

async function change(change: SettingsChange): Promise<void> {
  const answer = await ask('change-settings', change);
  // At once what the person chose; then what the page made of it.
  if (answer.ok) known = { ...known, settings: answer.value };
  draw();
  known = await look();
  draw();
}

/** Once the person let us read the page, the panel opens; without a reader there, the background brings it. */
async function allow(): Promise<void> {
  const granted = await requestAccess();
  if (granted && tab !== null) await leaveWith(ask('open-panel-in', { tab, focus: true }));
}

/** The popup has done its work when the background has done what was asked. */
async function leaveWith(answer: Promise<Answer<null>>): Promise<void> {
  if ((await answer).ok) window.close();
}
