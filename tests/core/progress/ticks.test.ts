import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateOf } from '../../../core/progress/count';
import { applyOperations } from '../../../core/progress/operations';
import type { Marks, StepState } from '../../../core/progress/progress';
import { resetOf, stampWishes, undoOf, type Wish, wishesFor } from '../../../core/progress/ticks';
import type { Step, Tutorial } from '../../../core/tutorial';

const step = (id: string, ...substeps: Step[]): Step => ({ id, text: id, content: [], substeps, from: 'page' });
const deep = step('p', step('a'), step('b', step('b1'), step('b2')));
const tutorial: Tutorial = {
  address: 'https://plainhowto.example/',
  title: 'A stick',
  language: 'en',
  kind: 'howto',
  confidence: 1,
  supplies: [],
  procedures: [{ id: 'make', title: null, relation: 'sequence', notes: [], steps: [deep, step('q')] }],
};
const ids = ['p', 'a', 'b', 'b1', 'b2', 'q'];

function act(marks: Marks, wishes: readonly Wish[], at = 1): Marks {
  return applyOperations(marks, stampWishes(wishes, marks, { tutorial: 't', at, device: 'one' }));
}

const tick = (marks: Marks, id: string, state: StepState) => act(marks, wishesFor(tutorial, marks, id, state));
const statesOf = (marks: Marks) => ids.map((id) => marks[id]?.state ?? 'todo');

test('ticking a parent ticks all in it, unticking it unticks them', () => {
  const done = tick({}, 'p', 'done');
  expect(statesOf(done)).toEqual(['done', 'done', 'done', 'done', 'done', 'todo']);
  expect(statesOf(tick(done, 'p', 'todo'))).toEqual(['todo', 'todo', 'todo', 'todo', 'todo', 'todo']);
});

test('ticking the last substep ticks everything above it, unticking one unticks it', () => {
  let marks: Marks = {};
  for (const id of ['a', 'b1']) marks = tick(marks, id, 'done');
  expect(statesOf(marks)).toEqual(['todo', 'done', 'todo', 'done', 'todo', 'todo']);
  marks = tick(marks, 'b2', 'done');
  expect(statesOf(marks)).toEqual(['done', 'done', 'done', 'done', 'done', 'todo']);
  expect(statesOf(tick(marks, 'a', 'todo'))).toEqual(['todo', 'todo', 'done', 'done', 'done', 'todo']);
});

test('skipping a step and doing it after all leave its substeps alone', () => {
  const begun = tick({}, 'a', 'done');
  const skipped = tick(begun, 'p', 'skipped');
  expect(statesOf(skipped)).toEqual(['skipped', 'done', 'todo', 'todo', 'todo', 'todo']);
  expect(statesOf(tick(skipped, 'p', 'todo'))).toEqual(['todo', 'done', 'todo', 'todo', 'todo', 'todo']);
});

test('a step that was skipped when all in it was done is done again', () => {
  const skipped = tick(tick({}, 'p', 'done'), 'p', 'skipped');
  expect(statesOf(tick(skipped, 'p', 'todo'))).toEqual(['done', 'done', 'done', 'done', 'done', 'todo']);
});

test('ticking inside a skipped step does it after all', () => {
  const marks = tick(tick({}, 'p', 'skipped'), 'a', 'done');
  expect(stateOf(deep, marks)).toBe('some');
});

test('an unknown step yields nothing', () => {
  expect(wishesFor(tutorial, {}, 'gone', 'done')).toEqual([]);
});

test('one undo takes back a tick with all that followed from it', () => {
  const before = tick({}, 'a', 'done');
  const wishes = wishesFor(tutorial, before, 'p', 'done');
  const after = act(act(before, wishes), undoOf(wishes, before));
  expect(statesOf(after)).toEqual(statesOf(before));
});

test('start again makes everything to do', () => {
  const marks = tick(tick({}, 'p', 'done'), 'q', 'skipped');
  expect(statesOf(act(marks, resetOf(marks)))).toEqual(ids.map(() => 'todo'));
});

test('a wish wins over a mark of a clock that runs ahead', () => {
  const ahead: Marks = { q: { state: 'done', at: 9_000_000_000_000, device: 'two' } };
  expect(act(ahead, [{ step: 'q', state: 'todo' }], 5).q?.state).toBe('todo');
});

test('after any acts, what the panel shows of a step is what its stored mark says', () => {
  const acts = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom<StepState>('todo', 'done', 'skipped')), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(acts, (list) => {
      const marks = list.reduce<Marks>((all, [id, state]) => tick(all, id, state), {});
      const shown = stateOf(deep, marks);
      expect(marks.p?.state ?? 'todo').toBe(shown === 'some' ? 'todo' : shown);
    }),
    { numRuns: 3_000 },
  );
});
