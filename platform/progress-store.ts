import { canonicalAddress } from '../core/progress/canonical';
import { cleanAddress, tutorialId } from '../core/progress/identity';
import { joinRecords } from '../core/progress/join';
import { seeChanges } from '../core/progress/page-edit';
import type { Choice, Operation, PageRead, Remark, TutorialRecord } from '../core/progress/progress';
import { applyActs, applyChoice, applyRemarksTo, isStarted, isTooFarAhead, newRecord } from '../core/progress/record';
import { adoptProgress, reopen } from '../core/progress/revisit';
import { addTime } from '../core/progress/spent';
import type { ReadBackup } from './backup';
import { CodedError, type Failure, failureOf } from './failure';
import { importTutorials, previewImport, type RecordWriter, undoImport } from './import';
import { createLibraryVersion, libraryStamp } from './library-version';
import { log } from './log';
import type { ImportPreview, MovedTutorial, TutorialSummary } from './messages';
import type { TutorialEntry } from './messages-library';
import { findMoved, movedOf } from './moved';
import { createQueue, type Queue } from './queue';
import { keepDraft, loadDraft, loadRecord, placeOf, prefixes, recordsIn, storedId, type Visit } from './record-places';
import { allEntries, entryOf, shelfOf, shelved, unshelved } from './shelves';
import type { StorageAreas } from './storage-area';

/** What is known of a tutorial that a page opens. */
export interface OpenedRecord {
  record: TutorialRecord;
  unsaved: Failure | null;
  moved: MovedTutorial | null;
}

/** The one writer of progress. Every change is read, made and written in one turn per tutorial, and is durable when it resolves. */
export interface ProgressStore {
  /** What is stored of a tutorial, as read now; one without a tick is remembered in memory only. */
  open(summary: TutorialSummary, visit: Visit): Promise<OpenedRecord>;
  /** Throws where it cannot be stored; nothing is changed then. */
  apply(id: string, operations: readonly Operation[], visit: Visit): Promise<TutorialRecord>;
  choose(id: string, group: string, choice: Choice, visit: Visit): Promise<TutorialRecord>;
  /** Takes in what the person says of steps. */
  remark(id: string, remarks: readonly Remark[], visit: Visit): Promise<TutorialRecord>;
  /** The person has seen what changed at these steps, or at all (null). */
  see(id: string, steps: readonly string[] | null, visit: Visit): Promise<TutorialRecord>;
  /** Adds to the time that a device spent, and gives all that was; of a tutorial that nobody began it is remembered in memory only. */
  spend(id: string, device: string, seconds: number, visit: Visit): Promise<TutorialRecord['spent']>;
  /** Brings the ticks of a tutorial that moved to where it stands now; refused where it does not look like the same. */
  adopt(id: string, from: string, visit: Visit): Promise<TutorialRecord>;
  /** Those with a step done or skipped, latest first. */
  list(isPrivate: boolean): Promise<TutorialEntry[]>;
  /** Every record on disk that can be read, for a backup. */
  records(): Promise<TutorialRecord[]>;
  /** What a backup would change here. */
  preview(backup: ReadBackup): Promise<ImportPreview>;
  /** Joins tutorials with what is here; gives how many. */
  import(tutorials: readonly TutorialRecord[]): Promise<number>;
  /** Takes the last import back; gives how many tutorials are as before. */
  undoImport(): Promise<number>;
  /** Changes what is stored or open of a tutorial, in a turn; gives it, or null where there is nothing, or nothing to change. */
  amend(id: string, change: (record: TutorialRecord) => TutorialRecord | null): Promise<TutorialRecord | null>;
  load(id: string): Promise<TutorialRecord | null>;
  /** Forgets tutorials; gives what was there of them. */
  remove(ids: readonly string[]): Promise<TutorialRecord[]>;
  /** Brings back what was removed; what was ticked since stays. */
  restore(records: readonly TutorialRecord[]): Promise<void>;
  /** Forgets tutorials that were opened and never ticked. */
  forgetDrafts(ids: readonly string[]): Promise<void>;
  /** Forgets what private windows did. */
  forgetPrivate(): Promise<void>;
}

/** What else takes part in every record outside private windows. */
export interface Companion {
  /** Runs one change after the other on each shelf. */
  queue: Queue;
  /** What is written in one write with a record that changes or goes. */
  beside(id: string, address: string): Promise<Record<string, unknown>>;
  /** A record that is being opened, with what is known of it elsewhere. Never rejects. */
  bring(record: TutorialRecord): Promise<TutorialRecord>;
}

const alone = (): Companion => ({ queue: createQueue(), beside: async () => ({}), bring: async (record) => record });

