import type { StatedAddresses } from '../core/progress/canonical';
import type { PartPlaces } from '../core/progress/count';
import type { Operation, PageRead, TutorialRecord } from '../core/progress/progress';
import type { Hint } from '../core/read/hints/hint';
import type { ListRule, PageNames, Verdict } from '../core/strip/list-rules';
import type { Failure } from './failure';
import type { BackupMessages } from './messages-backup';
import type { FromFollowing } from './messages-following';
import type { HoldingFromPage, HoldingToPage } from './messages-holding';
import type { LibraryMessages } from './messages-library';
import type { SidePanelFromPage } from './messages-side-panel';
import type { SyncMessages } from './messages-sync';
import type { StripReplay, WhyMessages } from './messages-why';
import type { Settings, SettingsChange } from './settings';

/**
 * Every message of the house, grouped by direction. A message is a `Message`; what comes back is an `Answer`.
 * Failure crosses the wire as data, never as a rejected promise.
 *
 * A visit: `spotted` (spotter) -> the background injects the reader -> `open-tutorial` -> `set-css` and `report-page`
 * -> `apply-operations` at every tick -> `record-changed` to the other tabs that show the same tutorial.
 */

/** Anyone of ours -> background. */
export interface FromAnyone {
  'get-settings': { body: null; answer: Settings };
  'change-settings': { body: SettingsChange; answer: Settings };
  'open-options': { body: null; answer: null };
  /** Opens the library with what could go so that there is room again. */
  'make-room': { body: null; answer: null };
}

/** Page script (spotter, reader) -> background. A page can name only the tutorial at its own address, and those of the same site that it opened with it. */
export interface FromPage extends FromAnyone, FromFollowing, HoldingFromPage, SidePanelFromPage {
  /** The spotter thinks the page is worth a read: inject the reader in this frame, or tell the one there to look again. */
  spotted: { body: { reasons: string[] }; answer: null };
  /**
   * The page's CSS of ours: replaces what stood there before. `was` and `css` may be ''. Origin USER. `frame` is the place of a frame of
   * the same origin among the windows of the page ("0/2"), '' for the page itself.
   */
  'set-css': { body: { was: string; css: string; frame: string }; answer: null };
  /** A page of a site that is stripped begins: what the lists know of the site is hidden before anything is drawn. */
  'page-starts': { body: null; answer: EarlyStyle };
  /**
   * Its nodes are there: what the lists know by the names on it is hidden as well, in a style of its own. Where every page is to be
   * stripped, the reader comes.
   */
  'page-rests': { body: { ids: string[]; classes: string[] }; answer: EarlyStyle };
  /** What our own rules know of it before its steps are known, as selectors: hidden in a style of its own. */
  'page-finds': { body: { selectors: string[] }; answer: EarlyStyle };
  /** What the filter lists say about names and addresses on the page. */
  'ask-lists': { body: PageQuestion; answer: PageVerdict };
  /** A tutorial was read: gives what is stored of it. A new one goes to disk with its first tick, not before. */
  'open-tutorial': { body: TutorialSummary; answer: OpenedTutorial };
  /** More pages of the tutorial at hand were read, all of the same site: gives what is stored of each, in their order. */
  'open-pages': { body: { pages: TutorialSummary[] }; answer: { records: TutorialRecord[] } };
  /** Applies ticks; answers after they are on disk. The background writes its own device id over the one given. */
  'apply-operations': { body: { operations: Operation[] }; answer: { record: TutorialRecord } };
  /** Follows one of several alternatives (ids of procedures) from now on; answers after it is on disk. */
  'choose-alternative': {
    body: { tutorial: string; group: string; procedure: string; at: number };
    answer: { record: TutorialRecord };
  };
  /** What the person said of this site, latest first: where its steps stand, or that there are none. */
  'get-hints': { body: null; answer: { hints: Hint[] } };
  /** The person said where the steps are: remembered for the site. Answers with all that is known, after it is stored. */
  'choose-steps': { body: { hint: Hint }; answer: { hints: Hint[] } };
  /** Takes back what the person said; answers with what is left. */
  'forget-steps': { body: { hint: Hint }; answer: { hints: Hint[] } };
  /** The person says that this is the tutorial that `open-tutorial` gave as moved: its ticks come here, and its address leads here. */
  'adopt-progress': { body: { tutorial: string; from: string }; answer: { record: TutorialRecord } };
  /** What the badge and popup should say of this tab. */
  'report-page': { body: PageState; answer: null };
}

