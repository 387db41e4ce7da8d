import './fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TutorialRecord } from '../../core/progress/progress';
import { answer } from '../../platform/answering';
import { carryBackup, takeBackup } from '../../platform/backup-carry';
import { backupHandlers } from '../../platform/backup-handlers';
import { createHeldParts, type PartBounds, partsOf } from '../../platform/held-parts';
import type { Message } from '../../platform/messages';
import { extensionHandlers, sharedHandlers } from '../../platform/shared-handlers';
import { createStores, type Stores } from '../../platform/stores';
import { extensionId, fake, home, resetBrowser } from './fake-browser';
import version3 from './versions/record-3.json?raw';

const example = JSON.parse(version3) as TutorialRecord;
const tutorials = Array.from({ length: 12 }, (_, at) => {
  const id = `https://plainhowto.example/${at}`;
  return { ...example, id, address: id, title: `Tutorial ${at}, 𝒆asy`, aliases: [] };
});
/** So small that a library of twelve takes dozens of parts, as one of 7,000 takes several of 8 MiB. */
const bounds: PartBounds = { part: 997, whole: 200_000 };

let stores: Stores;
let said: Message[];

/** A worker on the storage as it is now; what the one before held in memory is gone. */
function startWorker() {
  fake.runtime.onMessage.listeners = [];
  const { local: disk, session, sync: synced } = fake.storage;
  stores = createStores({ disk, session, synced }, Date.now);
  const extension = { ...extensionHandlers(stores), ...backupHandlers(stores, bounds) };
  answer({ anyone: sharedHandlers(stores), page: {} as never, extension });
}

/** What an extension page asks comes to the worker, as the browser would bring it; `lost` says what does not arrive. */
function connect(lost: (message: Message) => boolean = () => false) {
  const sender = { id: extensionId, url: `${home}options.html` };
  fake.runtime.sendMessage = async (message) => {
    said.push(message as Message);
    if (lost(message as Message)) return { ok: true, value: null };
    return fake.runtime.onMessage.fire(message, sender)[0];
  };
}

const onDisk = () => [...fake.storage.local.data.keys()].filter((key) => key.startsWith('tutorial:'));

beforeEach(() => {
  resetBrowser();
  startWorker();
  said = [];
  connect();
});

async function exported(): Promise<string> {
  const answer = await takeBackup();
  if (!answer.ok) throw new Error(answer.message);
  return answer.value.join('');
}

/** The text of a file with the twelve, and an empty library. */
async function madeFile(): Promise<string> {
  await stores.progress.restore(tutorials);
  const text = await exported();
  resetBrowser();
  startWorker();
  said = [];
  connect();
  return text;
}

