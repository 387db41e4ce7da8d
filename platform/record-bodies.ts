import { latestTime } from '../core/progress/clock';
import { mostCode } from '../core/progress/code-in-text';
import { cleanAddress } from '../core/progress/identity';
import { fromVersion1, fromVersion2, type RecordVersion1, type RecordVersion2 } from '../core/progress/migrate';
import type {
  Choice,
  Doubt,
  Mark,
  Operation,
  PageChanges,
  RecordPart,
  RecordStep,
  Remark,
  RemovedStep,
  Said,
  Spent,
  StepState,
  TutorialRecord,
} from '../core/progress/progress';
import { longestText } from '../core/progress/record';
import { recordBounds } from '../core/progress/record-bounds';
import { longestNote } from '../core/progress/remarks';
import { CodedError } from './failure';
import {
  count,
  cut,
  dictionary,
  flag,
  list,
  oneOf,
  orElse,
  orNull,
  type Parse,
  shape,
  text,
  tolerantList,
  within,
} from './parse';

/** Bounds on what is stored and sent. Twice the largest tutorial that was met, and more. */
export const bounds = {
  name: 300,
  address: 10_000,
  words: 500,
  parts: 500,
  steps: 5_000,
  operations: 10_000,
  depth: 12,
} as const;

/** An id, or a name that programs give. */
export const name = text(bounds.name);
const state: Parse<StepState> = oneOf('todo', 'done', 'skipped');

/** An http or https address. */
export const webAddress: Parse<string> = (value) => {
  const address = text(bounds.address)(value);
  if (cleanAddress(address) === null) throw new CodedError('bad', 'Expected an http or https address.');
  return address;
};

/** A time that leaves room for later ones: acts that follow it are stamped after it. */
export const time: Parse<number> = (value) => within(0, latestTime)(count(value));

/** Steps with their substeps, to a depth that no page has. */
function steps(depth: number): Parse<RecordStep[]> {
  const substeps: Parse<RecordStep[]> = depth > 1 ? (value) => steps(depth - 1)(value) : list(() => null as never, 0);
  const words = shape({ id: name, text: cut(longestText), substeps });
  return list((value) => {
    const stretches = code((value as { code?: unknown } | null)?.code ?? []);
    return { ...words(value), ...(stretches.length > 0 && { code: stretches }) };
  }, bounds.steps);
}

/** Where code stands in a step's words; what is no stretch is left out. */
const code: Parse<[from: number, to: number][]> = orElse(
  tolerantList((value) => {
    const [from = 0, to = 0] = list(count, 2)(value);
    return [from, to];
  }, mostCode),
  [],
);

/** The procedures of a tutorial. */
export const parseParts: Parse<RecordPart[]> = list(
  shape({ id: name, group: name, title: orNull(cut(bounds.words)), steps: steps(bounds.depth) }),
  bounds.parts,
);

/** One act of a person. */
export const parseOperation: Parse<Operation> = shape({
  tutorial: text(bounds.address),
  step: name,
  state,
  at: time,
  device: name,
});

const note: Parse<string> = cut(longestNote);
const said = { tutorial: text(bounds.address), step: name, at: time, device: name };
const aboutNote: Parse<Extract<Remark, { about: 'note' }>> = shape({ ...said, about: oneOf('note'), value: note });
const aboutStuck: Parse<Extract<Remark, { about: 'stuck' }>> = shape({ ...said, about: oneOf('stuck'), value: flag });

/** One thing that a person says of a step. */
export const parseRemark: Parse<Remark> = (value) => {
  const { about } = shape<Pick<Remark, 'about'>>({ about: oneOf('note', 'stuck') })(value);
  return about === 'note' ? aboutNote(value) : aboutStuck(value);
};

const mark: Parse<Mark> = shape({ state, at: time, device: name });
const choice: Parse<Choice> = shape({ procedure: name, at: time, device: name });
const ids = list(name, recordBounds.changes);
const doubt: Parse<Doubt> = shape({ was: cut(2 * longestText), at: time });
const removed: Parse<RemovedStep> = shape({ id: name, text: cut(longestText), at: count });
const changeLists = { at: count, added: ids, changed: ids, removed: ids };
const was = dictionary(cut(2 * longestText), recordBounds.words);
const changes: Parse<PageChanges> = shape({ ...changeLists, was });
const notes: Parse<Record<string, Said<string>>> = dictionary(
  shape({ value: note, at: time, device: name }),
  recordBounds.words,
);
const stuck: Parse<Record<string, Said<boolean>>> = dictionary(
  shape({ value: flag, at: time, device: name }),
  recordBounds.words,
);
const spent: Parse<Record<string, Spent>> = dictionary(
  shape({ seconds: count, visits: count, at: time }),
  recordBounds.devices,
);

/** What stands in a record since version 2. */
const sinceVersion2 = {
  id: text(bounds.address),
  address: webAddress,
  title: cut(bounds.words),
  language: name,
  aliases: list(text(bounds.address), recordBounds.aliases),
  parts: parseParts,
  marks: dictionary(mark, recordBounds.words),
  chosen: dictionary(choice, recordBounds.chosen),
  renamed: dictionary(ids, bounds.operations),
  removed: list(removed, bounds.steps),
  doubts: dictionary(doubt, recordBounds.words),
  firstOpened: count,
  lastOpened: count,
  lastVisit: orNull(count),
};

const version3: Parse<TutorialRecord> = shape({
  version: () => 3 as const,
  ...sinceVersion2,
  notes,
  stuck,
  spent,
  changes: orNull(changes),
});

const version2: Parse<RecordVersion2> = shape({
  version: () => 2 as const,
  ...sinceVersion2,
  changes: orNull(shape<Omit<PageChanges, 'was'>>(changeLists)),
});

const version1: Parse<RecordVersion1> = shape({
  version: () => 1 as const,
  id: text(bounds.address),
  address: webAddress,
  title: cut(bounds.words),
  parts: list(
    shape({
      id: name,
      group: name,
      title: orNull(cut(bounds.words)),
      steps: list(shape({ id: name, text: cut(bounds.words) }), bounds.steps),
    }),
    bounds.parts,
  ),
  marks: dictionary(mark, recordBounds.words),
  chosen: dictionary(choice, recordBounds.chosen),
  firstOpened: count,
  lastOpened: count,
  lastVisit: orNull(count),
});

/** A stored tutorial of any version that was ever shipped, as it is written today. */
export const parseRecord: Parse<TutorialRecord> = (value) => {
  const { version } = shape<{ version: number }>({ version: count })(value);
  if (version === 1) return fromVersion2(fromVersion1(version1(value)));
  if (version === 2) return fromVersion2(version2(value));
  if (version === 3) return version3(value);
  throw new CodedError('bad', `Unknown version ${version}.`);
};