/** Popup and other extension pages -> background. */
export interface FromExtension extends FromAnyone, BackupMessages, LibraryMessages, SyncMessages, WhyMessages {
  /** What a tab shows now, by the reader's own word where it is alive. */
  'get-page': { body: { tab: number }; answer: PageState };
  /** Opens the panel in a tab, and injects the reader first where there is none. */
  'open-panel-in': { body: { tab: number; focus: boolean }; answer: null };
  /** The filter lists inside, and how old they are. */
  'get-lists': { body: null; answer: FilterListEntry[] };
  /** Goes to the tab that shows this address, or opens one. */
  'go-to-tutorial': { body: { address: string }; answer: null };
}

/** Background -> the reader in a tab. */
export interface ToPage extends HoldingToPage {
  /** Look at the page again: its address or content changed. */
  'read-again': { body: null; answer: null };
  /** What the reader would say in `report-page` now. */
  'get-state': { body: null; answer: PageState };
  'open-panel': { body: { focus: boolean }; answer: null };
  'toggle-panel': { body: null; answer: null };
  /** The stored record of this page's tutorial changed in another tab. */
  'record-changed': { body: { record: TutorialRecord }; answer: null };
  'settings-changed': { body: { settings: Settings }; answer: null };
  /** Look anew for what to strip, and tell every ruling. */
  'explain-stripping': { body: { selector: string }; answer: StripReplay };
}

/** What is stored of a tutorial when it is opened; `address` is the page's own, as it stands in the address bar. */
export interface TutorialSummary extends PageRead {
  /** What the page says of its own address; the background judges it. */
  stated: StatedAddresses;
}

/** The answer to `open-tutorial`. */
export interface OpenedTutorial {
  record: TutorialRecord;
  settings: Settings;
  /** Random id of this install, for operations. */
  device: string;
  /** What the visit itself could not store, e.g. on a full disk; null where all is well. */
  unsaved: Failure | null;
  /** A tutorial of the same words elsewhere, whose ticks may be brought here once the person says so; null where there is none. */
  moved: MovedTutorial | null;
}

/** A tutorial that seems to have moved: as little of it as the question needs. */
export interface MovedTutorial {
  id: string;
  host: string;
  done: number;
  total: number;
  /** Milliseconds since 1970. */
  lastOpened: number;
}

/** What one question hid before the reader came. */
export interface EarlyStyle {
  /** As it stands in the page, with USER origin; '' where nothing is hidden. */
  css: string;
  /** Requests to ad and tracker hosts are stopped on this page, from its first one on. */
  blocking: boolean;
}

/** What a page asks of the filter lists. */
export interface PageQuestion extends PageNames {
  /** The rules for the site and for every page are wanted, too. */
  first: boolean;
  /** So are the lists of annoyances. */
  clutter: boolean;
}

/** What the filter lists say. */
export interface PageVerdict {
  rules: ListRule[];
  /** In the order of the resources that were asked about. */
  verdicts: (Verdict | null)[];
  /** Some lists could not be read: less is found. */
  damaged: boolean;
}

/** One filter list that is built in. */
export interface FilterListEntry {
  title: string;
  version: string;
  /** ISO 8601. */
  updated: string;
}

/**
 * `tutorial`: steps are shown; `none`: nothing was found; `off`: the person turned this site off; `withheld`: the person did not
 * let us read this site; `closed`: a page of the browser itself, where no extension may go. Readers report the first three.
 */
export type PageStatus = 'tutorial' | 'none' | 'off' | 'withheld' | 'closed';

/** What a tab shows. */
export interface PageState {
  status: PageStatus;
  host: string;
  title: string;
  /** Tutorial id, '' where none. */
  tutorial: string;
  /** Steps to do, and all steps, of the whole tutorial (`left` and `total` of `countOf`). */
  left: number;
  total: number;
  /** Every part, and the index of the one you are in (`parts` and `part` of `countOf`). */
  parts: PartPlaces[];
  part: number;
  /** The words of the step where you are, '' where none is open. */
  next: string;
  hidden: { ads: number; trackers: number; clutter: number };
  /** Hiding is on here. */
  stripping: boolean;
  /** When the soonest timer of the tutorial ends or ended, ms since 1970; null where none runs. */
  timer: number | null;
}

/** What crosses the wire. `private` is set by extension pages in a private window; for pages the browser tells. */
export interface Message {
  name: string;
  body: unknown;
  private?: boolean;
}

/** Failure as data: `code` for programs, `message` for people. */
export type Answer<T> = { ok: true; value: T } | ({ ok: false } & Failure);
