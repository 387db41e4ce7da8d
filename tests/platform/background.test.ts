import './fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Operation, TutorialRecord } from '../../core/progress/progress';
import { answer } from '../../platform/answering';
import { forgetPrivateWindows, forgetTab, togglePanel } from '../../platform/browser-events';
import { createFilterEngine } from '../../platform/filter-engine';
import type { Answer, OpenedTutorial, PageState } from '../../platform/messages';
import { pageHandlers } from '../../platform/page-handlers';
import { stateWithout } from '../../platform/page-state';
import { extensionHandlers, sharedHandlers } from '../../platform/shared-handlers';
import { createStores, type Stores } from '../../platform/stores';
import { extensionId, fake, home, resetBrowser } from './fake-browser';

const host = 'plainhowto.example';
const address = `https://${host}/usb`;
const parts = [{ id: 'make', group: 'make', title: null, steps: [{ id: 'a', text: 'Open it', substeps: [] }] }];
const summary = { address, title: 'A stick', language: 'en', parts, stated: { link: null, structured: [] } };
const tick = (step: string, at: number, tutorial = address): Operation => ({
  tutorial,
  step,
  state: 'done',
  at,
  device: 'forged',
});
const state: PageState = {
  ...stateWithout('none', host, 'A stick'),
  status: 'tutorial',
  tutorial: address,
  left: 5,
  total: 5,
};

let stores: Stores;
/** Lists that know nothing. */
const filters = createFilterEngine(async () => {
  throw new Error('none here');
});

/** A worker on the storage as it is now; the one before is dead. */
function startWorker() {
  fake.runtime.onMessage.listeners = [];
  const { local: disk, session, sync: synced } = fake.storage;
  stores = createStores({ disk, session, synced }, Date.now);
  answer({ anyone: sharedHandlers(stores), page: pageHandlers(stores, filters), extension: extensionHandlers(stores) });
}

beforeEach(() => {
  resetBrowser();
  startWorker();
});

const page = (tab = 1, url = address, more: object = {}) => ({
  id: extensionId,
  url,
  frameId: 0,
  documentId: `d${tab}`,
  tab: { id: tab, url, incognito: false },
  ...more,
});
const popup = { id: extensionId, url: `${home}popup.html` };

/** What the background answers; 'unheard' where nobody feels spoken to. */
async function send<T = unknown>(sender: object, name: string, body: unknown = null, more: object = {}) {
  const [result] = fake.runtime.onMessage.fire({ name, body, ...more }, sender);
  return (result === undefined ? 'unheard' : await result) as Answer<T>;
}

/** The value, or a failed test. */
async function get<T>(sender: object, name: string, body: unknown = null, more: object = {}): Promise<T> {
  const result = await send<T>(sender, name, body, more);
  if (!result.ok) throw new Error(`${name}: ${result.code} ${result.message}`);
  return result.value;
}

const named = (name: string) => fake.calls.filter((call) => call.name === name).map((call) => call.argument);

