import type { PartPlaces } from '../core/progress/count';
import { cleanAddress } from '../core/progress/identity';
import type { Choice, Mark, Operation, RecordPart, StepState, TutorialRecord } from '../core/progress/progress';
import { CodedError } from './failure';
import { parseHint } from './hint-body';
import type { FromExtension, FromPage, PageQuestion, PageState, TutorialSummary } from './messages';
import { count, cut, dictionary, flag, list, nothing, oneOf, orNull, type Parse, shape, text, within } from './parse';
import type { SettingsChange } from './settings';

/** Bounds on what a page may send. Twice the largest tutorial and the longest style that were met, and more. */
const bounds = {
  name: 300,
  address: 10_000,
  words: 500,
  parts: 500,
  steps: 5_000,
  operations: 10_000,
  css: 512 * 1024,
  pages: 20,
  names: 10_000,
} as const;

const name = text(bounds.name);
const side = oneOf('start', 'end');
const state: Parse<StepState> = oneOf('todo', 'done', 'skipped');

const webAddress: Parse<string> = (value) => {
  const address = text(bounds.address)(value);
  if (cleanAddress(address) === null) throw new CodedError('bad', 'Expected an http or https address.');
  return address;
};

const part: Parse<RecordPart> = shape({
  id: name,
  group: name,
  title: orNull(cut(bounds.words)),
  steps: list(shape({ id: name, text: cut(bounds.words) }), bounds.steps),
});

const summary: Parse<TutorialSummary> = shape({
  address: webAddress,
  title: cut(bounds.words),
  parts: list(part, bounds.parts),
});

const operation: Parse<Operation> = shape({
  tutorial: text(bounds.address),
  step: name,
  state,
  at: count,
  device: name,
});

const mark: Parse<Mark> = shape({ state, at: count, device: name });
const choice: Parse<Choice> = shape({ procedure: name, at: count, device: name });

/** A stored tutorial, of the only version there is so far. */
export const parseRecord: Parse<TutorialRecord> = shape({
  version: (value) => {
    if (value !== 1) throw new CodedError('bad', `Unknown version ${String(value)}.`);
    return 1 as const;
  },
  id: text(bounds.address),
  address: webAddress,
  title: cut(bounds.words),
  parts: list(part, bounds.parts),
  marks: dictionary(mark, bounds.operations),
  chosen: dictionary(choice, bounds.parts),
  firstOpened: count,
  lastOpened: count,
  lastVisit: orNull(count),
});

const partCount: Parse<PartPlaces> = shape({
  id: name,
  done: count,
  skipped: count,
  total: count,
  places: list(oneOf('todo', 'done', 'skipped', 'here'), bounds.steps),
});

/** What a tab shows, as its reader says it. */
export const parsePageState: Parse<PageState> = shape({
  status: oneOf('tutorial', 'none', 'off', 'withheld', 'closed'),
  host: name,
  title: cut(bounds.words),
  tutorial: text(bounds.address),
  left: count,
  total: count,
  parts: list(partCount, bounds.parts),
  part: count,
  next: cut(bounds.words),
  hidden: shape({ ads: count, trackers: count, clutter: count }),
  stripping: flag,
});

/** What a page asks of the filter lists: as much as `core/strip/page-names.ts` gathers at most. */
const pageQuestion: Parse<PageQuestion> = shape({
  ids: list(name, bounds.names),
  classes: list(name, bounds.names),
  links: list(text(bounds.address), bounds.names),
  resources: list(
    shape({
      address: text(bounds.address),
      type: oneOf('image', 'script', 'sub_frame', 'media', 'stylesheet', 'xmlhttprequest', 'other'),
    }),
    bounds.names,
  ),
  first: flag,
  clutter: flag,
});

const on = flag;
const host = name;

const changes: { [T in SettingsChange['type']]: Parse<Extract<SettingsChange, { type: T }>> } = {
  'strip-site': shape({ type: oneOf('strip-site'), host, on: orNull(on) }),
  'strip-everywhere': shape({ type: oneOf('strip-everywhere'), on }),
  'strip-clutter': shape({ type: oneOf('strip-clutter'), on }),
  'strip-every-page': shape({ type: oneOf('strip-every-page'), on }),
  'strip-hide-only': shape({ type: oneOf('strip-hide-only'), host, on }),
  'show-element': shape({ type: oneOf('show-element'), host, selector: text(2_000), shown: flag }),
  'site-off': shape({ type: oneOf('site-off'), host, off: flag }),
  dock: shape({ type: oneOf('dock'), side, width: within(200, 1_000) }),
  chip: shape({ type: oneOf('chip'), host, edge: side, top: within(0, 1) }),
  theme: shape({ type: oneOf('theme'), theme: oneOf('auto', 'light', 'dark') }),
  'text-size': shape({ type: oneOf('text-size'), factor: within(0.5, 3) }),
  keys: shape({ type: oneOf('keys'), on }),
};

/** One change of the settings. */
export const parseChange: Parse<SettingsChange> = (value) => {
  const { type } = shape<{ type: SettingsChange['type'] }>({
    type: oneOf(...(Object.keys(changes) as SettingsChange['type'][])),
  })(value);
  return changes[type](value);
};

/** What the body of each message to the background must be. */
export const parseBody: { [N in keyof (FromPage & FromExtension)]: Parse<(FromPage & FromExtension)[N]['body']> } = {
  spotted: shape({ reasons: list(cut(bounds.words), 100) }),
  'set-css': shape({ was: text(bounds.css), css: text(bounds.css) }),
  'page-starts': nothing,
  'page-rests': nothing,
  'ask-lists': pageQuestion,
  'open-tutorial': summary,
  'open-pages': shape({ pages: list(summary, bounds.pages) }),
  'apply-operations': shape({ operations: list(operation, bounds.operations) }),
  'choose-alternative': shape({ tutorial: text(bounds.address), group: name, procedure: name, at: count }),
  'get-hints': nothing,
  'choose-steps': shape({ hint: parseHint }),
  'report-page': parsePageState,
  'get-settings': nothing,
  'change-settings': parseChange,
  'open-options': nothing,
  'get-page': shape({ tab: count }),
  'open-panel-in': shape({ tab: count, focus: flag }),
  'list-tutorials': nothing,
  'get-lists': nothing,
  'go-to-tutorial': shape({ address: webAddress }),
};
