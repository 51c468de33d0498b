import type { EncodedImage, RawImage, Tone } from '../core/page-image.ts';
import type { CleanOptions } from './clean-options.ts';
import { rawSharp } from './raw-sharp.ts';

/** JPEG cannot be wider or higher (16-bit lengths). */
const JPEG_LONGEST = 65_500;
/**
 * Above this many pixels (A3 at 300 dpi is 17 million) Huffman tables are not fitted to the page: that makes files a few
 * per cent smaller but holds all coefficients in memory, 12 bytes a pixel, 800 MB for an A3 at 600 dpi.
 */
const MOST_FITTED_PIXELS = 20e6;

/**
 * The page as it is kept for ever: black and white as a single-strip CCITT Group 4 TIFF (exact), grey and colour as JPEG;
 * as PNG where a side is too long for JPEG. `dpi` is written into the file.
 */
export async function encodeKeep(
  image: RawImage,
  tone: Tone,
  dpi: number,
  options: CleanOptions,
): Promise<EncodedImage> {
  const { width, height } = image;
  const pipeline = rawSharp(image).withDensity(Math.max(1, Math.round(dpi)));
  if (tone === 'bilevel') {
    // sharp writes one strip only when a "tile" is as high as the image; PDF takes the strip's bytes as they are.
    const strip = { compression: 'ccittfax4', bitdepth: 1, tileHeight: height } as const;
    // Of one bit a pixel, what is 128 or more is white.
    const bytes = await pipeline.toColourspace('b-w').tiff(strip).toBuffer();
    return { format: 'g4', bytes, width, height, tone };
  }
  const shaped = tone === 'grey' ? pipeline.greyscale().toColourspace('b-w') : pipeline;
  if (Math.max(width, height) > JPEG_LONGEST) {
    return { format: 'png', bytes: await shaped.png().toBuffer(), width, height, tone };
  }
  const quality = tone === 'grey' ? options.keepQualityGrey : options.keepQualityColour;
  const bytes = await shaped
    .jpeg({ quality, chromaSubsampling: options.keepChroma, optimiseCoding: width * height <= MOST_FITTED_PIXELS })
    .toBuffer();
  return { format: 'jpeg', bytes, width, height, tone };
}
