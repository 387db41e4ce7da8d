import './fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Operation } from '../../core/progress/progress';
import { itemKey } from '../../core/sync/item';
import { quotas } from '../../core/sync/plan';
import { syncAlarm } from '../../platform/sync-alarm';
import { listenToSync } from '../../platform/sync-events';
import { fake, resetBrowser } from './fake-browser';
import { addressOf, type Machine, start, World } from './sync-world';

const minute = 60_000;
let world: World;
let machine: Machine;

beforeEach(async () => {
  resetBrowser();
  world = new World(7);
  machine = world.machine();
  await machine.turnSync(true);
});

const keysOf = ({ area }: Machine) => [...area.data.keys()].sort();
const place = (number: number) => itemKey(addressOf(number));

describe('what leaves the machine', () => {
  test('nothing, until the person turns sync on; then all that was begun', async () => {
    await machine.turnSync(false);
    await machine.act(1, 's1x0', 'done');
    await machine.stores.sync.flush();
    expect(keysOf(machine)).toEqual([]);
    expect(await machine.stores.sync.state()).toMatchObject({ on: false, waiting: 0, lastSent: null });
    await machine.turnSync(true);
    await machine.stores.sync.flush();
    expect(keysOf(machine)).toEqual([place(1)]);
    expect(await machine.stores.sync.state()).toMatchObject({ on: true, synced: 1, lastSent: start, devices: 0 });
  });

  test.each(['localhost:3000', 'wiki.corp', 'nas', '10.0.0.7', '192.168.1.1', 'printer.local', '[::1]'])(
    'nothing of %s',
    async (host) => {
      await machine.act(1, 's1x0', 'done', `http://${host}/1`);
      await machine.stores.sync.flush();
      expect(keysOf(machine)).toEqual([]);
      expect(await machine.stores.sync.state()).toMatchObject({ local: 1, waiting: 0, leftOut: [] });
    },
  );

  test('nothing of private windows, which see nothing of it either', async () => {
    await machine.act(1, 's1x0', 'done');
    await machine.stores.sync.flush();
    await machine.act(2, 's2x0', 'done', addressOf(2), true);
    await machine.stores.sync.flush();
    expect(keysOf(machine)).toEqual([place(1)]);
    const other = world.machine();
    await other.turnSync(true);
    other.area.receive(Object.fromEntries(machine.area.data));
    expect((await other.open(1, addressOf(1), true)).marks).toEqual({});
    expect((await other.open(1)).marks.s1x0?.state).toBe('done');
  });

  test('no address and no word of a step', async () => {
    await machine.act(1, 's1x0', 'done');
    await machine.stores.sync.flush();
    expect(JSON.stringify([...machine.area.data])).not.toMatch(/plainhowto|example|Do 0|s1x0/);
  });

  test('what is removed from the list leaves, and does not come back when the page is opened', async () => {
    await machine.act(1, 's1x0', 'done');
    await machine.stores.sync.flush();
    await machine.stores.progress.remove([{ id: addressOf(1), lastOpened: Number.MAX_SAFE_INTEGER }]);
    await machine.stores.sync.flush();
    expect(keysOf(machine)).toEqual([]);
    expect((await machine.open(1)).marks).toEqual({});
  });

  test('cleared: all of ours goes, what is no item of ours and the ticks here stay', async () => {
    await machine.act(1, 's1x0', 'done');
    machine.area.data.set('theme', 'dark');
    await machine.stores.sync.flush();
    await machine.turnSync(false);
    await machine.stores.sync.clear();
    expect(keysOf(machine)).toEqual(['theme']);
    expect((await machine.open(1)).marks.s1x0?.state).toBe('done');
  });
});

