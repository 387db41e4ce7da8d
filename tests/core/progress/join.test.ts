import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinRecords, mergeRecords } from '../../../core/progress/join';
import type { Choice, Mark, PageRead, Said, Spent, TutorialRecord } from '../../../core/progress/progress';
import { applyActs, applyChoice, newRecord } from '../../../core/progress/record';

/** Runs of each property; there are four of them, 10,000 runs together. Other work may run beside. */
const numRuns = 2_500;
const timeout = 600_000;

const id = 'https://plainhowto.example/usb';
const words: Record<string, string> = {
  a: 'Plug in the stick.',
  b: 'Write the image to it.',
  c: 'Wait for the light.',
  d: 'Pull it out again.',
  e: 'Label the lid.',
};
const page = (ids: readonly string[], title = 'A stick'): PageRead => ({
  address: id,
  title,
  language: 'en',
  parts: [
    {
      id: 'make',
      group: 'make',
      title: null,
      steps: ids.map((each) => ({ id: each, text: words[each] ?? each, substeps: [] })),
    },
  ],
});

/** Few steps, times and devices, so that words collide. */
const stamp = {
  at: fc.integer({ min: 0, max: 4 }).map((second) => second * 1_000),
  device: fc.constantFrom('one', 'two'),
};
const some = <T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), value), { selector: ([key]) => key, maxLength: keys.length })
    .map((entries) => Object.fromEntries(entries));
const state = fc.constantFrom('todo', 'done', 'skipped');
const mark: fc.Arbitrary<Mark> = fc.record({ state, ...stamp });
const choice: fc.Arbitrary<Choice> = fc.record({ procedure: fc.constantFrom('make', 'mac', '__proto__'), ...stamp });
const note: fc.Arbitrary<Said<string>> = fc.record({ value: fc.constantFrom('', 'hot', 'cold'), ...stamp });
const stuck: fc.Arbitrary<Said<boolean>> = fc.record({ value: fc.boolean(), ...stamp });
const spent: fc.Arbitrary<Spent> = fc.record({ seconds: fc.nat(9), visits: fc.nat(3), at: stamp.at });
const gone = fc.record({ id: fc.constantFrom('gone', 'lost'), text: fc.constantFrom('1', '2'), at: stamp.at });
const stepIds = ['a', 'b', '__proto__', 'd'];

/** A record as any history may have left it; all of the same page, or of no page yet. */
const record: fc.Arbitrary<TutorialRecord> = fc
  .record({
    parts: fc.constantFrom(page(['a', 'b', 'd']).parts, []),
    marks: some(stepIds, mark),
    notes: some(stepIds, note),
    stuck: some(stepIds, stuck),
    spent: some(['one', 'two'], spent),
    chosen: some(['make', '__proto__'], choice),
    aliases: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
    renamed: some(['old', '__proto__'], fc.uniqueArray(fc.constantFrom('a', 'b'), { minLength: 1 })),
    removed: fc.uniqueArray(gone, { maxLength: 2, selector: (each) => each.id }),
    doubts: some(['a', 'b'], fc.record({ was: fc.constantFrom('1', '2'), at: stamp.at })),
    title: fc.constantFrom('A stick', 'Two sticks'),
    firstOpened: fc.nat(3),
    lastOpened: fc.integer({ min: 4, max: 6 }),
    lastVisit: fc.constantFrom(null, 1),
  })
  .map((more) => ({ ...newRecord(id, page([]), 0), ...more }));

/** What a record says: the order of keys, of aliases and of names says nothing. */
function said(each: TutorialRecord): unknown {
  const sorted = (value: object) => Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  const { aliases, renamed, removed, ...rest } = each;
  const plain = {
    ...rest,
    aliases: [...aliases].sort(),
    renamed: sorted(renamed).map(([from, to]) => [from, [...(to as string[])].sort()]),
    removed: [...removed].sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
  const isDictionary = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  return JSON.parse(JSON.stringify(plain, (_, value) => (isDictionary(value) ? sorted(value) : value)));
}

for (const [name, join] of Object.entries({ mergeRecords, joinRecords })) {
  test(`${name} of what was seen of one page is commutative, associative and idempotent`, { timeout }, () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(said(join(a, b))).toEqual(said(join(b, a)));
        expect(said(join(join(a, b), c))).toEqual(said(join(a, join(b, c))));
        expect(said(join(a, a))).toEqual(said(a));
        expect(said(join(join(a, b), b))).toEqual(said(join(a, b)));
      }),
      { numRuns },
    );
  });
}

test('choices come to the same in any order, however often they are heard', { timeout }, () => {
  const heard = fc
    .array(choice, { maxLength: 6 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length })));
  fc.assert(
    fc.property(heard, ([all, shuffled]) => {
      const chosen = (list: readonly Choice[]) =>
        list.reduce((each, one) => applyChoice(each, '__proto__', one), newRecord(id, page([]), 0)).chosen;
      expect(Object.entries(chosen(shuffled))).toEqual(Object.entries(chosen(all)));
    }),
    { numRuns },
  );
});

test('where the page was edited between visits, the order of joining changes nothing, and no tick is lost', {
  timeout,
}, () => {
  const side = fc.record({
    ids: fc.uniqueArray(fc.constantFrom(...Object.keys(words)), { minLength: 1 }),
    acts: fc.array(fc.record({ step: fc.nat(4), state, ...stamp }), { maxLength: 5 }),
    doubted: fc.nat(4),
    lastOpened: fc.integer({ min: 4, max: 6 }),
  });
  type Side = typeof side extends fc.Arbitrary<infer T> ? T : never;
  const recordOf = ({ ids, acts, doubted, lastOpened }: Side): TutorialRecord => {
    const operations = acts.map((act) => ({ ...act, tutorial: id, step: ids[act.step % ids.length] ?? '' }));
    const doubts = { [ids[doubted % ids.length] ?? '']: { was: 'Something else.', at: 1_000 } };
    return { ...applyActs(newRecord(id, page(ids), 0), operations), doubts, lastOpened };
  };
  fc.assert(
    fc.property(side, side, side, (...sides) => {
      const [a, b, c] = sides.map(recordOf) as [TutorialRecord, TutorialRecord, TutorialRecord];
      expect(said(joinRecords(a, b))).toEqual(said(joinRecords(b, a)));
      const [left, right] = [joinRecords(joinRecords(a, b), c), joinRecords(a, joinRecords(b, c))];
      expect(said(left)).toEqual(said(right));
      for (const step of [a, b, c].flatMap(({ marks }) => Object.keys(marks)))
        expect(Object.hasOwn(left.marks, step)).toBe(true);
    }),
    { numRuns },
  );
});
