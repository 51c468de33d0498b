import type { RawImage } from '../../core/page-image.ts';
import type { Homography } from './homography.ts';

/**
 * A new image of `width` x `height` px whose every pixel is fetched from where `map` (new px to px of `raw`) points,
 * mixed from its four neighbours; whole numbers are pixel edges. What lies outside `raw` is white.
 */
export function warp(raw: RawImage, map: Homography, width: number, height: number): RawImage {
  const { channels } = raw;
  const out = new Uint8Array(width * height * channels).fill(255);
  const [a, b, c, d, e, f, g, h, i] = map as [number, number, number, number, number, number, number, number, number];
  const stride = raw.width * channels;
  const [lastX, lastY] = [raw.width - 1, raw.height - 1];
  for (let row = 0, to = 0; row < height; row++) {
    const y = row + 0.5;
    for (let column = 0; column < width; column++, to += channels) {
      const x = column + 0.5;
      const w = 1 / (g * x + h * y + i);
      const sx = (a * x + b * y + c) * w - 0.5;
      const sy = (d * x + e * y + f) * w - 0.5;
      if (!(sx >= 0 && sy >= 0 && sx < lastX && sy < lastY)) continue;
      const left = sx | 0;
      const top = sy | 0;
      const right = sx - left;
      const low = sy - top;
      const at = top * stride + left * channels;
      for (let k = at, n = to; k < at + channels; k++, n++) {
        const above = raw.data[k]! + (raw.data[k + channels]! - raw.data[k]!) * right;
        const below = raw.data[k + stride]! + (raw.data[k + stride + channels]! - raw.data[k + stride]!) * right;
        out[n] = above + (below - above) * low + 0.5;
      }
    }
  }
  return { data: out, width, height, channels };
}
