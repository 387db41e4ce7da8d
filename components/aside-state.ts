import type { ChoiceReason } from '../core/read/reading';
import type { TakeAlongActions } from './take-along';

/** A list of the page that could be the steps. */
export interface PickCard {
  title: string | null;
  count: number;
  /** The words of the first few steps. */
  preview: readonly string[];
  /** It is the one that is shown now. */
  current: boolean;
  /** What speaks for and against it. */
  reasons: readonly ChoiceReason[];
}

/** A step that was picked. */
export interface PickedStep {
  /** Unique among them, and the same wherever it is moved. */
  id: number;
  text: string;
}

/** What was picked, to drop some and to put it in order. */
export interface Picked {
  kind: 'picked';
  steps: readonly PickedStep[];
  /** How many the first click brought; 0 where they were selected. */
  found: number;
  /** The words of the step that is pointed at now, which a click would add; null where none is. */
  next: string | null;
}

/** What takes the place of the steps in the panel for a while. */
export type AsideState =
  /** Ranked guesses, of which one is chosen. */
  | { kind: 'lists'; cards: readonly PickCard[]; chosen: number }
  /** The person points at the page, or selects text on it; what would be read there, or null. */
  | { kind: 'page' | 'select'; card: PickCard | null }
  | Picked
  /** Copy, save, print. `timed`: some step says how long it takes. */
  | { kind: 'take'; timed: boolean };

/** What can be asked for there, and to get there. */
export interface AsideActions {
  /** "Not the right steps?": the ranked guesses. */
  openLists(): void;
  /** Points at the page instead. */
  openPage(): void;
  /** Turns the text that is selected on the page into steps, or waits until some is. */
  openSelected(): void;
  openTake(): void;
  /** Back to the steps as they were. */
  close(): void;
  /** Looks at one of the guesses, which is outlined on the page. */
  choose(index: number): void;
  /** Takes what is chosen or pointed at, and remembers it for the site. */
  confirm(): void;
  /** Puts what is pointed at among the picked steps. */
  pickPointed(): void;
  /** Leaves a picked step out. */
  drop(id: number): void;
  /** Puts a picked step at another place, counted from 0. */
  shift(id: number, to: number): void;
  /** While pointing: the next list of the page, or the one before. */
  move(by: 1 | -1): void;
  /** There is no tutorial on this page, or on the whole site. */
  notHere(scope: 'page' | 'site'): void;
  options(): void;
  take: TakeAlongActions;
}
