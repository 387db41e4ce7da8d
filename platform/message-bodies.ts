import type { PartPlaces } from '../core/progress/count';
import { systems } from '../core/progress/system';
import { backupBodies } from './backup-bodies';
import { followingBodies } from './following-bodies';
import { parseHint } from './hint-body';
import { holdingBodies } from './holding-bodies';
import { libraryBodies } from './library-bodies';
import type { FromExtension, FromPage, PageQuestion, PageState, TutorialSummary } from './messages';
import { count, cut, flag, list, nothing, oneOf, orNull, type Parse, shape, text, within } from './parse';
import { bounds, name, parseOperation, parseParts, time, webAddress } from './record-bodies';
import type { SettingsChange } from './settings';

const longestCss = 512 * 1024;

/** Pages of one tutorial that are opened at once, and names of a page that are asked about. */
const mostPages = 20;
const mostNames = 10_000;

const side = oneOf('start', 'end');

const summary: Parse<TutorialSummary> = shape({
  address: webAddress,
  title: cut(bounds.words),
  language: name,
  parts: parseParts,
  stated: shape({ link: orNull(cut(bounds.address)), structured: list(cut(bounds.address), 20) }),
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
  timer: orNull(time),
});

/** What a page asks of the filter lists: as much as `core/strip/page-names.ts` gathers at most. */
const pageQuestion: Parse<PageQuestion> = shape({
  ids: list(name, mostNames),
  classes: list(name, mostNames),
  links: list(text(bounds.address), mostNames),
  resources: list(
    shape({
      address: text(bounds.address),
      type: oneOf('image', 'script', 'sub_frame', 'media', 'stylesheet', 'xmlhttprequest', 'other'),
    }),
    mostNames,
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
  awake: shape({ type: oneOf('awake'), on }),
  system: shape({ type: oneOf('system'), system: oneOf(...systems) }),
  sync: shape({ type: oneOf('sync'), on }),
  panel: shape({ type: oneOf('panel'), panel: oneOf('page', 'browser') }),
  opens: shape({ type: oneOf('opens'), opens: oneOf('never', 'resumed', 'always') }),
  overlay: shape({ type: oneOf('overlay'), on }),
  fold: shape({ type: oneOf('fold'), on }),
  motion: shape({ type: oneOf('motion'), motion: oneOf('auto', 'less') }),
  'chip-shown': shape({ type: oneOf('chip-shown'), on }),
  sheet: shape({ type: oneOf('sheet'), height: within(0.2, 1) }),
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
  'set-css': shape({ was: text(longestCss), css: text(longestCss), frame: text(100) }),
  'page-starts': nothing,
  'page-rests': shape({ ids: list(name, mostNames), classes: list(name, mostNames) }),
  'page-finds': shape({ selectors: list(text(2_000), 500) }),
  'ask-lists': pageQuestion,
  'open-tutorial': summary,
  'open-pages': shape({ pages: list(summary, mostPages) }),
  'apply-operations': shape({ operations: list(parseOperation, bounds.operations) }),
  'choose-alternative': shape({ tutorial: text(bounds.address), group: name, procedure: name, at: time }),
  'adopt-progress': shape({ tutorial: text(bounds.address), from: text(bounds.address) }),
  ...followingBodies,
  'get-hints': nothing,
  'choose-steps': shape({ hint: parseHint }),
  'forget-steps': shape({ hint: parseHint }),
  'report-page': parsePageState,
  ...holdingBodies,
  'open-side-panel': nothing,
  'get-settings': nothing,
  'change-settings': parseChange,
  'open-options': nothing,
  'make-room': nothing,
  'get-page': shape({ tab: count }),
  ...libraryBodies,
  'open-panel-in': shape({ tab: count, focus: flag }),
  ...backupBodies,
  'get-lists': nothing,
  'list-readers': nothing,
  'explain-stripping': shape({ tab: count, selector: text(2_000) }),
  'go-to-tutorial': shape({ address: webAddress }),
  'get-sync-state': nothing,
  'clear-synced': nothing,
};
