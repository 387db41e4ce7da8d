import { canonicalAddress } from '../core/progress/canonical';
import { cleanAddress, tutorialId } from '../core/progress/identity';
import type { PageRead, TutorialRecord } from '../core/progress/progress';
import { isStarted, newRecord } from '../core/progress/record';
import { reopen } from '../core/progress/revisit';
import { CodedError, type Failure, failureOf } from './failure';
import { log } from './log';
import type { MovedTutorial, TutorialSummary } from './messages';
import { findMoved, movedOf } from './moved';
import { keepDraft, loadRecord, placeOf, storedId, type Visit } from './record-places';
import { type Companion, publicVisit, type TurnWriter } from './record-writer';
import { shelfOf } from './shelf-entries';
import type { StorageAreas } from './storage-area';

/** What is known of a tutorial that a page opens. */
export interface OpenedRecord {
  record: TutorialRecord;
  unsaved: Failure | null;
  moved: MovedTutorial | null;
}

/** Opens records as pages were read: `ProgressStore.open`. */
export function createOpener(
  areas: StorageAreas,
  now: () => number,
  { queue, bring }: Companion,
  { upToDate, write }: TurnWriter,
): (summary: TutorialSummary, visit: Visit) => Promise<OpenedRecord> {
  const { disk, session } = areas;

  const tryToWrite = (record: TutorialRecord): Promise<Failure | null> =>
    write(record, publicVisit(record)).then(() => null, failureOf);

  /** The stored record as read now, written back; what fails is said, and what was there stays. */
  const reopenStored = async (id: string, own: string, read: PageRead, visit: Visit) => {
    let record: TutorialRecord | null = null;
    try {
      await upToDate();
      const stored = await loadRecord(placeOf(areas, id, visit), now);
      record = stored && withAlias(reopen(stored, read, now()), own);
      if (record && !visit.private) record = await bring(record);
      if (record) await write(record, visit);
      return { record, unsaved: null };
    } catch (error) {
      return { record, unsaved: failureOf(error) };
    }
  };

  return async (summary, visit) => {
    const { id, own } = await idsOf(areas, summary, visit, upToDate);
    const read = { ...summary, address: cleanAddress(summary.address) ?? summary.address };
    return queue.run(shelfOf(id), async () => {
      const { record, unsaved } = await reopenStored(id, own, read, visit);
      if (record) return { record, unsaved, moved: null };
      const made = withAlias(newRecord(id, read, now()), own);
      const fresh = visit.private ? made : await bring(made);
      // Begun on another machine: it belongs in the list here, too.
      if (!visit.private && isStarted(fresh)) return { record: fresh, unsaved: await tryToWrite(fresh), moved: null };
      await keepDraft(session, fresh, visit);
      const moved = visit.private || unsaved ? null : await findMoved(disk, fresh);
      return { record: fresh, unsaved, moved: moved && movedOf(moved) };
    });
  };
}

/** Under which id a page's record stands or will stand, and the id that the page's address alone would give. */
async function idsOf(
  { disk }: StorageAreas,
  { address, stated }: TutorialSummary,
  visit: Visit,
  upToDate: () => Promise<void>,
) {
  const own = tutorialId(address);
  if (own === null) throw new CodedError('bad', 'Expected an http or https address.');
  const canonical = tutorialId(canonicalAddress(address, stated) ?? address) ?? own;
  try {
    await upToDate();
    return { own, id: (!visit.private && (await storedId(disk, [own, canonical]))) || canonical };
  } catch (error) {
    log('warning', 'progress', `other addresses: ${failureOf(error).message}`);
    return { own, id: canonical };
  }
}

function withAlias(record: TutorialRecord, alias: string): TutorialRecord {
  if (record.id === alias || record.aliases.includes(alias)) return record;
  return { ...record, aliases: [...record.aliases, alias] };
}
