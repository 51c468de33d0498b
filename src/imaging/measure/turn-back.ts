import type { Box, Turn } from '../../core/geometry.ts';
import type { RawImage } from '../../core/page-image.ts';
import { rotateAbout } from './rotate-about.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { ceil, floor, max, min, round } = Math;

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

/** Where a px centre of the page lies on the raw side: `x + column * acrossX + row * downX`, and so on. px centres are whole. */
interface Map {
  x: number;
  y: number;
  acrossX: number;
  acrossY: number;
  downX: number;
  downY: number;
}

/** px walked in whole-number steps of 1/65536 px, so that their rounding adds up to less than 1/500 px. */
const BLOCK = 256;
const ONE = 65536;

/**
 * The page turned upright, cropped and turned back by its skew, bilinear, in one resampling. What was not scanned, or
 * lies outside the crop, is white. Faster than libvips, which computes the whole turned side first.
 */
export function turnBack(raw: RawImage, cut: PageCut): RawImage {
  const { channels } = raw;
  const { width, height } = cut.canvas;
  const map = mapOf(raw, cut);
  const inside = rawBox(cut.crop, cut.turn, raw.width, raw.height);
  const data = new Uint8Array(width * height * channels);
  for (let row = 0; row < height; row++) {
    const [from, to] = spanOf(map, row, width, inside);
    const start = row * width;
    for (let column = 0; column < width; column++) {
      if (column === from) column = max(from, to);
      if (column < width) edgePixel(raw, map, column, row, inside, data, (start + column) * channels);
    }
    const walk = channels === 3 ? walkColour : walkGrey;
    for (let column = from; column < to; column += BLOCK) {
      walk(raw, map, column, row, min(to, column + BLOCK), data, (start + column) * channels);
    }
  }
  return { data, width, height, channels };
}

/** A box of the upright side in px of the raw side, whose size is `width` x `height`. */
export function rawBox([x, y, w, h]: Box, turn: Turn, width: number, height: number): Box {
  if (turn === 90) return [y, height - x - w, h, w];
  if (turn === 180) return [width - x - w, height - y - h, w, h];
  if (turn === 270) return [width - y - h, x, h, w];
  return [x, y, w, h];
}

function mapOf(raw: RawImage, { turn, crop, skew, canvas }: PageCut): Map {
  const [left, top, width, height] = crop;
  const onRaw = (x: number, y: number): { x: number; y: number } => {
    const at = rotateAbout({ x: x + 0.5, y: y + 0.5 }, skew, canvas, { width, height });
    const [sx, sy] = [at.x + left, at.y + top];
    if (turn === 90) return { x: sy - 0.5, y: raw.height - sx - 0.5 };
    if (turn === 180) return { x: raw.width - sx - 0.5, y: raw.height - sy - 0.5 };
    if (turn === 270) return { x: raw.width - sy - 0.5, y: sx - 0.5 };
    return { x: sx - 0.5, y: sy - 0.5 };
  };
  const [origin, across, down] = [onRaw(0, 0), onRaw(1, 0), onRaw(0, 1)];
  return {
    ...origin,
    acrossX: across.x - origin.x,
    acrossY: across.y - origin.y,
    downX: down.x - origin.x,
    downY: down.y - origin.y,
  };
}

/** Columns [from, to) of a row whose four neighbours on the raw side all lie inside the box; a px of room is kept. */
function spanOf(map: Map, row: number, width: number, [left, top, across, down]: Box): [from: number, to: number] {
  let [from, to] = [0, width];
  const within = (start: number, step: number, least: number, most: number): void => {
    if (step === 0) {
      if (start < least || start > most) to = 0;
      return;
    }
    const [a, b] = [(least - start) / step, (most - start) / step];
    from = max(from, ceil(min(a, b)));
    to = min(to, floor(max(a, b)) + 1);
  };
  within(map.x + row * map.downX, map.acrossX, left + 1, left + across - 3);
  within(map.y + row * map.downY, map.acrossY, top + 1, top + down - 3);
  return from < to ? [from, to] : [0, 0];
}

