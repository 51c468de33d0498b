import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { RawImage } from '../../../src/core/page-image.ts';
import type { PdfImageSpec } from './make-pdf.ts';

/** The same noise each time: whatever resamples or shifts it changes nearly every pixel. */
export function noise(width: number, height: number, channels: 1 | 3, levels = 256): RawImage {
  const data = new Uint8Array(width * height * channels);
  let state = 12345;
  for (let i = 0; i < data.length; i += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    data[i] = Math.round((((state >>> 16) % levels) * 255) / (levels - 1));
  }
  return { data, width, height, channels };
}

/** Rows of `bits` a sample, each row filled up to a whole byte. */
export function pack({ data, width, height, channels }: RawImage, bits: number): Buffer {
  const samples = width * channels;
  const stride = Math.ceil((samples * bits) / 8);
  const out = Buffer.alloc(stride * height);
  data.forEach((value, i) => {
    const [y, x] = [Math.floor(i / samples), i % samples];
    const level = Math.round((value * (2 ** bits - 1)) / 255);
    if (bits === 16) return void out.writeUInt16BE(level, y * stride + x * 2);
    out[y * stride + ((x * bits) >> 3)]! |= level << (8 - bits - ((x * bits) & 7));
  });
  return out;
}

export function flate(raw: RawImage, bits: number, dict = ''): PdfImageSpec {
  const space = raw.channels === 1 ? '/DeviceGray' : '/DeviceRGB';
  return {
    bytes: deflateSync(pack(raw, bits)),
    width: raw.width,
    height: raw.height,
    dict: `/Filter /FlateDecode ${/\/ColorSpace|\/ImageMask true/.test(dict) ? '' : `/ColorSpace ${space}`} /BitsPerComponent ${bits} ${dict}`,
  };
}

/** Rows `from` … `to` of an image. */
export function rows(raw: RawImage, from: number, to: number): RawImage {
  const stride = raw.width * raw.channels;
  return { ...raw, data: raw.data.slice(from * stride, to * stride), height: to - from };
}

/** The image turned by quarters clockwise, and mirrored left to right before that (one channel only). */
export async function turned(raw: RawImage, quarters: number, mirrored = false): Promise<RawImage> {
  const source = mirrored ? raw.data.map((_, i) => raw.data[i - (i % raw.width) + raw.width - 1 - (i % raw.width)]!) : raw.data; // prettier-ignore
  const { data, info } = await sharp(source, { raw: { width: raw.width, height: raw.height, channels: raw.channels } })
    .rotate(quarters * 90)
    .toColourspace(raw.channels === 1 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height, channels: raw.channels };
}

export async function pixelsOf(bytes: Buffer): Promise<RawImage> {
  const { data, info } = await sharp(bytes).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height, channels: info.channels as 1 | 3 };
}

/** Each value by itself. */
export const map = (raw: RawImage, of: (value: number) => number): RawImage => ({ ...raw, data: raw.data.map(of) });

/** Values of two images of one size. */
export const map2 = (a: RawImage, b: RawImage, of: (a: number, b: number) => number): RawImage => ({
  ...a,
  data: a.data.map((value, i) => of(value, b.data[i]!)),
});

/** Columns `from` … `to` of a grey image. */
export function columns(raw: RawImage, from: number, to: number): RawImage {
  const data = new Uint8Array((to - from) * raw.height);
  for (let y = 0; y < raw.height; y += 1)
    data.set(raw.data.subarray(y * raw.width + from, y * raw.width + to), y * (to - from));
  return { data, width: to - from, height: raw.height, channels: 1 };
}
