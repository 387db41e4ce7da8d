import { timeAfter } from '../../core/progress/clock';
import type { Operation, StepState } from '../../core/progress/progress';
import { quotas } from '../../core/sync/plan';
import type { StorageArea } from '../../platform/storage-area';
import { createStores, type Stores } from '../../platform/stores';
import { FakeArea } from './fake-browser';

/**
 * Machines of one person, joined by the browser's sync: every write of one comes to the others later, perhaps days later and out of
 * order, and writes that break a quota are refused as Chromium refuses them. On each machine runs all that runs in the background.
 */

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** When the simulation begins. */
export const start = 1_763_900_000_000;

/** Numbers 0 to 1 from a seed. */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Letter {
  due: number;
  to: Machine;
  changes: Record<string, unknown>;
}

/** Time, the network, and the machines. */
export class World {
  time = start;
  /** Writes that broke a quota. */
  refused: string[] = [];
  readonly chance: () => number;
  readonly machines: Machine[] = [];
  #letters: Letter[] = [];

  constructor(seed: number) {
    this.chance = chanceFrom(seed);
  }

  /** A machine whose clock is wrong by so much. */
  machine(skew = 0): Machine {
    const made = new Machine(this, skew);
    this.machines.push(made);
    return made;
  }

  send(from: SyncedArea, changes: Record<string, unknown>): void {
    for (const to of this.machines.filter((each) => each.area !== from)) {
      // Now and then a machine is without network for days.
      const delay = this.chance() < 0.02 ? this.chance() * 5 * day : this.chance() * 10 * minute;
      this.#letters.push({ due: this.time + delay, to, changes });
    }
  }

  /** What is due arrives, in order; `all` brings the rest, too. */
  async deliver(all = false): Promise<void> {
    const due = this.#letters
      .filter((letter) => all || letter.due <= this.time)
      .sort((one, other) => one.due - other.due);
    this.#letters = this.#letters.filter((letter) => !due.includes(letter));
    for (const { to, changes } of due) {
      to.area.receive(changes);
      await to.stores.sync.took(changes);
    }
  }

  /** The network is back, and everybody has time. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) {
      this.time += 2 * minute;
      for (const machine of this.machines) await machine.stores.sync.flush();
      await this.deliver(true);
    }
  }
}

/** Bytes that Chromium counts for one item. */
export const sizeOf = (key: string, value: unknown) =>
  key.length + new TextEncoder().encode(JSON.stringify(value)).length;

/** `storage.sync` of one machine, with the quotas of Chromium. */
export class SyncedArea implements StorageArea {
  readonly data = new Map<string, unknown>();
  writes: number[] = [];

  constructor(readonly world: World) {}

  async get(keys: string | string[] | null) {
    const wanted = keys === null ? [...this.data.keys()] : [keys].flat();
    return Object.fromEntries(wanted.flatMap((key) => (this.data.has(key) ? [[key, this.data.get(key)]] : [])));
  }

  async set(items: Record<string, unknown>) {
    this.#check(new Map([...this.data, ...Object.entries(items)]));
    for (const [key, value] of Object.entries(items)) this.data.set(key, value);
    this.world.send(this, items);
  }

  async remove(keys: string | string[]) {
    this.#check(this.data);
    for (const key of [keys].flat()) this.data.delete(key);
    this.world.send(this, Object.fromEntries([keys].flat().map((key) => [key, undefined])));
  }

  receive(changes: Record<string, unknown>) {
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) this.data.delete(key);
      else this.data.set(key, value);
    }
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
    ].find((each) => each !== false);
    if (!broken) return;
    this.world.refused.push(broken);
    throw new Error(`${broken} quota exceeded`);
  }
}

/** One machine: its disk, its synced area, and the worker that is alive now. */
export class Machine {
  readonly disk = new FakeArea();
  readonly session = new FakeArea();
  readonly area: SyncedArea;
  stores: Stores;

  constructor(
    readonly world: World,
    readonly skew: number,
  ) {
    this.area = new SyncedArea(world);
    this.stores = this.#worker();
  }

  #worker(): Stores {
    const areas = { disk: this.disk, session: this.session, synced: this.area };
    return createStores(areas, () => Math.floor(this.world.time) + this.skew);
  }

  /** The worker dies, and the next one knows only what is stored. */
  restart(): void {
    this.stores = this.#worker();
  }

  async turnSync(on: boolean): Promise<void> {
    await this.stores.settings.change({ type: 'sync', on }, false);
    if (on) await this.stores.sync.begin();
    else await this.stores.sync.end();
  }

  async open(number: number, address = addressOf(number), isPrivate = false) {
    const visit = { address, private: isPrivate };
    return (await this.stores.progress.open(summaryOf(number, address), visit)).record;
  }

  /** Opens a tutorial and acts on one step, as a panel does. */
  async act(
    number: number,
    step: string,
    state: StepState,
    address = addressOf(number),
    isPrivate = false,
  ): Promise<Operation> {
    const record = await this.open(number, address, isPrivate);
    const at = timeAfter(this.world.time + this.skew, record.marks[step]?.at);
    const operation = { tutorial: record.id, step, state, at, device: await this.stores.device() };
    await this.stores.progress.apply(record.id, [operation], { address, private: isPrivate });
    return operation;
  }
}

/** Where the n-th tutorial stands. */
export const addressOf = (number: number) => `https://plainhowto.example/${number}`;

/** Steps of the n-th tutorial. */
export const lengthOf = (number: number) => 4 + (number % 9);

/** Id of a step of the n-th tutorial. */
export const stepOf = (number: number, at: number) => `s${number}x${at}`;

function summaryOf(number: number, address: string) {
  const steps = Array.from({ length: lengthOf(number) }, (_, at) => ({
    id: stepOf(number, at),
    text: `Do ${at}.`,
    substeps: [],
  }));
  const parts = [{ id: 'make', group: 'make', title: null, steps }];
  return { address, title: `No. ${number}`, language: 'en', parts, stated: { link: null, structured: [] } };
}
