import { type ComponentChild, render } from 'preact';
import { Chip } from '../components/chip';
import { Panel } from '../components/panel';
import type { PanelActions, PanelState } from '../components/panel-state';
import { Popup } from '../components/popup';
import type { PopupActions } from '../components/popup-state';
import { Rail } from '../components/rail';
import { SidePanel } from '../components/side-panel';
import panelCss from '../components/styles/on-page.css?inline';
import popupCss from '../components/styles/popup-page.css?inline';
import sideCss from '../components/styles/side-panel-page.css?inline';
import { messagesFrom, WordsContext, wordsFrom } from '../components/words';
import { hard } from '../tests/components/hard-samples';
import { blanks, held, shakshuka, threeTimers, timer } from '../tests/components/holding-samples';
import {
  arabic,
  chipState,
  deploy,
  finished,
  followed,
  marks,
  panelState,
  pickedCard,
  pickedSteps,
  popupState,
  recorded,
  series,
  step,
  stick,
  stopped,
  stripped,
} from '../tests/components/samples';

/** Draws one state of one component for the gallery, which calls it by name. */

const actions = recorded<PanelActions>([]);
const popupActions = recorded<PopupActions>([]);
const panel = (change: Partial<PanelState>) => <Panel state={{ ...panelState, ...change }} actions={actions} />;
const side = (shows: 'off' | 'withheld' | 'closed' | 'none') => (
  <SidePanel
    state={{ shows, site: 'plainhowto.example', theme: panelState.theme, textSize: 1 }}
    panelActions={actions}
    actions={{ turnOn() {}, allow() {} }}
  />
);
const chip = (change: Partial<typeof chipState>) => (
  <Chip state={{ ...chipState, ...change }} actions={{ open() {}, close() {}, move() {} }} theme="light" />
);
const longTutorial = (count: number) => ({
  ...stick,
  procedures: [
    {
      id: 'p',
      title: 'Many',
      relation: 'sequence' as const,
      notes: [],
      steps: Array.from({ length: count }, (_, n) => step(`n${n}`, `Do thing number ${n + 1}`)),
    },
  ],
});
const cooking = (): Partial<PanelState> => ({
  tutorial: shakshuka,
  marks: marks({ r1: 'done', r2: 'done' }),
  site: 'gardenandpan.example',
  held: { ...held, timers: threeTimers() },
});
const tuesday = Date.now() - 6 * 24 * 60 * 60 * 1000;

