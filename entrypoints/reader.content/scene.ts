import type { AsideState } from '../../components/aside-state';
import { countNumbers } from '../../components/count-text';
import type { ChipState, PanelState, ToastState } from '../../components/panel-state';
import type { Sheet } from '../../core/export/sheet';
import { type Count, countOf } from '../../core/progress/count';
import { type PartTitles, partTitles } from '../../core/progress/part-titles';
import type { Stripping as StripFinds } from '../../core/strip/strip';
import type { Stripped } from '../../core/strip/stripped';
import type { Settings } from '../../platform/settings';
import { opensFromPages } from '../../platform/side-panel';
import { type FollowingKnowledge, followingOf } from './following-scene';
import type { Holding } from './holding';
import type { PageLists } from './lists';
import type { Opened } from './opened';
import type { Outlined } from './pickable';
import { choiceFor, type Stripping } from './stripping';
import { unsavedIn } from './unsaved';

/** Which of our surfaces stands on the page. */
export type SurfaceName = 'none' | 'chip' | 'panel' | 'rail';

/** Everything that is drawn, as plain data and page nodes. */
export interface Scene {
  surface: SurfaceName;
  /** Opened with the keyboard: focus goes into the panel. */
  focus: boolean;
  panel: PanelState;
  chip: ChipState;
  /** The nodes of the step with a bar beside it on the page, or null. */
  marked: readonly Node[] | null;
  /** The nodes of the step that the person asked to see, or null. */
  asked: readonly Node[] | null;
  /** Stripped elements that are outlined. */
  outlined: readonly Stripped[];
  /** The list that is chosen or pointed at, or each step that was picked, and whether the person points at the page. */
  picked: readonly Outlined[];
  pointing: boolean;
  /** What is printed in place of the page. */
  printed: Sheet | null;
}

/** What a session knows, as far as it is to be seen. */
export interface Knowledge extends FollowingKnowledge {
  readonly surface: SurfaceName;
  readonly focus: boolean;
  readonly host: string;
  /** The window's size, in px. */
  readonly window: { readonly width: number; readonly height: number };
  /** The browser's side panel shows this page too. */
  readonly beside: boolean;
  readonly settings: Settings;
  readonly opened: Opened | null;
  /** The steps are not there yet. */
  readonly reading: boolean;
  readonly found: StripFinds;
  readonly lists: Pick<PageLists, 'stopped' | 'damaged'>;
  readonly stripping: Stripping;
  /** Ids of outlined elements. */
  readonly outlined: ReadonlySet<string>;
  /** The step that the person chose as "you are here", and the one last shown on the page. */
  readonly here: string | null;
  readonly marked: string | null;
  readonly standIn: readonly Node[] | null;
  readonly toast: ToastState | null;
  /** What stands in place of the steps, and what is chosen or pointed at there. */
  readonly aside: { state: AsideState | null; outlined: readonly Outlined[]; isPointing: boolean };
  readonly printed: Sheet | null;
  readonly holding: Pick<Holding, 'held'>;
}

/** Windows narrower than this, in px, keep their width: the panel lies over the page. */
const narrow = 900;

/** Upright windows narrower than this, in px, have the panel at their foot. */
const slim = 600;

