import type { FollowingActions } from '../../components/following-state';
import { takeWords } from '../../components/take-words';
import type { Words } from '../../components/words';
import { taken } from '../../core/export/taken';
import { commandsOfStep } from '../../core/holding/fill-in';
import { remarksOn } from '../../core/progress/remarks';
import { systemIn } from '../../core/progress/system';
import { owned } from '../../core/read/series/join';
import { copyText, saveFile } from '../../platform/save-file';
import type { SettingsChange } from '../../platform/settings';
import { stepNumber } from './report';
import type { Session } from './session';
import { sheetNow } from './sheet-now';

/** Turns the wishes of a person who follows the steps into acts of the session. */
export function followingActions(
  session: () => Session,
  words: Words,
  change: (settings: SettingsChange) => void,
): FollowingActions {
  return {
    note(step, text) {
      const { opened, history } = session();
      if (!opened) return;
      const number = stepNumber(opened.tutorial, step);
      session().say(words.t(text === '' ? 'toast_note_removed' : 'toast_note_saved', number), true);
      history.add(opened.remarks.say({ step, about: 'note', value: text }));
    },
    stuck(step, value) {
      const { opened, history } = session();
      if (!opened || remarksOn(opened.remarks.state, step).stuck === value) return;
      session().say(words.t(value ? 'toast_stuck' : 'toast_unstuck', stepNumber(opened.tutorial, step)), true);
      history.add(opened.remarks.say({ step, about: 'stuck', value }));
    },
    seeChanges: (steps) => void see(session(), steps),
    adopt: (wanted) => void adopt(session(), words, wanted),
    oneStep(on) {
      session().oneStep = on;
      session().refresh();
    },
    saveFile: () => save(session(), words),
    copyCode: (step) => void copyCode(session(), words, step),
    awake: (on) => change({ type: 'awake', on }),
  };
}

/** Follows another alternative; the system that it names is remembered everywhere. */
export function chooseAlternative(
  session: Session,
  words: Words,
  group: string,
  procedure: string,
  change: (settings: SettingsChange) => void,
): void {
  const { opened } = session;
  if (!opened) return;
  const before = opened.chosen[group] ?? group;
  if (before === procedure) return;
  const title = opened.tutorial.procedures.find(({ id }) => id === procedure)?.title ?? '';
  const system = systemIn(title);
  if (system) change({ type: 'system', system });
  if (title) session.say(words.t('toast_chosen', title), true);
  session.history.add(() => void storeChoice(session, group, before));
  void storeChoice(session, group, procedure);
}

/** The alternative that the person's system brought is followed from their first act on: it stays when they open this elsewhere. */
export function keepChosen(session: Session): void {
  const { opened } = session;
  if (!opened) return;
  for (const [group, procedure] of Object.entries(opened.chosen)) {
    if (owned(group).page === null && !Object.hasOwn(opened.record.chosen, group))
      void storeChoice(session, group, procedure);
  }
}

async function storeChoice(session: Session, group: string, procedure: string): Promise<void> {
  const { opened, options } = session;
  if (!opened) return;
  session.opened = { ...opened, chosen: { ...opened.chosen, [group]: procedure } };
  session.refresh();
  const { page } = owned(procedure);
  const tutorial = (page === null ? null : opened.pages?.[page]?.record?.id) ?? opened.record.id;
  const body = { tutorial, group: owned(group).id, procedure: owned(procedure).id, at: options.now() };
  const answer = await options.ask('choose-alternative', body);
  if (answer.ok) session.takeRecord(answer.value.record);
  else sayUnsaved(session);
}

function sayUnsaved(session: Session): void {
  session.say(session.options.words.t('options_unsaved'), false);
  session.refresh();
}

async function see(session: Session, steps: readonly string[] | null): Promise<void> {
  const { opened, options } = session;
  if (!opened) return;
  const answer = await options.ask('see-changes', { tutorial: opened.record.id, steps: steps && [...steps] });
  if (answer.ok) session.takeRecord(answer.value.record);
  else sayUnsaved(session);
}

async function adopt(session: Session, words: Words, wanted: boolean): Promise<void> {
  const { opened, options } = session;
  if (!opened?.moved) return;
  const { id, done } = opened.moved;
  session.opened = { ...opened, moved: null };
  session.refresh();
  const move = { tutorial: opened.record.id, from: id };
  if (!wanted) return void options.ask('refuse-progress', move);
  const answer = await options.ask('adopt-progress', move);
  if (session.opened?.ticks !== opened.ticks) return;
  if (answer.ok) {
    session.say(words.count('toast_adopted', done), false);
    session.takeRecord(answer.value.record);
  } else {
    session.opened = { ...session.opened, moved: opened.moved };
    sayUnsaved(session);
  }
}

async function copyCode(session: Session, words: Words, id: string): Promise<void> {
  const steps = session.opened?.tutorial.procedures.flatMap((procedure) => procedure.steps) ?? [];
  const step = steps.find((each) => each.id === id);
  const code = step ? commandsOfStep(step, session.holding.held.kept.values) : '';
  if (code === '') session.say(words.t('toast_no_code'), false);
  else session.say(words.t((await copyText(code)) ? 'toast_copied' : 'take_refused'), false);
  session.refresh();
}

function save(session: Session, words: Words): void {
  const { options } = session;
  const sheet = sheetNow(session);
  if (sheet) saveFile(options.document, taken(sheet, 'markdown', takeWords(words), options.now()));
}
