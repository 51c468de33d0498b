import { readFile } from 'node:fs/promises';
import { unpackMixedPage } from '../core/mixed-page.ts';
import type { EncodedImage } from '../core/page-image.ts';
import { deflatedJpeg } from './deflated-jpeg.ts';
import { g4Picture } from './g4-picture.ts';
import { jbig2Picture } from './jbig2-picture.ts';
import { jpegPicture } from './jpeg-picture.ts';
import type { PageLayers, PictureData } from './picture-data.ts';
import { pngPicture } from './png-picture.ts';
import { refuse } from './refuse.ts';

/** Times as fine as its page that a mask may be. */
const FINEST = 2;

/** A kept picture; `bytes` is its file, or where it lies. */
export type KeptPicture = Omit<EncodedImage, 'bytes'> & { bytes: Uint8Array | { path: string } };

/** The layers of a kept picture, none decoded. Throws PDFA_NONCONFORMING for what no PDF/A may carry or does not fit together. */
export async function pageLayers(keep: KeptPicture): Promise<PageLayers> {
  const path = keep.bytes instanceof Uint8Array ? undefined : keep.bytes.path;
  const bytes = keep.bytes instanceof Uint8Array ? keep.bytes : await readFile(keep.bytes.path);
  if (keep.format === 'mixed') return mixedLayers(keep, bytes);
  const read = { jpeg: jpegPicture, g4: g4Picture, png: pngPicture, jbig2: jbig2Picture }[keep.format];
  const picture = ofSize(read(bytes), keep);
  const isFile = path !== undefined && picture.payload === bytes;
  return { picture: isFile ? { ...picture, path } : picture, masks: [] };
}

function mixedLayers(keep: { width: number; height: number }, bytes: Uint8Array): PageLayers {
  let mixed;
  try {
    mixed = unpackMixedPage(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refuse('mixed-page');
  }
  const { background, masks } = mixed;
  return {
    picture: deflatedJpeg(ofSize(jpegPicture(background.bytes), background)),
    masks: masks.map((mask) => {
      const times = mask.width / keep.width;
      if (times !== 1 && times !== FINEST) throw refuse('picture-size');
      const size = { width: keep.width * times, height: keep.height * times };
      return { picture: ofSize(jbig2Picture(mask.bytes), size), ink: mask.ink };
    }),
  };
}

function ofSize(picture: PictureData, { width, height }: { width: number; height: number }): PictureData {
  if (picture.width !== width || picture.height !== height) throw refuse('picture-size');
  return picture;
}
