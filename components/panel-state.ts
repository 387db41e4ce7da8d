import type { Held, KeptChange } from '../core/holding/held';
import type { PartTitles } from '../core/progress/part-titles';
import type { Marks, StepState } from '../core/progress/progress';
import type { StripCode, StripKind } from '../core/strip/stripped';
import type { Timer, TimerChange } from '../core/timers/timer';
import type { Tutorial } from '../core/tutorial';
import type { AsideActions, AsideState } from './aside-state';
import type { FollowingActions, FollowingState } from './following-state';

/** Which edge of the window a surface stands at; `end` is the right one where text runs from left to right. */
export type Side = 'start' | 'end';

/** `auto` follows the browser. */
export type Theme = 'auto' | 'light' | 'dark';

/** `auto` follows the system; `less` keeps still. */
export type Motion = 'auto' | 'less';

/** Factors that the panel offers for its text, smallest first. */
export const textSizes = [0.9, 1, 1.15, 1.3, 1.5] as const;

/** One element that was found to strip, as plain data. */
export interface StripItem {
  /** Unique within the page; the entrypoint knows which element it stands for. */
  id: string;
  kind: StripKind;
  code: StripCode;
  /** Host or company that the reason names, or null. */
  by: string | null;
  /** false: it is on show, because of the switch or because it was shown by itself. */
  hidden: boolean;
  /** A frame is drawn on the page where it stands. */
  outlined: boolean;
}

/** What is stripped from the page, in page order. */
export interface StripState {
  /** The switch for this site. */
  on: boolean;
  /** The switch for link farms and newsletter boxes. */
  clutter: boolean;
  items: readonly StripItem[];
  /** Requests that never loaded; counted apart from what is hidden. */
  stopped: readonly StoppedRequests[];
  /** The filter lists could not be read: less is found. */
  damaged: boolean;
}

/** Requests to one host that were stopped before they loaded. */
export interface StoppedRequests {
  kind: 'ad' | 'tracker';
  host: string;
  count: number;
}

/** Why something is not on disk: the quota is used up, nobody answered, or something else. */
export type UnsavedCode = 'full' | 'gone' | 'failed';

/** What is not on disk; `changes` is more than one of the others. */
export type UnsavedKind = 'ticks' | 'notes' | 'stuck' | 'changes';

/** Short news at the foot of the panel. */
export interface ToastState {
  /** Changes with every toast, so that the same words twice are two toasts. */
  id: number;
  text: string;
  undo: boolean;
}

/** The pages that a tutorial goes on over. */
export interface SeriesState {
  /** Their addresses, in order. */
  pages: readonly string[];
  /** Index of the page that is open. */
  here: number;
  /** There may be more after the last one. */
  more: boolean;
  /** What became of each, once the person asked for them; null before. */
  states: readonly ('unread' | 'reading' | 'read' | 'empty' | 'failed')[] | null;
}

/** Everything that the panel and the rail draw. Immutable: a change is a new object that shares what did not change. */
export interface PanelState extends FollowingState {
  /** null while reading, and where nothing was found. */
  tutorial: Tutorial | null;
  /** How its parts and alternatives are called here. */
  titles: PartTitles;
  reading: boolean;
  /** null where the tutorial stands on one page. */
  series: SeriesState | null;
  /** Host of the page. */
  site: string;
  marks: Marks;
  /** Step id that the person chose or scrolled to; null lets the first open step be the one. */
  here: string | null;
  /** Group id (the id of its first procedure) -> id of the procedure chosen there. */
  chosen: Readonly<Record<string, string>>;
  strip: StripState;
  /** Milliseconds since 1970 of the visit before this one, or null on a first visit. */
  lastOpened: number | null;
  unsaved: { code: UnsavedCode; kind: UnsavedKind; count: number } | null;
  /**
   * `over`: the panel lies over the page, because the window is narrow or the person wants it so; `sheet`: it stands at the foot
   * of a tall narrow window; `own`: the browser's own side panel.
   */
  place: 'docked' | 'over' | 'sheet' | 'own';
  dock: { side: Side; width: number };
  /** The person wants the page to keep its width. */
  overlay: boolean;
  /** It can be moved into the browser's side panel, or out of it. */
  movable: boolean;
  /** Height of the sheet, as a share of the window's. */
  sheet: number;
  theme: Theme;
  motion: Motion;
  /** A step that is done folds to its first line. */
  fold: boolean;
  /** Factor on text sizes, one of `textSizes`. */
  textSize: number;
  /** Single-key shortcuts are on. */
  keys: boolean;
  toast: ToastState | null;
  /** What takes the place of the steps for a while; null shows the steps. */
  aside: AsideState | null;
  /** Timers, supplies at hand, servings and blanks in code. */
  held: Held;
}

