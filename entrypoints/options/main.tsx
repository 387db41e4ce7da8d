import { render } from 'preact';
import { Options } from '../../components/options';
import type { OptionsActions, OptionsState } from '../../components/options-state';
import { WordsContext, wordsFrom } from '../../components/words';
import { type CarriedBackup, carryBackup, takeBackup } from '../../platform/backup-carry';
import { backupName } from '../../platform/backup-name';
import { getMessage, wordsLanguage } from '../../platform/i18n';
import { removeTutorials, restoreTutorials } from '../../platform/library-carry';
import { onLibraryChange } from '../../platform/library-changes';
import type { FilterListEntry } from '../../platform/messages';
import type { TutorialEntry } from '../../platform/messages-library';
import { ask } from '../../platform/messaging';
import { giveUpNotices, hasNotices, requestNotices } from '../../platform/notices';
import { openOwnPage, ownVersion } from '../../platform/own-pages';
import { saveFile } from '../../platform/save-file';
import { defaultSettings, type Settings, type SettingsChange } from '../../platform/settings';
import { opensFromPages } from '../../platform/side-panel';
import { hasAccess, requestAccess } from '../../platform/site-access';
import { restoreOf, sectionsOf, shownAgain, siteChanges, sitesOf } from './options-model';
import { accessRows, noticesRow, reasonsRow, shortcutsRow, syncRowOf } from './own-rows';

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
  notices: false,
  sync: null as OptionsState['sync'],
  restore: null as OptionsState['restore'],
  toast: null as OptionsState['toast'],
};

/** What the system says of movement. */
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** The file that is looked at before it is brought in. */
let file: CarriedBackup | null = null;
let toasts = 0;
let deleting = false;
/** What Undo does. */
let undo: (() => Promise<{ ok: boolean }>) | null = null;

const actions: OptionsActions = {
  library: () => void openOwnPage('library'),
  site: (host, choice) => void change(siteChanges(host, choice, known.settings)),
  forgetShown: (host) => void change(shownAgain(host, known.settings)),
  saveCopy: () => void saveCopy(),
  restore: (chosen) => void preview(chosen),
  confirmRestore: (settings) => void bringIn(settings),
  cancelRestore: () => draw({ restore: null }),
  deleteAll: () => void deleteAll(),
  sync: (on) => void setSync(on),
  clearSynced: () => void clearSynced(),
  undo: () => void takeBack(),
  dismissToast: () => draw({ toast: null }),
};

function draw(part: Partial<typeof known> = {}): void {
  Object.assign(known, part);
  const { settings, tutorials, lists, restore, sync, notices, toast } = known;
  const around = { calm: calm.matches, besides: opensFromPages };
  const allow = () => void requestAccess().then((granted) => draw({ access: granted }));
  const state: OptionsState = {
    sections: sectionsOf(settings, words, (changes) => void change(changes), around, {
      keyboard: [shortcutsRow(words)],
      hiding: [...accessRows(words, known.access, allow), reasonsRow(words)],
      timers: [noticesRow(words, notices, (on) => void setNotices(on))],
    }),
    sites: sitesOf(settings),
    lists,
    kept: { count: tutorials.length, bytes: tutorials.reduce((sum, { bytes }) => sum + bytes, 0) },
    restore,
    sync,
    version: ownVersion(),
    toast,
    theme: settings.theme,
    motion: settings.motion,
  };
  render(
    <WordsContext.Provider value={words}>
      <Options state={state} actions={actions} />
    </WordsContext.Provider>,
    document.body,
  );
}

/** Only works in the press itself: nothing is awaited before the browser asks. */
async function setNotices(on: boolean): Promise<void> {
  const asked = on ? requestNotices() : giveUpNotices();
  const granted = await asked.catch(() => false);
  draw({ notices: await hasNotices() });
  if (on && !granted) say(words.t('notices_off'), null);
}

async function setSync(on: boolean): Promise<void> {
  await change([{ type: 'sync', on }]);
  await lookAtSync();
}

async function clearSynced(): Promise<void> {
  const answer = await ask('clear-synced', null);
  if (!answer.ok) return say(words.t('options_unsaved'), null);
  draw({ sync: syncRowOf(answer.value) });
  say(words.t('sync_cleared'), null);
}

async function lookAtSync(): Promise<void> {
  const answer = await ask('get-sync-state', null);
  if (answer.ok) draw({ sync: syncRowOf(answer.value) });
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
  const answer = await takeBackup();
  if (answer.ok) saveFile(document, { ...backupName(Date.now()), text: answer.value });
  else say(words.t(answer.message === 'large' ? 'data_save_large' : 'options_unsaved'), null);
}

async function preview(chosen: File): Promise<void> {
  // A file that is gone by now, or longer than any text can be.
  const text = await chosen.text().catch(() => null);
  file = text === null ? null : carryBackup(text);
  const unread = { ok: false, code: 'failed', message: 'The file could not be read.' } as const;
  draw({ restore: restoreOf((await file?.preview()) ?? unread, words) });
}

async function bringIn(settings: boolean): Promise<void> {
  const answer = await file?.bringIn(settings);
  file = null;
  draw({ restore: null });
  if (answer?.ok) say(words.count('restore_done', answer.value.tutorials), () => ask('undo-import', null));
  else say(words.t(answer?.message === 'half' ? 'restore_half' : 'restore_failed'), null);
  await look();
}

async function deleteAll(): Promise<void> {
  // A second press would take the place of what Undo brings back.
  if (deleting) return;
  deleting = true;
  await removeKept();
  deleting = false;
  await look();
}

async function removeKept(): Promise<void> {
  const kept = await ask('list-kept', null);
  if (!kept.ok) return say(words.t('options_unsaved'), null);
  const { ok, removed } = await removeTutorials(kept.value.ids);
  const forgotten = ok && (await ask('forget-copies', null)).ok;
  const text = forgotten ? words.count('library_removed', removed.records.length) : words.t('options_unsaved');
  if (kept.value.ids.length > 0) say(text, removed.records.length > 0 ? () => restoreTutorials(removed) : null);
}

async function takeBack(): Promise<void> {
  const answer = await undo?.();
  if (answer && !answer.ok) return say(words.t('options_unsaved'), undo);
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
draw({ ...(lists.ok && { lists: lists.value }), access: await hasAccess(), notices: await hasNotices() });
await lookAtSync();
calm.addEventListener('change', () => draw());
if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
onLibraryChange(() => void look().then(lookAtSync));
