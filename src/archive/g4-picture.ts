import type { PictureData } from './picture-data.ts';
import { refuse } from './refuse.ts';

const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  offsets: 273,
  counts: 279,
};

/**
 * A single-strip CCITT Group 4 TIFF as it goes into the PDF: the strip byte for byte (bits reversed when the file's
 * fill order says so). Throws PDFA_NONCONFORMING for anything else; the caller writes one strip.
 */
export function g4Picture(bytes: Uint8Array): PictureData {
  const tags = readTags(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const one = (tag: number, fallback?: number): number => {
    const values = tags.get(tag) ?? (fallback === undefined ? [] : [fallback]);
    if (values.length !== 1) throw refuse('g4-tags', { tag, values: values.length });
    return values[0]!;
  };
  if (one(TAG.compression, 1) !== 4) throw refuse('g4-compression');
  if (one(TAG.bits, 1) !== 1) throw refuse('g4-bits');
  const photometric = one(TAG.photometric);
  if (photometric !== 0 && photometric !== 1) throw refuse('g4-photometric', { photometric });
  const start = one(TAG.offsets);
  const length = one(TAG.counts);
  if (length < 1 || start + length > bytes.length) throw refuse('g4-truncated');
  const strip = bytes.subarray(start, start + length);
  const width = one(TAG.width);
  return {
    payload: one(TAG.fillOrder, 1) === 2 ? strip.map(reverseBits) : strip,
    width,
    height: one(TAG.height),
    filter: 'CCITTFaxDecode',
    // The code's "white" runs are the samples of value 0. Where 0 means black (photometric 1), PDF must be told so.
    parameters: { K: -1, Columns: width, Rows: one(TAG.height), BlackIs1: photometric === 1 },
    colours: 'DeviceGray',
    bits: 1,
    palette: null,
  };
}

/** The numeric tags (SHORT and LONG) of the first directory. */
function readTags(file: Buffer): Map<number, number[]> {
  const order = file.toString('latin1', 0, 2);
  if (file.length < 8 || (order !== 'II' && order !== 'MM')) throw refuse('g4-header');
  const short = (at: number): number => (order === 'II' ? file.readUInt16LE(at) : file.readUInt16BE(at));
  const long = (at: number): number => (order === 'II' ? file.readUInt32LE(at) : file.readUInt32BE(at));
  if (short(2) !== 42) throw refuse('g4-header');
  const directory = long(4);
  if (directory + 2 > file.length) throw refuse('g4-truncated');
  const entries = short(directory);
  if (directory + 2 + entries * 12 > file.length) throw refuse('g4-truncated');
  const tags = new Map<number, number[]>();
  for (let i = 0; i < entries; i++) {
    const at = directory + 2 + i * 12;
    const type = short(at + 2);
    const count = long(at + 4);
    if (type !== 3 && type !== 4) continue;
    const size = type === 3 ? 2 : 4;
    // More than one value is only counted, never used: a picture in several strips is refused.
    const values =
      count === 1 ? [size === 2 ? short(at + 8) : long(at + 8)] : new Array<number>(Math.min(count, 2)).fill(0);
    tags.set(short(at), values);
  }
  return tags;
}

function reverseBits(byte: number): number {
  let out = 0;
  for (let bit = 0; bit < 8; bit++) out |= ((byte >> bit) & 1) << (7 - bit);
  return out;
}