describe('what comes in', () => {
  let other: Machine;

  beforeEach(async () => {
    other = world.machine();
    await other.turnSync(true);
  });

  test('a tick reaches an open page of the other machine before anything is ticked there, and its list', async () => {
    await other.open(1);
    await other.stores.tabs.change(5, (entry) => ({ ...entry, opened: [addressOf(1)] }));
    await machine.act(1, 's1x0', 'done');
    await machine.stores.sync.flush();
    await world.deliver(true);
    expect((await other.stores.progress.list(false)).map(({ done }) => done)).toEqual([1]);
    expect((await other.open(1)).marks.s1x0?.state).toBe('done');
    expect(await other.stores.sync.state()).toMatchObject({ devices: 1, lastReceived: start });
  });

  test('a page that is opened for the first time knows what was done elsewhere, and stands in the list', async () => {
    await machine.act(1, 's1x0', 'done');
    await machine.stores.sync.flush();
    await world.deliver(true);
    expect((await other.open(1)).marks.s1x0?.state).toBe('done');
    expect((await other.stores.progress.list(false)).map(({ done }) => done)).toEqual([1]);
  });

  test('nothing, while sync is off; when it is turned on, both sides have all', async () => {
    await other.turnSync(false);
    await other.act(1, 's1x1', 'done');
    await machine.act(1, 's1x0', 'done');
    await world.settle();
    expect(Object.keys((await other.open(1)).marks)).toEqual(['s1x1']);
    await other.turnSync(true);
    await world.settle();
    for (const each of [machine, other])
      expect(Object.keys((await each.open(1)).marks).sort()).toEqual(['s1x0', 's1x1']);
  });

  test('what is no item of ours is left alone', async () => {
    await machine.act(1, 's1x0', 'done');
    expect(await machine.stores.sync.took({ [place(1)]: { evil: true }, theme: 'dark', [place(2)]: 'A' })).toEqual([]);
    expect(Object.keys((await machine.open(1)).marks)).toEqual(['s1x0']);
  });
});

test('where there is no room, what was not opened for longest leaves, and it is said', async () => {
  for (let number = 0; number < 520; number++) {
    world.time += 2 * minute;
    await machine.act(number, `s${number}x1`, 'done');
    if (number % 10 === 9) await machine.stores.sync.flush();
  }
  expect(world.refused).toEqual([]);
  const { synced, most, leftOut, waiting } = await machine.stores.sync.state();
  expect([synced, most, waiting]).toEqual([500, 500, 0]);
  expect([...leftOut].sort()).toEqual(Array.from({ length: 20 }, (_, number) => addressOf(number)).sort());
});

test('ten ticks a second for half an hour stay within the allowance', async () => {
  for (let act = 0; act < 2_000; act++) {
    world.time += 900;
    await machine.act(act % 40, `s${act % 40}x${act % 4}`, act % 3 === 0 ? 'todo' : 'done');
    await machine.stores.sync.flush();
  }
  expect(world.refused).toEqual([]);
  expect(machine.area.writes.length).toBeLessThan(quotas.hour);
  expect(machine.area.writes.length).toBeGreaterThan(100);
});

test('a tutorial with more ticks than fit is said, and stays here', async () => {
  const operations = Array.from({ length: 150 }, (_, at): Operation => {
    return { tutorial: addressOf(1), step: `s${at}`, state: 'done', at: start + at * 61_000, device: '0a0a0a0a' };
  });
  const parts = [
    {
      id: 'make',
      group: 'make',
      title: null,
      steps: operations.map(({ step }) => ({ id: step, text: step, substeps: [] })),
    },
  ];
  const visit = { address: addressOf(1), private: false };
  const summary = { address: addressOf(1), title: '', language: '', parts, stated: { link: null, structured: [] } };
  await machine.stores.progress.open(summary, visit);
  await machine.stores.progress.apply(addressOf(1), operations, visit);
  await machine.stores.sync.flush();
  expect(await machine.stores.sync.state()).toMatchObject({
    waiting: 0,
    tooLarge: [addressOf(1)],
    leftOut: [],
    synced: 0,
  });
});

