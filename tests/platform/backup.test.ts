import './fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import type { TutorialRecord } from '../../core/progress/progress';
import { backupFaults, backupText, readBackup } from '../../platform/backup';
import { failureOf } from '../../platform/failure';
import { createProgressStore } from '../../platform/progress-store';
import { defaultSettings } from '../../platform/settings';
import { FakeArea } from './fake-browser';
import version3 from './versions/record-3.json?raw';

const example = JSON.parse(version3) as TutorialRecord;
const record = (name: string, ticks: string[], at = 1_763_900_000_000): TutorialRecord => ({
  ...example,
  id: `https://plainhowto.example/${name}`,
  address: `https://plainhowto.example/${name}`,
  title: name,
  aliases: [],
  renamed: {},
  removed: [],
  doubts: {},
  notes: {},
  stuck: {},
  spent: {},
  changes: null,
  parts: [
    {
      id: 'make',
      group: 'make',
      title: null,
      steps: ['a', 'b', 'c'].map((id) => ({ id, text: `Turn the ${name} screw ${id}.`, substeps: [] })),
    },
  ],
  marks: Object.fromEntries(ticks.map((id) => [id, { state: 'done', at, device: 'one' }])),
});
const file = (...records: TutorialRecord[]) => backupText({ settings: defaultSettings, tutorials: records }, 5);

