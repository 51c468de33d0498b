import { giveBack } from '../core/give-back.ts';
import type { EncodedImage, RawImage, Tone } from '../core/page-image.ts';
import type { CleanOptions } from './clean-options.ts';
import { encodeKeep } from './encode-keep.ts';
import { darkPixels } from './measure/dark-pixels.ts';
import { findRuns } from './measure/runs.ts';
import { encodeJbig2 } from './mixed/encode-jbig2.ts';
import { mixPage, type Unmixed } from './mixed/mix-page.ts';

/** What is to be kept. */
export interface PageToKeep {
  page: RawImage;
  tone: Tone;
  dpi: number;
  /** The picture as delivered, where the page is exactly that. */
  original: EncodedImage | null;
  /** The page made smaller by backgroundFactor, where it is at hand; no longer of use afterwards. */
  small?: RawImage | null;
  /** Photographs have no print in one ink: light falls on them as it will. */
  photograph: boolean;
}

/** Why a page of print on paper is not in the small form; null where it is. */
export type KeptWhole = Unmixed | 'photograph' | 'as-configured';

/**
 * The page as it is kept for ever, in a form chosen by its content: black and white exactly, as JBIG2 or CCITT G4; print
 * on paper as a mask over a small background; everything else, and what is doubtful, as the JPEG that was delivered or
 * one of the configured quality. docs/archive.md tells what each promises.
 */
export async function keepPage(
  { page, tone, dpi, original, small, photograph }: PageToKeep,
  options: CleanOptions,
): Promise<{ keep: EncodedImage; whole: KeptWhole | null }> {
  if (tone === 'bilevel') {
    const keep = options.bilevelCoding === 'g4' ? await encodeKeep(page, tone, dpi, options) : jbig2(page, dpi);
    return { keep, whole: null };
  }
  const mixed = photograph
    ? 'photograph'
    : options.mixedPages
      ? await mixPage(page, tone, dpi, original && original.bytes.length, options, small)
      : 'as-configured';
  if (typeof mixed !== 'string') return { keep: mixed, whole: null };
  return { keep: original ?? (await encodeKeep(page, tone, dpi, options)), whole: mixed };
}

function jbig2({ data, width, height }: RawImage, dpi: number): EncodedImage {
  const mask = darkPixels(data);
  const runs = findRuns(mask, width, height);
  giveBack(mask);
  const bytes = encodeJbig2({ width, height, runs }, dpi);
  return { format: 'jbig2', bytes, width, height, tone: 'bilevel' };
}