test('a write that the browser refuses is said, waits, and is made later', async () => {
  await machine.act(1, 's1x0', 'done');
  const { set } = machine.area;
  machine.area.set = async () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  expect(await machine.stores.sync.flush()).toBeGreaterThan(0);
  expect(await machine.stores.sync.state()).toMatchObject({ waiting: 1, failure: { code: 'full' } });
  machine.area.set = set;
  machine.restart();
  expect(await machine.stores.sync.flush()).toBe(0);
  expect(await machine.stores.sync.state()).toMatchObject({ waiting: 0, failure: null, synced: 1 });
});

test('where the disk is full as well, it is tried again all the same', async () => {
  await machine.act(1, 's1x0', 'done');
  machine.area.set = async () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  machine.disk.refusal = new Error('No space left on device');
  expect(await machine.stores.sync.flush()).toBeGreaterThan(0);
});

test('whatever dies between tick and write, what was stored is carried over', async () => {
  for (let lives = 0; lives < 14; lives++) {
    const doomed = world.machine();
    await doomed.turnSync(true);
    doomed.disk.lives = Number.POSITIVE_INFINITY;
    const dying = world.machine();
    await dying.turnSync(true);
    dying.disk.lives = lives;
    void dying.act(1, 's1x0', 'done').catch(() => null);
    await new Promise((done) => setTimeout(done, 2));
    dying.disk.lives = Number.POSITIVE_INFINITY;
    dying.restart();
    const isStored = (await dying.stores.progress.list(false)).length > 0;
    await dying.stores.sync.flush();
    expect(keysOf(dying), `after ${lives} calls`).toEqual(isStored ? [place(1)] : []);
  }
});

test('a tick that comes while others are carried over is carried over after them', async () => {
  await machine.act(1, 's1x0', 'done');
  const { set } = machine.area;
  machine.area.set = async (items) => {
    machine.area.set = set;
    await machine.act(1, 's1x1', 'done');
    return machine.area.set(items);
  };
  await machine.stores.sync.flush();
  expect((await machine.stores.sync.state()).waiting).toBe(1);
  await machine.stores.sync.flush();
  const other = world.machine();
  await other.turnSync(true);
  other.area.receive(Object.fromEntries(machine.area.data));
  expect(Object.keys((await other.open(1)).marks).sort()).toEqual(['s1x0', 's1x1']);
});

test('a browser without a synced storage says so', async () => {
  const { createStores } = await import('../../platform/stores');
  const stores = createStores({ disk: machine.disk, session: machine.session }, () => start);
  expect(await stores.sync.state()).toMatchObject({ available: false, synced: 0 });
  await expect(stores.sync.begin()).rejects.toThrow('no synced storage');
});

test('an alarm carries ticks over, and one is set however many ticks come', async () => {
  listenToSync(machine.stores);
  await machine.act(1, 's1x0', 'done');
  await machine.act(1, 's1x1', 'done');
  expect([...fake.alarms.set]).toEqual([[syncAlarm, { delayInMinutes: 0.5 }]]);
  fake.alarms.ring(syncAlarm);
  await expect.poll(() => keysOf(machine)).toEqual([place(1)]);
  expect(fake.alarms.set.size).toBe(0);
});

test("another machine's tick is told to the tabs that show the tutorial, but not to private ones", async () => {
  const heard: unknown[] = [];
  for (const tab of [1, 2]) fake.readers.set(tab, (message) => void heard.push([tab, message]));
  await machine.act(1, 's1x0', 'done');
  await machine.stores.tabs.change(1, (entry) => ({ ...entry, opened: [addressOf(1)] }));
  await machine.stores.tabs.change(2, (entry) => ({ ...entry, opened: [addressOf(1)], private: true }));
  const other = world.machine();
  await other.turnSync(true);
  await other.act(1, 's1x1', 'done');
  await other.stores.sync.flush();
  listenToSync(machine.stores);
  const [[key, value] = []] = other.area.data;
  fake.storage.sync.onChanged.fire({ [String(key)]: { newValue: value } });
  await expect
    .poll(() => heard)
    .toMatchObject([[1, { name: 'record-changed', body: { record: { id: addressOf(1) } } }]]);
});
