import type { ChipActions, PanelActions } from '../../components/panel-state';
import type { Words } from '../../components/words';
import { stepLink } from '../../core/export/step-link';
import { resetOf, wishesFor } from '../../core/progress/ticks';
import type { Step } from '../../core/tutorial';
import { copyText } from '../../platform/save-file';
import { defaultSettings, type Settings, type SettingsChange } from '../../platform/settings';
import { applyChange } from '../../platform/settings-change';
import { asideActions } from './aside-actions';
import { chooseAlternative, followingActions, keepChosen } from './following-actions';
import { stepNumber } from './report';
import { placeIn } from './scene';
import { scrollToNodes } from './scroll';
import type { Session } from './session';

/** What a toast says of a step that was set. */
const tickedWords = { done: 'toast_ticked', todo: 'toast_unticked', skipped: 'toast_skipped' } as const;

/** Width of the panel where the person did not choose one, in px. */
const defaultWidth = 392;

/** Turns the wishes that panel and rail utter into acts of the session. */
export function panelActions(session: () => Session, words: Words): PanelActions {
  const change = (settings: SettingsChange) => void changeSettings(session(), settings);
  return {
    ...followingActions(session, words, change),
    ...tickingActions(session, words, change),
    ...strippingActions(session, words, change),
    changeTimers: (timers) => session().holding.changeTimers(timers),
    keep: (kept) => session().holding.keep(kept),
    allowNotices: () => void allowNotices(session(), words),
    // Where the page does not move aside, a rail would cover it; without steps it has nothing to show.
    collapse: () => session().show(session().opened && placeIn(session()) === 'docked' ? 'rail' : 'chip'),
    expand: () => session().show('panel'),
    close: () => session().show('chip'),
    dock: (side) => change({ type: 'dock', side, width: session().settings.dock.width }),
    resize: (width) => change({ type: 'dock', side: session().settings.dock.side, width: width ?? defaultWidth }),
    overlay: (on) => change({ type: 'overlay', on }),
    moveTo: (panel) => moveTo(session(), panel),
    resizeSheet: (height) => change({ type: 'sheet', height: height ?? defaultSettings.sheet }),
    theme: (theme) => change({ type: 'theme', theme }),
    textSize: (factor) => change({ type: 'text-size', factor }),
    keys: (on) => change({ type: 'keys', on }),
    turnOff: () => change({ type: 'site-off', host: session().host, off: true }),
    dismissToast: (id) => session().hush(id),
    aside: asideActions(session, words),
  };
}

async function allowNotices(session: Session, words: Words): Promise<void> {
  const answer = await session.options.ask('allow-notices', null);
  if (answer.ok && answer.value.refused) session.say(words.t('notices_off'), false);
  session.refresh();
}

/** Turns the wishes that the chip utters into acts of the session. */
export function chipActions(session: () => Session): ChipActions {
  return {
    open: (focus) => void open(session(), focus),
    close: () => session().show('none'),
    move: ({ edge, top }) => void changeSettings(session(), { type: 'chip', host: session().host, edge, top }),
  };
}

/** Opens the panel that the person chose. Only the click itself may open the browser's; where it may not, ours opens. */
async function open(session: Session, focus: boolean): Promise<void> {
  const beside = session.settings.panel === 'browser' && (await session.options.ask('open-side-panel', null)).ok;
  if (!beside) session.show('panel', focus);
}

async function moveTo(session: Session, panel: Settings['panel']): Promise<void> {
  if (panel === 'browser' && !(await session.options.ask('open-side-panel', null)).ok) return;
  void changeSettings(session, { type: 'panel', panel });
  session.show(panel === 'browser' ? 'chip' : 'panel');
}

/** News that offers to take back what was just taken back goes: its button would take back the act before. */
function undo(session: Session): void {
  const { toast } = session;
  const undone = session.aside.undo() || session.history.undo();
  if (undone && toast?.undo) session.hush(toast.id);
}

