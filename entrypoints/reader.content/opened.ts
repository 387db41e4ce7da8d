import type { Chosen } from '../../core/progress/count';
import { tutorialId } from '../../core/progress/identity';
import type { Operation, TutorialRecord } from '../../core/progress/progress';
import { chosenOf, isStarted, newRecord, recordParts } from '../../core/progress/record';
import type { Reading } from '../../core/read/reading';
import type { Tutorial } from '../../core/tutorial';
import type { OpenedTutorial, TutorialSummary } from '../../platform/messages';
import type { ask } from '../../platform/messaging';
import { defaultSettings } from '../../platform/settings';
import { TickQueue } from '../../platform/tick-queue';

/** Asks the background. */
export type Ask = typeof ask;

/** A tutorial that was read on this page, with what is stored of it. */
export interface Opened {
  tutorial: Tutorial;
  /** Step id -> the page's own nodes. */
  places: Reading['places'];
  ticks: TickQueue;
  record: TutorialRecord;
  chosen: Chosen;
  /** Something was ticked or skipped before this visit. */
  resumed: boolean;
}

/**
 * Opens what was read: asks the background for the stored record and the settings. Where nobody answers, the steps are shown
 * all the same, with an empty record whose ticks will say that they are not saved.
 */
export async function openTutorial(
  tutorial: Tutorial,
  places: Reading['places'],
  address: string,
  { ask, now, changed }: { ask: Ask; now: () => number; changed: () => void },
): Promise<{ opened: Opened; answer: OpenedTutorial }> {
  const summary = summaryOf(tutorial, address);
  const asked = await ask('open-tutorial', summary);
  const answer = asked.ok
    ? asked.value
    : {
        record: newRecord(tutorialId(address) ?? address, summary, now()),
        settings: defaultSettings,
        device: '',
        unsaved: asked,
      };
  const { record, device } = answer;
  const send = (operations: Operation[]) => ask('apply-operations', { operations });
  const opened: Opened = {
    tutorial,
    places,
    record,
    ticks: new TickQueue({ record, device, send, now, changed }),
    chosen: chosenOf(record),
    resumed: isStarted(record),
  };
  return { opened, answer };
}

/** What the store is told of a tutorial. */
export function summaryOf(tutorial: Tutorial, address: string): TutorialSummary {
  return { address, title: tutorial.title, parts: recordParts(tutorial) };
}
