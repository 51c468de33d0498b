import type { Box, Turn } from '../core/geometry.ts';
import type { RawImage } from '../core/page-image.ts';
import { rawSharp, toRaw } from './raw-sharp.ts';

/** How a page is taken out of its raw side. */
export interface PageCut {
  /** Clockwise degrees that make the side upright. */
  turn: Turn;
  /** px of the upright side. */
  crop: Box;
  /** Clockwise degrees the content leans; turned back when not 0. */
  skew: number;
  /** px of the result; only used when `skew` is not 0. The crop's centre becomes the result's centre. */
  canvas: { width: number; height: number };
}

/** The page's pixels. Returns `raw` itself, not a copy, when nothing is to be done. What was not scanned is white. */
export async function renderPage(raw: RawImage, cut: PageCut): Promise<RawImage> {
  const [left, top, width, height] = rawBox(cut.crop, cut.turn, raw.width, raw.height);
  const whole = width === raw.width && height === raw.height;
  if (cut.turn === 0 && cut.skew === 0 && whole) return raw;
  const part = whole ? rawSharp(raw) : rawSharp(raw).extract({ left, top, width, height });
  if (cut.skew === 0) return toRaw(cut.turn === 0 ? part : part.rotate(cut.turn), raw.channels);
  const turned = await toRaw(part.rotate(cut.turn - cut.skew, { background: '#ffffff' }), raw.channels);
  return onCanvas(turned, cut.canvas.width, cut.canvas.height);
}

/** A box of the upright side in px of the raw side, whose size is `width` x `height`. */
function rawBox([x, y, w, h]: Box, turn: Turn, width: number, height: number): Box {
  if (turn === 90) return [y, height - x - w, h, w];
  if (turn === 180) return [width - x - w, height - y - h, w, h];
  if (turn === 270) return [width - y - h, x, h, w];
  return [x, y, w, h];
}

/** The image centred on a white canvas of another size. */
function onCanvas(image: RawImage, width: number, height: number): RawImage {
  const { channels } = image;
  const data = new Uint8Array(width * height * channels).fill(255);
  const dx = Math.floor((image.width - width) / 2);
  const dy = Math.floor((image.height - height) / 2);
  const span = Math.min(width, image.width);
  for (let y = Math.max(0, -dy); y < height && y + dy < image.height; y++) {
    const from = ((y + dy) * image.width + Math.max(0, dx)) * channels;
    data.set(image.data.subarray(from, from + span * channels), (y * width + Math.max(0, -dx)) * channels);
  }
  return { data, width, height, channels };
}