type Ticking =
  | 'readPages'
  | 'tick'
  | 'undo'
  | 'goTo'
  | 'showOnPage'
  | 'chooseAlternative'
  | 'retrySave'
  | 'makeRoom'
  | 'startAgain'
  | 'copy';

function tickingActions(
  session: () => Session,
  words: Words,
  change: (settings: SettingsChange) => void,
): Pick<PanelActions, Ticking> {
  return {
    tick(step, state) {
      const { opened, history } = session();
      if (!opened) return;
      session().mark(null);
      session().say(words.t(tickedWords[state], stepNumber(opened.tutorial, step)), true);
      keepChosen(session());
      history.add(opened.ticks.act(wishesFor(opened.tutorial, opened.ticks.state.marks, step, state)));
    },
    undo: () => undo(session()),
    goTo(step) {
      session().here = step;
      session().mark(null);
      session().refresh();
    },
    readPages: (page) => void session().readPages(page),
    showOnPage(step) {
      const { opened, options } = session();
      const elsewhere = opened?.tutorial.procedures.find(({ page, steps }) => page && holds(steps, step));
      if (elsewhere?.page) {
        options.document.location.assign(stepLink(elsewhere.page, wordsOf(elsewhere.steps, step)));
        return;
      }
      const nodes = session().opened?.places.get(step) ?? [];
      const shown = scrollToNodes(options.document, nodes, session().settings.motion === 'less');
      session().mark(step, shown?.folded ? shown.nodes : null);
      if (!shown) session().say(words.t('toast_not_on_page'), false);
      else if (shown.folded) session().say(words.t('toast_folded'), false);
      session().refresh();
    },
    chooseAlternative: (group, procedure) => chooseAlternative(session(), words, group, procedure, change),
    retrySave() {
      session().opened?.ticks.retry();
      session().opened?.remarks.retry();
    },
    makeRoom: () => void session().options.ask('make-room', null),
    startAgain() {
      const ticks = session().opened?.ticks;
      if (!ticks) return;
      session().say(words.t('toast_started_again'), true);
      session().here = null;
      session().history.add(ticks.act(resetOf(ticks.state.marks)));
    },
    copy: copyText,
  };
}

function holds(steps: readonly Step[], id: string): boolean {
  return steps.some((step) => step.id === id || holds(step.substeps, id));
}

/** The words of the step that holds another, or is it. */
function wordsOf(steps: readonly Step[], id: string): string {
  return steps.find((each) => each.id === id || holds(each.substeps, id))?.text ?? '';
}

type StrippingAction = 'toggleStrip' | 'toggleClutter' | 'showElements' | 'outline';

function strippingActions(
  session: () => Session,
  words: Words,
  change: (settings: SettingsChange) => void,
): Pick<PanelActions, StrippingAction> {
  return {
    toggleStrip: (on) => change({ type: 'strip-site', host: session().host, on }),
    toggleClutter: (on) => change({ type: 'strip-clutter', on }),
    showElements(ids, shown) {
      const set = (on: boolean) => {
        for (const selector of ids) change({ type: 'show-element', host: session().host, selector, shown: on });
      };
      session().history.add(() => set(!shown));
      session().say(words.t(shown ? 'toast_shown' : 'toast_hidden_again'), true);
      set(shown);
    },
    outline(ids) {
      session().outlined = new Set(ids ?? []);
      session().refresh();
    },
  };
}

/** Changes take effect here at once; when they cannot be stored, what is stored takes their place. */
async function changeSettings(session: Session, change: SettingsChange): Promise<void> {
  const before = session.settings;
  session.takeSettings(applyChange(before, change));
  const answer = await session.options.ask('change-settings', change);
  session.takeSettings(answer.ok ? answer.value : before);
  if (answer.ok) return;
  session.say(session.options.words.t('options_unsaved'), false);
  session.refresh();
}
