import sharp from 'sharp';
import type { RawImage, Tone } from '../core/page-image.ts';
import { withTone } from './measure-tone.ts';

// An inbox file may be replaced under the same name; libvips would answer from its cache of the old one.
sharp.cache(false);

export interface ImageInput {
  /** The encoded file. */
  bytes: Buffer;
  /** 0-based page of a TIFF. */
  page?: number;
  /** px; more is an error of the decoder. Callers check the header first to give a clear code. */
  maxPixels: number;
  /** Vertical stretch for fax images whose pixels are not square; 1 = none. */
  stretch?: { x: number; y: number };
}

/** How damaged an image may be: `whole` = no warning, `readable` = all rows there, `salvage` = whatever is left. */
export type Strictness = 'whole' | 'readable' | 'salvage';

const FAIL_ON = { whole: 'warning', readable: 'truncated', salvage: 'none' } as const;

export interface DecodedImage {
  raw: RawImage;
  tone: Tone;
}

/**
 * Pixels of one encoded image, upright by its EXIF orientation, alpha on white, 8 bit, one channel when it has no
 * colour. Throws the decoder's error when the bytes are more damaged than `strictness` allows.
 */
export async function decodeImage(input: ImageInput, strictness: Strictness): Promise<DecodedImage> {
  const open = { failOn: FAIL_ON[strictness], limitInputPixels: input.maxPixels, page: input.page ?? 0 } as const;
  const meta = await sharp(input.bytes, open).metadata();
  let image = sharp(input.bytes, open).autoOrient();
  if (meta.hasAlpha) image = image.flatten({ background: '#ffffff' });
  if (input.stretch) {
    const width = Math.round(meta.autoOrient.width * input.stretch.x);
    const height = Math.round(meta.autoOrient.height * input.stretch.y);
    image = image.resize(width, height, { fit: 'fill', kernel: 'nearest' });
  }
  const grey = meta.space === 'b-w' || meta.space === 'grey16';
  const { data, info } = await image
    .toColourspace(grey ? 'b-w' : 'srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const decoded = withTone({ data, width: info.width, height: info.height, channels: info.channels === 1 ? 1 : 3 });
  // The decoder's own memory cannot be transferred to another thread; a picture made grey has memory of its own.
  return decoded.raw.data === data ? { ...decoded, raw: { ...decoded.raw, data: new Uint8Array(data) } } : decoded;
}
