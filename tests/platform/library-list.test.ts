import './fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { askFirst } from '../../platform/library-first';
import { listLibrary } from '../../platform/library-list';
import { libraryStamp } from '../../platform/library-stamp';
import { entriesOf, shelfOf, shelfText } from '../../platform/shelf-entries';
import { FakeArea, fake, resetBrowser } from './fake-browser';

/** Counts how often it is asked. */
class CountedArea extends FakeArea {
  asked = 0;

  override get(keys: string | string[] | null) {
    this.asked++;
    return super.get(keys);
  }
}

const entry = {
  id: 'https://plainhowto.example/usb',
  address: 'https://www.plainhowto.example/usb',
  title: 'How to make a bootable stick',
  done: 2,
  total: 5,
  left: 3,
  next: 'Open StickWriter',
  treads: 'ddttt',
  changed: 0,
  lastOpened: 7,
  bytes: 4_000,
  signature: '00',
};
const older = { ...entry, id: 'https://knit.example/hat', title: 'Knit a hat', lastOpened: 3 };
let disk = new CountedArea();

beforeEach(async () => {
  resetBrowser();
  disk = new CountedArea();
  fake.storage.local = disk;
  await disk.set({ ...libraryStamp, [shelfOf(older.id)]: shelfText([older]), [shelfOf(entry.id)]: shelfText([entry]) });
});

test('what was asked before the modules came is what the page lists, and the disk is asked once', async () => {
  askFirst();
  expect(disk.asked).toBe(1);
  expect(await listLibrary()).toEqual([entry, older]);
  expect(disk.asked).toBe(1);
});

test('the answer counts once: a later look sees what changed', async () => {
  askFirst();
  await listLibrary();
  await disk.set({ [shelfOf(entry.id)]: shelfText([]) });
  expect(await listLibrary()).toEqual([older]);
});

test('a page that asked nothing first reads the stamp and the shelves in one go', async () => {
  expect(await listLibrary()).toEqual([entry, older]);
  expect(disk.asked).toBe(1);
});

test('in a private window, of an older layout and where the disk fails the background answers', async () => {
  fake.runtime.sendMessage = async () => ({ ok: true, value: [older] });
  await disk.set({ library: { version: 2 } });
  expect(await listLibrary()).toEqual([older]);
  disk.get = () => Promise.reject(new Error('The disk is gone.'));
  askFirst();
  expect(await listLibrary()).toEqual([older]);
  fake.extension.inIncognitoContext = true;
  fake.storage.local = new CountedArea();
  expect(await listLibrary()).toEqual([older]);
  expect((fake.storage.local as CountedArea).asked).toBe(0);
});

test('a row in which one value is something else is left out, wherever that stands', () => {
  const rows = JSON.parse(shelfText([entry])) as unknown[][];
  const [row = []] = rows;
  expect(entriesOf(JSON.stringify([row]))).toEqual([entry]);
  for (const at of row.keys()) {
    expect(entriesOf(JSON.stringify([row.with(at, null), row])), String(at)).toEqual([entry]);
  }
});
