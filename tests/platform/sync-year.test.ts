import './fake-browser';
import { beforeEach, expect, test } from 'vitest';
import type { Operation } from '../../core/progress/progress';
import { resetBrowser } from './fake-browser';
import { lengthOf, type Machine, sizeOf, start, stepOf, World } from './sync-world';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const tutorials = 500;
/** `npm run stress:sync` plays more acts, from other seeds. */
const acts = Number(import.meta.env.VITE_SIDESTEP_ACTS ?? 1_500);
const seed = Number(import.meta.env.VITE_SIDESTEP_SEED ?? 42);

beforeEach(resetBrowser);

/** The last word on each step, whoever said it. */
class LastWords {
  readonly words = new Map<string, Operation>();

  add(word: Operation): void {
    const stands = this.words.get(word.step);
    const isLater = !stands || word.at > stands.at || (word.at === stands.at && word.device > stands.device);
    if (isLater) this.words.set(word.step, word);
  }

  /** Steps of which a machine does not know the last word, and marks that nobody made. */
  async differOn(machine: Machine): Promise<string[]> {
    const differing: string[] = [];
    for (let number = 0; number < tutorials; number++) {
      const { marks } = await machine.open(number);
      for (let at = 0; at < lengthOf(number); at++) {
        const step = stepOf(number, at);
        if (marks[step]?.state !== this.words.get(step)?.state) differing.push(step);
      }
    }
    return differing;
  }
}

/** Evenings of work, days of nothing, on either machine, whose workers die. Every tutorial comes up, the popular ones most. */
async function playYear(world: World, last: LastWords): Promise<void> {
  const { chance, machines } = world;
  const rest = (365 * day - acts * 2 * minute) / (acts * 0.1);
  for (let act = 0; act < acts; act++) {
    world.time += chance() < 0.9 ? chance() * 4 * minute : chance() * 2 * rest;
    await world.deliver();
    const machine = machines[Math.floor(chance() * machines.length)] as Machine;
    if (chance() < 0.1) machine.restart();
    const number = act < tutorials ? act : Math.floor(tutorials * chance() ** 3);
    const step = stepOf(number, Math.floor(chance() * lengthOf(number)));
    last.add(await machine.act(number, step, chance() < 0.8 ? 'done' : chance() < 0.5 ? 'todo' : 'skipped'));
    if (chance() < 0.7) await machine.stores.sync.flush();
  }
}

test('two machines, 500 tutorials, a year: both come to the same, no quota is broken, no tick is lost', {
  timeout: 3_600_000,
}, async () => {
  const world = new World(seed);
  const machines = [world.machine(), world.machine(-3 * hour)];
  for (const machine of machines) await machine.turnSync(true);
  const last = new LastWords();
  await playYear(world, last);
  expect(world.time - start).toBeGreaterThan(300 * day);
  await world.settle();
  expect(world.refused).toEqual([]);
  for (const machine of machines) {
    expect(await last.differOn(machine)).toEqual([]);
    await world.settle();
    const state = await machine.stores.sync.state();
    expect(state).toMatchObject({ on: true, devices: 1, waiting: 0, tooLarge: [], leftOut: [], failure: null });
    expect(state.synced).toBe(tutorials);
    for (const [key, value] of machine.area.data) expect(sizeOf(key, value)).toBeLessThanOrEqual(200);
  }
  const [one = [], other = []] = await Promise.all(machines.map(({ stores }) => stores.progress.list(false)));
  const plain = (entries: typeof one) => entries.map(({ id, done, left }) => `${id} ${done} ${left}`).sort();
  expect(plain(one)).toEqual(plain(other));
  expect(one.length).toBeGreaterThan(tutorials / 2);
});
