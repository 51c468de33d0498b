import sharp, { type Sharp } from 'sharp';
import type { RawImage } from '../core/page-image.ts';

/** A sharp pipeline over pixels in memory. Their size was limited when the scan was decoded, so it is not again. */
export function rawSharp(image: RawImage): Sharp {
  const { data, width, height, channels } = image;
  return sharp(data, { raw: { width, height, channels }, limitInputPixels: false });
}

/** Runs a pipeline and returns its pixels, with 1 or 3 channels as `channels` says. */
export async function toRaw(pipeline: Sharp, channels: 1 | 3): Promise<RawImage> {
  const shaped = channels === 1 ? pipeline.toColourspace('b-w') : pipeline.toColourspace('srgb');
  const { data, info } = await shaped.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels as 1 | 3 };
}
