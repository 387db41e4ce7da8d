import { tutorialId } from '../core/progress/identity';
import type { RecordStep, TutorialRecord } from '../core/progress/progress';
import { applyActs, newRecord } from '../core/progress/record';
import { libraryStamp } from '../platform/library-stamp';
import { prefixes } from '../platform/record-places';
import { type Entry, shelfOf, shelfText } from '../platform/shelf-entries';
import { entryOf } from '../platform/shelves';

/** 1 November 2025, in ms. */
const start = 1_761_955_200_000;
const hour = 3_600_000;
const verbs = ['Open', 'Loosen', 'Clean', 'Measure', 'Replace', 'Connect', 'Tighten', 'Check'];
const things = [
  'kettle',
  'toaster',
  'mixer',
  'lamp',
  'radiator',
  'bicycle',
  'router',
  'printer',
  'drawer',
  'sewing machine',
];

/** What stands on disk of a library of so many tutorials with so many steps each, as the extension itself would have written it. */
export function libraryItems(tutorials: number, steps: number): Record<string, unknown> {
  const records = Array.from({ length: tutorials }, (_, at) => recordAt(at, steps));
  const shelves = new Map<string, Entry[]>();
  for (const record of records) {
    const key = shelfOf(record.id);
    shelves.set(key, [...(shelves.get(key) ?? []), entryOf(record)]);
  }
  return {
    ...libraryStamp,
    ...Object.fromEntries(records.map((record) => [prefixes.tutorial + record.id, record])),
    ...Object.fromEntries([...shelves].map(([key, entries]) => [key, shelfText(entries)])),
  };
}

function recordAt(at: number, steps: number): TutorialRecord {
  const thing = things[at % things.length];
  const address = `https://plainhowto${at % 97}.example/repair/${thing?.replace(' ', '-')}-${at}`;
  const list = Array.from({ length: steps }, (_, step) => stepAt(at, step));
  const read = {
    address,
    title: `How to repair the ${thing}, model ${at}`,
    language: 'en',
    parts: [{ id: 'repair', group: 'repair', title: null, steps: list }],
  };
  const opened = start + at * hour;
  const record = newRecord(tutorialId(address) ?? address, read, opened);
  const done = list.slice(0, 1 + (at % steps));
  const acts = done.map(({ id }) => ({
    tutorial: record.id,
    step: id,
    state: 'done' as const,
    at: opened,
    device: 'bench',
  }));
  return applyActs(record, acts);
}

function stepAt(at: number, step: number): RecordStep {
  const verb = verbs[(at + step) % verbs.length];
  const text = `${verb} screw ${step + 1} of model ${at} with the small driver, and lay it beside the others in the order in which they came.`;
  return { id: `${verb?.toLowerCase()}-screw-${step + 1}-of-model-${at}`, text, substeps: [] };
}