describe('a backup longer than one message', () => {
  test('goes out in parts, each within the bound, that are the file', async () => {
    await stores.progress.restore(tutorials);
    const text = await exported();
    expect(text.length).toBeGreaterThan(10 * bounds.part);
    expect((JSON.parse(text) as { tutorials: { id: string }[] }).tutorials.map(({ id }) => id).sort()).toEqual(
      tutorials.map(({ id }) => id).sort(),
    );
    expect(said.map(({ name }) => name)).toEqual(Array(said.length).fill('export-backup'));
    expect(said.length).toBe(Math.ceil(text.length / bounds.part));
  });

  test('comes in the same way, and is undone', async () => {
    const text = await madeFile();
    const carried = carryBackup(text, bounds);
    const preview = await carried.preview();
    expect(preview.ok && preview.value.tutorials.length).toBe(12);
    expect(onDisk()).toEqual([]);
    expect(await carried.bringIn(false)).toEqual({ ok: true, value: { tutorials: 12 } });
    expect(onDisk().length).toBe(12);
    const longest = Math.max(...said.map(({ body }) => (body as { text?: string }).text?.length ?? 0));
    expect(longest).toBeLessThanOrEqual(bounds.part);
    expect(await stores.progress.undoImport()).toBe(12);
    expect(onDisk()).toEqual([]);
  });

  test('is refused whole where a part is missing, and where one comes from another file', async () => {
    const text = await madeFile();
    for (const missing of [0, 3, Math.floor(text.length / bounds.part)]) {
      connect(({ name, body }) => name === 'hold-backup' && (body as { part: number }).part === missing);
      const carried = carryBackup(text, bounds);
      expect(await carried.preview(), String(missing)).toMatchObject({ ok: false, code: 'gone' });
      expect(await carried.bringIn(true), String(missing)).toMatchObject({ ok: false, code: 'gone' });
    }
    expect(onDisk()).toEqual([]);
    connect();
    await carryBackup(text, bounds).preview();
    const [part] = partsOf(text, 'another', bounds);
    await fake.runtime.sendMessage({ name: 'hold-backup', body: part });
    expect(await fake.runtime.sendMessage({ name: 'preview-backup', body: { held: 'another' } })).toMatchObject({
      ok: false,
      code: 'gone',
    });
  });

  test('comes in though the worker died after it was looked at', async () => {
    const carried = carryBackup(await madeFile(), bounds);
    await carried.preview();
    startWorker();
    expect(await carried.bringIn(false)).toEqual({ ok: true, value: { tutorials: 12 } });
  });

  test('is taken back with what came in it alone, and not with the options of an earlier one', async () => {
    const text = await madeFile();
    const asked = async (name: string, body: unknown) => fake.runtime.sendMessage({ name, body });
    await stores.settings.change({ type: 'theme', theme: 'dark' }, false);
    await carryBackup(text, bounds).bringIn(true);
    expect((await stores.settings.read(false)).theme).toBe('auto');
    await carryBackup(text, bounds).bringIn(false);
    await asked('undo-import', null);
    expect((await stores.settings.read(false)).theme).toBe('auto');
  });

  test('comes in whole though the worker died in the middle of it, and is undone as a whole', async () => {
    const text = await madeFile();
    const carried = carryBackup(text, bounds);
    await carried.preview();
    const { sendMessage } = fake.runtime;
    let deaths = 0;
    fake.runtime.sendMessage = async (message) => {
      if ((message as Message).name !== 'import-backup' || deaths++ > 0) return sendMessage(message);
      fake.storage.local.lives = 40;
      void sendMessage(message);
      await vi.waitFor(() => expect(fake.storage.local.lives).toBeLessThan(0));
      // The next worker has what this one wrote, and nothing else of it.
      fake.storage.local = fake.storage.local.reborn();
      startWorker();
      return { ok: false, code: 'gone', message: 'Nobody answered.' };
    };
    expect(await carried.bringIn(false)).toEqual({ ok: true, value: { tutorials: 12 } });
    expect(onDisk().length).toBe(12);
    expect(await stores.progress.undoImport()).toBe(12);
    expect(onDisk()).toEqual([]);
  });

  test('does not go out half: where the worker died between two parts, nothing is given', async () => {
    await stores.progress.restore(tutorials);
    connect(({ body }) => {
      if ((body as { part?: number }).part === 2) startWorker();
      return false;
    });
    expect(await takeBackup()).toMatchObject({ ok: false, code: 'gone' });
  });

  test('beyond what a file may be is refused as too large, and nothing of it is held', async () => {
    const text = await madeFile();
    const long = carryBackup(text.repeat(20), bounds);
    expect(await long.preview()).toMatchObject({ ok: false, code: 'bad', message: 'large' });
    expect(onDisk()).toEqual([]);
  });
});

describe('parts of a text', () => {
  test('make the text again, and cut no letter in two', () => {
    for (const text of ['', 'a', '𝒆'.repeat(9), `${'x'.repeat(9)}𝒆`, 'a𝒆'.repeat(50)]) {
      const parts = partsOf(text, 'one', { part: 10, whole: 1_000 });
      expect(parts.map((each) => each.text).join('')).toBe(text);
      for (const [at, each] of parts.entries()) {
        expect(each).toMatchObject({ held: 'one', part: at, of: parts.length });
        expect(each.text.isWellFormed()).toBe(true);
        expect(each.text.length).toBeLessThanOrEqual(10);
      }
    }
  });

  test('a part that is longer than one may be, or that no whole has, is refused', () => {
    const held = createHeldParts({ part: 10, whole: 20 });
    expect(() => held.take({ held: 'one', part: 0, of: 1, text: 'x'.repeat(11) })).toThrow('large');
    expect(() => held.take({ held: 'one', part: 1, of: 1, text: 'x' })).toThrow('large');
    held.take({ held: 'one', part: 0, of: 1, text: 'x' });
    held.take({ held: 'one', part: 0, of: 1, text: 'y' });
    expect(held.whole('one')).toBe('y');
  });
});
