import type { Theme } from './panel-state';
import type { Tread } from './stair';
import type { StripCounts } from './strip-groups';

/** A tutorial that can be continued. */
export interface Continued {
  id: string;
  title: string;
  address: string;
  /** Host of the address. */
  site: string;
  /** By the count rule. */
  done: number;
  total: number;
}

/** What the popup says about the page in front. */
export interface PopupState {
  /**
   * `steps`: found; `none`: a page without; `off`: turned off for this site; `withheld`: the person keeps this site from us;
   * `closed`: a page that no extension may read.
   */
  status: 'steps' | 'none' | 'off' | 'withheld' | 'closed';
  /** '' where the page has no host. */
  site: string;
  title: string;
  /** By the count rule. */
  count: { done: number; total: number; part: number; parts: number };
  treads: readonly (readonly Tread[])[];
  /** Words of the step you are at, or null. */
  next: string | null;
  hidden: StripCounts;
  /** The switch for this site. */
  stripHere: boolean;
  /** The switch for all sites. */
  stripEverywhere: boolean;
  /** Latest first; the popup shows a few. */
  inProgress: readonly Continued[];
  theme: Theme;
}

/** What the popup can ask for. */
export interface PopupActions {
  open(): void;
  stripHere(on: boolean): void;
  stripEverywhere(on: boolean): void;
  /** Sidestep does nothing on this site, or works there again. */
  turnOff(off: boolean): void;
  /** Lets the browser ask whether Sidestep may read pages. */
  allow(): void;
  /** Opens the panel, where the person can point at the steps. */
  pick(): void;
  library(): void;
  options(): void;
  /** The browser's own page of shortcuts, by way of the options. */
  shortcuts(): void;
  /** Opens a tutorial in progress. */
  resume(tutorial: Continued): void;
}
