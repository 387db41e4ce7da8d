import './fake-browser';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../platform/settings';
import { createSettingsStore } from '../../platform/settings-store';
import { FakeArea } from './fake-browser';

/** Counts how often it is asked. */
class CountedArea extends FakeArea {
  asked = 0;

  override get(keys: string | string[] | null) {
    this.asked++;
    return super.get(keys);
  }
}

function setUp() {
  const [disk, session] = [new CountedArea(), new FakeArea()];
  const store = createSettingsStore({ disk, session }, () => 7);
  const write = (theme: string) => disk.data.set('settings', JSON.stringify({ ...defaultSettings, theme }));
  /** What the browser tells after a write. */
  const tell = (key = 'settings') => disk.onChanged.fire({ [key]: {} });
  const theme = async (isPrivate = false) => (await store.read(isPrivate)).theme;
  return { disk, session, store, write, tell, theme };
}

const [dark, light] = [
  { type: 'theme', theme: 'dark' },
  { type: 'theme', theme: 'light' },
] as const;

test('the disk is asked once, by however many questions', async () => {
  const { disk, store, theme } = setUp();
  expect(store.known()).toBeNull();
  await Promise.all([theme(), theme(), theme(true)]);
  await theme();
  expect(disk.asked).toBe(1);
  expect(store.known()).toEqual(defaultSettings);
});

describe('an answer is never older than', () => {
  test('a change asked for in the same task', async () => {
    const { store, theme } = setUp();
    await theme();
    const changing = store.change(dark, false);
    const asked = theme();
    expect([await asked, await theme(true)]).toEqual(['dark', 'dark']);
    await changing;
    void store.change(light, true);
    expect([await theme(true), await theme()]).toEqual(['light', 'dark']);
  });

  test('a change by this worker, whose news come late and one by one', async () => {
    const { store, theme, tell } = setUp();
    await store.change(dark, false);
    await store.change(light, false);
    tell();
    expect(await theme()).toBe('light');
    tell();
    expect(await theme()).toBe('light');
    expect(store.known()?.theme).toBe('light');
  });

  test('the news of a write from elsewhere, even where the disk is just being read', async () => {
    const { disk, write, tell, theme } = setUp();
    const first = theme();
    await first;
    write('dark');
    tell('tutorial:x');
    expect([await theme(), disk.asked]).toEqual(['auto', 1]);
    tell();
    expect(await theme()).toBe('dark');
    tell();
    write('light');
    tell();
    expect([await theme(), await theme()]).toEqual(['light', 'light']);
  });

  test('the life of a worker: the next one reads the disk', async () => {
    const { disk, store, theme } = setUp();
    await theme();
    await store.change(dark, false);
    disk.lives = 0;
    const next = createSettingsStore({ disk: disk.reborn(), session: new FakeArea() }, () => 8);
    expect((await next.read(false)).theme).toBe('dark');
  });

  test('an import, and its undoing', async () => {
    const { store, theme } = setUp();
    await store.change(dark, false);
    void store.replace({ ...defaultSettings, theme: 'light' });
    expect(await theme()).toBe('light');
    void store.restore();
    expect(await theme()).toBe('dark');
  });
});

test('a change that the disk refused is not in force', async () => {
  const { disk, store, theme } = setUp();
  await theme();
  disk.refusal = new Error('QUOTA_BYTES quota exceeded');
  await expect(store.change(dark, false)).rejects.toThrow('QUOTA_BYTES');
  expect(await theme()).toBe('auto');
});

test('a disk that could not be read is asked again', async () => {
  const { disk, theme } = setUp();
  const get = disk.get;
  disk.get = () => Promise.reject(new Error('IO error'));
  await expect(theme()).rejects.toThrow('IO error');
  disk.get = get;
  expect(await theme()).toBe('auto');
});
