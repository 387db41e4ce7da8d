import type { StatedAddresses } from '../../core/progress/canonical';
import type { Chosen } from '../../core/progress/count';
import { tutorialId } from '../../core/progress/identity';
import type { TutorialRecord } from '../../core/progress/progress';
import { chosenOf, isStarted, newRecord, recordParts } from '../../core/progress/record';
import { type System, withSystem } from '../../core/progress/system';
import type { Reading } from '../../core/read/reading';
import type { Series } from '../../core/read/series/pages';
import type { Tutorial } from '../../core/tutorial';
import type { MovedTutorial, OpenedTutorial, TutorialSummary } from '../../platform/messages';
import { RemarkQueue } from '../../platform/remark-queue';
import { defaultSettings } from '../../platform/settings';
import { TickQueue } from '../../platform/tick-queue';
import { type Ask, type Owners, sendRemarks, sendTicks } from './owners';

/** A tutorial that was read on this page, with what is stored of it. */
export interface Opened {
  /** What names the page; its record may stand under another name. */
  page: string;
  /** What the page says of its own address. */
  stated: StatedAddresses;
  /** What is shown: all pages that were read, or this one alone. */
  tutorial: Tutorial;
  /** What was read on this page. */
  own: Tutorial;
  /** The pages that the tutorial goes on over; null where it stands on this one alone. */
  series: Series | null;
  /** What became of each page of the series, once the person asked for them; null before. */
  pages: readonly PageState[] | null;
  /** Step id -> the page's own nodes. */
  places: Reading['places'];
  ticks: TickQueue;
  remarks: RemarkQueue;
  /** The same tutorial elsewhere, as long as it is to be asked about. */
  moved: MovedTutorial | null;
  /** Time of all devices, as it was told last. */
  spent: TutorialRecord['spent'];
  record: TutorialRecord;
  chosen: Chosen;
  /** The system whose alternatives are followed where the person chose none. */
  system: System | null;
  /** Something was ticked or skipped before this visit. */
  resumed: boolean;
}

/** What was read of a page that is a tutorial. */
export interface Read extends Pick<Reading, 'places' | 'series'> {
  tutorial: Tutorial;
  stated: StatedAddresses;
}

/** What opening needs from the outside. */
interface Opening {
  ask: Ask;
  now: () => number;
  changed: () => void;
  /** The visitor's own system. */
  system: System | null;
  /** The id under which the ticks of another page of the tutorial are stored. */
  recordOf(page: number): string | null;
}

/** Another page of the tutorial: not read yet, being read, read, without steps, or out of reach. */
export interface PageState {
  state: 'unread' | 'reading' | 'read' | 'empty' | 'failed';
  tutorial: Tutorial | null;
  /** Where its ticks are stored. */
  record: TutorialRecord | null;
}

/**
 * Opens what was read: asks the background for the stored record and the settings. Where nobody answers, the steps are shown
 * all the same, with an empty record whose ticks will say that they are not saved.
 */
export async function openTutorial(
  { tutorial, places, series, stated }: Read,
  address: string,
  { ask, now, changed, recordOf, system }: Opening,
): Promise<{ opened: Opened; answer: OpenedTutorial }> {
  const summary = summaryOf(tutorial, address, stated);
  const page = tutorialId(address) ?? address;
  const asked = await ask('open-tutorial', summary);
  const answer = asked.ok
    ? asked.value
    : {
        record: newRecord(page, summary, now()),
        settings: defaultSettings,
        device: '',
        unsaved: asked,
        moved: null,
      };
  const { record, device } = answer;
  const owners: Owners = { tutorial: record.id, recordOf, ask };
  const opened: Opened = {
    page,
    stated,
    tutorial,
    own: tutorial,
    series,
    pages: null,
    places,
    record,
    ticks: new TickQueue({ record, device, send: (ticks) => sendTicks(ticks, owners), now, changed }),
    remarks: new RemarkQueue({ record, device, send: (remarks) => sendRemarks(remarks, owners), now, changed }),
    moved: answer.moved,
    spent: record.spent,
    system: answer.settings.system ?? system,
    chosen: withSystem(tutorial, chosenOf(record), answer.settings.system ?? system),
    resumed: isStarted(record),
  };
  return { opened, answer };
}

/** What the store is told of a tutorial; `stated` is what its page says of its own address, where that was looked at. */
export function summaryOf(
  tutorial: Tutorial,
  address: string,
  stated: StatedAddresses = { link: null, structured: [] },
): TutorialSummary {
  const { title, language } = tutorial;
  return { address, title, language, parts: recordParts(tutorial), stated };
}
