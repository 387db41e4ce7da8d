import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageRead, Remark, TutorialRecord } from '../../../core/progress/progress';
import { applyRemarksTo, isStarted, newRecord } from '../../../core/progress/record';
import { applyRemarks, mergeRemarks, type Remarks, remarksOn, stampRemark } from '../../../core/progress/remarks';
import { adoptProgress, reopen } from '../../../core/progress/revisit';
import { addTime, mergeSpent, timeSpent } from '../../../core/progress/spent';

/** Runs of each property; there are three of them, more than 10,000 runs together. Other work may run beside. */
const numRuns = 3_500;
const timeout = 600_000;
const start = 1_763_900_000_000;
const day = 24 * 3_600_000;
const none: Remarks = { notes: {}, stuck: {} };
const sorted = (value: object) => JSON.stringify(value, (_, each) => (isRecord(each) ? inOrder(each) : each));
const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const inOrder = (value: object) =>
  Object.fromEntries(Object.entries(value).sort(([one], [two]) => (one < two ? -1 : 1)));

const remark: fc.Arbitrary<Remark> = fc
  .record({
    tutorial: fc.constant('t'),
    step: fc.constantFrom('a', 'b', '__proto__'),
    at: fc.constantFrom(0, 1_000, 2_000, 3_000),
    device: fc.constantFrom('one', 'two'),
    words: fc.constantFrom('', 'the blue stick', 'the red stick'),
    stuck: fc.option(fc.boolean(), { nil: null }),
  })
  .map(({ words, stuck, ...rest }) =>
    stuck === null ? { ...rest, about: 'note', value: words } : { ...rest, about: 'stuck', value: stuck },
  );
const remarks = fc.array(remark, { maxLength: 12 });

test('remarks give the same in any order, repeated or not', { timeout }, () => {
  fc.assert(
    fc.property(remarks, fc.array(fc.nat(), { minLength: 24, maxLength: 24 }), (list, keys) => {
      const shuffled = [...list, ...list]
        .map((each, at) => ({ each, key: keys[at] ?? 0 }))
        .sort((one, other) => one.key - other.key)
        .map(({ each }) => each);
      expect(sorted(applyRemarks(none, shuffled))).toBe(sorted(applyRemarks(none, list)));
    }),
    { numRuns },
  );
});

test('merging remarks is commutative, associative and idempotent, and loses none', { timeout }, () => {
  fc.assert(
    fc.property(remarks, remarks, remarks, (one, two, three) => {
      const [a, b, c] = [applyRemarks(none, one), applyRemarks(none, two), applyRemarks(none, three)];
      expect(sorted(mergeRemarks(a, b))).toBe(sorted(mergeRemarks(b, a)));
      expect(sorted(mergeRemarks(mergeRemarks(a, b), c))).toBe(sorted(mergeRemarks(a, mergeRemarks(b, c))));
      expect(sorted(mergeRemarks(a, a))).toBe(sorted(a));
      expect(sorted(mergeRemarks(a, b))).toBe(sorted(applyRemarks(none, [...one, ...two])));
    }),
    { numRuns },
  );
});

test('merging times is commutative, associative and idempotent', { timeout }, () => {
  const spent = fc.dictionary(
    fc.constantFrom('one', 'two', '__proto__'),
    fc.record({ seconds: fc.nat(), visits: fc.nat(), at: fc.nat() }),
  );
  fc.assert(
    fc.property(spent, spent, spent, (a, b, c) => {
      expect(sorted(mergeSpent(a, b))).toBe(sorted(mergeSpent(b, a)));
      expect(sorted(mergeSpent(mergeSpent(a, b), c))).toBe(sorted(mergeSpent(a, mergeSpent(b, c))));
      expect(sorted(mergeSpent(a, a))).toBe(sorted(a));
    }),
    { numRuns },
  );
});

test('who changes what they see wins over it, even where the clock that set it runs ahead', () => {
  const ahead: Remark = { tutorial: 't', step: 'a', at: start + 365 * day, device: 'zz', about: 'note', value: 'old' };
  const seen = applyRemarks(none, [ahead]);
  const mine = stampRemark({ step: 'a', about: 'note', value: 'new' }, seen, { tutorial: 't', at: start, device: 'a' });
  expect(remarksOn(applyRemarks(seen, [mine]), 'a')).toEqual({ note: 'new', stuck: false });
});

