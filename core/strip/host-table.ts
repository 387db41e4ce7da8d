/**
 * Tables of host names in little room: 150,000 names in 0.6 MB, looked up without unpacking. A name is kept as 46 bits of its hash,
 * so that one host in half a billion is taken for another.
 *
 * The file: four numbers of 32 bits (mark, checksum, and how many numbers the first two tables take), the two tables, then plain numbers.
 * A table: for each of 16,384 buckets where it ends, then the hashes, bucket by bucket.
 */
const MARK = 0x53484f53;
const HEAD = 4;
const BUCKETS = 1 << 14;

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
  const [mark, checksum, ads = 0, trackers = 0] = all;
  if (mark !== MARK || checksum !== checksumOf(all)) throw new Error('The table of hosts is damaged.');
  const part = (from: number, length?: number) => all.subarray(from, length === undefined ? undefined : from + length);
  return {
    ads: tableOf(part(HEAD, ads)),
    trackers: tableOf(part(HEAD + ads, trackers)),
    trackerIds: part(HEAD + ads + trackers),
  };
}

/** Makes the file. */
export function writeHostTables(parts: {
  ads: readonly string[];
  trackers: readonly string[];
  trackerIds: readonly number[];
}): Uint8Array {
  const ads = tableBytes(parts.ads);
  const trackers = tableBytes(parts.trackers);
  const ids = Uint32Array.from(new Set(parts.trackerIds.map((id) => id >>> 0))).sort();
  const all = new Uint32Array([MARK, 0, ads.length, trackers.length, ...ads, ...trackers, ...ids]);
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

function tableOf(table: Uint32Array): HostTable {
  const has = (name: string) => {
    const [bucket, rest] = hashOf(name);
    const from = bucket === 0 ? 0 : (table[bucket - 1] ?? 0);
    return holds(table, rest, BUCKETS + from, BUCKETS + (table[bucket] ?? 0));
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
  let end = 0;
  const ends = buckets.map((bucket) => {
    end += bucket.size;
    return end;
  });
  return [...ends, ...buckets.flatMap((bucket) => [...bucket].sort((one, other) => one - other))];
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
  return [(other ^ (other >>> 15)) & (BUCKETS - 1), one >>> 0];
}

function checksumOf(all: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = 2; at < all.length; at++) sum = Math.imul(sum ^ (all[at] ?? 0), 0x01000193);
  return sum >>> 0;
}
