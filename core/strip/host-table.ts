/**
 * Tables of host names in little room: 150,000 names in 0.45 MB, looked up without unpacking. A name is kept as 38 bits of its hash,
 * so that one host in 1.8 million is taken for another.
 *
 * The file: numbers of 32 bits (mark, checksum, how many names either table holds, how many plain numbers), the plain numbers, then
 * the two tables in bytes. A table: how many names each of 16,384 buckets holds, then the rests of the hashes, bucket by bucket, each
 * bucket ascending: all high bytes, all middle ones, all low ones, for so they are packed best.
 */
const MARK = 0x53484f53;
const HEAD = 5;
const BUCKETS = 1 << 14;
/** Bytes of the hash that are kept beside the bucket. */
const REST = 3;

/** Answers whether a host, or a host above it, is in the table: the name that is, or null. */
export type HostTable = (host: string) => string | null;

/** What the file holds. */
export interface HostTables {
  ads: HostTable;
  trackers: HostTable;
  /** Numbers of the request filters that stand in the trackers' list, ascending. */
  trackerIds: Uint32Array;
}

/** Reads the file; throws where it is not whole. */
export function readHostTables(bytes: ArrayBuffer): HostTables {
  const all = bytes.byteLength % 4 === 0 ? new Uint32Array(bytes) : new Uint32Array();
  const [mark, checksum, ads = 0, trackers = 0, ids = 0] = all;
  if (mark !== MARK || checksum !== checksumOf(all)) throw new Error('The table of hosts is damaged.');
  const tables = new Uint8Array(bytes, 4 * (HEAD + ids));
  return {
    ads: tableOf(tables, ads),
    trackers: tableOf(tables.subarray(BUCKETS + REST * ads), trackers),
    trackerIds: all.subarray(HEAD, HEAD + ids),
  };
}

/** Makes the file. */
export function writeHostTables(parts: {
  ads: readonly string[];
  trackers: readonly string[];
  trackerIds: readonly number[];
}): Uint8Array {
  const tables = [tableBytes(parts.ads), tableBytes(parts.trackers)];
  const [ads = 0, trackers = 0] = tables.map((table) => (table.length - BUCKETS) / REST);
  const ids = Uint32Array.from(new Set(parts.trackerIds.map((id) => id >>> 0))).sort();
  const bytes = tables.flat();
  const all = new Uint32Array(HEAD + ids.length + Math.ceil(bytes.length / 4));
  all.set([MARK, 0, ads, trackers, ids.length, ...ids]);
  new Uint8Array(all.buffer, 4 * (HEAD + ids.length)).set(bytes);
  all[1] = checksumOf(all);
  return new Uint8Array(all.buffer);
}

/** Whether an ascending list holds a number. */
export function holds(ascending: Uint32Array, wanted: number, from = 0, to = ascending.length): boolean {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = ascending[middle] ?? 0;
    if (at === wanted) return true;
    if (at < wanted) low = middle + 1;
    else high = middle;
  }
  return false;
}

type Bytes = Uint8Array;

function tableOf(bytes: Uint8Array, count: number): HostTable {
  const [high, middle, low] = [0, 1, 2].map((plane) => bytes.subarray(BUCKETS + plane * count)) as [
    Bytes,
    Bytes,
    Bytes,
  ];
  // A plain loop: the worker waits for this each time it starts.
  const rests = new Uint32Array(count);
  for (let at = 0; at < count; at++) rests[at] = ((high[at] ?? 0) << 16) | ((middle[at] ?? 0) << 8) | (low[at] ?? 0);
  const ends = new Uint32Array(BUCKETS);
  for (let at = 0; at < BUCKETS; at++) ends[at] = (ends[at - 1] ?? 0) + (bytes[at] ?? 0);
  const has = (name: string) => {
    const [bucket, rest] = hashOf(name);
    return holds(rests, rest, ends[bucket - 1] ?? 0, ends[bucket]);
  };
  return (host) => {
    for (let name = host.toLowerCase(); name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
      if (has(name)) return name;
    }
    return null;
  };
}

function tableBytes(names: readonly string[]): number[] {
  const buckets = Array.from({ length: BUCKETS }, () => new Set<number>());
  for (const name of names) {
    const [bucket, rest] = hashOf(name);
    buckets[bucket]?.add(rest);
  }
  const sizes = buckets.map(({ size }) => size);
  if (Math.max(...sizes) > 255) throw new Error('A bucket of hosts holds more than a byte can count.');
  const rests = buckets.flatMap((bucket) => [...bucket].sort((one, other) => one - other));
  const planes = [16, 8, 0].flatMap((shift) => rests.map((rest) => (rest >>> shift) & 0xff));
  return [...sizes, ...planes];
}

/** FNV-1a, twice with different beginnings: the bucket from one, the rest from the other. */
function hashOf(name: string): [bucket: number, rest: number] {
  let one = 0x811c9dc5;
  let other = 0x050c5d1f;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  return [(other ^ (other >>> 15)) & (BUCKETS - 1), (one ^ (one >>> 24)) & 0xffffff];
}

function checksumOf(all: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = 2; at < all.length; at++) sum = Math.imul(sum ^ (all[at] ?? 0), 0x01000193);
  return sum >>> 0;
}
