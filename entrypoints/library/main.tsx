import { render } from 'preact';
import { Library } from '../../components/library';
import type { LibraryActions, LibraryEntry, LibraryState } from '../../components/library-state';
import { PrintSheet } from '../../components/print-sheet';
import { Surface } from '../../components/surface';
import { takeWords } from '../../components/take-words';
import { WordsContext, wordsFrom } from '../../components/words';
import { sheetOfRecord, tutorialOfRecord } from '../../core/export/sheet';
import { stepLink } from '../../core/export/step-link';
import { taken } from '../../core/export/taken';
import { withoutTicks } from '../../core/progress/code-in-text';
import { roomProposal } from '../../core/progress/library';
import type { TutorialRecord } from '../../core/progress/progress';
import { chosenOf } from '../../core/progress/record';
import { notesOf } from '../../core/progress/remarks';
import { takeBackup } from '../../platform/backup-carry';
import { backupName } from '../../platform/backup-name';
import { getMessage, wordsLanguage } from '../../platform/i18n';
import { removeTutorials, restoreTutorials } from '../../platform/library-carry';
import { onLibraryChange } from '../../platform/library-changes';
import { listLibrary } from '../../platform/library-list';
import type { Removed } from '../../platform/messages-library';
import { ask } from '../../platform/messaging';
import { copyText, saveFile } from '../../platform/save-file';

const words = wordsFrom(getMessage, wordsLanguage());
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
document.title = `${words.t('library_title')} · ${words.t('name')}`;

let toasts = 0;
let removed: Removed = { records: [], beside: [] };
let kept: TutorialRecord | null = null;
let state: LibraryState = {
  entries: null,
  tab: 'progress',
  query: '',
  now: Date.now(),
  room: null,
  synced: false,
  kept: null,
  toast: null,
  theme: 'auto',
  motion: 'auto',
};

const actions: LibraryActions = {
  show: (tab) => change({ tab, query: '' }),
  search: (query) => change({ query }),
  resume: (entry) => void ask('go-to-tutorial', { address: stepLink(entry.address, withoutTicks(entry.next)) }),
  openKept: (id) => void openKept(id),
  closeKept: () => showKept(null),
  tick: (step, to) => void tick(step, to),
  remove: (ids) => void remove(ids),
  makeRoom: (wanted) => change({ room: wanted ? proposal() : null }),
  undo: () => void undo(),
  dismissToast: () => change({ toast: null }),
  saveCopy: () => void saveCopy(),
  options: () => void ask('open-options', null),
  take: {
    copyAs: async (format) => (kept ? copyText(fileOf(kept, format).text) : false),
    saveAs: (format) => kept && saveFile(document, fileOf(kept, format)),
    print: () => window.print(),
    copyLink: async () => (kept ? copyText(linkTo(kept)) : false),
  },
};

function fileOf(record: TutorialRecord, format: Parameters<typeof taken>[1]) {
  return taken(sheetOfRecord(record), format, takeWords(words), Date.now());
}

function linkTo(record: TutorialRecord): string {
  const next = state.entries?.find(({ id }) => id === record.id)?.next ?? '';
  return stepLink(record.address, withoutTicks(next));
}

function change(part: Partial<LibraryState>): void {
  state = { ...state, ...part };
  draw();
}

function draw(): void {
  render(
    <WordsContext.Provider value={words}>
      <Library state={state} actions={actions} />
      {kept && (
        <Surface kind="print" theme="light">
          <PrintSheet sheet={sheetOfRecord(kept)} at={state.now} />
        </Surface>
      )}
    </WordsContext.Provider>,
    document.body,
  );
}

async function look(): Promise<void> {
  const entries = await listLibrary();
  if (entries) change({ entries, now: Date.now(), room: state.room && proposal(entries) });
}

/** A quarter of what is used. */
function proposal(entries: readonly LibraryEntry[] = state.entries ?? []): LibraryEntry[] {
  const used = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  return roomProposal(entries, used / 4);
}

function showKept(record: TutorialRecord | null): void {
  kept = record;
  change({
    kept: record && {
      id: record.id,
      tutorial: tutorialOfRecord(record),
      marks: record.marks,
      chosen: chosenOf(record),
      notes: notesOf(record),
    },
  });
}

async function openKept(id: string): Promise<void> {
  const answer = await ask('get-kept', { id });
  if (answer.ok && answer.value.record) showKept(answer.value.record);
  else say(words.t('library_gone'), false);
}

async function tick(step: string, to: 'todo' | 'done' | 'skipped'): Promise<void> {
  if (!kept) return;
  const answer = await ask('tick-kept', { tutorial: kept.id, wishes: [{ step, state: to }] });
  if (answer.ok) showKept(answer.value.record);
  else say(words.t(answer.code === 'full' ? 'unsaved_full' : 'unsaved_failed'), false);
}

async function remove(ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  const before = state.entries;
  change({ entries: before?.filter(({ id }) => !gone.has(id)) ?? null, room: null });
  const answer = await removeTutorials(ids);
  ({ removed } = answer);
  if (answer.ok) return say(words.count('library_removed', ids.length), true);
  change({ entries: before });
  say(words.t('options_unsaved'), removed.records.length > 0);
  await look();
}

async function undo(): Promise<void> {
  const answer = await restoreTutorials(removed);
  if (!answer.ok) return say(words.t('options_unsaved'), true);
  change({ toast: null });
  removed = { records: [], beside: [] };
  await look();
}

async function saveCopy(): Promise<void> {
  const answer = await takeBackup();
  if (answer.ok) saveFile(document, { ...backupName(Date.now()), text: answer.value });
  else say(words.t(answer.message === 'large' ? 'data_save_large' : 'options_unsaved'), false);
}

function say(text: string, undoable: boolean): void {
  change({ toast: { id: ++toasts, text, undo: undoable } });
}

async function lookFirst(): Promise<void> {
  await look();
  if (location.hash === '#room') change({ room: proposal() });
}

async function takeSettings(): Promise<void> {
  const known = await ask('get-settings', null);
  if (known.ok) change({ synced: known.value.sync, theme: known.value.theme, motion: known.value.motion });
}

void lookFirst();
void takeSettings();
// What stands around the list is drawn while the list is on its way.
draw();
onLibraryChange(() => void look());
