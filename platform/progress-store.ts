import { cleanAddress, tutorialId } from '../core/progress/identity';
import { applyOperations } from '../core/progress/operations';
import type { Choice, Operation, TutorialRecord } from '../core/progress/progress';
import { applyChoice, countOfRecord, isStarted, newRecord, reopen } from '../core/progress/record';
import { CodedError, failureOf } from './failure';
import { log } from './log';
import { parseRecord } from './message-bodies';
import type { Failure, TutorialEntry, TutorialSummary } from './messages';
import { createQueue } from './queue';
import type { StorageArea, StorageAreas } from './storage-area';

/** Where a page stands: what private windows do stays in memory. */
export interface Visit {
  /** The page's address. */
  address: string;
  private: boolean;
}

/** The one writer of progress. Every change is read, made and written in one turn per tutorial, and is durable when it resolves. */
export interface ProgressStore {
  /** What is stored of a tutorial, as read now; one without a tick is remembered in memory only. */
  open(summary: TutorialSummary, visit: Visit): Promise<{ record: TutorialRecord; unsaved: Failure | null }>;
  /** Throws where it cannot be stored; nothing is changed then. */
  apply(id: string, operations: readonly Operation[], visit: Visit): Promise<TutorialRecord>;
  choose(id: string, group: string, choice: Choice, visit: Visit): Promise<TutorialRecord>;
  /** Those with a step done or skipped, latest first. */
  list(isPrivate: boolean): Promise<TutorialEntry[]>;
  /** Forgets tutorials that were opened and never ticked. */
  forgetDrafts(ids: readonly string[]): Promise<void>;
  /** Forgets what private windows did. */
  forgetPrivate(): Promise<void>;
}

const prefix = 'tutorial:';
const privatePrefix = 'private:tutorial:';
const draftPrefix = 'draft:';

/** A store on these areas. */
export function createProgressStore(areas: StorageAreas, now: () => number): ProgressStore {
  const { disk, session } = areas;
  const queue = createQueue();

  /** Reads, changes and writes one record in one turn; without a record or draft, a bare one takes the ticks. */
  const update = (id: string, visit: Visit, change: (record: TutorialRecord) => TutorialRecord) =>
    queue.run(id, async () => {
      const place = placeOf(areas, id, visit);
      const stored = (await load(place, now)) ?? (await loadDraft(session, id, visit)) ?? bare(id, visit, now());
      const next = { ...change(stored), lastOpened: Math.max(now(), stored.lastOpened) };
      await place.area.set({ [place.key]: next });
      return next;
    });

  return {
    open: (summary, visit) => queue.run(idOf(summary.address), async () => openRecord(areas, summary, visit, now)),
    apply: (id, operations, visit) =>
      update(id, visit, (record) => ({ ...record, marks: applyOperations(record.marks, operations) })),
    choose: (id, group, choice, visit) => update(id, visit, (record) => applyChoice(record, group, choice)),
    async list(isPrivate) {
      const stored = await recordsIn(disk, prefix);
      const own = isPrivate ? await recordsIn(session, privatePrefix) : [];
      return [...own, ...stored]
        .filter(isStarted)
        .map(entryOf)
        .sort((one, other) => other.lastOpened - one.lastOpened);
    },
    forgetDrafts: (ids) => session.remove(ids.map((id) => draftPrefix + id)),
    async forgetPrivate() {
      const keys = Object.keys(await session.get(null)).filter((key) => key.startsWith(privatePrefix));
      await session.remove(keys);
    },
  };
}

/** Where one record is written. */
interface Place {
  area: StorageArea;
  key: string;
  id: string;
}

function placeOf({ disk, session }: StorageAreas, id: string, visit: Visit): Place {
  return visit.private ? { area: session, key: privatePrefix + id, id } : { area: disk, key: prefix + id, id };
}

async function openRecord(areas: StorageAreas, summary: TutorialSummary, visit: Visit, now: () => number) {
  const id = idOf(summary.address);
  const read = { ...summary, address: cleanAddress(summary.address) ?? summary.address };
  const place = placeOf(areas, id, visit);
  let unsaved: Failure | null = null;
  let record: TutorialRecord | null = null;
  try {
    record = await load(place, now);
    record = record && reopen(record, read, now());
    if (record) await place.area.set({ [place.key]: record });
  } catch (error) {
    unsaved = failureOf(error);
  }
  if (!record) {
    record = newRecord(id, read, now());
    await keepDraft(areas.session, record, visit);
  }
  return { record, unsaved };
}

/** The stored record, or null. What is there and cannot be read moves aside first; throws where that fails. */
async function load({ area, key, id }: Place, now: () => number): Promise<TutorialRecord | null> {
  const raw = (await area.get(key))[key];
  if (raw === undefined) return null;
  try {
    const record = parseRecord(raw);
    if (record.id === id) return record;
  } catch (error) {
    log('warning', 'progress', `a record cannot be read and is kept aside: ${failureOf(error).message}`);
  }
  await area.set({ [`aside:${now()}:${key}`]: raw });
  await area.remove(key);
  return null;
}

/** A draft keeps the steps of a tutorial until its first tick; in private windows a record in memory does the same. */
async function keepDraft(session: StorageArea, record: TutorialRecord, visit: Visit): Promise<void> {
  const key = visit.private ? privatePrefix + record.id : draftPrefix + record.id;
  try {
    await session.set({ [key]: record });
  } catch (error) {
    log('warning', 'progress', `draft: ${failureOf(error).message}`);
  }
}

async function loadDraft(session: StorageArea, id: string, visit: Visit): Promise<TutorialRecord | null> {
  if (visit.private) return null;
  try {
    return parseRecord((await session.get(draftPrefix + id))[draftPrefix + id]);
  } catch {
    return null;
  }
}

/** Ticks are never dropped because the words are missing: the next opening brings them. */
function bare(id: string, visit: Visit, now: number): TutorialRecord {
  return newRecord(id, { address: cleanAddress(visit.address) ?? visit.address, title: '', parts: [] }, now);
}

async function recordsIn(area: StorageArea, start: string): Promise<TutorialRecord[]> {
  const entries = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(start));
  return entries.flatMap(([, raw]) => {
    try {
      return [parseRecord(raw)];
    } catch {
      return [];
    }
  });
}

function entryOf(record: TutorialRecord): TutorialEntry {
  const { id, address, title, lastOpened } = record;
  return { id, address, title, lastOpened, ...countOfRecord(record) };
}

function idOf(address: string): string {
  const id = tutorialId(address);
  if (id === null) throw new CodedError('bad', 'Expected an http or https address.');
  return id;
}
