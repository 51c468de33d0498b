import sharp, { type Sharp } from 'sharp';
import type { Random } from './random.ts';

/** Pixels row by row, 1 (grey) or 3 (RGB) bytes each. */
export interface Raster {
  data: Buffer;
  width: number;
  height: number;
  channels: 1 | 3;
}

export function sharpOf(raster: Raster): Sharp {
  const { data, width, height, channels } = raster;
  return sharp(data, { raw: { width, height, channels }, limitInputPixels: false });
}

export async function finish(image: Sharp, channels: 1 | 3): Promise<Raster> {
  const shaped = channels === 1 ? image.greyscale().toColourspace('b-w') : image.toColourspace('srgb');
  const { data, info } = await shaped.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels };
}

/** Draws SVG content of `width` × `height` mm at `dpi`. */
export async function render(
  svg: string,
  width: number,
  height: number,
  dpi: number,
  channels: 1 | 3,
): Promise<Raster> {
  const px = { width: Math.round((width / 25.4) * dpi), height: Math.round((height / 25.4) * dpi) };
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${px.width}" height="${px.height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${svg}</svg>`;
  const image = sharp(Buffer.from(whole), { limitInputPixels: false, unlimited: true }).flatten({ background: '#fff' });
  return finish(image, channels);
}

/** Adds sensor grain of `sigma` grey levels, the same in all channels. */
export function addGrain(raster: Raster, sigma: number, random: Random): void {
  if (sigma <= 0) return;
  const table = new Float32Array(65_536);
  for (let i = 0; i < table.length; i++) {
    table[i] = sigma * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  }
  const { data, channels } = raster;
  let state = Math.floor(random() * 0xffffffff) >>> 0;
  for (let i = 0; i < data.length; i += channels) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const grain = table[state >>> 16]!;
    for (let c = 0; c < channels; c++) {
      const value = data[i + c]! + grain + 0.5;
      data[i + c] = value < 0 ? 0 : value > 255 ? 255 : value;
    }
  }
}

/** The pixels after a quarter turn or more, clockwise. */
export async function turned(raster: Raster, turn: 0 | 90 | 180 | 270): Promise<Raster> {
  return turn === 0 ? raster : finish(sharpOf(raster).rotate(turn), raster.channels);
}