/** How large the window is, in px. */
export function sizeOfWindow({ defaultView: view }: Document): Knowledge['window'] {
  return { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
}

/** Where the panel stands in a window of this size. */
export function placeIn({
  window: { width, height },
  settings,
}: Pick<Knowledge, 'window' | 'settings'>): PanelState['place'] {
  if (width < slim && height > width) return 'sheet';
  return width < narrow || settings.overlay ? 'over' : 'docked';
}

/** Whether the panel opens without being asked: never where it would cover what is read on a narrow window. */
export function opensByItself(session: Knowledge): boolean {
  const { opened, settings, beside, window } = session;
  if (!opened || beside || settings.panel === 'browser' || window.width < narrow) return false;
  const { done, left } = countOf(opened.tutorial, opened.ticks.state.marks, session.here, opened.chosen);
  const begun = opened.resumed || done > 0;
  return settings.opens === 'always' || (settings.opens === 'resumed' && begun && left > 0);
}

/** Width of the panel where one step is shown, in px. */
const oneStepWidth = 520;

/** Where the chip stands until a person moves it. */
const chipPlace = { edge: 'end', top: 0.45 } as const;

/** What is to be seen of a session now. */
export function sceneOf(session: Knowledge): Scene {
  const { surface, focus, opened, found, outlined } = session;
  const count = opened && countOf(opened.tutorial, opened.ticks.state.marks, session.here, opened.chosen);
  const marked = session.marked ?? count?.here ?? null;
  const follows = surface === 'panel' || session.beside;
  // Where the steps stand beside the page already, nothing has to offer them.
  const offers = session.settings.chipShown && !session.beside;
  return {
    surface: surface === 'chip' && !offers ? 'none' : surface,
    focus,
    panel: panelOf(session),
    chip: chipOf(session, count),
    marked: follows && marked !== null ? (session.standIn ?? opened?.places.get(marked) ?? null) : null,
    asked: follows && session.marked !== null ? (opened?.places.get(session.marked) ?? null) : null,
    outlined: found.stripped.filter(({ id }) => outlined.has(id)),
    picked: follows ? session.aside.outlined : [],
    pointing: follows && session.aside.isPointing,
    printed: session.printed,
  };
}

function chipOf({ settings, host, opened, holding }: Knowledge, count: Count | null): ChipState {
  const place = Object.hasOwn(settings.chip, host) ? settings.chip[host] : undefined;
  return {
    ...(count ? countNumbers(count) : { done: 0, total: 0 }),
    finished: count !== null && count.total > 0 && count.left === 0,
    resumed: opened !== null && (opened.resumed || (count?.done ?? 0) > 0),
    place: place ?? chipPlace,
    timers: holding.held.timers,
  };
}

function panelOf(session: Knowledge): PanelState {
  const { settings, host, opened, toast } = session;
  const { dock, theme, motion, fold, textSize, keys } = settings;
  const { on, clutter } = choiceFor(settings, host);
  return {
    ...followingOf(session),
    tutorial: opened?.tutorial ?? null,
    titles: opened ? titlesOf(opened.tutorial) : noTitles,
    reading: session.reading,
    series: seriesOf(opened),
    site: host,
    marks: opened?.ticks.state.marks ?? {},
    here: session.here,
    chosen: opened?.chosen ?? {},
    strip: {
      on,
      clutter,
      items: session.stripping.items,
      stopped: session.lists.stopped,
      damaged: session.lists.damaged,
    },
    lastOpened: opened?.record.lastVisit ?? null,
    unsaved: unsavedIn(opened?.ticks.state.unsaved ?? null, opened?.remarks.unsaved ?? null),
    dock: session.oneStep && opened ? { ...dock, width: wide(dock.width, session.window.width) } : dock,
    place: placeIn(session),
    overlay: settings.overlay,
    movable: opensFromPages,
    sheet: settings.sheet,
    theme,
    motion,
    fold,
    textSize,
    keys,
    toast,
    aside: session.aside.state,
    held: session.holding.held,
  };
}

/** One step at a time stands in large type: it takes more room, where the page keeps most of the window. */
function wide(width: number, window: number): number {
  return Math.max(width, Math.min(oneStepWidth, Math.round(window * 0.4)));
}

function seriesOf(opened: Opened | null): PanelState['series'] {
  if (!opened?.series) return null;
  const { pages, here, more } = opened.series;
  const states = opened.pages?.map(({ state }) => state) ?? null;
  return { pages: pages.map(({ address }) => address), here, more, states };
}

const noTitles: PartTitles = { parts: {}, options: {} };

/** Titles are worked out once for each reading: everything is drawn anew at each tick. */
const titles = new WeakMap<Opened['tutorial'], PartTitles>();

function titlesOf(tutorial: Opened['tutorial']): PartTitles {
  const found = titles.get(tutorial) ?? partTitles(tutorial);
  titles.set(tutorial, found);
  return found;
}
