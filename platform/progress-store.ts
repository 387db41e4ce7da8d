import { joinRecords } from '../core/progress/join';
import { seeChanges } from '../core/progress/page-edit';
import type { Choice, Operation, Remark, TutorialRecord } from '../core/progress/progress';
import { applyActs, applyChoice, applyRemarksTo, isStarted, isTooFarAhead } from '../core/progress/record';
import { adoptProgress } from '../core/progress/revisit';
import { addTime } from '../core/progress/spent';
import type { ReadBackup } from './backup';
import { CodedError } from './failure';
import { forgetCopies, importTutorials, previewImport, undoImport } from './import';
import type { TutorialSummary } from './messages';
import type { ImportPreview } from './messages-backup';
import type { Seen, TutorialEntry } from './messages-library';
import { findMoved } from './moved';
import { refuseMoved } from './moved-refusals';
import { createOpener, type OpenedRecord } from './open-record';
import { createQueue } from './queue';
import { keepDraft, loadDraft, loadRecord, placeOf, prefixes, recordsIn, storedIds, type Visit } from './record-places';
import { alone, createRecordWriter, publicVisit } from './record-writer';
import { allEntries, latestFirst } from './shelf-entries';
import { entryOf, unshelved } from './shelves';
import type { StorageAreas } from './storage-area';

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
  spend(id: string, device: string, seconds: number, until: number, visit: Visit): Promise<TutorialRecord['spent']>;
  /** Brings the ticks of a tutorial that moved to where it stands now; refused where it does not look like the same. */
  adopt(id: string, from: string, visit: Visit): Promise<TutorialRecord>;
  /** Remembers that this is not the tutorial begun there: nobody asks again. */
  refuse(id: string, from: string): Promise<void>;
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
  /** Forgets the copies of records that were put aside, and those that `undoImport` needs. */
  forgetCopies(): Promise<void>;
  /** Changes what is stored or open of a tutorial, in a turn; gives it, or null where there is nothing, or nothing to change. */
  amend(id: string, change: (record: TutorialRecord) => TutorialRecord | null): Promise<TutorialRecord | null>;
  load(id: string): Promise<TutorialRecord | null>;
  /** Ids of everything on disk, also of what is in no list. */
  ids(): Promise<string[]>;
  /** Forgets tutorials as they were seen; those that changed since stay, and their ids come back. */
  remove(seen: readonly Seen[]): Promise<string[]>;
  /** Brings back what was removed; what was ticked since stays. */
  restore(records: readonly TutorialRecord[]): Promise<void>;
  /** Forgets tutorials that were opened and never ticked. */
  forgetDrafts(ids: readonly string[]): Promise<void>;
  /** Forgets what private windows did. */
  forgetPrivate(): Promise<void>;
}

/** A store on these areas. */
export function createProgressStore(areas: StorageAreas, now: () => number, companion = alone()): ProgressStore {
  const { disk, session } = areas;
  const writer = createRecordWriter(areas, now, companion);
  const { upToDate, turn, write, update, replace } = writer;
  const [refusing, importing] = [createQueue(), createQueue()];

  return {
    open: createOpener(areas, now, companion, writer),
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
    spend: (id, device, seconds, until, visit) =>
      turn(id, async () => {
        const add = (record: TutorialRecord) =>
          addTime({ ...record, lastOpened: now() }, device, seconds, Math.min(until, now()));
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
      const bring = (known: TutorialRecord) => update(id, visit, (current) => adoptProgress(current, known, now()));
      // Only then: had we died before, both would still be there.
      const leave = (known: TutorialRecord) =>
        turn(from, async () => {
          const stored = await loadRecord({ area: disk, key: prefixes.tutorial + from, id: from }, now);
          if (stored && stored.lastOpened > known.lastOpened) return stored;
          await disk.set(await unshelved(disk, from));
          await disk.remove(prefixes.tutorial + from);
          return null;
        });
      let record = await bring(source);
      // Ticked there in between: that comes along, too.
      for (let later = await leave(source); later; later = await leave(later)) record = await bring(later);
      return record;
    },
    refuse: (id, from) => refusing.run('not-moved', () => refuseMoved(disk, id, from)),
    async list(isPrivate) {
      await upToDate();
      const own = isPrivate ? (await recordsIn(session, prefixes.private)).filter(isStarted).map(entryOf) : [];
      return latestFirst([...own, ...(await allEntries(disk))]);
    },
    async records() {
      await upToDate();
      return recordsIn(disk, prefixes.tutorial);
    },
    preview: (backup) => upToDate().then(() => previewImport(disk, backup)),
    import: (tutorials) =>
      importing.run('import', async () => {
        await upToDate();
        return importTutorials(disk, { replace }, tutorials);
      }),
    undoImport: () => importing.run('import', () => undoImport(disk, { replace })),
    forgetCopies: () => importing.run('import', () => forgetCopies(disk)),
    amend: (id, change) =>
      turn(id, async () => {
        const visit = { address: id, private: false };
        const stored = (await loadRecord(placeOf(areas, id, visit), now)) ?? (await loadDraft(session, id, visit));
        const next = stored && change(stored);
        if (next) await write(next, publicVisit(next));
        return next;
      }),
    load: (id) => turn(id, () => loadRecord({ area: disk, key: prefixes.tutorial + id, id }, now)),
    async ids() {
      await upToDate();
      const listed = (await allEntries(disk)).map(({ id }) => id);
      return [...new Set([...listed, ...(await storedIds(disk))])];
    },
    async remove(seen) {
      const changed: string[] = [];
      for (const { id, lastOpened } of seen) {
        await replace(id, (record) => {
          if (!record || record.lastOpened <= lastOpened) return null;
          changed.push(id);
          return record;
        });
      }
      return changed;
    },
    async restore(records) {
      for (const record of records) {
        await replace(record.id, (stored) => (stored ? joinRecords(stored, record) : record));
      }
    },
    forgetDrafts: (ids) => session.remove(ids.map((id) => prefixes.draft + id)),
    async forgetPrivate() {
      const keys = Object.keys(await session.get(null)).filter((key) => key.startsWith(prefixes.private));
      // A window that closes still writes how long it was looked at: out of turn, that would bring the record back.
      await Promise.all(keys.map((key) => turn(key.slice(prefixes.private.length), () => session.remove(key))));
    },
  };
}

function tooFarAhead(): CodedError {
  return new CodedError('bad', 'Expected a time of today.');
}