/** Numbers 0 to 1 from a seed. */
function chanceFrom(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

let disk: FakeArea;
let store: ReturnType<typeof createProgressStore>;
const visit = (each: TutorialRecord) => ({ address: each.address, private: false });
const marksOf = (id: string) =>
  Object.keys((JSON.parse(disk.data.get(`tutorial:${id}`) ?? '{}') as Partial<TutorialRecord>).marks ?? {});

beforeEach(() => {
  disk = new FakeArea();
  store = createProgressStore({ disk, session: new FakeArea() }, () => 1_763_900_500_000);
});

test('what was exported comes back whole', () => {
  const read = readBackup(file(example, record('stick', ['a'])));
  expect(read).toEqual({
    at: 5,
    settings: defaultSettings,
    tutorials: [example, record('stick', ['a'])],
    beside: [],
    repairs: [],
  });
});

test('a backup of records of version 1 is brought up to date', () => {
  const old = { ...example, version: 1, parts: [], aliases: undefined };
  const text = JSON.stringify({ format: 'sidestep-backup', version: 1, at: 5, tutorials: [old] });
  expect(readBackup(text)).toMatchObject({ settings: null, tutorials: [{ version: 3, id: example.id }] });
});

describe('a file that is no backup is refused with a reason', () => {
  test.each([
    ['empty', '  \n', 'empty'],
    ['cut off', file(example).slice(0, -20), 'cut'],
    ['cut off behind a bracket', file(example).slice(0, file(example).indexOf('}', 900) + 1), 'cut'],
    ['no JSON', 'Dear Ada, here are my tutorials.', 'json'],
    ['another file', '{"name": "sidestep"}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['a number', '7', 'foreign'],
    ['a later version', JSON.stringify({ format: 'sidestep-backup', version: 9, tutorials: [] }), 'newer'],
    ['no version', JSON.stringify({ format: 'sidestep-backup', tutorials: [] }), 'unversioned'],
    ['no list', JSON.stringify({ format: 'sidestep-backup', version: 1, tutorials: {} }), 'listless'],
    ['too deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'deep'],
    ['too many', JSON.stringify({ format: 'sidestep-backup', version: 1, tutorials: Array(50_001).fill(0) }), 'many'],
    ['nothing readable', JSON.stringify({ format: 'sidestep-backup', version: 1, tutorials: [{}, 7] }), 'unreadable'],
  ])('%s', (_, text, fault) => {
    expect(() => readBackup(text)).toThrow(new RegExp(`^${fault}$`));
  });

  test('too large', () => {
    expect(() => readBackup(' '.repeat(128 * 1024 * 1024) + file())).toThrow(/^large$/);
  });
});

test('brackets in strings are no depth', () => {
  const odd = { ...record('stick', []), title: `${'['.repeat(200)}"\\` };
  expect(readBackup(file(odd)).tutorials[0]?.title).toBe(odd.title);
});

test('a site called like a part of the file stays where it is', () => {
  const settings = structuredClone(defaultSettings);
  settings.strip.shown = { tutorials: [] };
  const text = backupText({ settings, tutorials: [record('lamp', ['a'])] }, 5);
  expect(readBackup(text).settings?.strip.shown).toEqual({ tutorials: [] });
  expect(readBackup(text).tutorials.map(({ title }) => title)).toEqual(['lamp']);
});

test('a file that could not be read again for its length is not made', () => {
  const tutorials = [record('stick', ['a']), record('card', [])];
  const whole = backupText({ settings: defaultSettings, tutorials }, 5);
  expect(backupText({ settings: defaultSettings, tutorials }, 5, whole.length + 1)).toBe(whole);
  expect(() => backupText({ settings: defaultSettings, tutorials }, 5, whole.length - 1)).toThrow('large');
  const many = Array.from({ length: 50_001 }, () => tutorials[0] as TutorialRecord);
  expect(() => backupText({ settings: defaultSettings, tutorials: many }, 5)).toThrow('large');
});

test('what is broken is left out and said, the rest is taken', () => {
  const text = JSON.stringify({
    format: 'sidestep-backup',
    version: 1,
    at: 'yesterday',
    settings: 'all',
    tutorials: [{ ...example, marks: 7 }, record('stick', ['a']), { ...record('stick', ['b']), lastOpened: 1 }],
  });
  const read = readBackup(text);
  expect(read.tutorials.map(({ marks }) => Object.keys(marks))).toEqual([['a']]);
  expect([read.at, read.settings]).toEqual([0, null]);
  expect(read.repairs).toEqual([
    { kind: 'tutorial', place: 1 },
    { kind: 'settings' },
    { kind: 'twin', title: 'stick' },
  ]);
});

test('200 mutated backups: each is refused with a reason or mended with a report, and nothing is written', async () => {
  await store.apply(
    example.id,
    [{ tutorial: example.id, step: 'x', state: 'done', at: 1, device: 'one' }],
    visit(example),
  );
  const before = new Map(disk.data);
  const whole = file(example, record('stick', ['a', 'b']), record('card', []));
  let refused = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const text = mutated(whole, seed);
    try {
      const read = readBackup(text);
      await store.preview(read);
      for (const each of read.tutorials) expect(Object.getPrototypeOf(each)).toBe(Object.prototype);
      // Either the file still says the same, or what was left out is said, or what it says is sound.
      expect(read.tutorials.length + read.repairs.length).toBeGreaterThan(0);
    } catch (error) {
      refused++;
      const failure = failureOf(error);
      expect(failure.code, text.slice(0, 200)).toBe('bad');
      expect(backupFaults).toContain(failure.message);
    }
  }
  expect(refused).toBeGreaterThan(50);
  expect(refused).toBeLessThan(200);
  expect(disk.data).toEqual(before);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

/** Truncated, doubled, deep, with prototype keys, wrong types, other versions, flipped letters. */
function mutated(text: string, seed: number): string {
  const chance = chanceFrom(seed * 7_919);
  const at = Math.floor(chance() * text.length);
  const wrong = ['null', '7', '-1', '1e999', '"x"', '[]', '{}', 'true', `"${'x'.repeat(20_000)}"`];
  const pick = wrong[Math.floor(chance() * wrong.length)] ?? 'null';
  const value = /(?<=: )(?:"[^"]*"|\d+|null)/g;
  const spots = [...text.matchAll(value)];
  const spot = spots[Math.floor(chance() * spots.length)];
  const replaced = spot ? text.slice(0, spot.index) + pick + text.slice(spot.index + spot[0].length) : text;
  const brace = text.indexOf('{', at) + 1;
  const insert = (what: string) => (brace > 0 ? text.slice(0, brace) + what + text.slice(brace) : text);
  const kinds = [
    () => text.slice(0, at),
    () => text + text.slice(at),
    () => replaced,
    () => replaced.replace(/"version": \d/, `"version": ${Math.floor(chance() * 5)}`),
    () => insert('"__proto__": {"polluted": true},'),
    () => insert('"constructor": {"prototype": {"polluted": true}},'),
    () => insert(`"deep": ${'{"a":'.repeat(60)}1${'}'.repeat(60)},`),
    () => text.slice(0, at) + String.fromCharCode(Math.floor(chance() * 300)) + text.slice(at + 1),
  ];
  return kinds[seed % kinds.length]?.() ?? text;
}

describe('importing', () => {
  const here = record('stick', ['a']);
  const there = record('stick', ['b'], 1_763_900_100_000);

  test('is shown before it is done', async () => {
    await store.import([here]);
    const preview = await store.preview(readBackup(file(here, there, record('card', ['c']))));
    expect(preview).toMatchObject({
      settings: true,
      same: 0,
      tutorials: [
        { title: 'stick', isNew: false, steps: 1 },
        { title: 'card', isNew: true, steps: 1 },
      ],
    });
  });

  test('joins ticks, loses none, and is in the list', async () => {
    await store.import([here]);
    await store.import([there, record('card', ['c'])]);
    expect(marksOf(here.id).sort()).toEqual(['a', 'b']);
    expect((await store.list(false)).map(({ title, done }) => [title, done]).sort()).toEqual([
      ['card', 1],
      ['stick', 2],
    ]);
  });

  test('is taken back, and what was ticked since stays', async () => {
    await store.apply(
      here.id,
      [{ tutorial: here.id, step: 'a', state: 'done', at: 1_000, device: 'one' }],
      visit(here),
    );
    await store.import([there, record('card', ['c'])]);
    await store.apply(
      here.id,
      [{ tutorial: here.id, step: 'c', state: 'done', at: 2_000, device: 'one' }],
      visit(here),
    );
    expect(marksOf(here.id).sort()).toEqual(['a', 'b', 'c']);
    expect(await store.undoImport()).toBe(2);
    expect(marksOf(here.id).sort()).toEqual(['a', 'c']);
    expect((await store.list(false)).map(({ title }) => title)).toHaveLength(1);
    expect(await store.undoImport()).toBe(0);
    expect([...disk.data.keys()].filter((key) => key.startsWith('undo'))).toEqual([]);
  });

  test('that the disk cuts short changes nothing, and says so', async () => {
    await store.import([here]);
    await store.undoImport();
    await store.import([here]);
    const before = new Map(disk.data);
    let writes = 0;
    const set = disk.set.bind(disk);
    disk.set = async (items) => {
      // From the second of the three on, and once: what is there already is written back.
      if (Object.keys(items).some((key) => key.startsWith('tutorial:')) && ++writes === 2)
        throw new Error('QUOTA_BYTES');
      return set(items);
    };
    await expect(store.import([there, record('card', ['c']), record('hat', ['a'])])).rejects.toThrow('QUOTA');
    const kept = (data: ReadonlyMap<string, string>) =>
      [...data].flatMap(([key, json]) => (key.startsWith('tutorial:') ? [[key, JSON.parse(json)]] : []));
    expect(kept(disk.data)).toEqual(kept(before));
    expect((await store.list(false)).map(({ title, done }) => [title, done])).toEqual([['stick', 1]]);
  });

  test('that could not be taken back either is said to be half done', async () => {
    disk.set = async (items) => {
      if (Object.hasOwn(items, 'tutorial:https://plainhowto.example/card')) disk.refusal = new Error('QUOTA_BYTES');
      return FakeArea.prototype.set.call(disk, items);
    };
    const all = [there, record('card', ['c'])];
    await expect(store.import(all)).rejects.toThrow(/^half$/);
    disk.refusal = null;
    disk.set = FakeArea.prototype.set.bind(disk);
    expect(await store.import(all)).toBe(2);
    expect(await store.undoImport()).toBe(2);
    expect(await store.records()).toEqual([]);
  });

  test('the worker dies over can be done again, and taken back as a whole', async () => {
    const all = [there, record('card', ['c']), record('hat', ['a'])];
    for (let lives = 4; lives < 40; lives += 3) {
      disk = new FakeArea();
      disk.lives = lives;
      const dying = createProgressStore({ disk, session: new FakeArea() }, () => 1_763_900_500_000);
      const ended = await Promise.race([dying.import(all), new Promise((done) => setTimeout(() => done('died'), 20))]);
      disk = disk.reborn();
      store = createProgressStore({ disk, session: new FakeArea() }, () => 1_763_900_500_000);
      expect(await store.import(all)).toBe(3);
      expect((await store.records()).length).toBe(3);
      await store.undoImport();
      // What was in whole was there before.
      expect((await store.records()).length, `${lives}`).toBe(ended === 'died' ? 0 : 3);
    }
  });

  test('brings notes along, and takes them back; a note written since stays', async () => {
    const note = (step: string, value: string, at: number) =>
      ({ tutorial: here.id, step, about: 'note', value, at, device: 'one' }) as const;
    await store.remark(here.id, [note('a', 'Mine.', 1_000)], visit(here));
    const theirs = { ...here, marks: {}, notes: { b: { value: 'Theirs.', at: 2_000, device: 'two' } } };
    expect((await store.preview(readBackup(file(theirs)))).tutorials).toMatchObject([{ steps: 1 }]);
    await store.import([theirs]);
    await store.remark(here.id, [note('c', 'Since.', 3_000)], visit(here));
    const notes = async () => (await store.records()).flatMap((each) => Object.keys(each.notes)).sort();
    expect(await notes()).toEqual(['a', 'b', 'c']);
    await store.undoImport();
    expect(await notes()).toEqual(['a', 'c']);
  });
});
