import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ScreenWakeLock } from '../../entrypoints/reader.content/wake-lock';

/** What the browser gives and takes; the real one gives nothing without a window in front. */
let given: { released: boolean }[] = [];
let refuses = false;

beforeEach(() => {
  given = [];
  refuses = false;
  const request = async () => {
    if (refuses) throw new DOMException('Not now', 'NotAllowedError');
    const lock = {
      released: false,
      async release() {
        lock.released = true;
      },
    };
    given.push(lock);
    return lock;
  };
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock');
  vi.restoreAllMocks();
});

const settled = () => new Promise((done) => setTimeout(done));
const held = () => given.filter(({ released }) => !released).length;

test('the screen stays on while that is wanted, and no longer', async () => {
  const lock = new ScreenWakeLock(document, () => {});
  lock.follow(true);
  lock.follow(true);
  await settled();
  expect([given.length, held()]).toEqual([1, 1]);
  lock.follow(false);
  await settled();
  expect(held()).toBe(0);
  lock.stop();
});

test('turned off before the browser answered, nothing is kept', async () => {
  const lock = new ScreenWakeLock(document, () => {});
  lock.follow(true);
  lock.follow(false);
  await settled();
  expect(held()).toBe(0);
  lock.stop();
});

test('what the browser took from a hidden page is asked for again when it is in front', async () => {
  const lock = new ScreenWakeLock(document, () => {});
  lock.follow(true);
  await settled();
  const [first] = given;
  if (first) first.released = true;
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(held()).toBe(0);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect([given.length, held()]).toEqual([2, 1]);
  lock.stop();
  await settled();
  expect(held()).toBe(0);
});

test('a refusal is said once, and is over when the browser lets us', async () => {
  const changed = vi.fn();
  const lock = new ScreenWakeLock(document, changed);
  refuses = true;
  lock.follow(true);
  await settled();
  expect([lock.refused, changed.mock.calls.length]).toEqual([true, 1]);
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(changed.mock.calls.length).toBe(1);
  refuses = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect([lock.refused, changed.mock.calls.length, held()]).toEqual([false, 2, 1]);
  lock.stop();
});
