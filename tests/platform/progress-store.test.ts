import './fake-browser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tutorialId } from '../../core/progress/identity';
import type { Operation, StepState, TutorialRecord } from '../../core/progress/progress';
import { createProgressStore } from '../../platform/progress-store';
import { FakeArea } from './fake-browser';

const address = 'https://plainhowto.example/usb';
const id = tutorialId(address) ?? '';
const key = `tutorial:${id}`;
const visit = { address, private: false };
const summary = {
  address: `${address}?utm_source=letter#step-2`,
  title: 'A stick',
  language: 'en',
  stated: { link: null, structured: [] },
  parts: [
    {
      id: 'make',
      group: 'make',
      title: null,
      steps: ['a', 'b', 'c'].map((each) => ({ id: each, text: each, substeps: [] })),
    },
  ],
};

/** `passes`: ms from one look at the clock to the next. */
function setUp(passes = 1) {
  const areas = { disk: new FakeArea(), session: new FakeArea() };
  let time = 1_000 - passes;
  return { ...areas, store: createProgressStore(areas, () => (time += passes)) };
}

function operation(step: string, at: number, state: StepState = 'done', device = 'one'): Operation {
  return { tutorial: id, step, state, at, device };
}

const onDisk = (disk: FakeArea) => JSON.parse(disk.data.get(key) ?? 'null') as TutorialRecord | null;

test('opening alone leaves nothing on disk; the first tick stores the steps too', async () => {
  const { store, disk } = setUp();
  const { record, unsaved } = await store.open(summary, visit);
  expect([record.id, record.address, unsaved]).toEqual([id, address, null]);
  expect(disk.data.size).toBe(0);
  await store.apply(id, [operation('a', 1)], visit);
  expect(onDisk(disk)).toMatchObject({ title: 'A stick', parts: summary.parts, marks: { a: { state: 'done' } } });
});

test('a tick without a draft is stored all the same, and the next opening brings the steps', async () => {
  const { store, disk } = setUp();
  await store.apply(id, [operation('a', 1)], visit);
  expect(onDisk(disk)?.parts).toEqual([]);
  await store.open(summary, visit);
  expect(onDisk(disk)).toMatchObject({ parts: summary.parts, marks: { a: { state: 'done' } } });
});

test('ticks are on disk when the answer comes', async () => {
  const { store, disk } = setUp();
  await store.apply(id, [operation('a', 1)], visit);
  expect(onDisk(disk)?.marks.a?.state).toBe('done');
});

test('200 ticks at once from two tabs, none lost', async () => {
  const { store, disk } = setUp();
  await store.open(summary, visit);
  const steps = Array.from({ length: 200 }, (_, index) => `s${index}`);
  await Promise.all(steps.map((step, index) => store.apply(id, [operation(step, index)], visit)));
  expect(Object.keys(onDisk(disk)?.marks ?? {}).sort()).toEqual([...steps].sort());
});

