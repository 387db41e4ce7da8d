import './fake-browser';
import { describe, expect, test } from 'vitest';
import { defaultSettings, isOff, isStripping, type SettingsChange, shownOn } from '../../platform/settings';
import { createSettingsStore, parseSettings } from '../../platform/settings-store';
import { FakeArea } from './fake-browser';

function setUp(stored?: unknown) {
  const areas = { disk: new FakeArea(), session: new FakeArea() };
  if (stored !== undefined) areas.disk.data.set('settings', JSON.stringify(stored));
  return { ...areas, store: createSettingsStore(areas, () => 7) };
}

/** One example of every version that was ever shipped, as it stood on disk. Never change one; add the next. */
const shipped = {
  1: {
    version: 1,
    strip: {
      everywhere: false,
      clutter: true,
      sites: { 'plainhowto.example': true },
      shown: { 'plainhowto.example': ['#ad-3'] },
    },
    off: ['bank.example'],
    dock: { side: 'start', width: 360 },
    theme: 'dark',
    textSize: 1.15,
    chip: { 'plainhowto.example': { edge: 'start', top: 0.45 } },
    keys: false,
  },
};

/** What came to version 1 later: stored settings without it are read all the same. */
const later = {
  awake: false,
  system: null,
  sync: false,
  panel: 'page',
  opens: 'resumed',
  overlay: false,
  fold: true,
  motion: 'auto',
  chipShown: true,
  sheet: 0.55,
};

test.each(Object.entries(shipped))('settings of version %s are read as they were meant', (_, stored) => {
  const strip = { everyPage: false, hideOnly: [], ...stored.strip };
  expect(parseSettings(stored)).toEqual({ settings: { ...stored, ...later, strip }, foreign: undefined });
});

test('nothing stored gives the defaults', async () => {
  expect(await setUp().store.read(false)).toEqual(defaultSettings);
});

describe('broken settings', () => {
  test('each broken field gets its default, the others stay', async () => {
    const { store } = setUp({ ...shipped[1], theme: 'pink', dock: { side: 'top', width: 1 }, off: 'all', extra: 1 });
    expect(await store.read(false)).toEqual({
      ...shipped[1],
      ...later,
      strip: { everyPage: false, hideOnly: [], ...shipped[1].strip },
      theme: 'auto',
      dock: defaultSettings.dock,
      off: [],
    });
  });

  test('broken entries are left out, one by one', async () => {
    const { store } = setUp({
      ...shipped[1],
      ...later,
      strip: {
        ...shipped[1].strip,
        sites: { 'a.example': 'yes', 'b.example': false },
        shown: { 'a.example': [1, '.x'] },
      },
      off: ['bank.example', 5],
    });
    const settings = await store.read(false);
    expect(settings.strip.sites).toEqual({ 'b.example': false });
    expect(settings.strip.shown).toEqual({ 'a.example': ['.x'] });
    expect(settings.off).toEqual(['bank.example']);
  });

  test.each([[{ version: 2, theme: 'dark' }], ['text'], [null], [{}]])(
    '%j is kept aside at the first change',
    async (foreign) => {
      const { store, disk } = setUp(foreign);
      expect(await store.read(false)).toEqual(defaultSettings);
      expect(disk.data.get('settings')).toBe(JSON.stringify(foreign));
      await store.change({ type: 'theme', theme: 'dark' }, false);
      expect(JSON.parse(disk.data.get('aside:7:settings') ?? '0')).toEqual(foreign);
      expect((await store.read(false)).theme).toBe('dark');
    },
  );
});

