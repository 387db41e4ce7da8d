import { expect, test } from 'vitest';
import type { Hint } from '../../core/read/hints/hint';
import { createHintsStore } from '../../platform/hints-store';
import type { StorageArea } from '../../platform/storage-area';

const hint: Hint = {
  version: 1,
  choice: 'steps',
  shape: 'ordered-list',
  tag: 'ol',
  itemTag: 'li',
  names: ['steps'],
  itemNames: [],
  outer: ['main'],
  heading: 'announce',
  level: 2,
  numbered: true,
  place: 0,
  alike: 1,
  recipe: false,
};
const none = (page: string | null): Hint => ({ version: 1, choice: 'none', page });

function area(): StorageArea & { data: Map<string, unknown> } {
  const data = new Map<string, unknown>();
  return {
    data,
    get: async () => structuredClone(Object.fromEntries(data)),
    async set(items) {
      for (const [key, value] of Object.entries(items)) data.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of [keys].flat()) data.delete(key);
    },
  };
}

function setup() {
  const areas = { disk: area(), session: area() };
  let time = 0;
  return { ...areas, store: createHintsStore(areas, () => ++time) };
}

test('hints of a site, latest first, each once', async () => {
  const { store } = setup();
  await store.add('a.example', hint, false);
  await store.add('a.example', none(null), false);
  expect(await store.add('a.example', hint, false)).toEqual([hint, none(null)]);
  expect(await store.read('b.example', false)).toEqual([]);
});

test('the site that was used longest ago leaves first, and a site keeps its latest hints', async () => {
  const { store } = setup();
  for (let site = 0; site < 301; site++) await store.add(`s${site}.example`, hint, false);
  expect(await store.read('s0.example', false)).toEqual([]);
  expect(await store.read('s1.example', false)).toEqual([hint]);
  for (let page = 0; page < 20; page++) await store.add('a.example', none(`https://a.example/${page}`), false);
  const kept = await store.read('a.example', false);
  expect(kept).toHaveLength(12);
  expect(kept[0]).toEqual(none('https://a.example/19'));
});

test('what a private window says stays in memory', async () => {
  const { store, disk } = setup();
  await store.add('a.example', none(null), false);
  expect(await store.add('a.example', hint, true)).toEqual([hint, none(null)]);
  expect(await store.read('a.example', false)).toEqual([none(null)]);
  expect(JSON.stringify([...disk.data])).not.toContain('ordered-list');
  await store.forgetPrivate();
  expect(await store.read('a.example', true)).toEqual([none(null)]);
});

test('what is broken or of another version is left out', async () => {
  const { store, disk } = setup();
  const hints = [{ ...hint, version: 2 }, { ...hint, shape: 'circle' }, hint, 'words'];
  disk.data.set('hints', { 'a.example': { used: 1, hints }, 'b.example': 7 });
  expect(await store.read('a.example', false)).toEqual([hint]);
  disk.data.set('hints', 'nonsense');
  expect(await store.read('a.example', false)).toEqual([]);
});

test('the pages whose steps were put together by hand, but for private ones', async () => {
  const { store } = setup();
  const own = (page: string): Hint => ({
    version: 1,
    choice: 'own',
    page,
    steps: [{ begins: 'fillabucket', ends: 'abucket', letters: 11 }],
  });
  await store.add('a.example', own('https://a.example/1'), false);
  await store.add('a.example', hint, false);
  await store.add('b.example', own('https://b.example/2'), false);
  await store.add('c.example', own('https://c.example/3'), true);
  expect(await store.ownPages()).toEqual(['https://b.example/2', 'https://a.example/1']);
  await store.forget('a.example', own('https://a.example/1'), false);
  expect(await store.ownPages()).toEqual(['https://b.example/2']);
});