test('whatever dies in between, a tick that was answered is on disk, and sending it again changes nothing', async () => {
  const ticks = fc.array(
    fc.record({ step: fc.constantFrom('a', 'b', 'c', 'd'), lives: fc.integer({ min: 0, max: 8 }) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  await fc.assert(
    fc.asyncProperty(ticks, async (list) => {
      const first = new FakeArea();
      const acknowledged = new Set<string>();
      for (const [at, { step, lives }] of list.entries()) {
        const disk = first.reborn();
        disk.lives = lives;
        // Each worker gets one tick, twice, and dies after so many calls of storage.
        const worker = createProgressStore({ disk, session: new FakeArea() }, () => at);
        for (const _ of [1, 2]) {
          const apply = worker.apply(id, [operation(step, at)], visit).then(() => acknowledged.add(step));
          await Promise.race([apply, new Promise((done) => setTimeout(done, 0))]);
        }
      }
      const record = onDisk(first);
      for (const step of acknowledged) expect(record?.marks[step]?.state).toBe('done');
      for (const step of Object.keys(record?.marks ?? {})) expect(list.map((each) => each.step)).toContain(step);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['Chromium', new Error('Resource::kQuotaBytes quota exceeded')],
  [
    'Firefox',
    Object.assign(new Error('storage.local API call exceeded its quota limitations.'), { name: 'QuotaExceededError' }),
  ],
  ['a full disk', new Error('IO error: No space left on device (ChromeMethodBFE: 3::WritableFileAppend::8)')],
])('%s says full: the tick is refused as data, what was there stays', async (_, refusal) => {
  const { store, disk } = setUp();
  await store.apply(id, [operation('a', 1)], visit);
  const before = disk.data.get(key);
  disk.refusal = refusal;
  await expect(store.apply(id, [operation('b', 2)], visit)).rejects.toThrow(refusal);
  expect(disk.data.get(key)).toBe(before);
  const opened = await store.open(summary, visit);
  expect([opened.unsaved?.code, opened.record.marks.a?.state]).toEqual(['full', 'done']);
  disk.refusal = null;
  await store.apply(id, [operation('b', 2)], visit);
  expect(Object.keys(onDisk(disk)?.marks ?? {})).toEqual(['a', 'b']);
});

test.each([
  ['of a later version', { version: 4, id, marks: { a: 'done' } }],
  ['a torn record', { version: 1, id, marks: 7 }],
  ['another tutorial under this key', 'not even an object'],
])('%s is kept aside, and the tutorial opens', async (_, raw) => {
  const { store, disk } = setUp();
  disk.data.set(key, JSON.stringify(raw));
  const { record, unsaved } = await store.open(summary, visit);
  expect([record.marks, unsaved]).toEqual([{}, null]);
  await store.apply(id, [operation('b', 2)], visit);
  const aside = [...disk.data].filter(([each]) => each.startsWith('aside:') && each.endsWith(key));
  expect(aside.map(([, json]) => JSON.parse(json))).toEqual([raw]);
  expect(onDisk(disk)?.marks.b?.state).toBe('done');
});

test('a record that cannot be moved aside is not written over', async () => {
  const { store, disk } = setUp();
  disk.data.set(key, '{"version":2}');
  disk.refusal = new Error('QUOTA_BYTES quota exceeded');
  expect((await store.open(summary, visit)).unsaved?.code).toBe('full');
  await expect(store.apply(id, [operation('a', 1)], visit)).rejects.toThrow('quota');
  expect(disk.data.get(key)).toBe('{"version":2}');
});

test('private windows leave nothing on disk, and see nothing of it', async () => {
  const { store, disk } = setUp();
  const inPrivate = { address, private: true };
  await store.open(summary, visit);
  await store.apply(id, [operation('a', 1)], visit);
  const before = new Map(disk.data);
  expect((await store.open(summary, inPrivate)).record.marks).toEqual({});
  await store.apply(id, [operation('b', 2)], inPrivate);
  await store.choose(id, 'win', { procedure: 'mac', at: 3, device: 'one' }, inPrivate);
  expect(disk.data).toEqual(before);
  expect(Object.keys((await store.open(summary, inPrivate)).record.marks)).toEqual(['b']);
  expect((await store.list(false)).map((entry) => entry.done)).toEqual([1]);
  expect((await store.list(true)).length).toBe(2);
  await store.forgetPrivate();
  expect((await store.open(summary, inPrivate)).record.marks).toEqual({});
});

test('what a private window still writes as it closes is forgotten with it', async () => {
  const { store, session } = setUp();
  const inPrivate = { address, private: true };
  await store.open(summary, inPrivate);
  const { set } = session;
  const gate = Promise.withResolvers<void>();
  const writing = new Promise<void>((begun) => {
    session.set = async (items) => {
      begun();
      await gate.promise;
      return set.call(session, items);
    };
  });
  const last = store.spend(id, 'd1', 5, 1, inPrivate);
  await writing;
  const forgotten = store.forgetPrivate();
  // What does not wait for its turn has run by now.
  await new Promise((next) => setTimeout(next));
  gate.resolve();
  await Promise.all([last, forgotten]);
  expect([...session.data.keys()]).toEqual([]);
});

test('the list holds what was begun, latest first, and survives a broken record', async () => {
  const { store, disk } = setUp();
  const other = 'https://plainhowto.example/sd';
  disk.data.set('tutorial:https://broken.example/', '{"version":9}');
  await store.open(summary, visit);
  await store.apply(id, [operation('a', 1)], visit);
  await store.open({ ...summary, address: other, title: 'A card' }, { address: other, private: false });
  expect(await store.list(false)).toEqual([
    {
      id,
      address,
      title: 'A stick',
      lastOpened: expect.any(Number),
      bytes: expect.any(Number),
      done: 1,
      total: 3,
      left: 2,
      next: 'b',
      treads: 'dtt',
      changed: 0,
      signature: expect.any(String),
    },
  ]);
  await store.apply(other, [{ ...operation('a', 1), tutorial: other }], { address: other, private: false });
  expect((await store.list(false)).map((entry) => entry.title)).toEqual(['A card', 'A stick']);
});

test('what is removed comes back with what was ticked since', async () => {
  const { store, disk } = setUp();
  await store.open(summary, visit);
  await store.apply(id, [operation('a', 1)], visit);
  const seen = (await store.load(id)) as TutorialRecord;
  expect(await store.remove([seen])).toEqual([]);
  expect([onDisk(disk), await store.list(false)]).toEqual([null, []]);
  await store.apply(id, [operation('b', 2)], visit);
  await store.restore([seen]);
  expect(onDisk(disk)).toMatchObject({ title: 'A stick', parts: summary.parts, marks: { a: {}, b: {} } });
  expect((await store.list(false)).map(({ done, next }) => [done, next])).toEqual([[2, 'c']]);
});

test('a row of the index that cannot be read costs no other', async () => {
  const { store, disk } = setUp();
  await store.apply(id, [operation('a', 1)], visit);
  const [shelf = ''] = [...disk.data.keys()].filter((each) => each.startsWith('shelf:'));
  const [row] = JSON.parse(JSON.parse(disk.data.get(shelf) ?? '')) as unknown[][];
  const broken = [7, [], [...(row ?? [])].fill(-1), row];
  disk.data.set(shelf, JSON.stringify(JSON.stringify(broken)));
  expect((await store.list(false)).map((entry) => entry.id)).toEqual([id]);
  disk.data.set(shelf, JSON.stringify('[['));
  expect(await store.list(false)).toEqual([]);
  await store.apply(id, [operation('b', 2)], visit);
  expect((await store.list(false)).map((entry) => entry.id)).toEqual([id]);
});

test('names of the prototype are steps like any other', async () => {
  const { store, disk } = setUp();
  await store.apply(id, [operation('__proto__', 1), operation('constructor', 1)], visit);
  await store.apply(id, [operation('__proto__', 2, 'skipped')], visit);
  const json = disk.data.get(key) ?? '';
  expect(
    Object.entries(JSON.parse(json).marks).map(([step, mark]) => [step, (mark as { state: string }).state]),
  ).toEqual([
    ['__proto__', 'skipped'],
    ['constructor', 'done'],
  ]);
  expect(Object.hasOwn(Object.prototype, 'state')).toBe(false);
});

const bread = (where: string) => ({
  ...summary,
  address: where,
  title: 'Bread',
  parts: summary.parts.map((part) => ({
    ...part,
    steps: [
      'Mix the flour with the water.',
      'Let the dough rest in a warm place.',
      'Bake the loaf until it is brown.',
    ].map((each, at) => ({ id: `b${at}`, text: each, substeps: [] })),
  })),
});
const at = (where: string) => ({ address: where, private: false });

test('one page under two addresses has one record, where its canonical link can be believed', async () => {
  const { store, disk } = setUp();
  const page = 'https://plainhowto.example/a/48213-bread';
  const short = { ...bread('https://plainhowto.example/a/48213'), stated: { link: page, structured: [] } };
  const { record } = await store.open(short, at(short.address));
  expect(record.id).toBe(page);
  await store.apply(page, [{ ...operation('b0', 1), tutorial: page }], at(short.address));
  for (const where of [page, short.address]) {
    const opened = await createProgressStore({ disk, session: new FakeArea() }, () => 9_000).open(
      bread(where),
      at(where),
    );
    expect([opened.record.id, opened.record.marks.b0?.state]).toEqual([page, 'done']);
  }
});

test('a tutorial that moved is asked about, and brought along only then', async () => {
  const { store, disk } = setUp();
  const [old, moved] = ['https://plainhowto.example/bread', 'https://newhowto.example/2026/bread'];
  await store.open(bread(old), at(old));
  await store.apply(old, [{ ...operation('b0', 1), tutorial: old }], at(old));
  const opened = await store.open(bread(moved), at(moved));
  expect(opened.record.marks).toEqual({});
  expect(opened.moved).toMatchObject({ id: old, host: 'plainhowto.example', done: 1, total: 3 });
  await expect(store.adopt(moved, id, at(moved))).rejects.toThrow('not the same');
  const adopted = await store.adopt(moved, old, at(moved));
  expect(adopted.marks.b0?.state).toBe('done');
  expect((await store.list(false)).map((entry) => entry.id)).toEqual([moved]);
  expect((await store.open(bread(old), at(old))).record.id).toBe(moved);
  expect([...disk.data.keys()].filter((each) => each.startsWith('tutorial:'))).toEqual([`tutorial:${moved}`]);
});

test('what is ticked at the old address while a tutorial is brought along comes along too', async () => {
  const { store, disk } = setUp();
  const [old, moved] = ['https://plainhowto.example/bread', 'https://newhowto.example/2026/bread'];
  await store.open(bread(old), at(old));
  await store.apply(old, [{ ...operation('b0', 1), tutorial: old }], at(old));
  await store.open(bread(moved), at(moved));
  let late: Promise<unknown> | undefined;
  const set = disk.set.bind(disk);
  disk.set = async (items) => {
    // Just when the ticks of before are written where it stands now.
    if (Object.hasOwn(items, `alias:${old}`))
      late ??= store.apply(old, [{ ...operation('b1', 2), tutorial: old }], at(old));
    return set(items);
  };
  const adopted = await store.adopt(moved, old, at(moved));
  await late;
  expect(Object.keys(adopted.marks).sort()).toEqual(['b0', 'b1']);
  expect((await store.list(false)).map((entry) => [entry.id, entry.done])).toEqual([[moved, 2]]);
});

test('a "No" is remembered, for these two and no others, and leaves no address', async () => {
  const { store, disk } = setUp();
  const old = 'https://plainhowto.example/bread';
  const [moved, other] = ['https://newhowto.example/bread', 'https://thirdhowto.example/bread'];
  await store.open(bread(old), at(old));
  await store.apply(old, [{ ...operation('b0', 1), tutorial: old }], at(old));
  await Promise.all([store.refuse(moved, old), store.refuse('https://fourth.example/bread', old)]);
  expect((await store.open(bread(moved), at(moved))).moved).toBeNull();
  expect(
    (await store.open(bread('https://fourth.example/bread'), at('https://fourth.example/bread'))).moved,
  ).toBeNull();
  expect((await store.open(bread(other), at(other))).moved).toMatchObject({ id: old });
  expect(JSON.stringify(disk.data.get('not-moved'))).not.toContain('howto');
});

test('another tutorial is not asked about, nor is anything in private windows', async () => {
  const { store } = setUp();
  const old = 'https://plainhowto.example/bread';
  await store.open(bread(old), at(old));
  await store.apply(old, [{ ...operation('b0', 1), tutorial: old }], at(old));
  expect((await store.open(summary, visit)).moved).toBeNull();
  const hidden = { address: 'https://newhowto.example/bread', private: true };
  expect((await store.open(bread(hidden.address), hidden)).moved).toBeNull();
  await expect(store.adopt(hidden.address, old, hidden)).rejects.toThrow('Private');
});

test('an act from a time to come is refused: it would win over all that follows', async () => {
  const { store, disk } = setUp();
  const far = operation('a', 400 * 24 * 3_600_000);
  await expect(store.apply(id, [far], visit)).rejects.toThrow('time');
  expect(disk.data.size).toBe(0);
});

test('what is removed is gone from disk and list', async () => {
  const { store, disk } = setUp();
  await store.apply(id, [operation('a', 1)], visit);
  await store.remove([(await store.load(id)) as TutorialRecord]);
  expect(await store.list(false)).toEqual([]);
  expect([...disk.data.keys()].filter((each) => /^(tutorial|alias):/.test(each))).toEqual([]);
});

test('a note is on disk when it is answered, and makes the tutorial one that was begun', async () => {
  const { store, disk } = setUp();
  await store.open(summary, visit);
  await store.remark(id, [{ tutorial: id, step: 'a', about: 'note', value: 'Blue.', at: 1, device: 'one' }], visit);
  expect(onDisk(disk)?.notes.a?.value).toBe('Blue.');
  expect((await store.list(false)).map((entry) => entry.id)).toEqual([id]);
  const ahead = { tutorial: id, step: 'a', about: 'note', value: 'Later.', at: 4e12, device: 'one' } as const;
  await expect(store.remark(id, [ahead], visit)).rejects.toThrow('time of today');
});

test('time spent on a tutorial that nobody began stays in memory, and comes to disk with the first tick', async () => {
  const { store, disk } = setUp(60_000);
  await store.open(summary, visit);
  await store.spend(id, 'one', 60, 61_000, visit);
  expect(onDisk(disk)).toBeNull();
  await store.apply(id, [operation('a', 1)], visit);
  await store.spend(id, 'one', 30, 91_000, visit);
  await store.spend(id, 'one', 30, 91_000, visit);
  expect(onDisk(disk)?.spent).toMatchObject({ one: { seconds: 90, visits: 1 } });
});
