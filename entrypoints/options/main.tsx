import { render } from 'preact';
import { Options } from '../../components/options';
import type { OptionRow, OptionsActions, OptionsState } from '../../components/options-state';
import { WordsContext, wordsFrom } from '../../components/words';
import { backupName } from '../../platform/backup-name';
import { getMessage, wordsLanguage } from '../../platform/i18n';
import { onLibraryChange } from '../../platform/library-changes';
import type { FilterListEntry } from '../../platform/messages';
import type { TutorialEntry } from '../../platform/messages-library';
import { ask } from '../../platform/messaging';
import { openOwnPage, openShortcuts, ownVersion } from '../../platform/own-pages';
import { saveFile } from '../../platform/save-file';
import { defaultSettings, type Settings, type SettingsChange } from '../../platform/settings';
import { hasAccess, requestAccess } from '../../platform/site-access';
import { restoreOf, sectionsOf, shownAgain, siteChanges, sitesOf } from './options-model';

const words = wordsFrom(getMessage, wordsLanguage());
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
document.title = `${words.t('options_title')} · ${words.t('name')}`;

/** What the page knows; what it draws is made of this. */
const known = {
  settings: defaultSettings as Settings,
  tutorials: [] as readonly TutorialEntry[],
  lists: [] as readonly FilterListEntry[],
  access: true,
  restore: null as OptionsState['restore'],
  toast: null as OptionsState['toast'],
};

/** Text of the file that is looked at before it is brought in. */
let file = '';
let toasts = 0;
/** What Undo does. */
let undo: (() => Promise<unknown>) | null = null;

const actions: OptionsActions = {
  library: () => void openOwnPage('library'),
  site: (host, choice) => void change(siteChanges(host, choice, known.settings)),
  forgetShown: (host) => void change(shownAgain(host, known.settings)),
  saveCopy: () => void saveCopy(),
  restore: (chosen) => void preview(chosen),
  confirmRestore: (settings) => void bringIn(settings),
  cancelRestore: () => draw({ restore: null }),
  deleteAll: () => void deleteAll(),
  undo: () => void takeBack(),
  dismissToast: () => draw({ toast: null }),
};

function draw(part: Partial<typeof known> = {}): void {
  Object.assign(known, part);
  const { settings, tutorials, lists, restore, toast } = known;
  const state: OptionsState = {
    sections: sectionsOf(settings, words, (changes) => void change(changes), {
      keyboard: [shortcuts()],
      hiding: [...access(), reasons()],
    }),
    sites: sitesOf(settings),
    lists,
    kept: { count: tutorials.length, bytes: tutorials.reduce((sum, { bytes }) => sum + bytes, 0) },
    restore,
    version: ownVersion(),
    toast,
    theme: settings.theme,
  };
  render(
    <WordsContext.Provider value={words}>
      <Options state={state} actions={actions} />
    </WordsContext.Provider>,
    document.body,
  );
}

function shortcuts(): OptionRow {
  const text = words.t('options_shortcuts_text');
  const action = words.t('options_shortcuts_change');
  return {
    id: 'shortcuts',
    kind: 'button',
    name: words.t('help_open'),
    text,
    action,
    onPress: () => void openShortcuts(),
  };
}

function reasons(): OptionRow {
  const [name, text, action] = [words.t('options_why'), words.t('options_why_text'), words.t('options_why_open')];
  return { id: 'why', kind: 'button', name, text, action, onPress: () => void openOwnPage('why') };
}

/** Only where the person, or the browser, keeps pages from us. */
function access(): OptionRow[] {
  if (known.access) return [];
  const onPress = () => void requestAccess().then((granted) => draw({ access: granted }));
  const name = words.t('welcome_allow_title');
  return [
    {
      id: 'access',
      kind: 'button',
      name,
      text: words.t('welcome_allow_text'),
      action: words.t('popup_allow'),
      onPress,
    },
  ];
}

async function change(changes: readonly SettingsChange[]): Promise<void> {
  for (const each of changes) {
    const answer = await ask('change-settings', each);
    if (answer.ok) draw({ settings: answer.value });
    else say(words.t('options_unsaved'), null);
  }
}

async function look(): Promise<void> {
  const [settings, tutorials] = await Promise.all([ask('get-settings', null), ask('list-tutorials', null)]);
  draw({ ...(settings.ok && { settings: settings.value }), ...(tutorials.ok && { tutorials: tutorials.value }) });
}

async function saveCopy(): Promise<void> {
  const answer = await ask('export-backup', null);
  if (answer.ok) saveFile(document, { ...backupName(Date.now()), text: answer.value.text });
  else say(words.t('options_unsaved'), null);
}

async function preview(chosen: File): Promise<void> {
  file = await chosen.text();
  draw({ restore: restoreOf(await ask('preview-backup', { text: file }), words) });
}

async function bringIn(settings: boolean): Promise<void> {
  const answer = await ask('import-backup', { text: file, settings });
  file = '';
  draw({ restore: null });
  if (answer.ok) say(words.count('restore_done', answer.value.tutorials), () => ask('undo-import', null));
  else say(words.t('restore_failed'), null);
  await look();
}

async function deleteAll(): Promise<void> {
  const answer = await ask('remove-tutorials', { ids: known.tutorials.map(({ id }) => id) });
  if (!answer.ok) return say(words.t('options_unsaved'), null);
  const removed = answer.value;
  say(words.count('library_removed', removed.records.length), () => ask('restore-tutorials', removed));
  await look();
}

async function takeBack(): Promise<void> {
  await undo?.();
  undo = null;
  draw({ toast: null });
  await look();
}

function say(text: string, back: typeof undo): void {
  undo = back;
  draw({ toast: { id: ++toasts, text, undo: back !== null } });
}

await look();
const lists = await ask('get-lists', null);
draw({ ...(lists.ok && { lists: lists.value }), access: await hasAccess() });
if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
onLibraryChange(() => void look());
