import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ActionsContext } from './actions';
import { IconButton } from './button';
import { Empty } from './empty';
import { Header } from './header';
import { Help } from './help';
import { LiveCount } from './live-count';
import { Menu } from './menu';
import { NotSaved } from './not-saved';
import { commandOf, isPanelCommand, type PanelCommand } from './panel-keys';
import { modelOf, type PanelModel } from './panel-model';
import type { PanelActions, PanelState } from './panel-state';
import { PartSection } from './part';
import { ResizeEdge } from './resize-edge';
import { runOnRow } from './row-commands';
import { bringIntoView, focusRow, rowOf } from './rows';
import { pageOfPart, SeriesGaps, SeriesOffer } from './series';
import { Skeleton } from './skeleton';
import { StripBar } from './strip-bar';
import { StripDetails } from './strip-details';
import { SuppliesList } from './supplies';
import { Surface } from './surface';
import { Toast } from './toast';
import { TopBar } from './top-bar';
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
  const menuButton = useRef<HTMLButtonElement>(null);
  const details = useId();
  const [open, setOpen] = useState<'menu' | 'help' | null>(null);
  const [showsDetails, setShowsDetails] = useState(false);
  const [scrolled, setScrolled] = useState(false);
  const { tutorial, marks, here, chosen } = state;
  const model = useMemo(() => modelOf({ tutorial, marks, here, chosen }), [tutorial, marks, here, chosen]);
  const parts = useOpenParts(model);
  useFollowing(scroller, model, focusOnOpen, showsDetails);

  const before = useRef<HTMLElement | null>(null);
  const openHelp = () => {
    const root = panel.current?.getRootNode() as Document | ShadowRoot | undefined;
    before.current = root?.activeElement instanceof HTMLElement ? root.activeElement : null;
    setOpen('help');
  };
  const closeMenu = (back: boolean) => {
    setOpen(null);
    if (back) menuButton.current?.focus();
  };
  const closeHelp = () => {
    // What is under the sheet takes no focus until it is drawn without it.
    if (scroller.current) scroller.current.inert = false;
    (before.current?.isConnected ? before.current : menuButton.current)?.focus();
    setOpen(null);
  };
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
  const run: Record<PanelCommand, () => void> = {
    help: openHelp,
    hidden: toggleDetails,
    undo: actions.undo,
    back: () => (open === 'help' ? closeHelp() : actions.close()),
  };
  const onKey = (event: KeyboardEvent) => {
    const command = open === 'menu' ? null : commandOf(event, state.keys);
    if (!command || (open === 'help' && command !== 'back')) return;
    event.preventDefault();
    if (isPanelCommand(command)) run[command]();
    else runOnRow(command, scroller.current, model, state, actions);
  };

  return (
    <Surface kind="panel" theme={state.theme} textSize={state.textSize}>
      <ActionsContext.Provider value={actions}>
        <aside
          ref={panel}
          class="panel"
          aria-label={words.t('panel_name')}
          data-place={state.place}
          data-side={state.dock.side}
          style={state.place === 'own' ? undefined : { inlineSize: `${state.dock.width}px` }}
          tabIndex={-1}
          onKeyDown={trusted(onKey)}
        >
          <div
            ref={scroller}
            class="scroller"
            inert={open === 'help'}
            onScroll={(event) => setScrolled(event.currentTarget.scrollTop > shrinksAfter)}
          >
            <TopBar
              site={state.site}
              small={scrolled && tutorial && model ? { title: tutorial.title, count: model.count } : null}
            >
              <IconButton
                icon="more"
                name={words.t('action_menu')}
                popup="menu"
                expanded={open === 'menu'}
                buttonRef={menuButton}
                onPress={() => setOpen(open === 'menu' ? null : 'menu')}
              />
              {state.place !== 'own' && (
                <IconButton
                  icon="collapse"
                  flipped={state.dock.side === 'start'}
                  name={words.t('action_collapse')}
                  onPress={actions.collapse}
                />
              )}
            </TopBar>
            {tutorial && model && (
              <Header
                tutorial={tutorial}
                count={model.count}
                treads={model.treads}
                lastOpened={state.lastOpened}
                unsaved={state.unsaved !== null}
                onGo={goTo}
              />
            )}
            <NotSaved unsaved={state.unsaved} />
            {state.reading ? (
              <Skeleton />
            ) : (
              <StripBar strip={state.strip} open={showsDetails} details={details} onOpen={setShowsDetails} />
            )}
            <Body state={state} model={model} parts={parts} details={showsDetails ? details : null} />
          </div>
          {open === 'menu' && <Menu state={state} onHelp={openHelp} onClose={closeMenu} />}
          {open === 'help' && <Help keys={state.keys} onClose={closeHelp} />}
          <Toast toast={state.toast} stays={state.textSize >= 1.3} />
          {model && <LiveCount count={model.count} />}
          {state.place === 'docked' && <ResizeEdge width={state.dock.width} />}
        </aside>
      </ActionsContext.Provider>
    </Surface>
  );
}

