import { crc32 } from 'node:zlib';
import type { PictureData } from './picture-data.ts';
import { refuse } from './refuse.ts';

const SIGNATURE = '89504e470d0a1a0a';
/** PNG colour type -> samples a pixel: grey, RGB, palette. */
const SAMPLES: Record<number, 1 | 3> = { 0: 1, 2: 3, 3: 1 };

/**
 * A PNG file as it goes into the PDF: its compressed rows as they are, because FlateDecode with PNG predictors is the
 * same coding. Lossless and without decoding. Refuses transparency, 16 bit, interlacing and damaged chunks: the caller
 * writes plain grey or RGB. Throws PDFA_NONCONFORMING.
 */
export function pngPicture(bytes: Uint8Array): PictureData {
  const chunks = readChunks(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const header = chunks.get('IHDR')?.[0];
  if (header?.length !== 13) throw refuse('png-header');
  const bits = header[8]!;
  const samples = SAMPLES[header[9]!];
  if (samples === undefined || chunks.has('tRNS')) throw refuse('png-transparency');
  if (bits !== 1 && bits !== 2 && bits !== 4 && bits !== 8) throw refuse('png-bits', { bits });
  if (header[12] !== 0) throw refuse('png-interlaced');
  const rows = chunks.get('IDAT');
  if (rows === undefined || !chunks.has('IEND')) throw refuse('png-truncated');
  const palette = header[9] === 3 ? chunks.get('PLTE')?.[0] : null;
  if (palette === undefined || (palette !== null && (palette.length % 3 !== 0 || palette.length === 0)))
    throw refuse('png-palette');
  const width = header.readUInt32BE(0);
  return {
    payload: rows.length === 1 ? rows[0]! : Buffer.concat(rows),
    width,
    height: header.readUInt32BE(4),
    filter: 'FlateDecode',
    parameters: { Predictor: 15, Colors: samples, BitsPerComponent: bits, Columns: width },
    colours: header[9] === 0 ? 'DeviceGray' : 'DeviceRGB',
    bits,
    palette,
  };
}

/** Chunks by name, each checked against its checksum. */
function readChunks(file: Buffer): Map<string, Buffer[]> {
  if (file.toString('hex', 0, 8) !== SIGNATURE) throw refuse('png-header');
  const chunks = new Map<string, Buffer[]>();
  let at = 8;
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at);
    if (at + 12 + length > file.length) throw refuse('png-truncated');
    const name = file.toString('latin1', at + 4, at + 8);
    if (crc32(file.subarray(at + 4, at + 8 + length)) !== file.readUInt32BE(at + 8 + length))
      throw refuse('png-damaged');
    const same = chunks.get(name);
    const body = file.subarray(at + 8, at + 8 + length);
    if (same === undefined) chunks.set(name, [body]);
    else same.push(body);
    at += 12 + length;
    if (name === 'IEND') break;
  }
  return chunks;
}
