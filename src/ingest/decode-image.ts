import { setImmediate } from 'node:timers/promises';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import type { RawImage, Tone } from '../core/page-image.ts';
import { giveBack } from '../core/give-back.ts';
import { withTone } from './measure-tone.ts';

// An inbox file may be replaced under the same name; libvips would answer from its cache of the old one.
sharp.cache(false);

export interface ImageInput {
  /** The encoded file, or its path: a file of many pages need not be in memory. */
  source: Buffer | string;
  /** 0-based page of a TIFF. */
  page?: number;
  /** px; more is an error of the decoder. Callers check the header first to give a clear code. */
  maxPixels: number;
  /** Vertical stretch for fax images whose pixels are not square; 1 = none. */
  stretch?: { x: number; y: number };
  /** Times the picture is made smaller on each side while it is decoded; 1 = not. */
  shrink?: number;
}

/** How damaged an image may be: `whole` = no warning, `readable` = all rows there, `salvage` = whatever is left. */
export type Strictness = 'whole' | 'readable' | 'salvage';

const FAIL_ON = { whole: 'warning', readable: 'truncated', salvage: 'none' } as const;

/** Bytes of pixels the decoder holds beside those that are kept. */
const MOST_BYTES = 80 * 1024 * 1024;

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
  const meta = await sharp(input.source, open).metadata();
  let image = sharp(input.source, open).autoOrient();
  if (meta.hasAlpha) image = image.flatten({ background: '#ffffff' });
  if (input.stretch) {
    const width = Math.round(meta.autoOrient.width * input.stretch.x);
    const height = Math.round(meta.autoOrient.height * input.stretch.y);
    image = image.resize(width, height, { fit: 'fill', kernel: 'nearest' });
  }
  const shrink = input.shrink ?? 1;
  if (shrink > 1) image = image.resize(Math.round(meta.autoOrient.width / shrink));
  const grey = meta.space === 'b-w' || meta.space === 'grey16';
  image = image.toColourspace(grey ? 'b-w' : 'srgb').raw({ depth: 'uchar' });
  const { width, height } = meta.autoOrient;
  // Rows of what is turned or made another size do not come one after the other.
  const plain = (meta.orientation ?? 1) === 1 && !input.stretch && shrink === 1;
  const strips = plain ? Math.ceil((width * height * 3) / MOST_BYTES) : 1;
  return strips === 1 ? decodeAtOnce(image) : withTone(await decodeStrips(image, { width, height, strips }));
}

/** The decoder's own memory cannot be transferred to another thread: what is not made grey, and with it given back, is copied. */
async function decodeAtOnce(image: Sharp): Promise<DecodedImage> {
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  const channels = info.channels === 1 ? 1 : 3;
  const { raw, tone } = withTone({ data, width: info.width, height: info.height, channels });
  const isKept = raw.data === data;
  const own = isKept ? { ...raw, data: new Uint8Array(data) } : raw;
  if (isKept) giveBack(data);
  // Native memory is freed in the event loop's next round.
  await setImmediate();
  return { raw: own, tone };
}

/**
 * Decodes from top to bottom in so many strips: of a large picture the decoder's memory and the copy would be there twice.
 * They cost time, as each is decoded from the top.
 */
async function decodeStrips(
  image: Sharp,
  { width, height, strips }: { width: number; height: number; strips: number },
): Promise<RawImage> {
  let whole: RawImage | null = null;
  const most = Math.ceil(height / strips);
  for (let top = 0; top < height; top += most) {
    const part = image.clone().extract({ left: 0, top, width, height: Math.min(most, height - top) });
    const { data, info } = await part.toBuffer({ resolveWithObject: true });
    const channels = info.channels === 1 ? 1 : 3;
    whole ??= { data: new Uint8Array(width * height * channels), width, height, channels };
    whole.data.set(data, top * width * channels);
    giveBack(data);
    await setImmediate();
  }
  if (!whole) throw new RangeError('a picture without rows');
  return whole;
}
