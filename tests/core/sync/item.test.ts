import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeItem, encodeItem, itemKey, mostBytes, type SyncItem } from '../../../core/sync/item';

const day = 24 * 3_600_000;
const start = 1_763_900_000_000;
const mark = fc.record({
  hash: fc.integer({ min: 0, max: 65_535 }),
  state: fc.constantFrom('todo' as const, 'done' as const, 'skipped' as const),
  at: fc.integer({ min: 0, max: 4_000_000_000 }).map((second) => second * 1_000),
  device: fc.constantFrom('00000000', '3f2b8a90', 'ffffffff'),
});
const byHash = (item: SyncItem | null) => [...(item?.marks ?? [])].sort((one, other) => one.hash - other.hash);

test('what was written is read again, to the second', () => {
  const item = fc.record({
    lastOpened: fc.integer({ min: 0, max: 100_000_000 }).map((minutes) => minutes * 60_000),
    salt: fc.integer({ min: 0, max: 63 }),
    marks: fc.uniqueArray(mark, { selector: ({ hash }) => hash, maxLength: 12 }),
  });
  fc.assert(
    fc.property(item, (each) => {
      const read = decodeItem(encodeItem(each));
      expect({ ...read, marks: byHash(read) }).toEqual({ ...each, marks: byHash(each) });
    }),
    { numRuns: 3_000 },
  );
});

describe('200 bytes', () => {
  const worked = (steps: number, pause: (at: number) => number): SyncItem => ({
    lastOpened: start,
    salt: 0,
    marks: Array.from({ length: steps }, (_, at) => ({
      hash: (at * 2_654_435_761) % 65_536,
      state: 'done' as const,
      at: start + pause(at) * 1_000,
      device: '3f2b8a90',
    })),
  });

  test('hold forty steps worked through in an evening', () => {
    const text = encodeItem(worked(40, (at) => at * 60 + (at % 7)));
    expect((text?.length ?? 999) + 2 + itemKey('x').length).toBeLessThanOrEqual(mostBytes);
  });

  test('hold twenty steps over twenty days', () => {
    expect(encodeItem(worked(20, (at) => (at * day) / 1_000 + at * 977))).not.toBeNull();
  });

  test('do not hold a hundred, and it is said', () => {
    expect(encodeItem(worked(100, (at) => at * 60))).toBeNull();
  });
});

test.each([undefined, null, 7, '', 'A', '????', 'x'.repeat(500), 'BAAA', {}])('%s is no item', (text) => {
  expect(decodeItem(text)).toBeNull();
});

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      decodeItem(text);
      decodeItem(`B${text.replace(/[^A-Za-z0-9_-]/g, 'A')}`);
    }),
    { numRuns: 3_000 },
  );
});
