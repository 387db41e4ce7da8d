import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyOperations, mergeMarks } from '../../../core/progress/operations';
import type { Marks, Operation } from '../../../core/progress/progress';

/** Few steps, times and devices, so that runs collide; names of the prototype among the ids. */
const operation: fc.Arbitrary<Operation> = fc.record({
  tutorial: fc.constant('t'),
  step: fc.constantFrom('a', 'b', '__proto__', 'constructor'),
  state: fc.constantFrom('todo', 'done', 'skipped'),
  at: fc.integer({ min: 0, max: 4 }),
  device: fc.constantFrom('one', 'two'),
});
const operations = fc.array(operation, { maxLength: 30 });
const entries = (marks: Marks) => Object.entries(marks).sort(([one], [other]) => (one < other ? -1 : 1));

test('any order, any repetition, the same marks', () => {
  fc.assert(
    fc.property(
      operations.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
      ),
      ([all, shuffled]) => {
        expect(entries(applyOperations({}, shuffled))).toEqual(entries(applyOperations({}, all)));
      },
    ),
    { numRuns: 1_000 },
  );
});

test('applying in two parts is applying at once', () => {
  fc.assert(
    fc.property(operations, operations, (one, other) => {
      expect(entries(applyOperations(applyOperations({}, one), other))).toEqual(
        entries(applyOperations({}, [...one, ...other])),
      );
    }),
    { numRuns: 1_000 },
  );
});

test('merging is commutative, associative and idempotent, and says the same as applying', () => {
  fc.assert(
    fc.property(operations, operations, operations, (...lists) => {
      const [a, b, c] = lists.map((list) => applyOperations({}, list)) as [Marks, Marks, Marks];
      expect(entries(mergeMarks(a, b))).toEqual(entries(mergeMarks(b, a)));
      expect(entries(mergeMarks(mergeMarks(a, b), c))).toEqual(entries(mergeMarks(a, mergeMarks(b, c))));
      expect(entries(mergeMarks(a, a))).toEqual(entries(a));
      expect(entries(mergeMarks(mergeMarks(a, b), c))).toEqual(entries(applyOperations({}, lists.flat())));
    }),
    { numRuns: 1_000 },
  );
});

test('the later word wins, and what was there is not touched', () => {
  const before: Marks = { a: { state: 'done', at: 5, device: 'one' } };
  const after = applyOperations(before, [
    { tutorial: 't', step: 'a', state: 'todo', at: 4, device: 'two' },
    { tutorial: 't', step: 'b', state: 'skipped', at: 1, device: 'two' },
  ]);
  expect(after).toEqual({
    a: { state: 'done', at: 5, device: 'one' },
    b: { state: 'skipped', at: 1, device: 'two' },
  });
  expect(before).toEqual({ a: { state: 'done', at: 5, device: 'one' } });
});