const step = (id: string, text: string) => ({ id, text, substeps: [] });
const page = (...steps: ReturnType<typeof step>[]): PageRead => ({
  address: 'https://plainhowto.example/bread',
  title: 'Bread',
  language: 'en',
  parts: [{ id: 'make', group: 'make', title: null, steps }],
});
const mix = step('mix', 'Mix 500 g flour with water in the large bowl.');
const rest = step('rest', 'Let the dough rest under a cloth somewhere warm.');
const bake = step('bake', 'Bake the loaf on the lowest shelf for 40 minutes.');
const say = (record: TutorialRecord, id: string, value: string) =>
  applyRemarksTo(record, [{ tutorial: record.id, step: id, at: start, device: 'a', about: 'note', value }]);
const noted = say(
  say(newRecord('https://plainhowto.example/bread', page(mix, rest, bake), start), 'mix', 'Rye.'),
  'bake',
  'Hot.',
);

test('a note stays with its step when the page is edited, and with a step that vanished', () => {
  const edited = page(step('mix2', 'Mix 500 g of flour with water in the large bowl.'), bake);
  const record = reopen(say(noted, 'rest', 'Under the towel.'), edited, start + day);
  expect(remarksOn(record, 'mix2').note).toBe('Rye.');
  expect(remarksOn(record, 'bake').note).toBe('Hot.');
  expect(record.removed.map(({ id }) => id)).toEqual(['rest']);
  expect(remarksOn(record, 'rest').note).toBe('Under the towel.');
});

test('where the ids of two steps of the same words changed places, each note stays with its step', () => {
  const twice = (first: string, second: string) =>
    page(step('turn', 'Turn the loaf.'), step(first, 'Wait for the bell of the oven.'), step('turn.2', second));
  const before = say(newRecord('t', twice('wait', 'Turn the loaf.'), start), 'turn.2', 'The second time.');
  // The first of the two went: what is left of them has its id now.
  const after = page(step('wait', 'Wait for the bell of the oven.'), step('turn', 'Turn the loaf.'));
  expect(remarksOn(reopen(before, after, start + day), 'turn').note).toBe('The second time.');
});

test('notes of merged steps stand below one another', () => {
  const record = say(say(newRecord('t', page(mix, rest, bake), start), 'mix', 'Rye.'), 'rest', 'An hour.');
  const merged = page(
    step('both', 'Mix 500 g flour with water in the large bowl. Let the dough rest under a cloth somewhere warm.'),
    bake,
  );
  expect(remarksOn(reopen(record, merged, start + day), 'both').note).toBe('Rye.\nAn hour.');
});

test('a tutorial that moved brings its notes and its time along', () => {
  const there = { ...page(mix, rest, bake), address: 'https://other.example/bread' };
  const from = addTime(noted, 'a', 120, start);
  const adopted = adoptProgress(newRecord('https://other.example/bread', there, start), from, start + day);
  expect(remarksOn(adopted, 'mix').note).toBe('Rye.');
  expect(timeSpent(adopted.spent)).toEqual({ seconds: 120, visits: 1 });
});

test('a tutorial with a note alone is begun; a note that was taken away is none', () => {
  expect(isStarted(noted)).toBe(true);
  expect(isStarted(say(newRecord('t', page(mix), start), 'mix', ''))).toBe(false);
});

test('time adds up; after half an hour without any it is another visit', () => {
  const minute = 60_000;
  const first = addTime(addTime(newRecord('t', page(mix), start), 'a', 60, start), 'a', 60, start + minute);
  expect(timeSpent(first.spent)).toEqual({ seconds: 120, visits: 1 });
  const later = addTime(first, 'a', 30, start + 32 * minute);
  expect(timeSpent(later.spent)).toEqual({ seconds: 150, visits: 2 });
  expect(timeSpent(addTime(later, 'b', 10, start + 32 * minute).spent)).toEqual({ seconds: 160, visits: 3 });
});

test('time that is told twice, or by two windows at once, counts once; a clock that was put back stops nothing', () => {
  const minute = 60_000;
  const first = addTime(newRecord('t', page(mix), start), 'a', 60, start + minute);
  expect(addTime(first, 'a', 60, start + minute).spent).toEqual(first.spent);
  expect(timeSpent(addTime(first, 'a', 60, start + 1.5 * minute).spent).seconds).toBe(90);
  expect(timeSpent(addTime(first, 'a', 60, start - day).spent).seconds).toBe(120);
});
