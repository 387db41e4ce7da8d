import type { Answer, Ruling } from '../core/strip/replay';

/** What the page that explains stripping asks of the background. */
export interface WhyMessages {
  /** Tabs with a reader in them, by its last word. */
  'list-readers': { body: null; answer: ReaderTab[] };
  /** Looks at a tab's page anew and tells every ruling; `selector` asks about some elements, '' about none. */
  'explain-stripping': { body: { tab: number; selector: string }; answer: StripReplay };
}

/** A tab with a reader in it. */
export interface ReaderTab {
  tab: number;
  host: string;
  title: string;
}

/** One look at a page, told in full. */
export interface StripReplay {
  address: string;
  /** Hiding is on there. */
  hiding: boolean;
  /** Requests are stopped there. */
  blocking: boolean;
  /** Some filter lists could not be read. */
  damaged: boolean;
  /** Rules of the filter lists that were asked, and addresses on the page that are an ad's or a tracker's by them. */
  rules: number;
  listed: number;
  /** How long the look took, in ms. */
  ms: number;
  rulings: Ruling[];
  /** null where the selector cannot be read. */
  answers: Answer[] | null;
}
