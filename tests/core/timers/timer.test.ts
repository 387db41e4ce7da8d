import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameAround, timesOf } from '../../../core/timers/step-times';
import {
  changeTimers,
  inOrder,
  isEnded,
  leftOf,
  mostTimers,
  nextEnd,
  ownTimerId,
  rung,
  soonestOf,
  type Timer,
  type TimerChange,
  withoutForgotten,
} from '../../../core/timers/timer';
import type { Duration } from '../../../core/tutorial';

const minute = 60_000;
const start = (id: string, minutes: number): TimerChange => ({
  type: 'start',
  id,
  step: id,
  number: 1,
  name: id,
  length: minutes * minute,
  most: null,
});
const one = (timers: readonly Timer[], id: string) => {
  const found = timers.find((timer) => timer.id === id);
  if (!found) throw new Error(`no timer ${id}`);
  return found;
};

test('several run at once, pause and go on', () => {
  let timers = changeTimers([], start('a', 10), 0);
  timers = changeTimers(timers, start('b', 2), minute);
  expect([leftOf(one(timers, 'a'), 2 * minute), leftOf(one(timers, 'b'), 2 * minute)]).toEqual([8 * minute, minute]);
  timers = changeTimers(timers, { type: 'pause', id: 'a' }, 2 * minute);
  expect(leftOf(one(timers, 'a'), 60 * minute)).toBe(8 * minute);
  timers = changeTimers(timers, { type: 'resume', id: 'a' }, 60 * minute);
  expect(leftOf(one(timers, 'a'), 61 * minute)).toBe(7 * minute);
});

test('past midnight and over a night asleep, the end is the same moment', () => {
  const evening = Date.UTC(2026, 10, 24, 23, 50);
  const timers = changeTimers([], start('dough', 12 * 60), evening);
  const morning = Date.UTC(2026, 10, 25, 11, 49, 59);
  expect(isEnded(one(timers, 'dough'), morning)).toBe(false);
  expect(isEnded(one(timers, 'dough'), morning + 1000)).toBe(true);
});

test('a minute more goes on from now once the time was up, and rings anew', () => {
  const begun = changeTimers([], start('a', 1), 0);
  const { timers, ended } = rung(begun, 5 * minute);
  expect(ended.map(({ id }) => id)).toEqual(['a']);
  expect(rung(timers, 6 * minute).ended).toEqual([]);
  const more = changeTimers(timers, { type: 'add', id: 'a', by: minute }, 6 * minute);
  expect(leftOf(one(more, 'a'), 6 * minute)).toBe(minute);
  expect(rung(more, 8 * minute).ended.map(({ id }) => id)).toEqual(['a']);
});

test('what ended comes first, then the soonest, then what is paused', () => {
  let timers = changeTimers([], start('late', 30), 0);
  for (const [id, minutes] of [
    ['paused', 3],
    ['soon', 20],
    ['over', 1],
  ] as const)
    timers = changeTimers(timers, start(id, minutes), 0);
  timers = changeTimers(timers, { type: 'pause', id: 'paused' }, 0);
  expect(inOrder(timers, 2 * minute).map(({ id }) => id)).toEqual(['over', 'soon', 'late', 'paused']);
  expect(soonestOf(timers, 0)?.id).toBe('over');
  expect(nextEnd(timers)).toBe(minute);
  expect(
    soonestOf(
      timers.filter(({ id }) => id === 'paused'),
      0,
    ),
  ).toBeNull();
});

test('a name that is blank leaves the name, and what ended yesterday is forgotten', () => {
  const timers = changeTimers(changeTimers([], start('a', 1), 0), { type: 'rename', id: 'a', name: '  ' }, 0);
  expect(one(timers, 'a').name).toBe('a');
  expect(withoutForgotten(timers, 23 * 60 * minute)).toHaveLength(1);
  expect(withoutForgotten(timers, 25 * 60 * minute)).toEqual([]);
});

const anyChange: fc.Arbitrary<TimerChange> = fc.oneof(
  fc
    .record({ id: fc.constantFrom('a', 'b', 'c'), minutes: fc.integer({ min: 1, max: 600 }) })
    .map(({ id, minutes }) => start(id, minutes)),
  fc.record({
    type: fc.constantFrom('pause' as const, 'resume' as const, 'remove' as const),
    id: fc.constantFrom('a', 'b', 'c'),
  }),
  fc.record({
    type: fc.constant('add' as const),
    id: fc.constantFrom('a', 'b', 'c'),
    by: fc.integer({ min: 1, max: 600_000 }),
  }),
);

