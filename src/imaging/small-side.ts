import type { RawImage, SheetSide } from '../core/page-image.ts';
import { believableDpi } from './believable-dpi.ts';
import { averageBlocks } from './measure/average-blocks.ts';
import type { Plane } from './measure/plane.ts';

/** Letters are 5 px and more there, and a page is a million px. */
const MEASURE_DPI = 105;
/** px no measured image is longer than, whatever the dpi says. */
const LONGEST = 2600;

/** A side as scanned, made small: everything about the whole side is measured on it. */
export interface SmallSide {
  /** All channels of the side. */
  pixels: RawImage;
  /** Of a colour side the green channel, which all inks darken. */
  grey: Plane;
  /** px of the side per px of these. */
  scale: number;
}

/** The side at about 105 dpi. */
export function smallSide(side: SheetSide): SmallSide {
  const scale = smallScale(side);
  const pixels = averageBlocks(side.raw, scale);
  const { width, height } = pixels;
  return { pixels, grey: { data: greenOf(pixels), width, height, dpi: believableDpi(side) / scale }, scale };
}

/** px of the side per px of the one made small: a whole number. */
export function smallScale(side: SheetSide): number {
  const longest = Math.max(side.raw.width, side.raw.height);
  return Math.max(1, Math.round(believableDpi(side) / MEASURE_DPI), Math.ceil(longest / LONGEST));
}

function greenOf({ data, width, height, channels }: RawImage): Uint8Array {
  if (channels === 1) return data;
  const green = new Uint8Array(width * height);
  for (let i = 0, from = 1; i < green.length; i++, from += 3) green[i] = data[from]!;
  return green;
}
