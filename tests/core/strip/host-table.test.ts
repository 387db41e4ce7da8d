import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, readHostTables, writeHostTables } from '../../../core/strip/host-table';

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}${index}.example`);
const written = (parts: Partial<Parameters<typeof writeHostTables>[0]>) =>
  writeHostTables({ ads: [], trackers: [], trackerIds: [], ...parts }).slice().buffer;

test('every host and what stands below it is found, in its own table', () => {
  const { ads, trackers } = readHostTables(written({ ads: numbered('ads', 5_000), trackers: ['t.example.co.uk'] }));
  for (const host of numbered('ads', 5_000)) expect(ads(host)).toBe(host);
  expect(ads('img.cdn.ads7.example')).toBe('ads7.example');
  expect(ads('IMG.Ads7.Example')).toBe('ads7.example');
  expect(trackers('a.t.example.co.uk')).toBe('t.example.co.uk');
});

test('nothing else is found', () => {
  const { ads, trackers } = readHostTables(written({ ads: numbered('ads', 5_000) }));
  for (const host of numbered('page', 5_000)) expect(ads(host)).toBeNull();
  for (const host of ['ads7.example.com', 'xads7.example', 'example', '', 'ads7']) expect(ads(host)).toBeNull();
  expect(trackers('ads7.example')).toBeNull();
});

test('numbers come back ascending, without doubles, and are found', () => {
  const { trackerIds } = readHostTables(written({ trackerIds: [7, -1, 7, 3] }));
  expect([...trackerIds]).toEqual([3, 7, 0xffffffff]);
  expect([3, 7, 0xffffffff, 4, 0].map((id) => holds(trackerIds, id))).toEqual([true, true, true, false, false]);
});

test('a file with any byte changed, cut short or empty is refused', () => {
  const whole = new Uint8Array(written({ ads: ['ads.example'], trackerIds: [1] }));
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const broken = whole.slice();
      broken[at] = (broken[at] ?? 0) ^ change;
      expect(() => readHostTables(broken.buffer)).toThrow();
    }),
    { numRuns: 50 },
  );
  for (const length of [0, 3, 4, 16, whole.length - 4])
    expect(() => readHostTables(whole.slice(0, length).buffer)).toThrow();
});
