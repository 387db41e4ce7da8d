import { decodeItem } from './item';

/**
 * What the browsers allow in `storage.sync` (Chromium's QUOTA_BYTES, QUOTA_BYTES_PER_ITEM, MAX_ITEMS, MAX_WRITE_OPERATIONS_PER_HOUR
 * and _PER_MINUTE). Below we use less of it: other things of ours may stand there too, and a write may be counted twice.
 */
export const quotas = { bytes: 102_400, item: 8_192, items: 512, hour: 1_800, minute: 120 } as const;
/** Our share of them. */
export const ours = { bytes: 100_000, items: 500, hour: 600, minute: 20 } as const;

/** What is written in one go. */
export interface WritePlan {
  set: Record<string, string>;
  remove: string[];
}

/** Whether a key of the area is that of a tutorial. */
export function isItemKey(key: string): boolean {
  return /^t[0-9a-z]{9}$/.test(key);
}

/**
 * Fits changes into an area, from which keys `gone` leave: where it gets too full, what was not opened for longest leaves, or does not
 * come in.
 */
export function planWrites(
  area: Readonly<Record<string, unknown>>,
  changes: ReadonlyMap<string, string>,
  gone: readonly string[] = [],
): WritePlan {
  const all = new Map(Object.entries(area).filter(([key]) => isItemKey(key)));
  for (const [key, text] of changes) all.set(key, text);
  for (const key of gone) all.delete(key);
  let bytes = [...all].reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);
  let items = all.size;
  const isFull = () => bytes > ours.bytes || items > ours.items;
  const out = new Set(gone);
  for (const [key, value] of isFull() ? byAge(all) : []) {
    if (!isFull()) break;
    out.add(key);
    bytes -= sizeOf(key, value);
    items--;
  }
  return {
    set: Object.fromEntries([...changes].filter(([key]) => !out.has(key))),
    remove: [...out].filter((key) => Object.hasOwn(area, key)),
  };
}

/** Milliseconds until two more writes are within the allowance, by the times of the writes before; 0 where they are now. */
export function waitFor(writes: readonly number[], now: number): number {
  const until = (most: number, span: number) => {
    const recent = writes.filter((at) => at > now - span && at <= now).sort((one, other) => one - other);
    const blocking = recent[recent.length - most + 1];
    return recent.length + 2 > most && blocking !== undefined ? blocking + span - now + 1 : 0;
  };
  return Math.max(until(ours.minute, 60_000), until(ours.hour, 3_600_000));
}

/** What was not opened for longest first. */
function byAge(all: ReadonlyMap<string, unknown>): [key: string, value: unknown][] {
  const aged = [...all].map(([key, value]) => ({ key, value, at: openedAt(value) }));
  aged.sort((one, other) => one.at - other.at || (one.key < other.key ? -1 : 1));
  return aged.map(({ key, value }) => [key, value]);
}

function openedAt(value: unknown): number {
  return decodeItem(value)?.lastOpened ?? 0;
}

/** Bytes that the browser counts for one item. */
export function sizeOf(key: string, value: unknown): number {
  return key.length + JSON.stringify(value).length;
}
