import { giveBack } from '../core/give-back.ts';
import type { EncodedImage } from '../core/page-image.ts';
import type { CleanOptions } from './clean-options.ts';
import { encodePreview } from './encode-preview.ts';
import { keepPage, type KeptWhole, type PageToKeep } from './keep-page.ts';
import { backgroundFactor } from './mixed/mix-page.ts';
import { shrinkPage } from './mixed/shrink-page.ts';

/**
 * The pictures made of a page: the one that is kept, with why it is in one piece (see keepPage), and the one for screens. Where
 * the background of print is large enough for a screen, the page is made small once for both.
 */
export async function encodePictures(
  page: PageToKeep,
  options: CleanOptions,
): Promise<{ keep: EncodedImage; whole: KeptWhole | null; preview: EncodedImage }> {
  const factor = backgroundFactor(page.dpi);
  const isEnough = factor > 1 && page.page.height >= factor * options.previewHeight;
  const small = isEnough ? shrinkPage(page.page, factor) : null;
  const preview = await encodePreview(small ?? page.page, options);
  const kept = await keepPage({ ...page, small }, options);
  if (small) giveBack(small.data);
  return { ...kept, preview };
}
