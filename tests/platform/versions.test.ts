import './fake-browser';
import { expect, test } from 'vitest';
import { createProgressStore } from '../../platform/progress-store';
import { parseRecord } from '../../platform/record-bodies';
import { FakeArea } from './fake-browser';
import library2 from './versions/library-2.json?raw';
import library3 from './versions/library-3.json?raw';
import version1 from './versions/record-1.json?raw';
import version2 from './versions/record-2.json?raw';
import version3 from './versions/record-3.json?raw';

/** An example of every version that was ever shipped; none is ever changed or taken away. */
const examples = [version1, version2, version3];

test("version 1 becomes today's: finer id, whole seconds, short devices, places for substeps", () => {
  const record = parseRecord(JSON.parse(version1));
  expect(record).toMatchObject({
    version: 3,
    id: 'https://plainhowto.example/usb',
    address: 'https://www.plainhowto.example/usb/',
    title: 'Make a boot stick',
    language: '',
    chosen: { make: { procedure: 'make', at: 1763900000000, device: '3f2b8a90' } },
    firstOpened: 1763899000000,
    lastOpened: 1763900000123,
    lastVisit: null,
  });
  expect(record.parts[0]?.steps).toEqual([
    { id: '1k2j3h4g', text: 'Plug in the stick.', substeps: [] },
    { id: '9z8y7x6w', text: 'Write the image.', substeps: [] },
  ]);
  expect(Object.entries(record.marks)).toEqual([
    ['1k2j3h4g', { state: 'done', at: 1763900000000, device: '3f2b8a90' }],
    ['__proto__', { state: 'skipped', at: 1763900000000, device: '3f2b8a90' }],
  ]);
});

test("version 2 becomes today's: places for notes and times, and for what steps said before", () => {
  const before = JSON.parse(version2);
  expect(parseRecord(before)).toEqual({
    ...before,
    version: 3,
    notes: {},
    stuck: {},
    spent: {},
    changes: { ...before.changes, was: {} },
  });
});

test('version 3 is taken as it stands', () => {
  expect(parseRecord(JSON.parse(version3))).toEqual(JSON.parse(version3));
});

test.each([
  ['notes', { a: { value: 7, at: 1, device: 'a' } }],
  ['notes', { a: { value: 'Later.', at: 9e15, device: 'a' } }],
  ['stuck', { a: { value: 'yes', at: 1, device: 'a' } }],
  ['spent', { a: { seconds: -1, visits: 1, at: 1 } }],
  ['spent', []],
])('%s as %j is none of ours', (key, value) => {
  expect(() => parseRecord({ ...JSON.parse(version3), [key]: value })).toThrow();
});

test('a note has an end', () => {
  const long = { a: { value: 'x'.repeat(5_000), at: 1_000, device: 'a' } };
  expect(parseRecord({ ...JSON.parse(version3), notes: long }).notes.a?.value.length).toBe(4_000);
});

test.each([0, 4, 1.5, '2', null])('version %s is none of ours', (version) => {
  expect(() => parseRecord({ ...JSON.parse(version3), version })).toThrow();
});

test('what a record of any version becomes is read again as it is', () => {
  for (const example of examples) {
    const record = parseRecord(JSON.parse(example));
    expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  }
});

function diskWith(...records: string[]) {
  const disk = new FakeArea();
  for (const json of records) disk.data.set(`tutorial:${JSON.parse(json).id}`, json);
  return disk;
}

const id = 'https://plainhowto.example/usb';
const visit = { address: 'https://www.plainhowto.example/usb/', private: false };
const summary = (address: string) => ({
  address,
  title: 'Make a boot stick',
  language: 'en',
  stated: { link: null, structured: [] },
  parts: [
    {
      id: 'make',
      group: 'make',
      title: null,
      steps: [
        { id: '1k2j3h4g', text: 'Plug in the stick.', substeps: [] },
        { id: '9z8y7x6w', text: 'Write the image.', substeps: [] },
      ],
    },
  ],
});
const storeOn = (disk: FakeArea) => createProgressStore({ disk, session: new FakeArea() }, () => 1763901000000);

