import type { Matrix3x3, Sharp } from 'sharp';
import type { Box } from '../core/geometry.ts';
import { giveBack } from '../core/give-back.ts';
import type { RawImage, ReadingImage, Tone } from '../core/page-image.ts';
import type { CleanOptions } from './clean-options.ts';
import { darkPixels } from './measure/dark-pixels.ts';
import { evenPaper } from './measure/even-paper.ts';
import { findPatches } from './measure/components.ts';
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
import { blankPgm } from './netpbm.ts';
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
  /** Nobody needs the page's pixels any more: their memory, the most of all, is given back on the way. */
  isSpent: boolean;
}

/** Pages are enlarged to this dpi when they have too few; recognition gains nothing above it. */
const ENLARGED_DPI = 200;
/** A3 at 300 dpi is 17 million px; more costs the recogniser memory it never gives back. */
const MOST_PIXELS = 40e6;
/** Weights of red, green and blue in what liftStamps takes for grey, in each channel of what it is made of. */
const LUMINANCE: Matrix3x3 = [
  [77 / 256, 150 / 256, 29 / 256],
  [77 / 256, 150 / 256, 29 / 256],
  [77 / 256, 150 / 256, 29 / 256],
];
/** A rule of less than this is a dash or a letter's bar, and rules are not thicker than that. */
const RULE_MM = { least: 9, thick: 1 };

/** The image for the recogniser: stamps and rules lifted, letters in grey on white, border white. Covers the page exactly. */
export async function makeReading(input: ReadingInput, options: CleanOptions): Promise<ReadingImage> {
  const { page } = input;
  const wanted = readingScale(input, options);
  const width = wanted === 1 ? page.width : Math.max(1, Math.round(page.width * wanted));
  const height = wanted === 1 ? page.height : Math.max(1, Math.round(page.height * wanted));
  const scale = page.width / width;
  const dpi = input.dpi / scale;
  const stamps = input.stamps.map((stamp) => scaleStamp(stamp, 1 / scale, millimetres(1, dpi)));
  const lifted = wanted === 1 ? liftStamps(page, stamps) : await liftResized(page, stamps, width, height);
  if (input.isSpent && lifted !== page.data) giveBack(page.data);
  const plane = toThreshold({ data: lifted, width, height, dpi }, scale, input);
  if (lifted !== page.data && lifted !== plane.data) giveBack(lifted);
  const mask = inkOf(plane, input, options);
  const ink = mask.slice();
  const { runs, ...found } = takeApart(plane, mask, ink, input.tone, options);
  const { bytes, pixels } = blankPgm(width, height);
  greyLetters(plane, mask, ink, runs, pixels);
  for (const spent of [mask, ink]) giveBack(spent);
  if (plane.data !== page.data || input.isSpent) giveBack(plane.data);
  return { bytes, width, height, dpi: Math.round(dpi), scale, ...found };
}

/** The page as the threshold gets it: border white, streaks of a feeder lifted, light evened. */
function toThreshold(lifted: Plane, scale: number, { page, tone, isBorder, feed, evenLight }: ReadingInput): Plane {
  const { width, height, dpi } = lifted;
  let { data } = lifted;
  if (isBorder) data = whitenBorder(data, width, height, scale, isBorder);
  if (feed && tone !== 'bilevel') {
    // The pixels that are kept stay as they are.
    if (data === page.data) data = new Uint8Array(data);
    liftStreaks({ data, width, height, dpi }, feed);
  }
  const plane = { data, width, height, dpi };
  if (!evenLight) return plane;
  const even = evenPaper(plane, 0.25, millimetres(4, dpi));
  if (data !== page.data && data !== lifted.data) giveBack(data);
  return even;
}

/** 1 where there is ink. */
function inkOf(plane: Plane, { tone }: ReadingInput, options: CleanOptions): Uint8Array {
  if (tone === 'bilevel') return darkPixels(plane.data);
  const window = millimetres(options.thresholdWindow, plane.dpi);
  return sauvola(plane, window, options.thresholdK, textContrast(plane, window));
}

/**
 * Erases from the mask what is no text; tells where seals and the cells of tables are, what is left that can be letters, and
 * the runs of all that is left. `ink` is the mask as it was.
 */
function takeApart(plane: Plane, mask: Uint8Array, ink: Uint8Array, tone: Tone, options: CleanOptions) {
  const { width, height, dpi } = plane;
  // Patches are found again only when something was erased.
  let patches = findPatches(mask, width, height);
  // Before the rules: to them the top and bottom of a large ring are straight.
  const rings = removeRings(mask, width, height, dpi, patches);
  const seals = tone === 'bilevel' ? rings : liftPaleSeals(plane, ink, mask, rings);
  if (rings.length > 0) patches = findPatches(mask, width, height);
  let cells: Box[] = [];
  if (options.removeRules) {
    const [least, thick] = [millimetres(RULE_MM.least, dpi), millimetres(RULE_MM.thick, dpi)];
    const rules = removeRules(mask, width, height, least, thick, patches.runs);
    cells = findCells(rules, width, height, dpi);
    if (rules.level.length + rules.upright.length > 0) patches = findPatches(mask, width, height);
    if (removeLeaders(mask, width, height, dpi, patches) > 0) patches = findPatches(mask, width, height);
  }
  return { letters: letterPatches(mask, width, height, dpi, patches), seals, cells, runs: patches.runs };
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

/** As liftStamps, of the page made another size: in colour that would be the most memory of all, so only stamps are. */
async function liftResized(page: RawImage, stamps: readonly Stamp[], width: number, height: number) {
  const resized = (): Sharp => rawSharp(page).resize(width, height, { fit: 'fill', kernel: 'cubic' });
  if (page.channels === 1) return (await toRaw(resized(), 1)).data;
  const { data: grey } = await resized()
    .recomb(LUMINANCE)
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const stamp of stamps) {
    const [left, top] = [Math.max(0, Math.floor(stamp.left)), Math.max(0, Math.floor(stamp.top))];
    const across = Math.min(width, Math.ceil(stamp.right)) - left;
    const down = Math.min(height, Math.ceil(stamp.bottom)) - top;
    if (across < 1 || down < 1) continue;
    const part = await toRaw(resized().extract({ left, top, width: across, height: down }), 3);
    // Boxes of stamps may overlap: each part is as all of them leave it.
    const moved = stamps.map((one) => ({
      ...one,
      left: one.left - left,
      right: one.right - left,
      top: one.top - top,
      bottom: one.bottom - top,
    }));
    const lifted = liftStamps(part, moved);
    for (let y = 0; y < down; y++) grey.set(lifted.subarray(y * across, (y + 1) * across), (top + y) * width + left);
  }
  return grey;
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

/** A copy with the border painted white in blocks of 4 px, which is finer than the mask it is asked of. */
function whitenBorder(
  grey: Uint8Array,
  width: number,
  height: number,
  scale: number,
  isBorder: (x: number, y: number) => boolean,
): Uint8Array {
  const out = new Uint8Array(grey);
  for (let top = 0; top < height; top += 4) whitenBand(out, width, top, Math.min(height, top + 4), scale, isBorder);
  return out;
}

/** The rows from `top` to before `bottom`. */
function whitenBand(
  out: Uint8Array,
  width: number,
  top: number,
  bottom: number,
  scale: number,
  isBorder: (x: number, y: number) => boolean,
): void {
  for (let left = 0; left < width; left += 4) {
    if (!isBorder((left + 2) * scale, (top + 2) * scale)) continue;
    const right = Math.min(width, left + 4);
    for (let y = top; y < bottom; y++) out.fill(255, y * width + left, y * width + right);
  }
}
