import type { Answer, Ruling } from '../core/strip/replay';
import type { Theme } from './panel-state';

/** What the page that explains stripping draws. */
export interface WhyState {
  /** Tabs that can be asked. */
  tabs: readonly { tab: number; name: string }[];
  chosen: number | null;
  selector: string;
  /** null before the first answer; `failed` where the tab did not answer. */
  replay: WhyReplay | 'failed' | null;
  theme: Theme;
}

/** One look at a page, told in full. */
export interface WhyReplay {
  address: string;
  hiding: boolean;
  blocking: boolean;
  damaged: boolean;
  rules: number;
  listed: number;
  ms: number;
  rulings: readonly Ruling[];
  answers: readonly Answer[] | null;
}

/** What can be done there. */
export interface WhyActions {
  choose(tab: number): void;
  ask(selector: string): void;
  /** All of it, as text for a report. */
  copy(): void;
}