/** One pixel near the rim: neighbours outside the box are white. */
function edgePixel(
  { data, width, channels }: RawImage,
  map: Map,
  column: number,
  row: number,
  [left, top, across, down]: Box,
  out: Uint8Array,
  to: number,
): void {
  const x = map.x + column * map.acrossX + row * map.downX;
  const y = map.y + column * map.acrossY + row * map.downY;
  if (x <= left - 1 || y <= top - 1 || x >= left + across || y >= top + down) {
    out.fill(255, to, to + channels);
    return;
  }
  const x0 = floor(x);
  const y0 = floor(y);
  for (let channel = 0; channel < channels; channel++) {
    let value = 0;
    for (let n = 0; n < 4; n++) {
      const nx = x0 + (n & 1);
      const ny = y0 + (n >> 1);
      const seen = nx >= left && ny >= top && nx < left + across && ny < top + down;
      const weight = (n & 1 ? x - x0 : 1 - x + x0) * (n >> 1 ? y - y0 : 1 - y + y0);
      value += weight * (seen ? data[(ny * width + nx) * channels + channel]! : 255);
    }
    out[to + channel] = round(value);
  }
}

/** Pixels `column` to `end` of a row, all of whose neighbours exist. */
function walkColour(
  { data, width }: RawImage,
  map: Map,
  column: number,
  row: number,
  end: number,
  out: Uint8Array,
  to: number,
): void {
  const stride = width * 3;
  const x = map.x + column * map.acrossX + row * map.downX;
  const y = map.y + column * map.acrossY + row * map.downY;
  const base = floor(y) * stride + floor(x) * 3;
  const [stepX, stepY] = [round(map.acrossX * ONE), round(map.acrossY * ONE)];
  let fx = round((x - floor(x)) * ONE);
  let fy = round((y - floor(y)) * ONE);
  for (let n = column; n < end; n++, fx = (fx + stepX) | 0, fy = (fy + stepY) | 0, to += 3) {
    const at = base + (fy >> 16) * stride + (fx >> 16) * 3;
    const below = at + stride;
    const u = (fx >> 8) & 255;
    const v = (fy >> 8) & 255;
    const d = u * v;
    const c = (v << 8) - d;
    const b = (u << 8) - d;
    const a = ONE - b - c - d;
    out[to] = (data[at]! * a + data[at + 3]! * b + data[below]! * c + data[below + 3]! * d + 32768) >> 16;
    out[to + 1] = (data[at + 1]! * a + data[at + 4]! * b + data[below + 1]! * c + data[below + 4]! * d + 32768) >> 16;
    out[to + 2] = (data[at + 2]! * a + data[at + 5]! * b + data[below + 2]! * c + data[below + 5]! * d + 32768) >> 16;
  }
}

/** Like walkColour for one channel. */
function walkGrey(
  { data, width }: RawImage,
  map: Map,
  column: number,
  row: number,
  end: number,
  out: Uint8Array,
  to: number,
): void {
  const x = map.x + column * map.acrossX + row * map.downX;
  const y = map.y + column * map.acrossY + row * map.downY;
  const base = floor(y) * width + floor(x);
  const [stepX, stepY] = [round(map.acrossX * ONE), round(map.acrossY * ONE)];
  let fx = round((x - floor(x)) * ONE);
  let fy = round((y - floor(y)) * ONE);
  for (let n = column; n < end; n++, fx = (fx + stepX) | 0, fy = (fy + stepY) | 0, to++) {
    const at = base + (fy >> 16) * width + (fx >> 16);
    const below = at + width;
    const u = (fx >> 8) & 255;
    const v = (fy >> 8) & 255;
    const d = u * v;
    const c = (v << 8) - d;
    const b = (u << 8) - d;
    out[to] =
      (data[at]! * (ONE - b - c - d) + data[at + 1]! * b + data[below]! * c + data[below + 1]! * d + 32768) >> 16;
  }
}
