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

/** The last word on something that a person says of a step: last writer wins, by `at`, then `device`, then value. */
export interface Said<T extends string | boolean> {
  value: T;
  at: number;
  device: string;
}

/** One thing that a person says of a step: a note of their own ('' takes it away), or that they are stuck there. */
export type Remark = { tutorial: string; step: string; at: number; device: string } & (
  | { about: 'note'; value: string }
  | { about: 'stuck'; value: boolean }
);

/** Time that one device spent on a tutorial, with its page in front. */
export interface Spent {
  seconds: number;
  visits: number;
  /** When that was told last; ms since 1970. */
  at: number;
}

/** A step as it is stored: enough to count, to name it, and to know it again when the page was edited. */
export interface RecordStep {
  id: string;
  /** The step's words, cut where they are very long. */
  text: string;
  /** Where code stands in them, in order: from the first character up to, not including, the last; absent where there is none. */
  code?: [from: number, to: number][];
  substeps: RecordStep[];
}

/** A procedure as it is stored. */
export interface RecordPart {
  /** Procedure id. */
  id: string;
  /** Id of the first procedure of its choice; its own id where it stands alone. */
  group: string;
  title: string | null;
  steps: RecordStep[];
}

/** A step that is no longer on the page. Its mark stays among the marks. */
export interface RemovedStep {
  id: string;
  text: string;
  /** When it was last there, as the visit that saw it began; ms since 1970. The same whichever visits came between. */
  at: number;
}

/** A step that says something else than when it was marked. The doubt ends with the next act on the step. */
export interface Doubt {
  was: string;
  /** `at` of the mark that is in doubt. */
  at: number;
}

/** What a visit found changed on the page since the one before, as step ids of the page as it is now. */
export interface PageChanges {
  /** Milliseconds since 1970. */
  at: number;
  added: string[];
  changed: string[];
  /** Steps that are gone, among the record's `removed`. */
  removed: string[];
  /** What the changed steps said before, by step id. */
  was: Record<string, string>;
}

/** One stored tutorial: what is needed to count and to continue it when its page is not open. */
export interface TutorialRecord {
  version: 3;
  /** As `tutorialId` makes it from the address. */
  id: string;
  /** Where it was last read, tracking parameters and position removed. */
  address: string;
  title: string;
  /** BCP 47 tag, or '' where nothing tells. */
  language: string;
  /** Other ids that lead here: addresses of the same page, and those that it had before. */
  aliases: string[];
  /** Procedures in page order, as last read. */
  parts: RecordPart[];
  marks: Marks;
  /** Step id -> the person's own note. */
  notes: Record<string, Said<string>>;
  /** Step id -> whether the person is stuck there. */
  stuck: Record<string, Said<boolean>>;
  /** Device -> the time that it spent here. */
  spent: Record<string, Spent>;
  /** Group id -> the alternative followed there. */
  chosen: Record<string, Choice>;
  /** Id of a step before an edit -> what it became: acts of a device that sees the old page belong there. */
  renamed: Record<string, string[]>;
  /** What vanished from the page, latest last. */
  removed: RemovedStep[];
  /** Step id -> "changed, check again". */
  doubts: Record<string, Doubt>;
  /** null where the page was the same as the time before. */
  changes: PageChanges | null;
  /** Milliseconds since 1970. */
  firstOpened: number;
  lastOpened: number;
  /** End of the visit before this one ("Last here on Tuesday"); null on the first visit. */
  lastVisit: number | null;
}

/** What is read of a page for its record. */
export type PageRead = Pick<TutorialRecord, 'address' | 'title' | 'language' | 'parts'>;
