import type { FileHandle } from 'node:fs/promises';

/** One page of a TIFF as its directory tells it, without looking at pixels. */
export interface TiffDirectory {
  /** 0-based place in the chain: the decoder's page number. */
  index: number;
  /** px */
  width: number;
  /** px */
  height: number;
  /** Dots per inch; null when not stated. */
  xDpi: number | null;
  yDpi: number | null;
  /** A thumbnail or a mask of another page, not a sheet. */
  auxiliary: boolean;
  /** False when some of its pixel data lies behind the end of the file. */
  complete: boolean;
}

export interface TiffChain {
  directories: TiffDirectory[];
  /** True when the chain of pages points behind the end of the file: pages were lost on the way. */
  cut: boolean;
}

const TAG = {
  subfile: 254,
  width: 256,
  height: 257,
  stripOffsets: 273,
  stripBytes: 279,
  x: 282,
  y: 283,
  unit: 296,
  tileOffsets: 324,
  tileBytes: 325,
};
const TYPE_BYTES: Record<number, number> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  16: 8,
  17: 8,
  18: 8,
};
/** A directory with more entries or a strip list longer than this is nonsense or an attack. */
const MOST_ENTRIES = 4096;
const MOST_VALUES = 200_000;

/**
 * Walks the page chain of a TIFF or BigTIFF (TIFF 6.0, section 2). Decoders stop silently at a broken link, so the
 * chain is read here first. Stops after `limit` + 1 pages and at a loop. Throws the file system's error.
 */
export async function readTiffDirectories(handle: FileHandle, size: number, limit: number): Promise<TiffChain> {
  const read = reader(handle, size);
  const head = await read(0, 16);
  if (!head) return { directories: [], cut: true };
  const little = head.toString('latin1', 0, 2) === 'II';
  const format: Format = { little, big: number(head, 2, 2, little) === 43 };
  const directories: TiffDirectory[] = [];
  const seen = new Set<number>();
  let offset = format.big ? number(head, 8, 8, little) : number(head, 4, 4, little);
  while (offset !== 0 && !seen.has(offset) && directories.length <= limit) {
    seen.add(offset);
    const found = await readDirectory(read, offset, directories.length, format, size);
    if (!found) return { directories, cut: true };
    directories.push(found.directory);
    offset = found.next;
  }
  return { directories, cut: false };
}

interface Format {
  little: boolean;
  big: boolean;
}

type Read = (offset: number, length: number) => Promise<Buffer | null>;

/** Reads exactly `length` bytes, or null when they are not all inside the file. */
function reader(handle: FileHandle, size: number): Read {
  return async (offset, length) => {
    if (offset < 0 || offset + length > size) return null;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
    return bytesRead === length ? buffer : null;
  };
}

function number(bytes: Buffer, at: number, width: number, little: boolean): number {
  if (width === 1) return bytes[at] ?? 0;
  if (width === 2) return little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  if (width === 4) return little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  return Number(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
}

async function readDirectory(read: Read, offset: number, index: number, format: Format, size: number) {
  const { little, big } = format;
  const countBytes = big ? 8 : 2;
  const entryBytes = big ? 20 : 12;
  const start = await read(offset, countBytes);
  const count = start ? number(start, 0, countBytes, little) : 0;
  if (!start || count === 0 || count > MOST_ENTRIES) return null;
  const body = await read(offset + countBytes, count * entryBytes + (big ? 8 : 4));
  if (!body) return null;
  const tags = new Map<number, number[] | null>();
  for (let i = 0; i < count; i += 1) {
    const entry = body.subarray(i * entryBytes, (i + 1) * entryBytes);
    const tag = number(entry, 0, 2, little);
    if (Object.values(TAG).includes(tag)) tags.set(tag, await valuesOf(read, entry, format));
  }
  return { directory: describe(tags, index, size), next: number(body, count * entryBytes, big ? 8 : 4, little) };
}

/** Values of one directory entry; null when they lie outside of the file. */
async function valuesOf(read: Read, entry: Buffer, { little, big }: Format): Promise<number[] | null> {
  const type = number(entry, 2, 2, little);
  const width = TYPE_BYTES[type] ?? 1;
  const count = big ? number(entry, 4, 8, little) : number(entry, 4, 4, little);
  if (count > MOST_VALUES) return null;
  const inline = big ? 8 : 4;
  const at = big ? 12 : 8;
  const bytes =
    width * count <= inline
      ? entry.subarray(at, at + width * count)
      : await read(number(entry, at, inline, little), width * count);
  if (!bytes) return null;
  return Array.from({ length: count }, (_, i) => {
    if (type !== 5) return number(bytes, i * width, width, little);
    const below = number(bytes, i * 8 + 4, 4, little);
    return below === 0 ? 0 : number(bytes, i * 8, 4, little) / below;
  });
}

function describe(tags: Map<number, number[] | null>, index: number, size: number): TiffDirectory {
  const first = (tag: number) => tags.get(tag)?.[0] ?? 0;
  const offsets = tags.get(TAG.stripOffsets) ?? tags.get(TAG.tileOffsets) ?? null;
  const lengths = tags.get(TAG.stripBytes) ?? tags.get(TAG.tileBytes) ?? [];
  const perInch = (tags.get(TAG.unit)?.[0] ?? 2) === 3 ? 2.54 : first(TAG.unit) === 1 ? 0 : 1;
  const dpi = (tag: number) => (first(tag) * perInch > 0 ? first(tag) * perInch : null);
  return {
    index,
    width: first(TAG.width),
    height: first(TAG.height),
    xDpi: dpi(TAG.x),
    yDpi: dpi(TAG.y),
    // TIFF 6.0 NewSubfileType: bit 0 a reduced copy, bit 2 a transparency mask.
    auxiliary: (first(TAG.subfile) & 0b101) !== 0,
    complete: offsets !== null && offsets.every((offset, i) => offset > 0 && offset + (lengths[i] ?? 1) <= size),
  };
}
