import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Stopwatch } from '../../entrypoints/reader.content/stopwatch';

let told: [string, number][] = [];
let watch: Stopwatch;

/** Late in the evening: what is counted must not care which day it is. */
const beforeMidnight = new Date(2026, 10, 24, 23, 59, 10);

beforeEach(() => {
  vi.useFakeTimers({ now: beforeMidnight, toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] });
  told = [];
  watch = new Stopwatch(document, (tutorial, seconds) => told.push([tutorial, seconds]));
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function hide(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

test('a minute is told when it is over, past midnight too', () => {
  watch.follow('a');
  vi.advanceTimersByTime(55_000);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(70_000);
  expect(told).toEqual([
    ['a', 60],
    ['a', 60],
  ]);
  watch.follow(null);
  expect(told.at(-1)).toEqual(['a', 5]);
});

test('time goes to the tutorial that is followed', () => {
  watch.follow('a');
  vi.advanceTimersByTime(20_000);
  watch.follow('b');
  vi.advanceTimersByTime(30_000);
  watch.stop();
  expect(told).toEqual([
    ['a', 20],
    ['b', 30],
  ]);
});

test('hidden, the page counts nothing', () => {
  watch.follow('a');
  vi.advanceTimersByTime(12_000);
  hide(true);
  expect(told).toEqual([['a', 12]]);
  vi.advanceTimersByTime(600_000);
  hide(false);
  vi.advanceTimersByTime(10_000);
  watch.stop();
  expect(told).toEqual([
    ['a', 12],
    ['a', 10],
  ]);
});

test('while the computer sleeps, nothing is counted', () => {
  watch.follow('a');
  vi.advanceTimersByTime(10_000);
  // The clock ran on, and no timer did.
  const now = performance.now();
  const clock = vi.spyOn(performance, 'now').mockReturnValue(now + 8 * 3_600_000);
  vi.advanceTimersByTime(5_000);
  clock.mockRestore();
  watch.flush();
  expect(told).toEqual([['a', 10]]);
});
