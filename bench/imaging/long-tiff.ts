import { deflateSync } from 'node:zlib';
import type { Raster } from './draw/raster.ts';

/** Entries of a page's directory: TIFF 6.0, section 8; 8 is Adobe's Deflate. */
const TAG = {
  width: 256,
  height: 257,
  bitsPerSample: 258,
  compression: 259,
  photometric: 262,
  stripOffset: 273,
  samplesPerPixel: 277,
  rowsPerStrip: 278,
  stripBytes: 279,
  xResolution: 282,
  yResolution: 283,
} as const;
const TYPE = { short: 3, long: 4, rational: 5 } as const;
const HEAD = 8;
const ENTRY = 12;

/** A little-endian TIFF of `pages` times the same grey page, each with data of its own, Deflate in one strip. */
export function longTiff(page: Raster, dpi: number, pages: number): Buffer {
  const strip = deflateSync(page.data);
  const count = Object.keys(TAG).length;
  const directory = 2 + count * ENTRY + 4;
  // Data, the resolution, the directory; even addresses.
  const data = strip.length + (strip.length % 2);
  const length = data + 8 + directory;
  const file = Buffer.alloc(HEAD + pages * length);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(HEAD + data + 8, 4);
  for (let n = 0; n < pages; n++) {
    const start = HEAD + n * length;
    const resolution = start + data;
    strip.copy(file, start);
    file.writeUInt32LE(dpi, resolution);
    file.writeUInt32LE(1, resolution + 4);
    const entries: [tag: number, type: number, value: number][] = [
      [TAG.width, TYPE.long, page.width],
      [TAG.height, TYPE.long, page.height],
      [TAG.bitsPerSample, TYPE.short, 8],
      [TAG.compression, TYPE.short, 8],
      [TAG.photometric, TYPE.short, 1],
      [TAG.stripOffset, TYPE.long, start],
      [TAG.samplesPerPixel, TYPE.short, 1],
      [TAG.rowsPerStrip, TYPE.long, page.height],
      [TAG.stripBytes, TYPE.long, strip.length],
      [TAG.xResolution, TYPE.rational, resolution],
      [TAG.yResolution, TYPE.rational, resolution],
    ];
    let at = file.writeUInt16LE(entries.length, resolution + 8);
    for (const [tag, type, value] of entries) {
      file.writeUInt16LE(tag, at);
      file.writeUInt16LE(type, at + 2);
      file.writeUInt32LE(1, at + 4);
      file.writeUInt32LE(value, at + 8);
      at += ENTRY;
    }
    file.writeUInt32LE(n + 1 < pages ? at + 4 + data + 8 : 0, at);
  }
  return file;
}