/** Every wish that the panel and the rail can utter. All are called for trusted events only. */
export interface PanelActions extends FollowingActions {
  /** Sets a step or substep; the receiver rolls parents and substeps up and down, as one undo. */
  tick(step: string, state: StepState): void;
  undo(): void;
  /** The step becomes "you are here". */
  goTo(step: string): void;
  /** Scrolls the page to the step and marks it. */
  showOnPage(step: string): void;
  /** Reads the other pages of the tutorial (null), or tries one of them again (its index). */
  readPages(page: number | null): void;
  toggleStrip(on: boolean): void;
  toggleClutter(on: boolean): void;
  /** Shows elements again, or hides them again; remembered for the site. */
  showElements(ids: readonly string[], shown: boolean): void;
  /** Draws frames on the page where these elements stand, and nowhere else; null removes them all. */
  outline(ids: readonly string[] | null): void;
  chooseAlternative(group: string, procedure: string): void;
  /** Folds the panel to the rail. */
  collapse(): void;
  /** Unfolds the rail to the panel. */
  expand(): void;
  /** Back to the page: the chip stays. */
  close(): void;
  dock(side: Side): void;
  /** The panel lies over the page, or the page moves aside for it. */
  overlay(on: boolean): void;
  /** The panel moves into the browser's own side panel, or onto the page; from now on that is the one that opens. */
  moveTo(panel: 'page' | 'browser'): void;
  /** New height of the sheet, as a share of the window's; null goes back to what it was at first. */
  resizeSheet(height: number | null): void;
  /** New width in px, 280 to 520; null goes back to 392. */
  resize(width: number | null): void;
  theme(theme: Theme): void;
  textSize(factor: number): void;
  keys(on: boolean): void;
  aside: AsideActions;
  retrySave(): void;
  /** Shows what could be removed so that the disk takes the ticks again. */
  makeRoom(): void;
  startAgain(): void;
  /** Never on this site. */
  turnOff(): void;
  /** Puts text on the clipboard; true when it is there. */
  copy(text: string): Promise<boolean>;
  changeTimers(change: TimerChange): void;
  keep(change: KeptChange): void;
  /** Lets the browser ask whether a notification may say that a timer ended. */
  allowNotices(): void;
  /** The toast was read, or its time is over. */
  dismissToast(id: number): void;
}

/** Where a surface stands in the window's height: 0 is the top edge, 1 the bottom. */
export interface ChipPlace {
  edge: Side;
  top: number;
}

/** What the chip draws. */
export interface ChipState {
  done: number;
  total: number;
  /** Something was ticked or skipped before this visit. */
  resumed: boolean;
  /** Nothing is left to do: every step is done or skipped. */
  finished: boolean;
  place: ChipPlace;
  timers: readonly Timer[];
}

/** What the chip can ask for. */
export interface ChipActions {
  /** `focus`: opened with the keyboard, so focus goes to the current step. */
  open(focus: boolean): void;
  close(): void;
  move(place: ChipPlace): void;
}
