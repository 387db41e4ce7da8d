import { expect, test } from 'vitest';
import type { TimerChange } from '../../core/timers/timer';
import { createKeptStore } from '../../platform/kept-store';
import { createTimersStore } from '../../platform/timers-store';
import { FakeArea } from './fake-browser';

const minute = 60_000;
const start = (id: string, minutes: number): TimerChange => ({
  type: 'start',
  id,
  step: id,
  number: 1,
  name: id,
  length: minutes * minute,
  most: minutes * minute,
});
const soup = { tutorial: 'https://kitchen.example/soup', address: 'https://kitchen.example/soup?p=1' };
const bread = { tutorial: 'https://kitchen.example/bread', address: 'https://kitchen.example/bread' };

function setup() {
  const areas = { disk: new FakeArea(), session: new FakeArea() };
  const clock = { now: 0 };
  return { areas, clock, store: createTimersStore(areas, () => clock.now) };
}

test('another worker finds the timers, and each end comes out once', async () => {
  const { areas, clock, store } = setup();
  await store.change(soup, start('a', 10), false);
  await store.change(bread, start('b', 20), false);
  const next = createTimersStore({ disk: areas.disk.reborn(), session: areas.session }, () => clock.now);
  expect(await next.outlook()).toEqual({ next: 10 * minute, waiting: false });
  clock.now = 15 * minute;
  const [rung, ...others] = await next.ring();
  expect(others).toEqual([]);
  expect([rung?.tutorial, rung?.address, rung?.ended.map(({ id }) => id)]).toEqual([
    soup.tutorial,
    soup.address,
    ['a'],
  ]);
  expect(await next.ring()).toEqual([]);
  expect(await next.outlook()).toEqual({ next: 20 * minute, waiting: true });
  expect((await next.read(soup.tutorial, false)).map(({ id }) => id)).toEqual(['a']);
});

test('changes at the same time are all kept', async () => {
  const { store } = setup();
  await Promise.all(Array.from({ length: 8 }, (_, n) => store.change(soup, start(`t${n}`, 1), false)));
  expect(await store.read(soup.tutorial, false)).toHaveLength(8);
});

test('timers of private windows never touch the disk, and go with the last of them', async () => {
  const { areas, store } = setup();
  await store.change(soup, start('a', 1), true);
  expect(areas.disk.data.size).toBe(0);
  expect(await store.read(soup.tutorial, false)).toEqual([]);
  await store.forgetPrivate();
  expect(await store.read(soup.tutorial, true)).toEqual([]);
});

test('what is damaged on disk is left out, and the rest goes on', async () => {
  const { areas, store } = setup();
  await areas.disk.set({ timers: [{ tutorial: 1 }, 'x', { ...bread, timers: [] }] });
  await store.change(soup, start('a', 1), false);
  expect(await store.read(soup.tutorial, false)).toHaveLength(1);
  await areas.disk.set({ timers: 'gone' });
  expect(await store.outlook()).toEqual({ next: null, waiting: false });
});

test('a tutorial that is forgotten takes its timers along', async () => {
  const { areas, store } = setup();
  await store.change(soup, start('a', 1), false);
  await store.forget([soup.tutorial]);
  expect(areas.disk.data.size).toBe(0);
});

test('supplies and servings outlive the browser; what stands in blanks is never on disk', async () => {
  const areas = { disk: new FakeArea(), session: new FakeArea() };
  const kept = createKeptStore(areas);
  await kept.change('t', { type: 'got', supply: '2 eggs', got: true }, false);
  await kept.change('t', { type: 'makes', makes: 6 }, false);
  const all = await kept.change('t', { type: 'value', name: 'your-password', value: 'hunter2' }, false);
  expect(all).toEqual({ got: ['2 eggs'], makes: 6, values: { 'your-password': 'hunter2' } });
  expect([...areas.disk.data.values()].join()).not.toContain('hunter2');
  const later = createKeptStore({ disk: areas.disk.reborn(), session: new FakeArea() });
  expect(await later.read('t', false)).toEqual({ got: ['2 eggs'], makes: 6, values: {} });
  await kept.forget(['t']);
  expect([areas.disk.data.size, areas.session.data.size]).toEqual([0, 0]);
});

test('what is kept in private windows stays apart, and goes with them', async () => {
  const areas = { disk: new FakeArea(), session: new FakeArea() };
  const kept = createKeptStore(areas);
  await kept.change('t', { type: 'got', supply: '2 eggs', got: true }, true);
  expect(await kept.read('t', false)).toEqual({ got: [], makes: null, values: {} });
  expect(areas.disk.data.size).toBe(0);
  await kept.forgetPrivate();
  expect(areas.session.data.size).toBe(0);
});
