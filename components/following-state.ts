/** What a person says of a step. */
export interface StepRemarks {
  /** '' where there is no note. */
  note: string;
  /** They are stuck there. */
  stuck: boolean;
}

/** What changed on the page since the visit before. */
export interface PageNews {
  /** Steps that are new. */
  added: readonly string[];
  /** Steps that say something else -> what they said, '' where that is not known. */
  changed: Readonly<Record<string, string>>;
  /** Steps that went since that visit. */
  removed: number;
}

/** A tutorial elsewhere whose ticks may be brought here. */
export interface MovedFrom {
  id: string;
  host: string;
  /** Steps that are done there. */
  done: number;
}

/** What the panel draws of following, beside the ticks. */
export interface FollowingState {
  /** Step id -> what the person says of it; steps without a word are not there. */
  remarks: Readonly<Record<string, StepRemarks>>;
  /** null where nothing changed, or all of it was seen. */
  news: PageNews | null;
  /** Steps that are no longer on the page, latest last. */
  removed: readonly { id: string; text: string }[];
  /** null where there is nothing to ask. */
  moved: MovedFrom | null;
  /** Time with the page in front, and on how many visits. */
  spent: { seconds: number; visits: number };
  /** One step at a time, in large type. */
  oneStep: boolean;
  /** The screen is kept on while the panel is open; `refused`: the browser does not. */
  awake: 'off' | 'on' | 'refused';
}

/** Wishes of a person who follows the steps. */
export interface FollowingActions {
  /** Sets the note on a step; '' takes it away. */
  note(step: string, text: string): void;
  /** Says that the person is stuck at a step, or no longer. */
  stuck(step: string, stuck: boolean): void;
  /** What changed at these steps, or at all (null), was seen. */
  seeChanges(steps: readonly string[] | null): void;
  /** Brings the ticks of the tutorial that moved here, or (false) leaves them there. */
  adopt(wanted: boolean): void;
  oneStep(on: boolean): void;
  /** Puts the commands of a step on the clipboard. */
  copyCode(step: string): void;
  /** Saves the steps with ticks and notes as a file in Markdown. */
  saveFile(): void;
  awake(on: boolean): void;
}

/** Following of a tutorial that was only just opened. */
export const notFollowedYet: FollowingState = {
  remarks: {},
  news: null,
  removed: [],
  moved: null,
  spent: { seconds: 0, visits: 0 },
  oneStep: false,
  awake: 'off',
};
