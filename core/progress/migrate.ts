import { tutorialId } from './identity';
import type { Choice, Marks, PageChanges, RecordPart, StepState, TutorialRecord } from './progress';

/** A record as version 0.1.0 wrote it. */
export interface RecordVersion1 {
  version: 1;
  id: string;
  address: string;
  title: string;
  parts: { id: string; group: string; title: string | null; steps: { id: string; text: string }[] }[];
  marks: Record<string, { state: StepState; at: number; device: string }>;
  chosen: Record<string, Choice>;
  firstOpened: number;
  lastOpened: number;
  lastVisit: number | null;
}

/** A record as it was written before it held notes and times. */
export interface RecordVersion2 extends Omit<TutorialRecord, 'version' | 'notes' | 'stuck' | 'spent' | 'changes'> {
  version: 2;
  changes: Omit<PageChanges, 'was'> | null;
}

/** Letters of a device's id, enough to tell the few devices of one person apart. */
const deviceLength = 8;

/** A device's id as it is written since version 2: the beginning of the one before. */
export function shortDevice(device: string): string {
  return device.slice(0, deviceLength);
}

/** Since version 2 ids are finer, times are whole seconds, devices are short, and substeps are kept. */
export function fromVersion1(record: RecordVersion1): RecordVersion2 {
  const stamp = <T extends { at: number; device: string }>(word: T): T => ({
    ...word,
    at: Math.floor(word.at / 1_000) * 1_000,
    device: shortDevice(word.device),
  });
  const stamped = <T extends { at: number; device: string }>(words: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(words).map(([key, word]) => [key, stamp(word)]));
  const { id, address, title, firstOpened, lastOpened, lastVisit } = record;
  const parts: RecordPart[] = record.parts.map((part) => ({
    ...part,
    steps: part.steps.map((step) => ({ ...step, substeps: [] })),
  }));
  const marks: Marks = stamped(record.marks);
  return {
    version: 2,
    id: tutorialId(address) ?? id,
    address,
    title,
    language: '',
    aliases: [],
    parts,
    marks,
    chosen: stamped(record.chosen),
    renamed: {},
    removed: [],
    doubts: {},
    changes: null,
    firstOpened,
    lastOpened,
    lastVisit,
  };
}

/** Since version 3 a record holds notes, where the person is stuck, the time spent, and what changed steps said before. */
export function fromVersion2(record: RecordVersion2): TutorialRecord {
  const { changes } = record;
  return {
    ...record,
    version: 3,
    notes: {},
    stuck: {},
    spent: {},
    changes: changes && { ...changes, was: {} },
  };
}
