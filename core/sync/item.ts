import { compareStamps } from '../progress/clock';
import { hash32, hash64 } from '../progress/hash';
import type { Mark, StepState } from '../progress/progress';
import { BitReader, BitWriter } from './bits';

/**
 * What is synced of one tutorial: the last word on each step that was touched, in at most 200 bytes with its key. No address, no words:
 * tutorial and steps are hashes, which mean something only to who has the page. From the front: version, last opened, salt, devices,
 * then the marks from the latest on, each with the seconds to the one before (Rice code), its step, its state and its device.
 */

/** Bytes of key and value, quotes included, that one tutorial may take. */
export const mostBytes = 200;

/** One mark under the hash of its step. */
export interface ItemMark extends Mark {
  hash: number;
}

/** What one item says. */
export interface SyncItem {
  /** Ms since 1970, whole minutes: what was not opened for longest leaves first. */
  lastOpened: number;
  /** Goes into the hashes, so that no two steps of the tutorial have the same. */
  salt: number;
  marks: ItemMark[];
}

const version = 1;
const minute = 60_000;
/** Widths in bits. */
const width = {
  version: 4,
  opened: 28,
  salt: 6,
  devices: 3,
  device: 32,
  time: 37,
  count: 8,
  rice: 5,
  hash: 16,
} as const;
const most = { salt: 2 ** width.salt, devices: 8, count: 255, time: 2 ** width.time - 1 } as const;
/** A pause that the short code is too long for is written out. */
const longCode = 24;

/** The key under which a tutorial stands in the synced area: 42 bits of its id. */
export function itemKey(id: string): string {
  const [high, low] = hash64(id);
  return `t${high.toString(36).padStart(7, '0')}${(low % 36 ** 2).toString(36).padStart(2, '0')}`;
}

/** Sixteen bits that stand for a step. */
export function stepHash(step: string, salt: number): number {
  return hash32(step, salt + 1) >>> (32 - width.hash);
}

/** The device as it is synced: eight hexadecimal digits. */
export function syncDevice(device: string): string {
  return /^[0-9a-f]{8}$/.test(device) ? device : hash32(device).toString(16).padStart(8, '0');
}

/** The text of an item; null where it does not fit. */
export function encodeItem(item: SyncItem): string | null {
  const marks = [...item.marks].sort((one, other) => compareStamps(other, one) || one.hash - other.hash);
  const devices = [...new Set(marks.map((mark) => mark.device))];
  const seconds = marks.map((mark) => Math.floor(mark.at / 1_000));
  if (marks.length > most.count || devices.length > most.devices || (seconds[0] ?? 0) > most.time) return null;
  const pauses = seconds.map((second, at) => (seconds[at - 1] ?? second) - second);
  const rice = bestRice(pauses);
  const bits = new BitWriter();
  bits.write(version, width.version);
  bits.write(Math.floor(item.lastOpened / minute) % 2 ** width.opened, width.opened);
  bits.write(item.salt, width.salt);
  bits.write(Math.max(0, devices.length - 1), width.devices);
  if (devices.length === 0) bits.write(0, width.device);
  for (const device of devices) bits.write(Number.parseInt(device, 16), width.device);
  bits.write(seconds[0] ?? 0, width.time);
  bits.write(marks.length, width.count);
  bits.write(rice, width.rice);
  const deviceBits = bitsFor(devices.length);
  for (const [at, mark] of marks.entries()) {
    writePause(bits, pauses[at] ?? 0, rice);
    bits.write(mark.hash, width.hash);
    writeState(bits, mark.state);
    bits.write(devices.indexOf(mark.device), deviceBits);
  }
  const { text } = bits;
  return text.length + 2 + itemKey('').length <= mostBytes ? text : null;
}

/** Reads an item; null where the text is none, or one of a later version. */
export function decodeItem(text: unknown): SyncItem | null {
  if (typeof text !== 'string' || text.length > mostBytes) return null;
  try {
    return readItem(new BitReader(text));
  } catch {
    return null;
  }
}

function readItem(bits: BitReader): SyncItem | null {
  if (bits.read(width.version) !== version) return null;
  const lastOpened = bits.read(width.opened) * minute;
  const salt = bits.read(width.salt);
  const count = bits.read(width.devices) + 1;
  const header = { lastOpened, salt };
  const devices: string[] = [];
  for (let at = 0; at < count; at++) devices.push(bits.read(width.device).toString(16).padStart(8, '0'));
  let second = bits.read(width.time);
  const marks: ItemMark[] = [];
  const length = bits.read(width.count);
  const rice = bits.read(width.rice);
  for (let at = 0; at < length; at++) {
    second -= readPause(bits, rice);
    const hash = bits.read(width.hash);
    const state = readState(bits);
    const device = devices[bits.read(bitsFor(count))];
    if (device === undefined || second < 0) return null;
    marks.push({ hash, state, at: second * 1_000, device });
  }
  return { ...header, marks };
}

function writePause(bits: BitWriter, pause: number, rice: number): void {
  const high = Math.floor(pause / 2 ** rice);
  if (high >= longCode) {
    for (let at = 0; at < longCode; at++) bits.write(1, 1);
    bits.write(pause, width.time);
  } else {
    bits.unary(high);
    bits.write(pause % 2 ** rice, rice);
  }
}

function readPause(bits: BitReader, rice: number): number {
  const high = bits.unary(longCode);
  return high === longCode ? bits.read(width.time) : high * 2 ** rice + bits.read(rice);
}

function writeState(bits: BitWriter, state: StepState): void {
  if (state === 'done') bits.write(0, 1);
  else bits.write(state === 'todo' ? 2 : 3, 2);
}

function readState(bits: BitReader): StepState {
  if (bits.read(1) === 0) return 'done';
  return bits.read(1) === 0 ? 'todo' : 'skipped';
}

/** The parameter with which these pauses take the least room. */
function bestRice(pauses: readonly number[]): number {
  const cost = (rice: number) =>
    pauses.reduce((sum, pause) => {
      const high = Math.floor(pause / 2 ** rice);
      return sum + (high >= longCode ? longCode + width.time : high + 1 + rice);
    }, 0);
  return Array.from({ length: 24 }, (_, rice) => rice).reduce(
    (best, rice) => (cost(rice) < cost(best) ? rice : best),
    0,
  );
}

function bitsFor(count: number): number {
  return count <= 1 ? 0 : Math.ceil(Math.log2(count));
}
