import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PageWatch } from '../../entrypoints/reader.content/watch';

let looks: number;
let fresh: boolean;
let watch: PageWatch;
let box: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  looks = 0;
  fresh = false;
  box = document.createElement('main');
  document.body.append(box);
  watch = new PageWatch(document, {
    own: () => null,
    look: async () => {
      looks++;
      return fresh;
    },
  });
});

afterEach(() => {
  watch.stop();
  box.remove();
  vi.useRealTimers();
});

/** Lets observers hear, and this much time go by. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A change every 390 ms, which is never a rest, for this long. */
async function churn(ms: number): Promise<void> {
  for (let at = 0; at < ms; at += 390) {
    box.append('.');
    await pass(390);
  }
}

test('changes are looked at once, when they have come to rest', async () => {
  box.append('one');
  await pass(300);
  box.append('two');
  await pass(300);
  expect(looks).toBe(0);
  await pass(200);
  expect(looks).toBe(1);
  await pass(60_000);
  expect(looks).toBe(1);
});

test('words that change in place, and parts that open, are changes too', async () => {
  const text = document.createTextNode('one');
  box.append(text);
  await pass(3_000);
  text.data = 'two';
  await pass(3_000);
  box.hidden = true;
  await pass(3_000);
  expect(looks).toBe(3);
});

test('a page that never rests is looked at ever more rarely, and then left alone', async () => {
  await churn(10_000);
  expect(looks).toBeGreaterThan(2);
  expect(looks).toBeLessThan(7);
  await churn(110_000);
  const most = looks;
  expect(most).toBeLessThanOrEqual(10);
  await churn(40_000);
  expect(looks).toBe(most);
});

test('as long as looking brings something new, it goes on', async () => {
  fresh = true;
  await churn(30_000);
  expect(looks).toBeGreaterThan(8);
});

test('a navigation makes it quick again', async () => {
  await churn(125_000);
  const most = looks;
  watch.changed(true);
  await pass(2_500);
  expect(looks).toBe(most + 1);
});

test('what happens in a shadow tree is seen once it is included', async () => {
  const root = box.attachShadow({ mode: 'open' });
  await pass(3_000);
  looks = 0;
  root.append('unseen');
  await pass(3_000);
  expect(looks).toBe(0);
  watch.include([root]);
  root.append('seen');
  await pass(3_000);
  expect(looks).toBe(1);
});

test('looks never run at the same time', async () => {
  watch.stop();
  let running = 0;
  let most = 0;
  watch = new PageWatch(document, {
    own: () => null,
    async look() {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, 5_000));
      running--;
      return true;
    },
  });
  await churn(20_000);
  expect(most).toBe(1);
});

test('stopped is stopped', async () => {
  box.append('one');
  await pass(10);
  watch.stop();
  await pass(5_000);
  expect(looks).toBe(0);
});

test('a page that was left alone is looked at again when a person scrolls', async () => {
  await churn(300_000);
  const most = looks;
  await churn(60_000);
  expect(looks).toBe(most);
  box.append('shown by scrolling');
  await pass(3_000);
  expect(looks).toBe(most);
  await userEvent.wheel(document.body, { delta: { y: 200 } });
  await pass(3_000);
  expect(looks).toBe(most + 1);
});
