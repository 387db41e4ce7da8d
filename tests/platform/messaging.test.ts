import './fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CodedError, failureOf } from '../../platform/failure';
import { ask, hear, type PageHandlers, tell } from '../../platform/messaging';
import { stateWithout } from '../../platform/page-state';
import { extensionId, fake, resetBrowser } from './fake-browser';

beforeEach(resetBrowser);
afterEach(() => void vi.useRealTimers());

const lost = () => new Error('Could not establish connection. Receiving end does not exist.');
const handlers: PageHandlers = {
  'read-again': () => null,
  'get-state': () => stateWithout('none', 'plainhowto.example', ''),
  'open-panel': () => {
    throw new CodedError('failed', 'No.');
  },
  'toggle-panel': () => null,
  'record-changed': () => null,
  'settings-changed': () => null,
  'explain-stripping': () => {
    throw new CodedError('failed', 'No.');
  },
  'held-changed': () => null,
};

test('asking a worker that just died asks once more', async () => {
  let asked = 0;
  fake.runtime.sendMessage = async () => {
    if (++asked === 1) throw lost();
    return { ok: true, value: null };
  };
  expect(await ask('open-options', null)).toEqual({ ok: true, value: null });
  expect(asked).toBe(2);
});

test('asking nobody is failure as data, after one more try', async () => {
  let asked = 0;
  fake.runtime.sendMessage = async () => {
    asked++;
    throw lost();
  };
  expect(await ask('open-options', null)).toMatchObject({ ok: false, code: 'gone' });
  expect(asked).toBe(2);
});

test('no answer at all counts as gone, and a refusal is not asked again', async () => {
  fake.runtime.sendMessage = async () => undefined;
  expect(await ask('get-settings', null)).toMatchObject({ ok: false, code: 'gone' });
  let asked = 0;
  fake.runtime.sendMessage = async () => {
    asked++;
    return { ok: false, code: 'refused', message: 'No.' };
  };
  expect(await ask('get-settings', null)).toMatchObject({ code: 'refused' });
  expect(asked).toBe(1);
});

test('removing a large library is asked once, however long it takes', async () => {
  vi.useFakeTimers();
  let asked = 0;
  fake.runtime.sendMessage = async () => {
    asked++;
    await new Promise((done) => setTimeout(done, 150_000));
    return { ok: true, value: { changed: [] } };
  };
  const answer = ask('remove-tutorials', { seen: [{ id: 'a', lastOpened: 1 }] });
  await vi.advanceTimersByTimeAsync(150_000);
  expect([(await answer).ok, asked]).toEqual([true, 1]);
});

test('a page that opens asks again after seconds where a worker that came up lost its message', async () => {
  vi.useFakeTimers();
  let asked = 0;
  fake.runtime.sendMessage = () => (++asked === 1 ? new Promise(() => {}) : Promise.resolve({ ok: true, value: {} }));
  const answer = ask('get-hints', null);
  await vi.advanceTimersByTimeAsync(4_000);
  expect([asked, (await answer).ok]).toEqual([2, true]);
});

test('an old content script of an updated extension asks once', async () => {
  let asked = 0;
  fake.runtime.sendMessage = async () => {
    asked++;
    throw new Error('Extension context invalidated.');
  };
  fake.runtime.id = undefined;
  expect(await ask('get-settings', null)).toMatchObject({ code: 'gone' });
  expect(asked).toBe(1);
  fake.runtime.sendMessage = async () => {
    throw new TypeError("Cannot read properties of undefined (reading 'sendMessage')");
  };
  expect(await ask('get-settings', null)).toMatchObject({ code: 'gone' });
});

test('telling a tab without a reader is failure as data', async () => {
  expect(await tell(4, 'read-again', null)).toMatchObject({ ok: false, code: 'gone' });
});

test('a reader hears the background, and stops when told', async () => {
  const stop = hear(handlers);
  const fire = (message: unknown, sender: object) => fake.runtime.onMessage.fire(message, sender)[0];
  const background = { id: extensionId };
  expect(await fire({ name: 'get-state', body: null }, background)).toMatchObject({
    ok: true,
    value: { status: 'none' },
  });
  expect(await fire({ name: 'open-panel', body: { focus: true } }, background)).toEqual({
    ok: false,
    code: 'failed',
    message: 'No.',
  });
  for (const sender of [{ id: 'other' }, { id: extensionId, tab: { id: 1 } }]) {
    expect(fire({ name: 'get-state', body: null }, sender)).toBeUndefined();
  }
  expect(fire({ name: 'constructor', body: null }, background)).toBeUndefined();
  stop();
  expect(fake.runtime.onMessage.listeners).toEqual([]);
});

test.each([
  ['Resource::kQuotaBytes quota exceeded', 'full'],
  ['The message port closed before a response was received.', 'gone'],
  [
    'A listener indicated an asynchronous response, but the message channel closed before a response was received',
    'gone',
  ],
  ['No tab with id: 7.', 'gone'],
  ['Cannot access contents of url "https://a.example/".', 'refused'],
  ['Missing host permission for the tab', 'refused'],
  ['The extensions gallery cannot be scripted.', 'refused'],
  ['something else', 'failed'],
])('%s is %s', (message, code) => {
  expect(failureOf(new Error(message)).code).toBe(code);
});
