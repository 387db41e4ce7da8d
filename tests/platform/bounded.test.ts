import './fake-browser';
import { expect, test } from 'vitest';
import { tutorialId } from '../../core/progress/identity';
import { joinRecords } from '../../core/progress/join';
import type { TutorialRecord } from '../../core/progress/progress';
import { newRecord } from '../../core/progress/record';
import { adoptProgress } from '../../core/progress/revisit';
import { createProgressStore } from '../../platform/progress-store';
import { parseRecord } from '../../platform/record-bodies';
import { FakeArea } from './fake-browser';

const address = 'https://plainhowto.example/today';
const id = tutorialId(address) ?? '';
const visit = { address, private: false };
const day = 24 * 3_600_000;
const stated = { link: null, structured: [] };

/** Steps of one day, of which no word stands on another day's page. */
const partsOf = (today: number, steps: number) => [
  {
    id: 'make',
    group: 'make',
    title: null,
    steps: Array.from({ length: steps }, (_, at) => ({
      id: `${today}-${at}`,
      text: `news${today}x${at} of day${today}`,
      substeps: [],
    })),
  },
];

function setUp() {
  const areas = { disk: new FakeArea(), session: new FakeArea() };
  let time = day;
  const store = createProgressStore(areas, () => time);
  const onDisk = () => parseRecord(JSON.parse(areas.disk.data.get(`tutorial:${id}`) ?? 'null'));
  const aDayLater = () => {
    time += day;
    return time;
  };
  return { ...areas, store, onDisk, aDayLater };
}

const ids = ({ parts }: TutorialRecord) => parts.flatMap((part) => part.steps.map((step) => step.id));

test('a page that is another one at every visit never makes its record unreadable, and no tick of today is lost', {
  timeout: 120_000,
}, async () => {
  const { store, onDisk, aDayLater, disk } = setUp();
  for (let today = 1; today <= 14; today++) {
    const at = aDayLater();
    const parts = partsOf(today, 900);
    const { record } = await store.open({ address, title: 'Today', language: 'en', stated, parts }, visit);
    expect(Object.values(record.marks).filter((mark) => mark.state === 'done').length).toBeLessThanOrEqual(
      900 * (today - 1),
    );
    const acts = ids(record).map((step) => ({ tutorial: id, step, state: 'done' as const, at, device: 'one' }));
    await store.apply(id, acts, visit);
    await store.remark(
      id,
      acts.map(({ state: _, ...act }) => ({ ...act, about: 'note' as const, value: 'seen' })),
      visit,
    );
  }
  const record = onDisk();
  expect(ids(record).filter((step) => record.marks[step]?.state !== 'done')).toEqual([]);
  expect(ids(record).filter((step) => record.notes[step]?.value !== 'seen')).toEqual([]);
  // Of the days before, the latest are remembered.
  expect(record.marks['13-0']?.state).toBe('done');
  expect(record.marks['1-0']).toBeUndefined();
  expect([...disk.data.keys()].filter((key) => key.startsWith('aside:'))).toEqual([]);
});

test('ticks that came before the steps were known are all kept', async () => {
  const { store, onDisk } = setUp();
  const acts = Array.from({ length: 5_000 }, (_, at) => ({
    tutorial: id,
    step: `s${at}`,
    state: 'done' as const,
    at: day,
    device: 'one',
  }));
  await store.apply(id, acts, visit);
  expect(Object.keys(onDisk().marks)).toHaveLength(5_000);
});

test('records that were joined or brought along keep within what can be read', async () => {
  const { store, onDisk } = setUp();
  const full = (from: number): TutorialRecord => ({
    ...newRecord(id, { address, title: 'Today', language: 'en', parts: partsOf(from, 3) }, day),
    aliases: Array.from({ length: 100 }, (_, at) => `https://plainhowto.example/${from}/${at}`),
    renamed: Object.fromEntries(Array.from({ length: 9_000 }, (_, at) => [`${from}o${at}`, [`${from}-0`]])),
    removed: Array.from({ length: 4_000 }, (_, at) => ({ id: `${from}r${at}`, text: 'gone', at: day })),
    spent: Object.fromEntries(
      Array.from({ length: 900 }, (_, at) => [`${from}d${at}`, { seconds: 1, visits: 1, at: day }]),
    ),
    chosen: Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`${from}c${at}`, { procedure: 'make', at: day, device: 'one' }]),
    ),
    marks: Object.fromEntries(
      Array.from({ length: 9_000 }, (_, at) => [`${from}-${at}`, { state: 'done', at: day + from, device: 'one' }]),
    ),
  });
  const changes = (many: number) => Array.from({ length: many }, (_, at) => `c${at}`);
  await store.restore([
    joinRecords(full(1), {
      ...full(2),
      lastOpened: 2 * day,
      changes: { at: day, added: changes(6_000), changed: [], removed: [], was: {} },
    }),
  ]);
  expect(['2-0', '2-1', '2-2'].map((step) => onDisk().marks[step]?.state)).toEqual(['done', 'done', 'done']);
  await store.restore([adoptProgress(full(3), { ...full(4), id: 'https://plainhowto.example/other' }, 3 * day)]);
  expect(onDisk().marks['2-0']?.state).toBe('done');
});
