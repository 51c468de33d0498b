import sharp from 'sharp';
import type { RawImage } from '../../../src/core/page-image.ts';
import type { PdfImageSpec } from './make-pdf.ts';

/** A black and white image as one Group 4 strip whose black runs are black, as `/BlackIs1 false` reads it. */
export async function group4Of({ data, width, height }: RawImage): Promise<Buffer> {
  // The writer states "0 is black", so that its black runs are what is white: it gets the inverse.
  const inverse = data.map((value) => 255 - value);
  const tiff = await sharp(inverse, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1 })
    .toBuffer();
  if (tagOf(tiff, 262) !== 1) throw new Error('the writer states another photometric interpretation');
  if (tagOf(tiff, 278) < height) throw new Error('the writer made more than one strip');
  return tiff.subarray(tagOf(tiff, 273), tagOf(tiff, 273) + tagOf(tiff, 279));
}

/** First value of a tag of a little-endian TIFF's first page. */
export function tagOf(tiff: Buffer, tag: number): number {
  const at = tiff.readUInt32LE(4);
  for (let i = 0; i < tiff.readUInt16LE(at); i += 1) {
    const entry = at + 2 + i * 12;
    if (tiff.readUInt16LE(entry) !== tag) continue;
    return tiff.readUInt16LE(entry + 2) === 3 ? tiff.readUInt16LE(entry + 8) : tiff.readUInt32LE(entry + 8);
  }
  throw new Error(`no tag ${tag}`);
}

/** Rows of a 64 px wide fax page in one-dimensional Group 3 (ITU-T T.4): a black bar of 16 px where `bars` is true. */
export function group3Of(bars: readonly boolean[]): { image: PdfImageSpec; raw: RawImage } {
  // White 16, black 16, white 32; else the make-up code of 64 and white 0.
  const bits = bars.map((bar) => (bar ? '101010' + '0000010111' + '00011011' : '11011' + '00110101')).join('');
  const data = new Uint8Array(64 * bars.length).fill(255);
  bars.forEach((bar, y) => bar && data.fill(0, y * 64 + 16, y * 64 + 32));
  const image = {
    bytes: bytesOf(bits),
    width: 64,
    height: bars.length,
    dict: `/Filter /CCITTFaxDecode /DecodeParms << /K 0 /Columns 64 /Rows ${bars.length} /EndOfBlock false >> /ColorSpace /DeviceGray /BitsPerComponent 1`,
  };
  return { image, raw: { data, width: 64, height: bars.length, channels: 1 } };
}

function bytesOf(bits: string): Buffer {
  return Buffer.from(bits.match(/.{1,8}/g)!.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}

/** A JBIG2 page of 24 x 32 px (one generic region, arithmetic coding) whose pixel at x, y is black where bit 5 of x² + 3y² is set. */
export const JBIG2 = Buffer.from(
  'AAAAADAAAQAAABMAAAAYAAAAIAAAAAAAAAAAAAAAAAAAASYAAQAAAHIAAAAYAAAAIAAAAAAAAAAAAAAD//3/Av7+/mgsw0yvgJgxx38+JlGWperd9ic35dvOvgoyyip5/zJEzuKGfS7ak3vsEreSYQEzxQ+6I9m8bNNgteFcYUb00v6V3VpahI5macc/JOtDn0E1ORCdgGI//6wAAAACMQABAAAAAA==',
  'base64',
);

/** A globals stream with a comment in it. */
export function jbig2Globals(): Buffer {
  return segment(7, 62, Buffer.concat([uint32(0x20000000), Buffer.from('by\0test\0\0')]), 0);
}

function segment(number: number, type: number, data: Buffer, page = 1): Buffer {
  return Buffer.concat([uint32(number), Buffer.from([type, 0, page]), uint32(data.length), data]);
}

function uint32(...values: number[]): Buffer {
  const out = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => out.writeUInt32BE(value, i * 4));
  return out;
}

/** A lossless JPEG 2000 of 24 x 32 px whose pixel at x, y is 10x + 3y, 255 at most. */
export const JPEG_2000 = Buffer.from(
  'AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAIAAAABgAAQcHAAAAAAAPY29scgEAAAAAABEAAAECanAyY/9P/1EAKQAAAAAAGAAAACAAAAAAAAAAAAAAABgAAAAgAAAAAAAAAAAAAQcBAf9SAAwAAAABAAQEBAAB/1wAEEBASEhQSEhQSEhQSEhQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS40/5AACgAAAAAAhAAB/5PfgCgHl2wausB8IUHzg4A6EAgnCze9C3/D6gaB8gSA+QIAHOiCupAVA3ceCx+SSc/B84mA+EiAOigsV3N3LtuY1dszYvlwZbAUf0cHVVzvwPkGwDpMAdIASyPLOGV57aad+8ulP5DmH/Hic8dfh4IEdzAeL9BH/9k=',
  'base64',
);