test('a library of version 1 is listed and opened under its new ids', async () => {
  const disk = diskWith(version1);
  expect(await storeOn(disk).list(false)).toMatchObject([{ id, done: 1, total: 2, left: 1 }]);
  const { record } = await storeOn(disk).open(summary(visit.address), visit);
  expect(record.marks['1k2j3h4g']?.state).toBe('done');
  expect([...disk.data.keys()].filter((key) => key.startsWith('tutorial:'))).toEqual([`tutorial:${id}`]);
});

test('a library whose bringing up to date died, anywhere, loses nothing', async () => {
  for (let lives = 0; lives < 14; lives++) {
    const disk = diskWith(version1);
    const dying = disk.reborn();
    dying.lives = lives;
    await Promise.race([storeOn(dying).list(false), new Promise((done) => setTimeout(done, 5))]);
    const { record } = await storeOn(disk).open(summary(visit.address), visit);
    expect(record.marks['1k2j3h4g']?.state).toBe('done');
  }
});

test('two records of version 1 that are one page now are joined', async () => {
  const other = { ...JSON.parse(version1), id, address: id };
  other.marks = { '9z8y7x6w': { state: 'done', at: 1763900000000, device: 'a' } };
  const disk = diskWith(version1, JSON.stringify(other));
  const { record } = await storeOn(disk).open(summary(id), { ...visit, address: id });
  expect([record.marks['1k2j3h4g']?.state, record.marks['9z8y7x6w']?.state]).toEqual(['done', 'done']);
});

/** A whole disk, by key. */
function diskOf(json: string): FakeArea {
  const disk = new FakeArea();
  for (const [key, value] of Object.entries(JSON.parse(json))) disk.data.set(key, JSON.stringify(value));
  return disk;
}

const listed = [
  { id, title: 'Make a boot stick', done: 1, total: 1, left: 0 },
  { id: 'https://plainhowto.example/sd', title: 'Format a card', done: 1, total: 1, left: 0 },
];

test('a library of version 2 is listed as it was, and its shelves become texts in one write', async () => {
  const disk = diskOf(library2);
  const list = await storeOn(disk).list(false);
  expect(list).toMatchObject(listed);
  // The second entry is of before these were kept.
  expect(list[1]).toMatchObject({ next: '', treads: '', changed: 0 });
  const shelves = [...disk.data].filter(([key]) => key.startsWith('shelf:'));
  expect(shelves.map(([, json]) => typeof JSON.parse(json))).toEqual(['string', 'string']);
  expect(disk.data.get('library')).toBe('{"version":3}');
});

test('a library of version 2 whose bringing up to date died, anywhere, lists all of it afterwards', async () => {
  for (let lives = 0; lives < 6; lives++) {
    const disk = diskOf(library2);
    const dying = disk.reborn();
    dying.lives = lives;
    await Promise.race([storeOn(dying).list(false), new Promise((done) => setTimeout(done, 5))]);
    expect(await storeOn(disk).list(false)).toMatchObject(listed);
  }
});

test('a library of version 3 is listed as it stands', async () => {
  const disk = diskOf(library3);
  const before = new Map(disk.data);
  expect(await storeOn(disk).list(false)).toMatchObject(listed);
  expect(disk.data).toEqual(before);
});

test('a library of a version to come is made anew from its records', async () => {
  const disk = diskOf(library3);
  disk.data.set('library', '{"version":4}');
  for (const key of [...disk.data.keys()].filter((each) => each.startsWith('shelf:'))) disk.data.set(key, '{"a":[1]}');
  expect(await storeOn(disk).list(false)).toMatchObject([listed[0]]);
  expect(disk.data.get('library')).toBe('{"version":3}');
});
