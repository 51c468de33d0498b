import sharp from 'sharp';
import type { PngOptions, Sharp } from 'sharp';
import type { EncodedImage } from '../../src/core/page-image.ts';
import { sheetPicture } from './sheet-pictures.ts';

/** Pictures that the writer must refuse, made of good ones. */

export async function jpegOf(image: Sharp): Promise<EncodedImage> {
  const { data, info } = await image.jpeg().toBuffer({ resolveWithObject: true });
  return { format: 'jpeg', bytes: data, width: info.width, height: info.height, tone: 'colour' };
}

export async function pngOf(image: Sharp, options: PngOptions = {}): Promise<EncodedImage> {
  const { data, info } = await image.png(options).toBuffer({ resolveWithObject: true });
  return { format: 'png', bytes: data, width: info.width, height: info.height, tone: 'colour' };
}

export async function tiffOf(compression: 'lzw' | 'ccittfax4', tileHeight = 877): Promise<EncodedImage> {
  const { bytes, ...rest } = await sheetPicture('g4');
  const data = await sharp(Buffer.from(bytes))
    .toColourspace('b-w')
    .tiff({ compression, bitdepth: 1, tileHeight, predictor: 'none' })
    .toBuffer();
  return { ...rest, bytes: data };
}

export function cut(image: EncodedImage, share: number): EncodedImage {
  return { ...image, bytes: image.bytes.subarray(0, Math.floor(image.bytes.length * share)) };
}

/** The region segment said to be a dictionary of symbols. */
export function withSymbols(image: EncodedImage): EncodedImage {
  const bytes = Buffer.from(image.bytes);
  const type = 13 + 11 + 19 + 4;
  expect(bytes[type]).toBe(39);
  bytes[type] = 0;
  return { ...image, bytes };
}

export function flip(image: EncodedImage): EncodedImage {
  const bytes = Buffer.from(image.bytes);
  bytes[bytes.length >> 1]! ^= 1;
  return { ...image, bytes };
}
