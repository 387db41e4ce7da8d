import './fake-browser';
import { expect, test } from 'vitest';
import { timeAfter } from '../../core/progress/clock';
import type { StepState, TutorialRecord } from '../../core/progress/progress';
import { applyActs, newRecord } from '../../core/progress/record';
import { itemKey } from '../../core/sync/item';
import { quotas } from '../../core/sync/plan';
import type { StorageArea } from '../../platform/storage-area';
import { createSyncStore, type SyncRecords, type SyncStore } from '../../platform/sync-store';
import { FakeArea } from './fake-browser';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = 1_763_900_000_000;

function chanceFrom(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What travels between two machines: to the server, which keeps the last to arrive, and on to the other one. */
interface Letter {
  due: number;
  from: number;
  changes: Record<string, unknown>;
}

class World {
  time = start;
  /** Writes that broke a quota. */
  refused = 0;
  readonly chance = chanceFrom(42);
  readonly areas: SyncedArea[] = [];
  #letters: Letter[] = [];

  send(from: number, changes: Record<string, unknown>): void {
    // Now and then a machine is without network for days.
    const delay = this.chance() < 0.02 ? this.chance() * 5 * day : this.chance() * 10 * minute;
    this.#letters.push({ due: this.time + delay, from, changes });
  }

  /** Everything that is due arrives, in order. */
  async deliver(all = false): Promise<boolean> {
    const due = this.#letters
      .filter((letter) => all || letter.due <= this.time)
      .sort((one, other) => one.due - other.due);
    this.#letters = this.#letters.filter((letter) => !due.includes(letter));
    for (const { from, changes } of due) {
      for (const [machine, area] of this.areas.entries()) if (machine !== from) await area.receive(changes);
    }
    return due.length > 0;
  }
}

/** `storage.sync` of one machine, with the quotas of Chromium. */
class SyncedArea implements StorageArea {
  readonly data = new Map<string, unknown>();
  writes: number[] = [];
  heard: (changes: Record<string, unknown>) => Promise<unknown> = async () => null;

  constructor(
    readonly world: World,
    readonly machine: number,
  ) {}

  async get(keys: string | string[] | null) {
    const wanted = keys === null ? [...this.data.keys()] : [keys].flat();
    return Object.fromEntries(wanted.flatMap((key) => (this.data.has(key) ? [[key, this.data.get(key)]] : [])));
  }

  async set(items: Record<string, unknown>) {
    const next = new Map([...this.data, ...Object.entries(items)]);
    this.#check(next);
    for (const [key, value] of Object.entries(items)) this.data.set(key, value);
    this.world.send(this.machine, items);
  }

  async remove(keys: string | string[]) {
    this.#check(this.data);
    for (const key of [keys].flat()) this.data.delete(key);
    this.world.send(this.machine, Object.fromEntries([keys].flat().map((key) => [key, undefined])));
  }

  async receive(changes: Record<string, unknown>) {
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) this.data.delete(key);
      else this.data.set(key, value);
    }
    await this.heard(changes);
  }

  /** Refuses as Chromium does, and remembers it. */
  #check(next: ReadonlyMap<string, unknown>) {
    const { time } = this.world;
    this.writes = [...this.writes.filter((at) => at > time - hour), time];
    const sizes = [...next].map(([key, value]) => sizeOf(key, value));
    const broken = [
      Math.max(0, ...sizes) > quotas.item && 'QUOTA_BYTES_PER_ITEM',
      next.size > quotas.items && 'MAX_ITEMS',
      sizes.reduce((sum, size) => sum + size, 0) > quotas.bytes && 'QUOTA_BYTES',
      this.writes.length > quotas.hour && 'MAX_WRITE_OPERATIONS_PER_HOUR',
      this.writes.filter((at) => at > time - minute).length > quotas.minute && 'MAX_WRITE_OPERATIONS_PER_MINUTE',
    ].find(Boolean);
    if (!broken) return;
    this.world.refused++;
    throw new Error(`${broken} quota exceeded`);
  }
}

const sizeOf = (key: string, value: unknown) => key.length + new TextEncoder().encode(JSON.stringify(value)).length;

/** One person's machine: records, sync, and a clock that may be wrong. */
class Machine {
  readonly records = new Map<string, TutorialRecord>();
  readonly area: SyncedArea;
  readonly sync: SyncStore;

  constructor(
    readonly world: World,
    readonly device: string,
    readonly skew: number,
  ) {
    this.area = new SyncedArea(world, world.areas.length);
    world.areas.push(this.area);
    const records: SyncRecords = {
      ids: async () => [...this.records.keys()],
      load: async (id) => this.records.get(id) ?? null,
      replace: async (id, change) => {
        const next = change(this.records.get(id) ?? null);
        if (next) this.records.set(id, next);
      },
    };
    this.sync = createSyncStore(this.area, new FakeArea(), records, () => world.time);
    this.area.heard = (changes) => this.sync.took(changes);
  }

  async open(number: number): Promise<TutorialRecord> {
    const fresh = this.records.get(idOf(number)) ?? tutorial(number, this.world.time);
    const record = { ...(await this.sync.bring(fresh)), lastOpened: this.world.time };
    this.records.set(record.id, record);
    return record;
  }

  async act(number: number, step: string, state: StepState) {
    const record = await this.open(number);
    const at = timeAfter(this.world.time + this.skew, record.marks[step]?.at);
    const operation = { tutorial: record.id, step, state, at, device: this.device };
    const next = applyActs(record, [operation]);
    this.records.set(record.id, next);
    await this.sync.changed(next);
    return operation;
  }
}

const idOf = (number: number) => `https://plainhowto.example/${number}`;