test.each<[SettingsChange, object]>([
  [{ type: 'strip-everywhere', on: false }, { strip: { ...defaultSettings.strip, everywhere: false } }],
  [{ type: 'strip-every-page', on: true }, { strip: { ...defaultSettings.strip, everyPage: true } }],
  [
    { type: 'strip-hide-only', host: 'a.example', on: true },
    { strip: { ...defaultSettings.strip, hideOnly: ['a.example'] } },
  ],
  [{ type: 'strip-clutter', on: true }, { strip: { ...defaultSettings.strip, clutter: true } }],
  [
    { type: 'strip-site', host: 'a.example', on: false },
    { strip: { ...defaultSettings.strip, sites: { 'a.example': false } } },
  ],
  [
    { type: 'show-element', host: 'a.example', selector: '.ad', shown: true },
    { strip: { ...defaultSettings.strip, shown: { 'a.example': ['.ad'] } } },
  ],
  [{ type: 'site-off', host: 'a.example', off: true }, { off: ['a.example'] }],
  [{ type: 'dock', side: 'start', width: 400 }, { dock: { side: 'start', width: 400 } }],
  [
    { type: 'chip', host: 'a.example', edge: 'start', top: 0.2 },
    { chip: { 'a.example': { edge: 'start', top: 0.2 } } },
  ],
  [{ type: 'theme', theme: 'light' }, { theme: 'light' }],
  [{ type: 'text-size', factor: 1.5 }, { textSize: 1.5 }],
  [{ type: 'keys', on: false }, { keys: false }],
  [{ type: 'awake', on: true }, { awake: true }],
  [{ type: 'system', system: 'macos' }, { system: 'macos' }],
])('%j', async (change, expected) => {
  const { store } = setUp();
  await store.change(change, false);
  await store.change(change, false);
  expect(await store.read(false)).toEqual({ ...defaultSettings, ...expected });
});

test('what was switched on can be taken back', async () => {
  const { store } = setUp();
  for (const on of [true, null]) await store.change({ type: 'strip-site', host: 'a.example', on }, false);
  for (const off of [true, false]) await store.change({ type: 'site-off', host: 'a.example', off }, false);
  for (const shown of [true, false]) {
    await store.change({ type: 'show-element', host: 'a.example', selector: '.ad', shown }, false);
  }
  expect(await store.read(false)).toEqual(defaultSettings);
});

test('changes at once from several tabs are all kept', async () => {
  const { store } = setUp();
  const hosts = Array.from({ length: 50 }, (_, index) => `h${index}.example`);
  await Promise.all(hosts.map((host) => store.change({ type: 'site-off', host, off: true }, false)));
  expect((await store.read(false)).off).toEqual(hosts);
});

test('a private window changes nothing on disk, and sees its own choices on top of the others', async () => {
  const { store, disk } = setUp();
  await store.change({ type: 'theme', theme: 'dark' }, false);
  const before = new Map(disk.data);
  await store.change({ type: 'site-off', host: 'secret.example', off: true }, true);
  expect(disk.data).toEqual(before);
  expect(await store.read(true)).toMatchObject({ theme: 'dark', off: ['secret.example'] });
  expect((await store.read(false)).off).toEqual([]);
  await store.change({ type: 'theme', theme: 'light' }, false);
  expect(await store.read(true)).toMatchObject({ theme: 'light', off: ['secret.example'] });
  await store.forgetPrivate();
  expect((await store.read(true)).off).toEqual([]);
});

test('names of the prototype are hosts without a choice', () => {
  for (const host of ['constructor', '__proto__']) {
    expect([isOff(defaultSettings, host), isStripping(defaultSettings, host), shownOn(defaultSettings, host)]).toEqual([
      false,
      true,
      [],
    ]);
  }
});

test('settings from a backup do not turn sync on or off: that is said on each machine', async () => {
  const { store } = setUp();
  await store.replace({ ...defaultSettings, theme: 'dark', sync: true });
  expect(await store.read(false)).toMatchObject({ theme: 'dark', sync: false });
  await store.change({ type: 'sync', on: true }, false);
  await store.replace(defaultSettings);
  expect(await store.read(false)).toMatchObject({ theme: 'auto', sync: true });
});
