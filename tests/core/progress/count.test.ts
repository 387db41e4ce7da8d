import { expect, test } from 'vitest';
import { countOf, partsOf, stateOf } from '../../../core/progress/count';
import type { Marks, StepState } from '../../../core/progress/progress';
import type { Procedure, Step, Tutorial } from '../../../core/tutorial';

const step = (id: string, ...substeps: Step[]): Step => ({ id, text: id, content: [], substeps, from: 'page' });
const procedure = (id: string, relation: Procedure['relation'], ...steps: Step[]): Procedure => ({
  id,
  title: id,
  relation,
  notes: [],
  steps,
});
const tutorial = (...procedures: Procedure[]): Tutorial => ({
  address: 'https://plainhowto.example/',
  title: 'A stick',
  language: 'en',
  kind: 'howto',
  confidence: 1,
  supplies: [],
  procedures,
});
const marks = (states: Record<string, StepState>): Marks =>
  Object.fromEntries(Object.entries(states).map(([id, state]) => [id, { state, at: 1, device: 'a' }]));

const twoParts = tutorial(
  procedure('make', 'sequence', step('m1'), step('m2'), step('m3')),
  procedure('start', 'sequence', step('s1'), step('s2')),
);
const choice = tutorial(
  procedure('win', 'alternative', step('w1'), step('w2')),
  procedure('mac', 'alternative', step('a1')),
  procedure('start', 'sequence', step('s1')),
);

test('alternatives of two choices, one behind the other, are two parts', () => {
  const among = (at: number, id: string): Procedure => ({
    ...procedure(id, 'alternative', step(`${id}1`)),
    choice: { at, title: null },
  });
  const parts = partsOf(tutorial(among(0, 'w'), among(0, 'm'), among(1, 'w2'), among(1, 'm2')), { w: 'm' });
  expect(parts.map(({ procedures, chosen }) => [procedures.map(({ id }) => id).join(' '), chosen.id])).toEqual([
    ['w m', 'm'],
    ['w2 m2', 'w2'],
  ]);
});

test('alternatives of two pages of one tutorial are two parts, though each page counts its choices by itself', () => {
  const on = (page: string | undefined, id: string): Procedure => ({
    ...procedure(id, 'alternative', step(`${id}1`)),
    ...(page && { page }),
    choice: { at: 0, title: null },
  });
  const next = 'https://plainhowto.example/2';
  const parts = partsOf(tutorial(on(undefined, 'w'), on(undefined, 'm'), on(next, 'w2'), on(next, 'm2')));
  expect(parts.map(({ procedures }) => procedures.map(({ id }) => id).join(' '))).toEqual(['w m', 'w2 m2']);
});

test('counts the part you are in, and everything', () => {
  const count = countOf(twoParts, marks({ m1: 'done', m2: 'skipped' }));
  expect(count.parts).toEqual([
    { id: 'make', done: 1, skipped: 1, total: 3, places: ['done', 'skipped', 'here'] },
    { id: 'start', done: 0, skipped: 0, total: 2, places: ['todo', 'todo'] },
  ]);
  expect([count.part, count.here, count.done, count.skipped, count.total, count.left]).toEqual([0, 'm3', 1, 1, 5, 3]);
});

test('you are in the next part once the first is settled', () => {
  const count = countOf(twoParts, marks({ m1: 'done', m2: 'done', m3: 'done' }));
  expect([count.part, count.here]).toEqual([1, 's1']);
});

test('you are where you chose to be, and at the next open step once that is settled', () => {
  expect(countOf(twoParts, {}, 's1').here).toBe('s1');
  expect(countOf(twoParts, marks({ s1: 'done' }), 's1').here).toBe('s2');
  expect(countOf(twoParts, marks({ s1: 'done', s2: 'done' }), 's1').here).toBe('m1');
});

test('nothing open, nobody anywhere', () => {
  const all = marks({ m1: 'done', m2: 'done', m3: 'done', s1: 'done', s2: 'skipped' });
  const count = countOf(twoParts, all);
  expect([count.here, count.part, count.left]).toEqual([null, 1, 0]);
  const none = countOf(tutorial(), {});
  expect([none.here, none.part, none.total]).toEqual([null, 0, 0]);
});

test('neighbouring alternatives are one part of which one counts', () => {
  expect(partsOf(choice).map((part) => [part.id, part.chosen.id])).toEqual([
    ['win', 'win'],
    ['start', 'start'],
  ]);
  expect(countOf(choice, {}).total).toBe(3);
  expect(countOf(choice, {}, null, { win: 'mac' }).total).toBe(2);
  expect(countOf(choice, {}, null, { win: 'gone' }).total).toBe(3);
});

test('names of the prototype are not marks and not choices', () => {
  const odd = tutorial(procedure('constructor', 'sequence', step('toString')));
  expect(countOf(odd, {}).here).toBe('toString');
  expect(partsOf(odd)[0]?.chosen.id).toBe('constructor');
});

test('substeps roll up', () => {
  const parent = step('p', step('a'), step('b'));
  expect(stateOf(parent, {})).toBe('todo');
  expect(stateOf(parent, marks({ a: 'done' }))).toBe('some');
  expect(stateOf(parent, marks({ a: 'done', b: 'done' }))).toBe('done');
  expect(stateOf(parent, marks({ a: 'done', b: 'skipped' }))).toBe('done');
  expect(stateOf(parent, marks({ a: 'skipped', b: 'skipped' }))).toBe('todo');
  expect(stateOf(parent, marks({ p: 'done', a: 'done', b: 'todo' }))).toBe('some');
  expect(stateOf(parent, marks({ p: 'skipped', a: 'done' }))).toBe('skipped');
});

test('a ticked step stays ticked when the page gives it substeps', () => {
  expect(stateOf(step('p', step('a')), marks({ p: 'done' }))).toBe('done');
});

test('a place in a substep is a place in its step', () => {
  const deep = tutorial(procedure('make', 'sequence', step('m1'), step('m2', step('m2a'))));
  expect(countOf(deep, {}, 'm2a').here).toBe('m2');
});