function tutorial(number: number, now: number): TutorialRecord {
  const steps = Array.from({ length: 4 + (number % 9) }, (_, at) => ({
    id: `s${number}x${at}`,
    text: `Do ${at}.`,
    substeps: [],
  }));
  const parts = [{ id: 'make', group: 'make', title: null, steps }];
  return newRecord(idOf(number), { address: idOf(number), title: `No. ${number}`, language: 'en', parts }, now);
}

/** The last word on each step, whoever said it. */
class LastWords {
  readonly words = new Map<string, { at: number; device: string; state: StepState }>();

  add(step: string, word: { at: number; device: string; state: StepState }): void {
    const stands = this.words.get(step);
    const isLater = !stands || word.at > stands.at || (word.at === stands.at && word.device > stands.device);
    if (isLater) this.words.set(step, word);
  }

  /** Steps of which a machine does not know the last word. */
  lostOn(machine: Machine): string[] {
    const stateOn = (step: string) =>
      machine.records.get(idOf(Number(step.slice(1).split('x')[0])))?.marks[step]?.state;
    return [...this.words].filter(([step, { state }]) => stateOn(step) !== state).map(([step]) => step);
  }
}

/** Acts of a year on either machine: evenings of work, days of nothing. Every tutorial comes up, the popular ones most. */
async function playYear(world: World, machines: readonly Machine[], last: LastWords): Promise<void> {
  const { chance } = world;
  for (let act = 0; act < 6_000; act++) {
    world.time += chance() < 0.9 ? chance() * 4 * minute : chance() * 28 * hour;
    await world.deliver();
    const machine = machines[Math.floor(chance() * 2)] as Machine;
    const number = act < 500 ? act : Math.floor(500 * chance() ** 3);
    const step = `s${number}x${Math.floor(chance() * (4 + (number % 9)))}`;
    const state = chance() < 0.8 ? 'done' : chance() < 0.5 ? 'todo' : 'skipped';
    last.add(step, await machine.act(number, step, state));
    if (chance() < 0.7) await machine.sync.flush();
  }
}

test('two machines, 500 tutorials, a year: both come to the same, no quota is broken, no tick is lost', {
  timeout: 120_000,
}, async () => {
  const world = new World();
  const machines = [new Machine(world, '0a0a0a0a', 0), new Machine(world, '0b0b0b0b', -3 * hour)];
  const last = new LastWords();
  await playYear(world, machines, last);
  expect(world.time - start).toBeGreaterThan(300 * day);
  // The network comes back, and both are left alone for a while.
  for (let turn = 0; turn < 20; turn++) {
    world.time += 2 * minute;
    for (const machine of machines) await machine.sync.flush();
    await world.deliver(true);
  }
  expect(world.refused).toBe(0);
  for (const machine of machines) {
    for (let number = 0; number < 500; number++) await machine.open(number);
    expect(await machine.sync.status()).toEqual({ waiting: 0, tooLarge: [], leftOut: [] });
    expect(last.lostOn(machine)).toEqual([]);
    expect(machine.area.data.size).toBe(500);
    for (const [key, value] of machine.area.data) expect(sizeOf(key, value)).toBeLessThanOrEqual(200);
  }
});

test('where there is no room, what was not opened for longest leaves, and it is said', async () => {
  const world = new World();
  const machine = new Machine(world, '0a0a0a0a', 0);
  for (let number = 0; number < 700; number++) {
    world.time += 2 * minute;
    await machine.act(number, `s${number}x1`, 'done');
    await machine.sync.flush();
  }
  expect(machine.area.data.size).toBeLessThanOrEqual(512);
  expect(machine.area.data.has(itemKey(idOf(0)))).toBe(false);
  expect(machine.area.data.has(itemKey(idOf(699)))).toBe(true);
});

test('ten ticks a second for an hour stay within the allowance', async () => {
  const world = new World();
  const machine = new Machine(world, '0a0a0a0a', 0);
  for (let act = 0; act < 5_000; act++) {
    world.time += 700;
    await machine.act(act % 40, `s${act % 40}x${act % 4}`, act % 3 === 0 ? 'todo' : 'done');
    await machine.sync.flush();
  }
  expect(machine.area.writes.length).toBeLessThan(quotas.hour);
});

test('a tutorial with more ticks than fit is said, and stays here', async () => {
  const world = new World();
  const machine = new Machine(world, '0a0a0a0a', 0);
  const steps = Array.from({ length: 150 }, (_, at) => ({ id: `s${at}`, text: `Do ${at}.`, substeps: [] }));
  const parts = [{ id: 'make', group: 'make', title: null, steps }];
  const read = { address: idOf(1), title: 'Long', language: 'en', parts };
  const operations = steps.map(({ id }, at) => ({
    tutorial: idOf(1),
    step: id,
    state: 'done' as const,
    at: start + at * 61_000,
    device: '0a0a0a0a',
  }));
  const record = applyActs(newRecord(idOf(1), read, start), operations);
  machine.records.set(record.id, record);
  await machine.sync.changed(record);
  await machine.sync.flush();
  expect(await machine.sync.status()).toMatchObject({ waiting: 0, tooLarge: [idOf(1)] });
  expect(machine.area.data.size).toBe(0);
});

test('addresses of a home or office never leave the machine', async () => {
  const world = new World();
  const machine = new Machine(world, '0a0a0a0a', 0);
  for (const host of ['localhost:3000', 'wiki.corp', 'nas']) {
    const record = { ...tutorial(1, start), id: `http://${host}/1`, address: `http://${host}/1` };
    machine.records.set(record.id, record);
    await machine.sync.changed(record);
  }
  await machine.sync.flush();
  expect(machine.area.data.size).toBe(0);
});
