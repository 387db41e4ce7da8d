import type { Marks, StepState } from '../core/progress/progress';
import type { Tutorial } from '../core/tutorial';
import type { Motion, Theme, ToastState } from './panel-state';
import type { TakeAlongActions } from './take-along';

/** Which of its tutorials the library lists. */
export type LibraryTab = 'progress' | 'finished' | 'all';

/** One tutorial of the library. */
export interface LibraryEntry {
  id: string;
  title: string;
  address: string;
  done: number;
  total: number;
  left: number;
  /** The beginning of the first step to do, or ''. */
  next: string;
  /** One letter for each step (`d`, `s`, `t`), parts apart by a space; '' draws a bar. */
  treads: string;
  /** Steps that changed on the page since they were ticked. */
  changed: number;
  /** Milliseconds since 1970. */
  lastOpened: number;
  bytes: number;
}

/** What the library draws. */
export interface LibraryState {
  /** Everything that is kept, latest first; null while it is read. */
  entries: readonly LibraryEntry[] | null;
  tab: LibraryTab;
  query: string;
  /** Milliseconds since 1970. */
  now: number;
  /** What could be removed to make room; null where nobody asked. */
  room: readonly LibraryEntry[] | null;
  /** Ticks go to the person's other computers too. */
  synced: boolean;
  /** The tutorial whose kept steps are open. */
  kept: {
    id: string;
    tutorial: Tutorial;
    marks: Marks;
    chosen: Readonly<Record<string, string>>;
    /** Step id -> the person's note on it. */
    notes: Readonly<Record<string, string>>;
  } | null;
  toast: ToastState | null;
  theme: Theme;
  motion: Motion;
}

/** What the library can ask for. */
export interface LibraryActions {
  show(tab: LibraryTab): void;
  search(query: string): void;
  /** Goes to the page, at its next step. */
  resume(entry: LibraryEntry): void;
  /** Shows the steps that were kept. */
  openKept(id: string): void;
  closeKept(): void;
  tick(step: string, state: StepState): void;
  remove(ids: readonly string[]): void;
  makeRoom(wanted: boolean): void;
  undo(): void;
  dismissToast(): void;
  saveCopy(): void;
  options(): void;
  take: TakeAlongActions;
}
