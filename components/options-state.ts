import type { Motion, Theme, ToastState } from './panel-state';

/** One choice of a person, as a row draws it: the words are written already. */
export type OptionRow = { id: string; name: string; text?: string } & (
  | { kind: 'switch'; on: boolean; onChange(on: boolean): void }
  | {
      /** `place` draws where a panel stands, `pick` is a list that opens. */
      kind: 'choice' | 'pick' | 'place';
      options: readonly { id: string; name: string }[];
      chosen: string;
      onChange(id: string): void;
    }
  | { kind: 'size'; sizes: readonly number[]; size: number; onChange(size: number): void }
  | { kind: 'button'; action: string; onPress(): void }
);

/** Rows under one heading. */
export interface OptionSection {
  id: 'reading' | 'panel' | 'hiding' | 'timers' | 'keyboard' | 'sites' | 'data' | 'lists';
  name: string;
  rows: readonly OptionRow[];
}

/** What holds on one site, where that differs from all others. */
export type SiteChoice = 'hide' | 'hide-only' | 'show' | 'off';

/** A site with a choice of its own. */
export interface SiteRow {
  host: string;
  choice: SiteChoice;
  /** Elements there that the person wants to see. */
  shown: number;
}

/** A filter list that is built in. */
export interface ListRow {
  title: string;
  version: string;
  /** ISO 8601. */
  updated: string;
}

/** What a backup would bring, or why it cannot be read. */
export type RestoreState =
  | { kind: 'refused'; reason: string }
  | {
      kind: 'preview';
      /** Milliseconds since 1970; 0 where the file does not say. */
      at: number;
      hasSettings: boolean;
      tutorials: readonly { title: string; isNew: boolean; steps: number }[];
      same: number;
      /** Sentences on what is left out. */
      repairs: readonly string[];
    };

/** How the sync of the browser is doing, in numbers. */
export interface SyncRow {
  on: boolean;
  /** The browser has a synced storage. */
  available: boolean;
  /** Milliseconds since 1970, null where never. */
  lastSent: number | null;
  lastReceived: number | null;
  /** Tutorials in the synced storage, and how many find room. */
  synced: number;
  most: number;
  /** Tutorials that are still to be sent, and those that stay on this machine. */
  waiting: number;
  left: number;
  /** The browser refused the last write. */
  failed: boolean;
}

/** What the options page draws. */
export interface OptionsState {
  sections: readonly OptionSection[];
  sites: readonly SiteRow[];
  lists: readonly ListRow[];
  /** Tutorials that are kept, and about how much room they take in bytes. */
  kept: { count: number; bytes: number };
  restore: RestoreState | null;
  /** null until it is known. */
  sync: SyncRow | null;
  version: string;
  toast: ToastState | null;
  theme: Theme;
  motion: Motion;
}

/** What the options page can ask for, besides what its rows do. */
export interface OptionsActions {
  library(): void;
  site(host: string, choice: SiteChoice | null): void;
  /** Hides again what was shown on a site. */
  forgetShown(host: string): void;
  saveCopy(): void;
  /** A file was chosen. */
  restore(file: File): void;
  confirmRestore(settings: boolean): void;
  cancelRestore(): void;
  deleteAll(): void;
  sync(on: boolean): void;
  /** Takes everything of ours out of the synced storage. */
  clearSynced(): void;
  undo(): void;
  dismissToast(): void;
}
