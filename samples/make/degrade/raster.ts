import sharp, { type Sharp } from 'sharp';

/** RGB pixels, row by row. px */
export interface Raster {
  data: Buffer;
  width: number;
  height: number;
}

/** Decodes a drawn page to RGB, scaled to `width` × `height` px. */
export async function rasterOf(png: Buffer, width: number, height: number): Promise<Raster> {
  const image = sharp(png)
    .removeAlpha()
    .toColourspace('srgb')
    .resize(width, height, { fit: 'fill', kernel: 'lanczos3' });
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** A sharp pipeline over the pixels. */
export function sharpOf(raster: Raster): Sharp {
  return sharp(raster.data, {
    raw: { width: raster.width, height: raster.height, channels: 3 },
    limitInputPixels: false,
  });
}

/** The pixels a sharp pipeline yields, as RGB. */
export async function finish(image: Sharp): Promise<Raster> {
  const { data, info } = await image.removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