describe('who may ask', () => {
  const refused = { ok: false, code: 'refused', message: expect.any(String) };

  test.each([
    ['another extension', page(1, address, { id: 'other' })],
    ['a frame', page(1, address, { frameId: 3 })],
    ['a page that is being prerendered', page(1, address, { documentLifecycle: 'prerender' })],
    ['a file', page(1, 'file:///home/ada/usb.html')],
    ['nobody', {}],
    ['a page without a tab', { id: extensionId, url: address, frameId: 0 }],
    ['an address that only begins like ours', page(1, 'chrome-extension://sidestep.evil/popup.html')],
  ])('%s may ask nothing', async (_, sender) => {
    for (const name of ['get-settings', 'list-tutorials', 'open-tutorial']) {
      expect(await send(sender, name, name === 'open-tutorial' ? summary : null)).toEqual(refused);
    }
  });

  test.each(['get-page', 'list-tutorials', 'go-to-tutorial', 'open-panel-in', 'nonsense', 'constructor', '__proto__'])(
    'a page may not ask %s',
    async (name) => {
      expect(await send(page(), name, { tab: 1, focus: true, address })).toEqual(refused);
    },
  );

  test('only a page of ours outside private windows turns sync on', async () => {
    const on = { type: 'sync', on: true };
    expect(await send(page(), 'change-settings', on)).toEqual(refused);
    expect(await send(popup, 'change-settings', on, { private: true })).toEqual(refused);
    expect(await get(popup, 'get-sync-state')).toMatchObject({ on: false, available: true });
    expect(await get(popup, 'change-settings', on)).toMatchObject({ sync: true });
    expect(await get(popup, 'get-sync-state')).toMatchObject({ on: true, waiting: 0 });
    expect(await send(page(), 'get-sync-state')).toEqual(refused);
    expect(await send(page(), 'clear-synced')).toEqual(refused);
  });

  test('an extension page may not speak as a page', async () => {
    expect(await send(popup, 'apply-operations', { operations: [tick('a', 1)] })).toEqual(refused);
  });

  test('a page opens no tutorial but its own', async () => {
    expect(await send(page(), 'open-tutorial', { ...summary, address: `https://${host}/other` })).toEqual(refused);
    expect(await send(page(), 'open-tutorial', { ...summary, address: 'https://bank.example/' })).toEqual(refused);
  });

  test('a page writes no tutorial but its own', async () => {
    await get(page(2, 'https://bank.example/loan'), 'open-tutorial', {
      ...summary,
      address: 'https://bank.example/loan',
    });
    const operations = [tick('a', 1, 'https://bank.example/loan')];
    expect(await send(page(), 'apply-operations', { operations })).toEqual(refused);
    expect(await send(page(), 'apply-operations', { operations: [tick('a', 1), ...operations] })).toMatchObject({
      code: 'bad',
    });
    const choice = { tutorial: 'https://bank.example/loan', group: 'g', procedure: 'p', at: 1 };
    expect(await send(page(), 'choose-alternative', choice)).toEqual(refused);
    expect(await send(page(), 'report-page', { ...state, tutorial: 'https://bank.example/loan' })).toEqual(refused);
    expect(await send(page(), 'report-page', { ...state, host: 'bank.example' })).toEqual(refused);
    expect([...fake.storage.local.data.keys()].sort()).toEqual(['device', 'stripped-sites']);
  });

  test('a page changes the choices of no other host', async () => {
    expect(await send(page(), 'change-settings', { type: 'site-off', host: 'bank.example', off: true })).toEqual(
      refused,
    );
    expect(await send(page(), 'change-settings', { type: 'site-off', host, off: true })).toMatchObject({ ok: true });
  });

  test('a tick made just before a single-page site moved on is not lost', async () => {
    await get(page(), 'open-tutorial', summary);
    const moved = page(1, `https://${host}/next`);
    expect(await send(moved, 'apply-operations', { operations: [tick('a', 1)] })).toMatchObject({ ok: true });
    expect(await send(page(9, `https://${host}/next`), 'apply-operations', { operations: [tick('a', 1)] })).toEqual(
      refused,
    );
  });

  test('the device is ours, whatever the page says', async () => {
    const { device } = await get<OpenedTutorial>(page(), 'open-tutorial', summary);
    const { record } = await get<{ record: TutorialRecord }>(page(), 'apply-operations', {
      operations: [tick('a', 1)],
    });
    expect(device).toMatch(/^[0-9a-f]{8}$/);
    expect(record.marks.a?.device).toBe(device);
  });
});