/** A store on these areas. */
export function createProgressStore(areas: StorageAreas, now: () => number, companion = alone()): ProgressStore {
  const { disk, session } = areas;
  const { queue, beside, bring } = companion;
  const upToDate = createLibraryVersion(disk);

  /** One turn for all that share a shelf, so that what one writes there the next one sees. */
  const turn = <T>(id: string, task: () => Promise<T>): Promise<T> =>
    queue.run(shelfOf(id), async () => {
      await upToDate();
      return task();
    });

  const write = async (record: TutorialRecord, visit: Visit) => {
    const { area, key, id } = placeOf(areas, record.id, visit);
    const index = visit.private
      ? {}
      : { ...libraryStamp, ...(await shelved(disk, record)), ...(await beside(id, record.address)) };
    const aliases = visit.private ? [] : record.aliases.map((alias) => [prefixes.alias + alias, id]);
    // One write: either all of it is there, or nothing.
    await area.set({ [key]: record, ...index, ...Object.fromEntries(aliases) });
  };

  /** Reads, changes and writes one record in one turn; without a record or draft, a bare one takes the ticks. */
  const update = (id: string, visit: Visit, change: (record: TutorialRecord) => TutorialRecord) =>
    turn(id, async () => {
      const place = placeOf(areas, id, visit);
      const stored = (await loadRecord(place, now)) ?? (await loadDraft(session, id, visit)) ?? bare(id, visit, now());
      const next = { ...change(stored), lastOpened: Math.max(now(), stored.lastOpened) };
      await write(next, visit);
      return next;
    });

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

  const open = async (summary: TutorialSummary, visit: Visit): Promise<OpenedRecord> => {
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

  const replace: RecordWriter['replace'] = (id, change) =>
    turn(id, async () => {
      const stored = await loadRecord({ area: disk, key: prefixes.tutorial + id, id }, now);
      const next = change(stored);
      if (next) return write(next, publicVisit(next));
      await disk.set({ ...(await unshelved(disk, id)), ...(await beside(id, stored?.address ?? id)) });
      const aliases = (stored?.aliases ?? []).map((alias) => prefixes.alias + alias);
      await disk.remove([prefixes.tutorial + id, ...aliases]);
    });

  return {
    open,
    apply: (id, operations, visit) =>
      update(id, visit, (record) => {
        if (isTooFarAhead(record.marks, operations, now())) throw tooFarAhead();
        return applyActs(record, operations);
      }),
    remark: (id, remarks, visit) =>
      update(id, visit, (record) => {
        const [notes, stuck] = (['note', 'stuck'] as const).map((kind) =>
          remarks.filter(({ about }) => about === kind),
        );
        if (isTooFarAhead(record.notes, notes ?? [], now()) || isTooFarAhead(record.stuck, stuck ?? [], now()))
          throw tooFarAhead();
        return applyRemarksTo(record, remarks);
      }),
    see: (id, steps, visit) => update(id, visit, (record) => seeChanges(record, steps)),
    spend: (id, device, seconds, visit) =>
      turn(id, async () => {
        const add = (record: TutorialRecord) => addTime({ ...record, lastOpened: now() }, device, seconds, now());
        const stored = await loadRecord(placeOf(areas, id, visit), now);
        const known = stored ?? (await loadDraft(session, id, visit));
        if (!known) return {};
        const next = add(known);
        await (stored ? write(next, visit) : keepDraft(session, next, visit));
        return next.spent;
      }),
    choose: (id, group, choice, visit) => update(id, visit, (record) => applyChoice(record, group, choice)),
    async adopt(id, from, visit) {
      if (visit.private) throw new CodedError('refused', 'Private windows bring nothing along.');
      const adopted = await update(id, visit, (record) => record);
      const source = await findMoved(disk, adopted);
      if (source?.id !== from) throw new CodedError('refused', 'That is not the same tutorial.');
      const record = await update(id, visit, (current) => adoptProgress(current, source, now()));
      // Only now: had we died before, both would still be there.
      await turn(from, async () => {
        await disk.set(await unshelved(disk, from));
        await disk.remove(prefixes.tutorial + from);
      });
      return record;
    },
    async list(isPrivate) {
      await upToDate();
      const own = isPrivate ? (await recordsIn(session, prefixes.private)).filter(isStarted).map(entryOf) : [];
      return [...own, ...(await allEntries(disk))]
        .map(({ signature: _, ...entry }) => entry)
        .sort((one, other) => other.lastOpened - one.lastOpened);
    },
    async records() {
      await upToDate();
      return recordsIn(disk, prefixes.tutorial);
    },
    preview: (backup) => upToDate().then(() => previewImport(disk, backup)),
    import: (tutorials) => upToDate().then(() => importTutorials(disk, { replace }, tutorials)),
    undoImport: () => undoImport(disk, { replace }),
    amend: (id, change) =>
      turn(id, async () => {
        const visit = { address: id, private: false };
        const stored = (await loadRecord(placeOf(areas, id, visit), now)) ?? (await loadDraft(session, id, visit));
        const next = stored && change(stored);
        if (next) await write(next, publicVisit(next));
        return next;
      }),
    load: (id) => turn(id, () => loadRecord({ area: disk, key: prefixes.tutorial + id, id }, now)),
    async remove(ids) {
      const removed: TutorialRecord[] = [];
      for (const id of ids) {
        await replace(id, (record) => {
          if (record) removed.push(record);
          return null;
        });
      }
      return removed;
    },
    async restore(records) {
      for (const record of records) {
        await replace(record.id, (stored) => (stored ? joinRecords(stored, record) : record));
      }
    },
    forgetDrafts: (ids) => session.remove(ids.map((id) => prefixes.draft + id)),
    async forgetPrivate() {
      const keys = Object.keys(await session.get(null)).filter((key) => key.startsWith(prefixes.private));
      await session.remove(keys);
    },
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

function tooFarAhead(): CodedError {
  return new CodedError('bad', 'Expected a time of today.');
}

function publicVisit({ address }: TutorialRecord): Visit {
  return { address, private: false };
}

function withAlias(record: TutorialRecord, alias: string): TutorialRecord {
  if (record.id === alias || record.aliases.includes(alias)) return record;
  return { ...record, aliases: [...record.aliases, alias].slice(-50) };
}

/** Ticks are never dropped because the words are missing: the next opening brings them. */
function bare(id: string, visit: Visit, now: number): TutorialRecord {
  const address = cleanAddress(visit.address) ?? visit.address;
  return newRecord(id, { address, title: '', language: '', parts: [] }, now);
}
