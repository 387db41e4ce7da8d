import './fake-browser';
import { FiltersEngine } from '@ghostery/adblocker';
import { describe, expect, test } from 'vitest';
import type { PageCaller } from '../../platform/callers';
import { createEarlyMemory } from '../../platform/early-memory';
import { earlyRules } from '../../platform/early-rules';
import { createFilterEngine } from '../../platform/filter-engine';
import { FakeArea } from './fake-browser';

const lines = {
  'hiding.bin': [
    'plain.example##.of-site',
    'parted.example##.of-site',
    'other.example##.of-other',
    '##.by-name',
    '##div[everywhere]',
    '@@||parted.example/quiet/$generichide',
  ],
  'clutter.bin': ['plain.example##.annoying'],
};

/** A file as the build makes it. */
async function fileOf(filters: readonly string[], whole = true): Promise<ArrayBuffer> {
  const bytes = FiltersEngine.parse(filters.join('\n'), { integrityCheck: false }).serialize();
  const seal = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
  const file = new Uint8Array([...bytes, ...seal]);
  if (!whole) file[file.length >> 1] = (file[file.length >> 1] ?? 0) ^ 1;
  return file.buffer;
}

/** A worker on this session storage; `read` names the files that it read. */
function startWorker(session: FakeArea, whole = true) {
  const read: string[] = [];
  const filters = createFilterEngine((name) => {
    read.push(name);
    return fileOf(name in lines ? lines[name as keyof typeof lines] : [], whole);
  });
  return { read, filters, rules: earlyRules(createEarlyMemory(session), filters) };
}

const pageOf = (host: string, path = '/', isPrivate = false): PageCaller => ({
  kind: 'page',
  tab: 1,
  document: 'd1',
  addresses: [`https://${host}${path}`],
  host,
  private: isPrivate,
});
const plain = pageOf('plain.example');
const names = { ids: [], classes: ['by-name'] };

/** Answers once what is to be remembered was put into storage. */
const kept = (session: FakeArea, words: string) =>
  expect.poll(() => [...session.data.values()].join()).toContain(words);

describe('what hides before the reader comes', () => {
  test('is asked of the lists on the first page: for the site, and by names, and nothing that is for every page', async () => {
    const { rules, read } = startWorker(new FakeArea());
    expect(await rules.atStart(plain, false)).toEqual(['.of-site']);
    expect(await rules.named(plain, names, false)).toEqual(['.by-name']);
    expect(read).toEqual(['hiding.bin']);
    expect(await rules.atStart(plain, true)).toEqual(['.of-site', '.annoying']);
  });

  test('the rules for every page are there for who wants them, also after that', async () => {
    const { rules, filters } = startWorker(new FakeArea());
    await rules.atStart(plain, false);
    const question = {
      address: 'https://plain.example/',
      ids: [],
      classes: [],
      links: [],
      first: true,
      clutter: false,
    };
    const asked = await filters.rulesFor(question);
    expect(asked.map(({ selector }) => selector)).toEqual(['.of-site', 'div[everywhere]']);
  });

  test('stands on the next page from its start, without any list, in another worker too', async () => {
    const session = new FakeArea();
    const first = startWorker(session);
    await first.rules.atStart(plain, false);
    await first.rules.named(plain, names, false);
    await kept(session, '.by-name');
    expect(await first.rules.atStart(plain, false)).toEqual(['.of-site', '.by-name']);
    const second = startWorker(session.reborn());
    expect(await second.rules.atStart(plain, false)).toEqual(['.of-site', '.by-name']);
    expect(second.read).toEqual([]);
    expect(await second.rules.atStart(pageOf('other.example'), false)).toEqual(['.of-other']);
  });

  test('is asked anew where annoyances are wanted, or no longer', async () => {
    const session = new FakeArea();
    await startWorker(session).rules.atStart(plain, true);
    await kept(session, '.annoying');
    expect(await startWorker(session).rules.atStart(plain, false)).toEqual(['.of-site']);
  });

  test('private windows leave nothing', async () => {
    const session = new FakeArea();
    const { rules, filters } = startWorker(session);
    expect(await rules.atStart(pageOf('plain.example', '/', true), false)).toEqual(['.of-site']);
    await rules.named(pageOf('plain.example', '/', true), names, false);
    await filters.speakAlike('plain.example');
    expect(session.data.size).toBe(0);
  });

  test('names alone are no beginning: the next page asks what the lists know of the site', async () => {
    const session = new FakeArea();
    await startWorker(session).rules.named(plain, names, false);
    expect(await startWorker(session).rules.atStart(plain, false)).toEqual(['.of-site']);
  });

  test('where the lists except some pages of a site, each page is asked about', async () => {
    const session = new FakeArea();
    const { rules, filters } = startWorker(session);
    const [loud, quiet] = [pageOf('parted.example'), pageOf('parted.example', '/quiet/')];
    expect(await filters.speakAlike('parted.example')).toBe(false);
    expect(await filters.speakAlike('plain.example')).toBe(true);
    await rules.atStart(loud, false);
    expect(await rules.named(loud, names, false)).toEqual(['.by-name']);
    expect(await rules.named(quiet, names, false)).toEqual([]);
    expect(await rules.atStart(quiet, false)).toEqual(['.of-site']);
    expect(session.data.size).toBe(0);
  });

  test('a damaged file knows nothing, and is named', async () => {
    const { rules, filters } = startWorker(new FakeArea(), false);
    expect(await rules.atStart(plain, false)).toEqual([]);
    expect(filters.damaged()).toEqual(['hiding.bin']);
  });
});

