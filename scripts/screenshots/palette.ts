import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** What a PNG holds, row by row, with three or four bytes a pixel. */
interface Pixels {
  width: number;
  bytes: number;
  rows: Uint8Array[];
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The same picture in 256 colours: less than half the bytes, and flat areas stay exactly as they were. */
export function withPalette(png: Buffer): Buffer {
  const { width, bytes, rows } = pixelsOf(png);
  const counts = new Map<number, number>();
  const colours = rows.map((row) => Array.from({ length: width }, (_, x) => colourAt(row, x * bytes)));
  for (const colour of colours.flat()) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = chosen([...counts].sort((one, other) => other[1] - one[1]).map(([colour]) => colour));
  const place = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const lines = colours.map((line) => Buffer.from([0, ...line.map((colour) => place.get(colour) ?? 0)]));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, 3], 8);
  const entries = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(entries)),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colours as they are, then those unlike all of these: a word in a colour of its own keeps it. */
function chosen(byFrequency: readonly number[]): number[] {
  const palette = byFrequency.slice(0, 96);
  for (const colour of byFrequency.slice(96)) {
    if (palette.length === 256) break;
    if (distance(palette[nearest(palette, colour)] ?? 0, colour) > 200) palette.push(colour);
  }
  return palette;
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, by) => sum + (((one >> by) & 255) - ((other >> by) & 255)) ** 2, 0);
}

/** Chromium writes 8 bits a channel, not interlaced. */
function pixelsOf(png: Buffer): Pixels {
  const data: Buffer[] = [];
  let [width, bytes] = [0, 3];
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') [width, bytes] = [body.readUInt32BE(0), body[9] === 6 ? 4 : 3];
    if (kind === 'IDAT') data.push(body);
    at += length + 12;
  }
  return { width, bytes, rows: unfiltered(inflateSync(Buffer.concat(data)), width * bytes, bytes) };
}

/** Takes the filters off (https://www.w3.org/TR/png-3/#9Filters). */
function unfiltered(data: Buffer, length: number, bytes: number): Uint8Array[] {
  const rows: Uint8Array[] = [];
  let above = new Uint8Array(length);
  for (let at = 0; at < data.length; at += length + 1) {
    const row = new Uint8Array(data.subarray(at + 1, at + 1 + length));
    for (let x = 0; x < length; x++) {
      const [left, corner] = x >= bytes ? [row[x - bytes] ?? 0, above[x - bytes] ?? 0] : [0, 0];
      row[x] = (row[x] ?? 0) + guess(data[at] ?? 0, left, above[x] ?? 0, corner);
    }
    rows.push(row);
    above = row;
  }
  return rows;
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function colourAt(row: Uint8Array, at: number): number {
  return ((row[at] ?? 0) << 16) | ((row[at + 1] ?? 0) << 8) | (row[at + 2] ?? 0);
}

function nearest(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [place, other] of palette.entries()) {
    const away = distance(other, colour);
    if (away < least) [best, least] = [place, away];
  }
  return best;
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
