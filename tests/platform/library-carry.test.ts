import './fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import type { TutorialRecord } from '../../core/progress/progress';
import { answer } from '../../platform/answering';
import { removeTutorials, restoreTutorials } from '../../platform/library-carry';
import { libraryHandlers } from '../../platform/library-handlers';
import type { Message } from '../../platform/messages';
import { ask } from '../../platform/messaging';
import { extensionHandlers, sharedHandlers } from '../../platform/shared-handlers';
import { createStores, type Stores } from '../../platform/stores';
import { extensionId, fake, home, resetBrowser } from './fake-browser';
import version3 from './versions/record-3.json?raw';

const example = JSON.parse(version3) as TutorialRecord;
const tutorials = Array.from({ length: 12 }, (_, at) => {
  const id = `https://plainhowto.example/${at}`;
  return { ...example, id, address: id, title: `Tutorial ${at}`, aliases: [] };
});
const ids = tutorials.map(({ id }) => id);
/** Characters of one message: two or three of the twelve, as 8 MiB are some 700 of a large library. */
const longest = 2.5 * JSON.stringify(tutorials[0]).length;

let stores: Stores;
let said: { message: Message; answered: number }[];

/** A worker on the storage as it is now. */
function startWorker() {
  fake.runtime.onMessage.listeners = [];
  const { local: disk, session, sync: synced } = fake.storage;
  stores = createStores({ disk, session, synced }, Date.now);
  const extension = { ...extensionHandlers(stores), ...libraryHandlers(stores, longest) };
  answer({ anyone: sharedHandlers(stores), page: {} as never, extension });
}

/** What an extension page asks comes to the worker; `before` and `after` happen on the way there and back. */
function connect(
  before: (message: Message) => unknown = () => null,
  after: (message: Message) => unknown = () => null,
) {
  fake.runtime.sendMessage = async (raw) => {
    const message = raw as Message;
    await before(message);
    const answered = await fake.runtime.onMessage.fire(message, { id: extensionId, url: `${home}options.html` })[0];
    said.push({ message, answered: JSON.stringify(answered).length });
    return (await after(message)) ?? answered;
  };
}

const onDisk = () => [...fake.storage.local.data.keys()].filter((key) => key.startsWith('tutorial:'));
const named = (name: string) => said.filter(({ message }) => message.name === name);
const whole = (records: readonly TutorialRecord[]) =>
  [...records].sort((one, other) => (one.id < other.id ? -1 : 1)).map(({ id, marks }) => ({ id, marks }));

beforeEach(async () => {
  resetBrowser();
  startWorker();
  said = [];
  connect();
  await stores.progress.restore(tutorials);
  await stores.kept.change(ids[3] ?? '', { type: 'got', supply: '2 carrots', got: true }, false);
});

describe('a library longer than one message', () => {
  test('goes and comes back in parts that one message can carry', async () => {
    const before = new Map(fake.storage.local.data);
    const { ok, removed } = await removeTutorials(ids);
    expect([ok, removed.records.length, onDisk()]).toEqual([true, 12, []]);
    expect([...fake.storage.local.data.keys()].filter((key) => key.includes('plainhowto'))).toEqual([]);
    expect(await restoreTutorials(removed, longest)).toEqual({ ok: true, value: null });
    expect(named('see-tutorials').length).toBeGreaterThan(4);
    expect(named('restore-tutorials').length).toBeGreaterThan(4);
    const overhead = 2_000;
    for (const { message, answered } of said)
      expect(Math.max(answered, JSON.stringify(message).length)).toBeLessThan(longest + overhead);
    const again = (data: ReadonlyMap<string, string>) =>
      [...data].filter(([key]) => /^(tutorial|kept):/.test(key)).map(([key, json]) => [key, JSON.parse(json)]);
    expect(new Map(again(fake.storage.local.data) as [string, unknown][])).toEqual(
      new Map(again(before) as [string, unknown][]),
    );
  });

  test('is all in hand where the worker dies after it forgot a part and before it said so', async () => {
    let deaths = 0;
    connect(undefined, ({ name }) => {
      // Asked again, it answers.
      if (name !== 'remove-tutorials' || deaths++ % 2 === 1) return null;
      startWorker();
      return { ok: false, code: 'gone', message: 'Nobody answered.' };
    });
    const { ok, removed } = await removeTutorials(ids);
    expect([ok, deaths > 2, onDisk()]).toEqual([true, true, []]);
    expect(whole(removed.records)).toEqual(whole(tutorials));
  });

  test('is all in hand where the disk refuses in the middle', async () => {
    let parts = 0;
    connect(({ name }) => {
      if (name === 'remove-tutorials' && ++parts === 3) fake.storage.local.refusal = new Error('quota exceeded');
    });
    const { ok, removed } = await removeTutorials(ids);
    expect(ok).toBe(false);
    expect(onDisk().length).toBeGreaterThan(0);
    expect(onDisk().length).toBeLessThan(12);
    expect(await restoreTutorials(removed, longest)).toMatchObject({ ok: false, code: 'full' });
    fake.storage.local.refusal = null;
    expect(await restoreTutorials(removed, longest)).toMatchObject({ ok: true });
    expect(whole(await stores.progress.records())).toEqual(whole(tutorials));
  });

  test('a tick between seeing a tutorial and forgetting it is in hand, too', async () => {
    const id = ids[5] ?? '';
    const act = { tutorial: id, step: 'late', state: 'done', at: 1_764_000_000_000, device: 'one' } as const;
    let ticked = false;
    connect(async ({ name, body }) => {
      if (ticked || name !== 'remove-tutorials' || !JSON.stringify(body).includes(`"${id}"`)) return;
      ticked = true;
      await stores.progress.apply(id, [act], { address: id, private: false });
    });
    const { ok, removed } = await removeTutorials(ids);
    expect([ok, ticked, onDisk()]).toEqual([true, true, []]);
    expect(removed.records.find((record) => record.id === id)?.marks).toHaveProperty('late');
    expect(removed.records.length).toBe(12);
  });
});

test('everything means what is in no list as well, and copies that stand beside the library', async () => {
  const [first = '', second = ''] = ids;
  // Unticked again: on no shelf, and still on disk with its words.
  await stores.progress.amend(first, (record) => ({ ...record, marks: {}, notes: {}, stuck: {} }));
  await stores.progress.import(tutorials.slice(1, 3));
  await fake.storage.local.set({
    [`aside:7:tutorial:${second}`]: { version: 99 },
    'aside:7:settings': { version: 99 },
  });
  expect((await stores.progress.list(false)).map(({ id }) => id)).not.toContain(first);
  const kept = await ask('list-kept', null);
  expect(kept.ok && [...kept.value.ids].sort()).toEqual([...ids].sort());
  await removeTutorials(ids);
  expect(await ask('forget-copies', null)).toEqual({ ok: true, value: null });
  expect([...fake.storage.local.data].filter(([, json]) => json.includes('plainhowto'))).toEqual([]);
  expect([...fake.storage.local.data.keys()]).toContain('aside:7:settings');
});
