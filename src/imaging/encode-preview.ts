import type { EncodedImage, RawImage } from '../core/page-image.ts';
import type { CleanOptions } from './clean-options.ts';
import { rawSharp } from './raw-sharp.ts';

/** Widest preview; only odd strips are wider than high enough to meet it. */
const WIDEST = 4000;

/**
 * A small JPEG for screens, at most `previewHeight` px high, never enlarged. It can be made again at any time, so it is made the
 * quick way: cubic instead of Lanczos, which nobody tells apart at half the size, and Huffman tables not fitted to the page.
 */
export async function encodePreview(image: RawImage, options: CleanOptions): Promise<EncodedImage> {
  // Without a colour space grey would be encoded as three channels.
  const { data, info } = await rawSharp(image)
    .toColourspace(image.channels === 1 ? 'b-w' : 'srgb')
    .resize(WIDEST, options.previewHeight, { fit: 'inside', withoutEnlargement: true, kernel: 'cubic' })
    .jpeg({ quality: options.previewQuality, optimiseCoding: false })
    .toBuffer({ resolveWithObject: true });
  const tone = image.channels === 1 ? 'grey' : 'colour';
  return { format: 'jpeg', bytes: data, width: info.width, height: info.height, tone };
}
