/** What a person did with a step. A step without an entry is to do. */
export type StepState = 'todo' | 'done' | 'skipped';

/** One act of a person on one step. Applying it twice changes nothing. */
export interface Operation {
  /** Tutorial id. */
  tutorial: string;
  /** Step id, a substep's too. */
  step: string;
  state: StepState;
  /** Milliseconds since 1970, by the clock of the device. */
  at: number;
  /** Random id of this install. */
  device: string;
}

/** The last word on a step: last writer wins, by `at`, then `device`. */
export interface Mark {
  state: StepState;
  at: number;
  device: string;
}

/** Step id -> last word. */
export type Marks = Record<string, Mark>;

/** One stored tutorial: what is needed to count and to continue it when its page is not open. */
export interface TutorialRecord {
  version: 1;
  id: string;
  address: string;
  title: string;
  /** Parts with the ids and words of their steps, as last read. */
  parts: { title: string | null; steps: { id: string; text: string }[] }[];
  marks: Marks;
  /** Milliseconds since 1970. */
  firstOpened: number;
  lastOpened: number;
}
