import type { Box } from '../core/geometry.ts';
import type { RawImage, ReadingImage, Tone } from '../core/page-image.ts';
import type { CleanOptions } from './clean-options.ts';
import { evenPaper } from './measure/even-paper.ts';
import { findCells } from './measure/find-cells.ts';
import { greyLetters } from './measure/grey-letters.ts';
import { letterPatches } from './measure/letter-patches.ts';
import { liftPaleSeals } from './measure/lift-pale-seals.ts';
import { liftStamps } from './measure/lift-stamps.ts';
import { liftStreaks, type Feed } from './measure/lift-streaks.ts';
import { millimetres, type Plane } from './measure/plane.ts';
import { removeLeaders } from './measure/remove-leaders.ts';
import { removeRings } from './measure/remove-rings.ts';
import { removeRules } from './measure/remove-rules.ts';
import { sauvola } from './measure/sauvola.ts';
import type { Stamp } from './measure/stamps.ts';
import { textContrast } from './measure/text-contrast.ts';
import { toPgm } from './netpbm.ts';
import { rawSharp, toRaw } from './raw-sharp.ts';

/** A page to be made readable. */
export interface ReadingInput {
  /** The pixels that are kept. */
  page: RawImage;
  tone: Tone;
  dpi: number;
  /** px of `page` */
  stamps: readonly Stamp[];
  /** Whether a point (px of `page`) shows the scanner's border; null when there is no border. */
  isBorder: ((x: number, y: number) => boolean) | null;
  /** Whether to divide out uneven light, as photographs have it. */
  evenLight: boolean;
  /** How the sheet ran through a scanner; null on a photograph. */
  feed: Feed | null;
}

/** Pages are enlarged to this dpi when they have too few; recognition gains nothing above it. */
const ENLARGED_DPI = 200;
/** A3 at 300 dpi is 17 million px; more costs the recogniser memory it never gives back. */
const MOST_PIXELS = 40e6;
/** A rule of less than this is a dash or a letter's bar, and rules are not thicker than that. */
const RULE_MM = { least: 9, thick: 1 };

/** The image for the recogniser: stamps and rules lifted, letters in grey on white, border white. Covers the page exactly. */
export async function makeReading(input: ReadingInput, options: CleanOptions): Promise<ReadingImage> {
  const sized = await resized(input.page, readingScale(input, options));
  const scale = input.page.width / sized.width;
  const dpi = input.dpi / scale;
  const stamps = input.stamps.map((stamp) => scaleStamp(stamp, 1 / scale, millimetres(1, dpi)));
  const grey = liftStamps(sized, stamps);
  const { width, height } = sized;
  if (input.isBorder) whitenBorder(grey, width, height, scale, input.isBorder);
  let plane: Plane = { data: grey, width, height, dpi };
  if (input.feed && input.tone !== 'bilevel') liftStreaks(plane, input.feed);
  if (input.evenLight) plane = evenPaper(plane, 0.25, millimetres(4, dpi));
  const window = millimetres(options.thresholdWindow, dpi);
  const mask =
    input.tone === 'bilevel'
      ? darkPixels(plane.data)
      : sauvola(plane, window, options.thresholdK, textContrast(plane, window));
  // Before the rules: to them the top and bottom of a large ring are straight.
  const before = mask.slice();
  const found = removeRings(mask, width, height, dpi);
  const seals = input.tone === 'bilevel' ? found : liftPaleSeals(plane, before, mask, found);
  let cells: Box[] = [];
  if (options.removeRules) {
    const rules = removeRules(mask, width, height, millimetres(RULE_MM.least, dpi), millimetres(RULE_MM.thick, dpi));
    cells = findCells(rules, width, height, dpi);
    removeLeaders(mask, width, height, dpi);
  }
  const letters = letterPatches(mask, width, height, dpi);
  const bytes = toPgm(greyLetters(plane, mask, before), width, height);
  return { bytes, width, height, dpi: Math.round(dpi), scale, letters, seals, cells };
}

/** 1 where a black and white page is black; resampling left some grey. */
function darkPixels(grey: Uint8Array): Uint8Array {
  const mask = new Uint8Array(grey.length);
  for (let i = 0; i < grey.length; i++) if (grey[i]! < 128) mask[i] = 1;
  return mask;
}

/** Reading px per page px. */
function readingScale({ page, dpi }: ReadingInput, options: CleanOptions): number {
  const most = Math.sqrt(MOST_PIXELS / (page.width * page.height));
  // 2 % over is not worth resampling.
  if (dpi > options.readingDpi * 1.02) return Math.min(most, options.readingDpi / dpi);
  // A tag may say 72 dpi of a picture that has pixels enough: nothing larger than A4 at 200 dpi is enlarged.
  const room = ((297 / 25.4) * ENLARGED_DPI) / Math.max(page.width, page.height);
  if (dpi < options.readingLeastDpi && room > 1) return Math.min(ENLARGED_DPI / dpi, room);
  return Math.min(1, most);
}

async function resized(page: RawImage, scale: number): Promise<RawImage> {
  if (scale === 1) return page;
  const width = Math.max(1, Math.round(page.width * scale));
  const height = Math.max(1, Math.round(page.height * scale));
  return toRaw(rawSharp(page).resize(width, height, { fit: 'fill', kernel: 'cubic' }), page.channels);
}

function scaleStamp(stamp: Stamp, factor: number, margin: number): Stamp {
  return {
    left: stamp.left * factor - margin,
    top: stamp.top * factor - margin,
    right: stamp.right * factor + margin,
    bottom: stamp.bottom * factor + margin,
    ink: stamp.ink,
    shape: stamp.shape,
  };
}

/** Paints the border white in blocks of 4 px, which is finer than the mask it is asked of. */
function whitenBorder(
  grey: Uint8Array,
  width: number,
  height: number,
  scale: number,
  isBorder: (x: number, y: number) => boolean,
): void {
  for (let top = 0; top < height; top += 4) {
    for (let left = 0; left < width; left += 4) {
      if (!isBorder((left + 2) * scale, (top + 2) * scale)) continue;
      const right = Math.min(width, left + 4);
      for (let y = top; y < Math.min(height, top + 4); y++) grey.fill(255, y * width + left, y * width + right);
    }
  }
}