describe('what may be asked', () => {
  test.each<[string, unknown]>([
    ['open-tutorial', null],
    ['open-tutorial', { ...summary, parts: [{ id: 'make' }] }],
    ['open-tutorial', { ...summary, address: 'javascript:alert(1)' }],
    ['open-tutorial', { ...summary, parts: [{ ...parts[0], steps: Array(5_001).fill({ id: 'a', text: '' }) }] }],
    ['apply-operations', { operations: [] }],
    ['apply-operations', { operations: [{ ...tick('a', 1), state: 'gone' }] }],
    ['apply-operations', { operations: [{ ...tick('a', 1), at: Number.NaN }] }],
    ['apply-operations', { operations: [{ ...tick('a', 1), at: -1 }] }],
    ['apply-operations', { operations: [{ ...tick('a', 1), at: Number.MAX_SAFE_INTEGER }] }],
    ['apply-operations', { operations: [{ ...tick('a', 1), step: 'x'.repeat(301) }] }],
    ['apply-operations', { operations: Array(10_001).fill(tick('a', 1)) }],
    ['set-css', { was: '', css: 'x'.repeat(512 * 1024 + 1), frame: '' }],
    ['set-css', { was: '', css: ['a'], frame: '' }],
    ['report-page', { ...state, left: 'five' }],
    ['change-settings', { type: 'theme', theme: 'pink' }],
    ['change-settings', { type: 'constructor' }],
    ['spotted', 'here'],
  ])('%s %#: a body that was not agreed is refused as data', async (name, body) => {
    expect(await send(page(), name, body)).toEqual({ ok: false, code: 'bad', message: expect.any(String) });
  });

  test('what is no message is not for us', async () => {
    const answers = [null, 'text', 7, {}, { name: 7 }].flatMap((message) =>
      fake.runtime.onMessage.fire(message, page()),
    );
    expect(answers).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('ticks', () => {
  test('200 ticks from two tabs, workers dying in between: all there, and each tab hears of the other', async () => {
    const heard: Record<number, number> = { 1: 0, 2: 0 };
    for (const tab of [1, 2]) {
      fake.readers.set(tab, (message) => {
        if ((message as { name: string }).name === 'record-changed') heard[tab] = (heard[tab] ?? 0) + 1;
        return { ok: true, value: null };
      });
      await get(page(tab), 'open-tutorial', summary);
    }
    const sent: Promise<unknown>[] = [];
    for (let index = 0; index < 200; index++) {
      sent.push(get(page(1 + (index % 2)), 'apply-operations', { operations: [tick(`s${index}`, index)] }));
      // A worker dies when nothing waits for an answer of it.
      if (index % 50 === 49) {
        await Promise.all(sent);
        startWorker();
      }
    }
    const { record } = await get<OpenedTutorial>(page(1), 'open-tutorial', summary);
    expect(Object.keys(record.marks).length).toBe(200);
    await expect.poll(() => heard).toEqual({ 1: 100, 2: 100 });
  });

  test('a full disk is said, and nothing else breaks', async () => {
    await get(page(), 'open-tutorial', summary);
    fake.storage.local.refusal = new Error('QUOTA_BYTES quota exceeded');
    expect(await send(page(), 'apply-operations', { operations: [tick('a', 1)] })).toEqual({
      ok: false,
      code: 'full',
      message: 'The disk is full.',
    });
    expect(await send(page(), 'get-settings')).toMatchObject({ ok: true });
  });

  test('a private tab leaves nothing on disk but our own random id, and forgets with the last private window', async () => {
    const inPrivate = page(3, address, { tab: { id: 3, url: address, incognito: true } });
    await get(inPrivate, 'open-tutorial', summary);
    await get(inPrivate, 'apply-operations', { operations: [tick('a', 1)] });
    await get(inPrivate, 'change-settings', { type: 'site-off', host, off: true });
    expect([...fake.storage.local.data.keys()]).toEqual(['device']);
    expect((await get<object[]>(popup, 'list-tutorials', null, { private: true })).length).toBe(1);
    expect((await get<object[]>(popup, 'list-tutorials')).length).toBe(0);
    fake.privateWindows = 1;
    await forgetPrivateWindows(stores);
    expect((await get<object[]>(popup, 'list-tutorials', null, { private: true })).length).toBe(1);
    fake.privateWindows = 0;
    await forgetPrivateWindows(stores);
    expect((await get<object[]>(popup, 'list-tutorials', null, { private: true })).length).toBe(0);
  });
});

describe('the page', () => {
  test('two spots in a row inject the reader once, into that very document', async () => {
    fake.injected = (tab) => void fake.readers.set(tab, () => ({ ok: true, value: null }));
    await Promise.all([get(page(), 'spotted', { reasons: ['list'] }), get(page(), 'spotted', { reasons: ['list'] })]);
    expect(named('executeScript')).toEqual([
      { target: { tabId: 1, documentIds: ['d1'] }, files: ['/content-scripts/reader.js'], injectImmediately: true },
    ]);
  });

  test('a reader that is there looks again instead', async () => {
    const heard: unknown[] = [];
    fake.readers.set(1, (message) => {
      heard.push(message);
      return { ok: true, value: null };
    });
    await get(page(), 'spotted', { reasons: [] });
    expect(heard).toEqual([{ name: 'read-again', body: null }]);
    expect(named('executeScript')).toEqual([]);
  });

  test('a site that is off stays untouched, and the popup knows', async () => {
    await get(popup, 'change-settings', { type: 'site-off', host, off: true });
    await get(page(), 'spotted', { reasons: [] });
    expect(named('executeScript')).toEqual([]);
    fake.known.set(1, { id: 1, url: address, title: 'A stick' });
    expect(await get<PageState>(popup, 'get-page', { tab: 1 })).toMatchObject({ status: 'off', host });
    await get(popup, 'change-settings', { type: 'site-off', host, off: false });
    await expect.poll(() => named('executeScript').length).toBe(1);
  });

  test('styles: the new one stands before the old one goes', async () => {
    await get(page(), 'set-css', { was: '', css: 'a{}', frame: '' });
    await get(page(), 'set-css', { was: 'a{}', css: 'b{}', frame: '' });
    await get(page(), 'set-css', { was: 'b{}', css: 'b{}', frame: '' });
    await get(page(), 'set-css', { was: 'b{}', css: '', frame: '' });
    const target = { tabId: 1, documentIds: ['d1'] };
    expect(fake.calls).toEqual([
      { name: 'insertCSS', argument: { target, css: 'a{}', origin: 'USER' } },
      { name: 'insertCSS', argument: { target, css: 'b{}', origin: 'USER' } },
      { name: 'removeCSS', argument: { target, css: 'a{}', origin: 'USER' } },
      { name: 'removeCSS', argument: { target, css: 'b{}', origin: 'USER' } },
    ]);
  });

  test('what our own rules find early is hidden where stripping is on, and waits where the person wants to see something', async () => {
    const finds = { selectors: ['#slot', 'img[src="x"]'] };
    const css = '#slot { display: none !important; }\nimg[src="x"] { display: none !important; }';
    expect(await get(page(), 'page-finds', finds)).toMatchObject({ css });
    expect(named('insertCSS')).toMatchObject([{ css, origin: 'USER' }]);
    await get(popup, 'change-settings', { type: 'show-element', host, selector: '#other', shown: true });
    expect(await get(page(), 'page-finds', finds)).toMatchObject({ css: '' });
    await get(popup, 'change-settings', { type: 'strip-site', host, on: false });
    expect(await get(page(), 'page-finds', finds)).toEqual({ css: '', blocking: false });
    expect(named('insertCSS').length).toBe(1);
  });

  test('without document ids the top frame is meant', async () => {
    await get(page(1, address, { documentId: undefined }), 'set-css', { was: '', css: 'a{}', frame: '' });
    expect(named('insertCSS')).toMatchObject([{ target: { tabId: 1, frameIds: [0] } }]);
  });

  describe('in a frame', () => {
    /** What scripting finds in the tab: the page, a frame of its own, and one of another site. */
    const windows = [
      { frameId: 0, documentId: 'd1', result: '' },
      { frameId: 7, documentId: 'd7', result: '0' },
      { frameId: 8, documentId: 'd8', result: null },
    ];
    const styled = async (frame: string, found: object[]) => {
      fake.scripting.executeScript = async () => found as never;
      const answer = await send(page(), 'set-css', { was: '', css: 'a{}', frame });
      return [answer, named('insertCSS')];
    };

    test('of the page itself they go by its place', async () => {
      const [answer, done] = await styled('0', windows);
      expect(answer).toEqual({ ok: true, value: null });
      expect(done).toMatchObject([{ target: { tabId: 1, documentIds: ['d7'] } }]);
    });

    test('by the number of the frame where documents have no ids', async () => {
      const [, done] = await styled(
        '0',
        windows.map(({ frameId, result }) => ({ frameId, result })),
      );
      expect(done).toMatchObject([{ target: { tabId: 1, frameIds: [7] } }]);
    });

    test.each([
      ['that is not there', '1', windows],
      ['of a page that came after the one that asks', '0', windows.map((each) => ({ ...each, documentId: 'later' }))],
    ])('%s nothing is done', async (_, frame, found) => {
      const [answer, done] = await styled(frame, found);
      expect([answer, done]).toMatchObject([{ ok: false, code: 'gone' }, []]);
    });
  });

  test('a site that the person withheld is refused as data', async () => {
    fake.scripting.insertCSS = async () => {
      throw new Error('Cannot access contents of the page. Extension manifest must request permission.');
    };
    expect(await send(page(), 'set-css', { was: '', css: 'a{}', frame: '' })).toMatchObject({
      ok: false,
      code: 'refused',
    });
  });

  test.each<[Partial<PageState>, string]>([
    [{ left: 5 }, '5'],
    [{ left: 0 }, ''],
    [{ left: 1_200 }, '999+'],
    [{ status: 'none', tutorial: '', left: 3 }, ''],
    [{ status: 'off', tutorial: '', left: 3 }, ''],
  ])('the badge of %j is "%s"', async (change, text) => {
    await get(page(), 'report-page', { ...state, ...change });
    expect(named('badge')).toEqual([{ tabId: 1, text }]);
  });

  test('the toolbar button says how far the part is, else our name', async () => {
    const part = { id: 'make', done: 2, skipped: 1, total: 5, places: [] };
    await get(page(), 'report-page', { ...state, parts: [part] });
    await get(page(), 'report-page', { ...state, parts: [part], status: 'none' });
    expect(named('title')).toEqual([
      { tabId: 1, title: 'chip_name 2 5' },
      { tabId: 1, title: 'name' },
    ]);
  });

  test('a question in the same task as a change is answered with what was changed', async () => {
    await get(page(), 'get-settings');
    const changing = send(popup, 'change-settings', { type: 'theme', theme: 'dark' });
    expect(await get(page(), 'get-settings')).toMatchObject({ theme: 'dark' });
    expect(await changing).toMatchObject({ ok: true });
    startWorker();
    expect(await get(page(), 'get-settings')).toMatchObject({ theme: 'dark' });
  });

  test('a change of settings reaches every reader', async () => {
    const heard: unknown[] = [];
    await get(page(), 'report-page', state);
    fake.readers.set(1, (message) => {
      heard.push(message);
      return { ok: true, value: null };
    });
    await get(popup, 'change-settings', { type: 'theme', theme: 'dark' });
    await expect.poll(() => heard).toMatchObject([{ name: 'settings-changed', body: { settings: { theme: 'dark' } } }]);
  });
});

describe('the popup', () => {
  test('the reader has the last word on its page', async () => {
    fake.readers.set(1, () => ({ ok: true, value: { ...state, left: 2 } }));
    expect(await get<PageState>(popup, 'get-page', { tab: 1 })).toEqual({ ...state, left: 2 });
  });

  test.each<[string | undefined, boolean, string]>([
    [address, true, 'none'],
    [address, false, 'withheld'],
    [undefined, false, 'withheld'],
    [undefined, true, 'closed'],
    ['chrome://settings', true, 'closed'],
  ])('without a reader, %s with access %s is %s', async (url, granted, status) => {
    fake.known.set(1, { id: 1, ...(url !== undefined && { url }) });
    fake.granted = granted;
    expect((await get<PageState>(popup, 'get-page', { tab: 1 })).status).toBe(status);
  });

  test('an earlier tutorial is shown in the tab that has it, else in a new one', async () => {
    await get(popup, 'go-to-tutorial', { address });
    expect(named('create')).toEqual([{ url: address }]);
    await get(page(), 'open-tutorial', summary);
    fake.readers.set(1, () => ({ ok: true, value: state }));
    fake.known.set(1, { id: 1, windowId: 8 });
    await get(popup, 'go-to-tutorial', { address });
    expect(named('create').length).toBe(1);
    expect(named('update')).toEqual([{ tab: 1, change: { active: true } }]);
  });

  test.each(['javascript:alert(1)', 'chrome://settings', ''])('goes to no %s', async (bad) => {
    expect(await send(popup, 'go-to-tutorial', { address: bad })).toMatchObject({ code: 'bad' });
  });

  test('opening the panel brings the reader first, and waits until it hears', async () => {
    const heard: unknown[] = [];
    const reader = (message: unknown) => {
      heard.push(message);
      return { ok: true, value: null };
    };
    fake.injected = (tab) => void setTimeout(() => fake.readers.set(tab, reader), 50);
    fake.known.set(1, { id: 1, url: address });
    await get(popup, 'open-panel-in', { tab: 1, focus: true });
    expect(heard).toEqual([{ name: 'open-panel', body: { focus: true } }]);
  });
});

test('a page that is withheld is refused as data, and nothing is tried on it', async () => {
  fake.known.set(1, { id: 1 });
  fake.granted = false;
  expect(await send(popup, 'open-panel-in', { tab: 1, focus: true })).toMatchObject({ ok: false, code: 'refused' });
  expect(fake.calls).toEqual([]);
});

describe('the browser', () => {
  test('the shortcut opens the popup where the site is off', async () => {
    await get(popup, 'change-settings', { type: 'site-off', host, off: true });
    await togglePanel(stores, { id: 1, url: address, incognito: false } as never);
    expect(fake.calls.map((call) => call.name)).toEqual(['openPopup']);
  });

  test('a tab that closes takes with it what was opened and never ticked', async () => {
    await get(page(1), 'open-tutorial', summary);
    await get(page(2), 'open-tutorial', summary);
    await forgetTab(stores, 1);
    expect([...fake.storage.session.data.keys()].sort()).toEqual([`draft:${address}`, 'tab:2']);
    await forgetTab(stores, 2);
    expect([...fake.storage.session.data.keys()]).toEqual([]);
  });
});