type OpenParts = ReturnType<typeof useOpenParts>;

/** Below the strip bar: what was stripped, or the steps, or that there are none. */
function Body(props: { state: PanelState; model: PanelModel | null; parts: OpenParts; details: string | null }) {
  const { state, model, parts, details } = props;
  const { tutorial } = state;
  if (details !== null) return <StripDetails strip={state.strip} site={state.site} id={details} />;
  if (state.reading) return null;
  if (!tutorial || !model) return <Empty hiding={state.strip.on} />;
  return (
    <div class="steps" lang={tutorial.language || undefined}>
      <SeriesOffer series={state.series} />
      {tutorial.supplies.map((supplies, place) => (
        <SuppliesList key={place} supplies={supplies} kind={tutorial.kind} />
      ))}
      {model.parts.map((part, index) => [
        <SeriesGaps key={`before ${part.id}`} series={state.series} {...gapBefore(state, model, index)} />,
        <PartSection
          key={part.id}
          part={part}
          count={model.count.parts[index] ?? { id: part.id, done: 0, skipped: 0, total: 0 }}
          marks={state.marks}
          here={model.count.here}
          place={index + 1}
          of={model.parts.length}
          open={parts.isOpen(index)}
          onFold={(unfolded) => parts.fold(part.id, unfolded)}
        />,
      ])}
      <SeriesGaps series={state.series} {...gapBefore(state, model, model.parts.length)} />
    </div>
  );
}

/** The pages between a part and the one before it. */
function gapBefore({ series }: PanelState, { parts }: PanelModel, index: number): { after: number; before: number } {
  const [last, next] = [parts[index - 1], parts[index]];
  return {
    after: last ? pageOfPart(series, last.id) : -1,
    before: next ? pageOfPart(series, next.id) : Number.POSITIVE_INFINITY,
  };
}

/** The part you are in is open, the others are folded, unless the person said otherwise. */
function useOpenParts(model: PanelModel | null) {
  const [said, setSaid] = useState<Readonly<Record<string, boolean>>>({});
  const fold = (id: string, unfolded: boolean) => setSaid((before) => ({ ...before, [id]: unfolded }));
  const current = model?.parts[model.count.part]?.id ?? null;
  // A part that you were in stays open when you go on, so that nothing jumps under the pointer.
  useEffect(() => {
    if (current !== null)
      setSaid((before) => (Object.hasOwn(before, current) ? before : { ...before, [current]: true }));
  }, [current]);
  return {
    isOpen(index: number): boolean {
      const part = model?.parts[index];
      return (part && said[part.id]) ?? index === model?.count.part;
    },
    fold,
    openOf(step: string) {
      const part = model?.parts.find((each) => each.chosen.steps.some(({ id }) => id === step));
      if (part) fold(part.id, true);
    },
  };
}

/** Keeps the current step in view, and moves focus to it when the panel was opened with the keyboard. */
function useFollowing(
  scroller: { current: HTMLElement | null },
  model: PanelModel | null,
  focusOnOpen: boolean,
  away: boolean,
) {
  const here = model?.count.here ?? null;
  const first = useRef(true);
  useLayoutEffect(() => {
    if (here === null || away) return;
    const row = rowOf(scroller.current, here);
    if (row && scroller.current) bringIntoView(scroller.current, row, first.current ? 'jump' : 'glide');
    first.current = false;
  }, [here, away]);
  useLayoutEffect(() => {
    if (focusOnOpen) focusRow(rowOf(scroller.current, here));
  }, []);
}
