import type { Beside } from '../core/holding/beside';
import type { TutorialRecord } from '../core/progress/progress';
import type { Wish } from '../core/progress/ticks';

/** What the library asks of the background: the one writer of everything that is kept. */
export interface LibraryMessages {
  /** Those with a step done or skipped, latest first. */
  'list-tutorials': { body: null; answer: TutorialEntry[] };
  /** Everything that was kept of one tutorial; null where it is gone. */
  'get-kept': { body: { id: string }; answer: { record: TutorialRecord | null } };
  /** Ticks steps of a tutorial whose page is not open; answers after they are on disk. */
  'tick-kept': { body: { tutorial: string; wishes: Wish[] }; answer: { record: TutorialRecord } };
  /** Ids of everything that is kept on disk, also of what no list shows. */
  'list-kept': { body: null; answer: { ids: string[] } };
  /** The first of these, as many as one message carries: what would be forgotten. */
  'see-tutorials': { body: { ids: string[] }; answer: SeenPart };
  /** Forgets tutorials as they were seen; those that changed since stay, and are named. */
  'remove-tutorials': { body: { seen: Seen[] }; answer: { changed: string[] } };
  /** Forgets the copies of tutorials that were put aside, and those for taking a restored file back. */
  'forget-copies': { body: null; answer: null };
  /** Brings removed tutorials back; what was ticked since stays. */
  'restore-tutorials': { body: Removed; answer: null };
}

/** All that was forgotten of tutorials: their records, and what was held beside them. */
export interface Removed {
  records: TutorialRecord[];
  beside: Beside[];
}

/** How a tutorial was seen: when it was last opened, ms since 1970; 0 where there is no record of it. */
export interface Seen {
  id: string;
  lastOpened: number;
}

/** What is kept of the first tutorials of a list. */
export interface SeenPart extends Removed {
  seen: Seen[];
}

/** One line of the list of earlier tutorials. */
export interface TutorialEntry {
  id: string;
  address: string;
  title: string;
  /** By the count rule: chosen alternatives only, top-level steps only. */
  done: number;
  total: number;
  left: number;
  /** The beginning of the first step to do; '' where there is none. */
  next: string;
  /** One letter for each step (`d`one, `s`kipped, `t`o do), parts apart by a space; '' for long ones, which show a bar. */
  treads: string;
  /** Steps that changed on the page since they were ticked. */
  changed: number;
  /** Milliseconds since 1970. */
  lastOpened: number;
  /** About how much room it takes, in bytes. */
  bytes: number;
}
