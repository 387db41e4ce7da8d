import type { LibraryActions, LibraryEntry, LibraryState } from '../../components/library-state';
import type { OptionsActions, OptionsState } from '../../components/options-state';
import type { WhyActions, WhyReplay, WhyState } from '../../components/why-state';
import { marks, recorded, stick } from './samples';

/** Noon of a Tuesday. */
export const noon = new Date(2026, 10, 24, 12).getTime();
const day = 24 * 3_600_000;

/** A tutorial of the library. */
export function entry(change: Partial<LibraryEntry> = {}): LibraryEntry {
  return {
    id: 'https://plainhowto.example/usb',
    address: 'https://plainhowto.example/usb',
    title: 'How to make a bootable stick',
    done: 2,
    total: 5,
    left: 3,
    next: 'Open StickWriter and choose your stick',
    treads: 'ddt tt',
    changed: 0,
    lastOpened: noon - 12 * 60_000,
    bytes: 4_000,
    ...change,
  };
}

/** A library of three, one of them finished. */
export const libraryState: LibraryState = {
  entries: [
    entry(),
    entry({
      id: 'b',
      address: 'https://knit.example/hat',
      title: 'Knit a hat',
      lastOpened: noon - 3 * day,
      changed: 2,
    }),
    entry({ id: 'c', title: 'Bake bread', left: 0, done: 5, next: '', treads: 'ddddd', lastOpened: noon - 40 * day }),
  ],
  tab: 'progress',
  query: '',
  now: noon,
  room: null,
  synced: false,
  kept: null,
  toast: null,
  theme: 'light',
  motion: 'auto',
};

/** The kept steps of one of them. */
export const keptSteps: NonNullable<LibraryState['kept']> = {
  id: 'https://plainhowto.example/usb',
  tutorial: stick,
  marks: marks({ w1: 'done', w2: 'skipped' }),
  chosen: {},
  notes: { w3: 'The blue stick.' },
};

/** Actions of the library that write down what was asked. */
export function libraryActions(calls: [string, ...unknown[]][]): LibraryActions {
  return recorded<LibraryActions>(calls);
}

/** Every kind of row, two sites, a list and a copy that is looked at. */
export const optionsState: OptionsState = {
  sections: [
    {
      id: 'reading',
      name: 'Reading',
      rows: [
        { id: 'size', kind: 'size', name: 'Text size', text: 'Steps only.', sizes: [1, 1.3], size: 1.3, onChange() {} },
        {
          id: 'theme',
          kind: 'choice',
          name: 'Theme',
          options: [
            { id: 'auto', name: 'Match browser' },
            { id: 'dark', name: 'Dark' },
          ],
          chosen: 'auto',
          onChange() {},
        },
      ],
    },
    {
      id: 'panel',
      name: 'Panel',
      rows: [
        {
          id: 'side',
          kind: 'place',
          name: 'Side',
          options: [
            { id: 'start', name: 'Left' },
            { id: 'end', name: 'Right' },
            { id: 'browser', name: 'Browser side panel' },
          ],
          chosen: 'end',
          onChange() {},
        },
        {
          id: 'opens',
          kind: 'pick',
          name: 'Open by itself',
          options: [
            { id: 'never', name: 'Never' },
            { id: 'resumed', name: 'When I come back' },
          ],
          chosen: 'resumed',
          onChange() {},
        },
      ],
    },
    {
      id: 'keyboard',
      name: 'Keyboard',
      rows: [{ id: 'keys', kind: 'switch', name: 'Single keys', on: true, onChange() {} }],
    },
    { id: 'sites', name: 'Sites', rows: [] },
    { id: 'data', name: 'Your data', rows: [] },
    { id: 'lists', name: 'Filter lists', rows: [] },
  ],
  sites: [
    { host: 'bank.example', choice: 'off', shown: 0 },
    { host: 'news.example', choice: 'show', shown: 2 },
  ],
  lists: [{ title: 'Base', version: '1.2', updated: '2026-03-20T00:00:00Z' }],
  kept: { count: 3, bytes: 12_000 },
  restore: {
    kind: 'preview',
    at: noon,
    hasSettings: true,
    tutorials: [{ title: 'Knit a hat', isNew: true, steps: 2 }],
    same: 1,
    repairs: ['Tutorial 3 cannot be read and is left out.'],
  },
  sync: {
    on: true,
    available: true,
    lastSent: noon,
    lastReceived: null,
    synced: 2,
    most: 60,
    waiting: 1,
    left: 0,
    failed: false,
  },
  version: '0.1.0',
  toast: { id: 1, text: '1 tutorial restored', undo: true },
  theme: 'light',
  motion: 'auto',
};

/** Actions of the options page that write down what was asked. */
export function optionsActions(calls: [string, ...unknown[]][]): OptionsActions {
  return recorded<OptionsActions>(calls);
}

/** One look at a page with a banner that goes and an ad that a guard spared. */
export const whyReplay: WhyReplay = {
  address: 'https://plainhowto.example/how-to/hang-a-bird-feeder',
  hiding: true,
  blocking: false,
  damaged: false,
  rules: 412,
  listed: 7,
  ms: 9,
  rulings: [
    { selector: '#banner', code: 'ad-slot', kind: 'ad', by: null, rule: null, why: 'data-ad-slot' },
    {
      selector: 'aside.box',
      code: 'listed',
      kind: 'ad',
      by: null,
      rule: '.box',
      why: 'the filter lists say .box',
    },
    {
      selector: 'li > div',
      code: 'ad-slot',
      kind: null,
      by: 'adhost.example',
      rule: null,
      why: 'data-ad-slot; but it holds words of a step',
    },
  ],
  answers: [{ selector: '#sidebar', rulings: [] }],
};

export const whyState: WhyState = {
  tabs: [{ tab: 3, name: 'How to hang a bird feeder · plainhowto.example' }],
  chosen: 3,
  selector: '#sidebar',
  replay: whyReplay,
  theme: 'auto',
};

export function whyActions(calls: [string, ...unknown[]][]): WhyActions {
  return {
    choose: (tab) => calls.push(['choose', tab]),
    ask: (selector) => calls.push(['ask', selector]),
    copy: () => calls.push(['copy']),
  };
}
