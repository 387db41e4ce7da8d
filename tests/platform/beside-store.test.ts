import './fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import type { TimerChange } from '../../core/timers/timer';
import { backupText, readBackup } from '../../platform/backup';
import { libraryHandlers } from '../../platform/library-handlers';
import { defaultSettings } from '../../platform/settings';
import { createStores, type Stores } from '../../platform/stores';
import { FakeArea } from './fake-browser';

const minute = 60_000;
const soup = { tutorial: 'https://kitchen.example/soup', address: 'https://kitchen.example/soup?p=1' };
const bread = { tutorial: 'https://kitchen.example/bread', address: 'https://kitchen.example/bread' };
const start = (id: string, minutes: number): TimerChange => ({
  type: 'start',
  id,
  step: id,
  number: 1,
  name: id,
  length: minutes * minute,
  most: minutes * minute,
});
const got = (supply: string) => ({ type: 'got', supply, got: true }) as const;
const makes = (makes: number) => ({ type: 'makes', makes }) as const;

let now: number;
const machine = (): Stores => createStores({ disk: new FakeArea(), session: new FakeArea() }, () => now);

/** The file of one machine, read on another. */
async function file(from: Stores) {
  const all = { settings: defaultSettings, tutorials: [], beside: await from.beside.all() };
  return readBackup(backupText(all, now));
}

async function cook(stores: Stores): Promise<void> {
  await stores.kept.change(soup.tutorial, got('2 carrots'), false);
  await stores.kept.change(soup.tutorial, makes(6), false);
  await stores.kept.change(soup.tutorial, { type: 'value', name: 'PASSWORD', value: 'carrot' }, false);
  await stores.kept.change('https://kitchen.example/secret', got('1 cake'), true);
  await stores.timers.change(soup, start('simmer', 30), false);
  await stores.timers.change(bread, start('rise', 90), false);
}

beforeEach(() => {
  now = 1_763_900_000_000;
});

test('a backup carries supplies, servings and timers, and nothing of blanks and private windows', async () => {
  const [old, fresh] = [machine(), machine()];
  await cook(old);
  const backup = await file(old);
  expect(JSON.stringify(backup)).not.toMatch(/PASSWORD|carrot"|cake/);
  await fresh.beside.import(backup.beside);
  expect(await fresh.kept.read(soup.tutorial, false)).toEqual({ got: ['2 carrots'], makes: 6, values: {} });
  expect(await fresh.timers.read(soup.tutorial, false)).toEqual(await old.timers.read(soup.tutorial, false));
  expect(await fresh.timers.read(bread.tutorial, false)).toHaveLength(1);
  expect((await fresh.timers.outlook()).next).toBe(now + 30 * minute);
});

test('a timer that ended while the file lay about does not ring', async () => {
  const [old, fresh] = [machine(), machine()];
  await cook(old);
  const backup = await file(old);
  now += 60 * minute;
  await fresh.beside.import(backup.beside);
  expect(await fresh.timers.ring()).toEqual([]);
  expect(await fresh.timers.read(soup.tutorial, false)).toEqual([]);
  expect(await fresh.timers.read(bread.tutorial, false)).toHaveLength(1);
});

describe('what is here', () => {
  test('stays as it is, and importing twice adds nothing', async () => {
    const [old, here] = [machine(), machine()];
    await cook(old);
    await here.kept.change(soup.tutorial, makes(2), false);
    await here.kept.change(soup.tutorial, got('1 leek'), false);
    await here.timers.change(soup, start('simmer', 5), false);
    const { beside } = await file(old);
    await here.beside.import(beside);
    await here.beside.import(beside);
    expect(await here.kept.read(soup.tutorial, false)).toMatchObject({ got: ['1 leek', '2 carrots'], makes: 2 });
    const timers = await here.timers.read(soup.tutorial, false);
    expect(timers.map(({ id, endsAt }) => [id, endsAt])).toEqual([['simmer', now + 5 * minute]]);
  });

  test('is as before once the import is taken back; what was set since stays', async () => {
    const [old, here] = [machine(), machine()];
    await cook(old);
    await here.kept.change(soup.tutorial, got('1 leek'), false);
    await here.beside.import((await file(old)).beside);
    await here.kept.change(soup.tutorial, got('1 onion'), false);
    await here.beside.undoImport();
    expect(await here.kept.read(soup.tutorial, false)).toMatchObject({ got: ['1 leek', '1 onion'], makes: null });
    expect(await here.timers.all()).toEqual([]);
    await here.beside.undoImport();
    expect(await here.kept.read(soup.tutorial, false)).toMatchObject({ got: ['1 leek', '1 onion'], makes: null });
  });
});

test('what was held follows a tutorial that moved', async () => {
  const stores = machine();
  await cook(stores);
  await stores.beside.move(soup.tutorial, 'https://kitchen.example/best-soup');
  expect(await stores.kept.read('https://kitchen.example/best-soup', false)).toMatchObject({ makes: 6 });
  expect(await stores.timers.read('https://kitchen.example/best-soup', false)).toHaveLength(1);
  expect(await stores.kept.read(soup.tutorial, false)).toMatchObject({ got: [], makes: null });
  expect(await stores.timers.read(soup.tutorial, false)).toEqual([]);
});

test('what was held comes back with a tutorial that was removed by mistake', async () => {
  const stores = machine();
  await cook(stores);
  const library = libraryHandlers(stores);
  const caller = { kind: 'extension', private: false } as unknown as Parameters<(typeof library)['get-kept']>[1];
  const { seen, ...removed } = await library['see-tutorials']({ ids: [soup.tutorial] }, caller);
  expect(await library['remove-tutorials']({ seen }, caller)).toEqual({ changed: [] });
  expect(await stores.kept.read(soup.tutorial, false)).toMatchObject({ got: [], makes: null });
  await library['restore-tutorials'](removed, caller);
  expect(await stores.kept.read(soup.tutorial, false)).toMatchObject({ got: ['2 carrots'], makes: 6 });
  expect(await stores.timers.read(soup.tutorial, false)).toHaveLength(1);
});

test('what is broken in a file is left out and said, and files of before are read', () => {
  const read = (beside: unknown) =>
    readBackup(JSON.stringify({ format: 'sidestep-backup', version: 1, at: 1, tutorials: [], beside }));
  const whole = { tutorial: soup.tutorial, address: '', got: ['salt'], makes: null, timers: [] };
  expect(read(undefined)).toMatchObject({ beside: [], repairs: [] });
  expect(read([whole])).toMatchObject({ beside: [whole], repairs: [] });
  expect(read([whole, { ...whole, makes: 'many' }, 7])).toMatchObject({
    beside: [whole],
    repairs: [{ kind: 'beside' }],
  });
  expect(read('all')).toMatchObject({ beside: [], repairs: [{ kind: 'beside' }] });
});