const states: Record<string, () => ComponentChild> = {
  panel: () => panel({ lastOpened: tuesday }),
  first: () => panel({ marks: {} }),
  states: () =>
    panel({
      tutorial: { ...deploy, procedures: stick.procedures.slice(3) },
      marks: marks({ s1: 'done', s2: 'skipped' }),
    }),
  pick: () => panel({ aside: { kind: 'page', card: null } }),
  select: () => panel({ aside: { kind: 'select', card: pickedCard } }),
  picked: () => panel({ aside: pickedSteps }),
  code: () => panel({ tutorial: deploy, marks: marks({ d1: 'done', d5: 'skipped' }) }),
  recipe: () => panel(cooking()),
  more: () => panel({ ...cooking(), held: { ...held, kept: { ...held.kept, makes: 6 } } }),
  blanks: () =>
    panel({ tutorial: blanks, held: { ...held, kept: { ...held.kept, values: { 'your-domain': 'quill.example' } } } }),
  hard: () => panel({ tutorial: hard }),
  arabic: () =>
    panel({ tutorial: arabic, marks: marks({ a1: 'done', a2: 'done', a3a: 'done' }), site: 'dalil.example' }),
  all: () => panel(finished),
  followed: () => panel(followed),
  moved: () => panel({ marks: {}, moved: { id: 'x', host: 'oldhowto.example', done: 3 } }),
  focus: () => panel({ oneStep: true }),
  'focus-arabic': () =>
    panel({ oneStep: true, tutorial: arabic, marks: marks({ a1: 'done', a2: 'done', a3a: 'done' }) }),
  'focus-last': () =>
    panel({
      oneStep: true,
      marks: { ...finished.marks, ...marks({ s3: 'todo' }) },
      remarks: { s3: { note: 'F11 on mine.', stuck: true } },
    }),
  many: () => panel({ tutorial: longTutorial(60), marks: marks({ n0: 'done', n1: 'done' }) }),
  unsaved: () =>
    panel({ unsaved: { code: 'full', kind: 'ticks', count: 1 }, toast: { id: 1, text: 'Step 3 ticked', undo: true } }),
  reading: () => panel({ tutorial: null, reading: true }),
  empty: () => panel({ tutorial: null }),
  off: () =>
    panel({ strip: { ...panelState.strip, on: false, items: stripped.map((item) => ({ ...item, hidden: false })) } }),
  stopped: () => panel({ strip: { ...panelState.strip, items: stripped.slice(0, 2), stopped, damaged: true } }),
  clutter: () => panel({ strip: { ...panelState.strip, clutter: true, items: stripped } }),
  series: () => panel({ series: series(null) }),
  'series-gaps': () => panel({ series: series(['read', 'failed', 'empty']) }),
  large: () => panel({ textSize: 1.3 }),
  left: () => panel({ dock: { side: 'start', width: 392 } }),
  sheet: () => panel({ place: 'sheet' }),
  over: () => panel({ place: 'over', overlay: true }),
  'side-off': () => side('off'),
  'side-withheld': () => side('withheld'),
  'side-closed': () => side('closed'),
  'side-none': () => side('none'),
  rail: () => <Rail state={panelState} actions={actions} />,
  'chip-first': () => chip({ resumed: false, done: 0 }),
  'rail-timer': () => (
    <Rail state={{ ...panelState, held: { ...held, timers: [timer('r3#0', 702_500)] } }} actions={actions} />
  ),
  'rail-up': () => <Rail state={{ ...panelState, ...cooking() }} actions={actions} />,
  'chip-timer': () => chip({ timers: [timer('r3#0', 702_500)] }),
  'chip-up': () => chip({ timers: threeTimers() }),
  chip: () => chip({}),
  'chip-done': () => chip({ done: 5, finished: true }),
  'chip-left': () => chip({ place: { edge: 'start', top: 0.45 } }),
  popup: () => <Popup state={popupState} actions={popupActions} />,
  'popup-none': () => <Popup state={{ ...popupState, status: 'none' }} actions={popupActions} />,
  'popup-off': () => <Popup state={{ ...popupState, status: 'off', site: 'bank.example' }} actions={popupActions} />,
};

/** The words of all our languages, by the path of their file. */
const wordFiles = import.meta.glob<Record<string, { message: string }>>('../public/_locales/*/messages.json', {
  import: 'default',
  eager: true,
});

declare global {
  interface Window {
    /** `language`: a folder of public/_locales. */
    draw(name: string, options: { language: string; width: number; theme: 'light' | 'dark' }): void;
  }
}

window.draw = (name, { language, width, theme }) => {
  document.body.replaceChildren();
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  // The face of the design pictures, where this computer has it.
  const css = name.startsWith('popup') ? popupCss : name.startsWith('side') ? sideCss : panelCss;
  style.textContent = css.replaceAll('system-ui', 'Inter, system-ui');
  const place = document.createElement('div');
  root.append(style, place);
  panelState.dock = { ...panelState.dock, width };
  panelState.theme = theme;
  const words = messagesFrom(wordFiles[`../public/_locales/${language}/messages.json`] ?? {});
  popupState.theme = theme;
  render(
    <WordsContext.Provider value={wordsFrom(words, words('language', []))}>{states[name]?.()}</WordsContext.Provider>,
    place,
  );
};