test('whatever is done: nothing is left over the length, running time passes as the clock does, and each end rings once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyChange, fc.integer({ min: 0, max: 40 * minute }))), (acts) => {
      let timers: readonly Timer[] = [];
      let now = 0;
      for (const [change, passed] of acts) {
        const before = timers;
        now += passed;
        for (const timer of before) {
          const was = leftOf(timer, now - passed);
          const is = leftOf(timer, now);
          expect(is).toBe(timer.endsAt === null ? was : Math.max(0, was - passed));
        }
        timers = changeTimers(before, change, now);
        expect(new Set(timers.map(({ id }) => id)).size).toBe(timers.length);
        for (const timer of timers) expect(leftOf(timer, now)).toBeLessThanOrEqual(timer.length);
        const first = rung(timers, now);
        timers = first.timers;
        expect(rung(timers, now).ended).toEqual([]);
        expect(nextEnd(timers) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now);
      }
    }),
  );
});

test('pausing and going on at once changes no end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 10_000_000 }), (minutes, at) => {
      const timers = changeTimers([], start('a', minutes), 0);
      const paused = changeTimers(timers, { type: 'pause', id: 'a' }, at);
      const again = changeTimers(paused, { type: 'resume', id: 'a' }, at);
      expect(one(again, 'a').endsAt).toBe(one(timers, 'a').endsAt);
    }),
  );
});

test('a timer of one’s own is unlike all others, also for no step', () => {
  let timers: readonly Timer[] = [];
  for (const step of ['a', 'a', '', 'a']) timers = changeTimers(timers, start(ownTimerId(step, timers), 1), 0);
  expect(timers.map(({ id }) => id)).toEqual(['a#own1', 'a#own2', '#own1', 'a#own3']);
  timers = changeTimers(timers, { type: 'remove', id: 'a#own2' }, 0);
  expect(ownTimerId('a', timers)).toBe('a#own2');
});

test('there is an end to how many there are', () => {
  let timers: readonly Timer[] = [];
  for (let place = 0; place < 2 * mostTimers; place++) timers = changeTimers(timers, start(`t${place}`, 1), 0);
  expect(timers).toHaveLength(mostTimers);
});

test('the times of a step, in order, from notes and bold words too', () => {
  const time = (least: number): Duration => ({
    type: 'duration',
    least,
    most: least,
    content: [{ type: 'text', text: `${least} s` }],
  });
  const [a, b, c] = [time(1), time(2), time(3)];
  const content = [
    { type: 'paragraph' as const, content: [a, { type: 'strong' as const, content: [b] }] },
    { type: 'note' as const, tone: 'tip' as const, content: [{ type: 'paragraph' as const, content: [c] }] },
  ];
  expect(timesOf({ content })).toEqual([a, b, c]);
});

test.each([
  ['Add the tomatoes. Simmer for 20 minutes until thick.', '20 minutes', 'en', 'Simmer for 20 minutes until thick'],
  ['加入番茄。煮20分钟。', '20分钟', 'zh', '煮20分钟'],
  ['Wait 5 minutes', '5 minutes', '', 'Wait 5 minutes'],
  [
    'Make 4 wells, crack an egg into each, cover and cook for 6 minutes.',
    '6 minutes',
    'en',
    'Cover and cook for 6 minutes',
  ],
  ['iki dakika bekle: 5 dakika', '5 dakika', 'tr', 'İki dakika bekle: 5 dakika'],
  [
    'Using a mixer with a paddle, beat the butter until smooth and creamy, about 2 minutes.',
    '2 minutes',
    'en',
    'Beat the butter until smooth and creamy, about…',
  ],
  [
    'Let the dough rest somewhere warm until it has doubled, 3-7 hours.',
    '3-7 hours',
    'en',
    'Let the dough rest somewhere warm until it has…',
  ],
  [
    'Put the dough into the tin and let it rest for 2 hours under a damp cloth',
    '2 hours',
    'en',
    'Put the dough into the tin and let it rest for…',
  ],
])('%s is called by its sentence', (text, words, language, name) => {
  expect(nameAround(text, words, language)).toBe(name);
});
