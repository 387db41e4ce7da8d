import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { EditingContext } from './editing';
import { FocusMode, useLooked } from './focus-mode';
import { Header } from './header';
import { Help } from './help';
import { useFinish, useKeepInView } from './keep-in-view';
import { useKeptFocus } from './kept-focus';
import { LiveCount } from './live-count';
import { Menu } from './menu';
import type { TimerFor } from './new-timer';
import { NotSaved } from './not-saved';
import { useNotedSteps } from './noted-steps';
import { useOpenParts } from './open-parts';
import { type OpenSheets, useOpenSheets } from './open-sheets';
import { PanelBody } from './panel-body';
import { PanelContexts } from './panel-contexts';
import { PanelEdge, sizeOf } from './panel-edge';
import { commandOf, isPanelCommand, type PanelCommand } from './panel-keys';
import { modelOf, type PanelModel } from './panel-model';
import type { PanelActions, PanelState } from './panel-state';
import { PanelTop } from './panel-top';
import { runOnRow } from './row-commands';
import { activeIn, focusRow, rowOf } from './rows';
import { Skeleton } from './skeleton';
import { StripBar } from './strip-bar';
import { Surface } from './surface';
import { TimerStrip } from './timer-strip';
import { Toast } from './toast';
import { trusted } from './trusted';
import { useWords } from './words';

interface PanelProps {
  state: PanelState;
  /** Has to stay the same object. */
  actions: PanelActions;
  /** Opened with the keyboard: focus goes to the box of the current step. */
  focusOnOpen?: boolean;
}

/** After so many px of scrolling the header is small. */
const shrinksAfter = 24;

/** The panel beside the page, or in the browser's own side panel. */
export function Panel({ state, actions, focusOnOpen = false }: PanelProps) {
  const words = useWords();
  const panel = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const details = useId();
  const sheets = useOpenSheets(panel, scroller);
  const [showsDetails, setShowsDetails] = useState(false);
  const [scrolled, setScrolled] = useState(false);
  const { tutorial, marks, here, chosen } = state;
  const model = useMemo(() => modelOf({ tutorial, marks, here, chosen }), [tutorial, marks, here, chosen]);
  const parts = useOpenParts(model);
  const notes = useNotedSteps(panel, model, state.remarks, parts, () => {
    setShowsDetails(false);
    if (state.aside) actions.aside.close();
  });
  const [editing, edit] = useState<string | null>(null);
  const newTimer = useState<TimerFor | null>(null);
  const looked = useLooked(model);
  const { focused, headed, barred } = viewOf(state, model);
  const oneStep = focused !== null;
  useKeepInView(scroller, model, focusOnOpen, showsDetails || oneStep);
  useFinish(scroller, model, oneStep, () => {
    parts.reset();
    if (state.oneStep) actions.oneStep(false);
  });
  useKeptFocus(panel, model?.count.here ?? null);
  useChangeOfView(panel, oneStep, model?.count.here ?? null);

  const toggleDetails = () => {
    setShowsDetails(!showsDetails);
    scroller.current?.querySelector<HTMLElement>('.strip-words')?.focus();
  };
  const goTo = (index: number) => {
    const step = model?.steps[index];
    if (!step) return;
    setShowsDetails(false);
    parts.openOf(step.id);
    actions.goTo(step.id);
  };
  const onKey = (event: KeyboardEvent) => {
    const asks = { keys: state.keys, oneStep, rtl: words.direction === 'rtl' };
    const command = sheets.open === 'menu' ? null : commandOf(event, asks);
    if (!command || (sheets.open === 'help' && command !== 'back')) return;
    event.preventDefault();
    const row = { scroller: scroller.current, model, state: { ...state, oneStep }, actions, looked, edit };
    if (isPanelCommand(command)) runOnPanel(command, { sheets, toggleDetails, oneStep, actions });
    else runOnRow(command, { ...row, newTimer: newTimer[1] });
  };

  return (
    <Surface kind="panel" theme={state.theme} motion={state.motion} textSize={state.textSize}>
      <PanelContexts state={state} actions={actions} newTimer={newTimer}>
        <EditingContext.Provider value={edit}>
          <aside
            ref={panel}
            class="panel"
            aria-label={words.t('panel_name')}
            data-place={state.place}
            data-side={state.dock.side}
            style={sizeOf(state)}
            tabIndex={-1}
            onKeyDown={trusted(onKey)}
          >
            <div
              ref={scroller}
              class={oneStep ? 'scroller one-step' : 'scroller'}
              inert={sheets.open === 'help'}
              onScroll={(event) => setScrolled(event.currentTarget.scrollTop > shrinksAfter)}
            >
              <PanelTop
                state={state}
                model={model}
                scrolled={scrolled}
                oneStep={oneStep}
                menu={{ open: sheets.open === 'menu', button: sheets.menuButton, onPress: sheets.toggleMenu }}
              />
              {headed && model && (
                <Header
                  tutorial={headed}
                  count={model.count}
                  treads={model.treads}
                  lastOpened={state.lastOpened}
                  unsaved={state.unsaved !== null}
                  onGo={goTo}
                />
              )}
              <NotSaved unsaved={state.unsaved} />
              {state.reading && <Skeleton />}
              {focused ? (
                <FocusMode state={state} model={focused} looked={looked} editing={editing !== null} />
              ) : (
                <>
                  {barred && (
                    <StripBar strip={state.strip} open={showsDetails} details={details} onOpen={setShowsDetails} />
                  )}
                  <PanelBody
                    state={state}
                    model={model}
                    parts={parts}
                    details={showsDetails ? details : null}
                    editing={editing}
                  />
                </>
              )}
            </div>
            {model && <LiveCount count={model.count} />}
            <TimerStrip />
            {sheets.open === 'menu' && (
              <Menu state={state} notes={notes} onHelp={sheets.openHelp} onClose={sheets.closeMenu} />
            )}
            {sheets.open === 'help' && <Help keys={state.keys} onClose={sheets.closeHelp} />}
            <Toast
              toast={state.toast}
              stays={state.textSize >= 1.3}
              onUndo={actions.undo}
              onDismiss={actions.dismissToast}
            />
            {(!oneStep || state.place === 'sheet') && sheets.open !== 'help' && <PanelEdge state={state} />}
          </aside>
        </EditingContext.Provider>
      </PanelContexts>
    </Surface>
  );
}

