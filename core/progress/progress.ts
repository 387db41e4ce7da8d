/** What a person did with a step. A step without an entry is to do. */
export type StepState = 'todo' | 'done' | 'skipped';

/** One act of a person on one step. Applying it twice changes nothing. */
export interface Operation {
  /** Tutorial id. */
  tutorial: string;
  /** Step id, a substep's too. */
  step: string;
  state: StepState;
  /** Milliseconds since 1970, in whole seconds, as `timeAfter` gives them. */
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

/** The last word on which of several alternatives is followed: the procedure's id. */
export interface Choice {
  procedure: string;
  at: number;
  device: string;
}

/** A procedure as it is stored: enough to count and to name the next step. Substeps do not count, so they are left out. */
export interface RecordPart {
  /** Procedure id. */
  id: string;
  /** Id of the first procedure of its choice; its own id where it stands alone. */
  group: string;
  title: string | null;
  steps: { id: string; text: string }[];
}

/** One stored tutorial: what is needed to count and to continue it when its page is not open. */
export interface TutorialRecord {
  version: 1;
  /** As `tutorialId` makes it from the address. */
  id: string;
  /** Where it was last read, tracking parameters and fragment removed. */
  address: string;
  title: string;
  /** Procedures in page order, as last read. */
  parts: RecordPart[];
  marks: Marks;
  /** Group id -> the alternative followed there. */
  chosen: Record<string, Choice>;
  /** Milliseconds since 1970. */
  firstOpened: number;
  lastOpened: number;
  /** End of the visit before this one ("Last here on Tuesday"); null on the first visit. */
  lastVisit: number | null;
}