describe('the memory of a site', () => {
  test('has bounds, and keeps what came first', async () => {
    const session = new FakeArea();
    const memory = createEarlyMemory(session);
    await memory.begin('a.example', false, ['.site', `.${'x'.repeat(2_000)}`]);
    const many = Array.from({ length: 3_000 }, (_, index) => `.name-${index}`);
    await memory.add('a.example', false, many);
    const all = (await memory.of('a.example', false)) ?? [];
    expect(all.slice(0, 3)).toEqual(['.site', '.name-0', '.name-1']);
    expect(all.length).toBe(500);
    expect(await createEarlyMemory(session).of('a.example', false)).toEqual(all);
  });

  test('holds few sites, each under its own name', async () => {
    const session = new FakeArea();
    const memory = createEarlyMemory(session);
    const hosts = Array.from({ length: 200 }, (_, index) => `site-${index}.example`);
    for (const host of hosts) await memory.begin(host, false, [`.${host}`]);
    expect(session.data.size).toBe(32);
    const known = await Promise.all(hosts.map((host) => memory.of(host, false)));
    expect(known.filter((each) => each !== null).length).toBe(32);
    known.forEach((each, index) => {
      if (each) expect(each).toEqual([`.${hosts[index]}`]);
    });
  });

  test('is read once, before anyone says for which site', async () => {
    const session = new FakeArea();
    for (const host of ['a.example', 'b.example']) await createEarlyMemory(session).begin(host, false, [`.${host}`]);
    const memory = createEarlyMemory(session);
    await memory.prepare();
    session.get = () => Promise.reject(new Error('not again'));
    expect(await memory.of('a.example', false)).toEqual(['.a.example']);
    expect(await memory.of('b.example', false)).toEqual(['.b.example']);
  });

  test('is read again where that failed', async () => {
    const session = new FakeArea();
    await createEarlyMemory(session).begin('a.example', false, ['.site']);
    const get = session.get.bind(session);
    session.get = () => Promise.reject(new Error('not now'));
    const memory = createEarlyMemory(session);
    await memory.prepare();
    await expect(memory.of('a.example', false)).rejects.toThrow('not now');
    session.get = get;
    expect(await memory.of('a.example', false)).toEqual(['.site']);
  });

  test('what cannot be read is nothing', async () => {
    const session = new FakeArea();
    await createEarlyMemory(session).begin('a.example', false, ['.site']);
    for (const key of session.data.keys()) session.data.set(key, '{"host":"a.example","clutter":false}');
    expect(await createEarlyMemory(session).of('a.example', false)).toBeNull();
  });
});