/** What commands that mean the whole panel reach. */
interface PanelTarget {
  sheets: OpenSheets;
  toggleDetails: () => void;
  oneStep: boolean;
  actions: PanelActions;
}

function runOnPanel(command: PanelCommand, { sheets, toggleDetails, oneStep, actions }: PanelTarget): void {
  const back = sheets.open === 'help' ? sheets.closeHelp : oneStep ? () => actions.oneStep(false) : actions.close;
  const run: Record<PanelCommand, () => void> = {
    help: sheets.openHelp,
    hidden: toggleDetails,
    undo: actions.undo,
    'one-step': () => actions.oneStep(!oneStep),
    back,
  };
  run[command]();
}

/** What is shown one step at a time, or null; the tutorial that the header names, and whether the strip bar stands there. */
function viewOf(state: PanelState, model: PanelModel | null) {
  const aside = state.aside !== null;
  const focused = state.oneStep && !aside && model !== null && model.count.here !== null ? model : null;
  return { focused, headed: focused || aside ? null : state.tutorial, barred: !state.reading && !aside };
}

/** Where the steps are shown one by one from now on, or as a list again, the focus goes along, if the panel had it. */
function useChangeOfView(panel: { current: HTMLElement | null }, oneStep: boolean, here: string | null) {
  const before = useRef(oneStep);
  useEffect(() => {
    if (before.current === oneStep) return;
    before.current = oneStep;
    const focused = activeIn(panel.current);
    // What had the focus may have gone with the view; then nothing has it, and only the panel's own keys change the view.
    if (focused !== null && focused.localName !== 'body' && !panel.current?.contains(focused)) return;
    if (oneStep) panel.current?.querySelector<HTMLElement>('.focus-done')?.focus({ preventScroll: true });
    else if (here !== null) focusRow(rowOf(panel.current, here));
  }, [oneStep]);
}
