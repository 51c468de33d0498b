import { giveBack } from '../core/give-back.ts';
import type { RawImage, Tone } from '../core/page-image.ts';

/** Difference of a pixel's strongest and weakest channel, 0..255, up to which it counts as grey: JPEG rounding stays below. */
const GREY_SPREAD = 16;
/** Share of coloured pixels that makes a side colour: about 1 mm² of an A4, less than any pen or stamp leaves. */
const COLOURED_SHARE = 2e-5;

/**
 * The picture in one channel (Rec. 601 luma) when it has no colour, else as it is; and what the ink needs to be kept,
 * measured over all pixels: `bilevel` when every value is 0 or 255, `colour` when more than a speck has chroma, else
 * `grey`. The memory of `raw` is given back when its pixels were made grey.
 */
export function withTone(raw: RawImage): { raw: RawImage; tone: Tone } {
  const grey = raw.channels === 3 ? greyUnlessColour(raw) : raw;
  if (!grey) return { raw, tone: 'colour' };
  if (grey !== raw) giveBack(raw.data);
  return { raw: grey, tone: isBilevel(grey.data) ? 'bilevel' : 'grey' };
}

function isBilevel(data: Uint8Array): boolean {
  for (let i = 0; i < data.length; i += 1) if (data[i] !== 0 && data[i] !== 255) return false;
  return true;
}

/** Looks for colour and makes grey in one walk over the pixels, which a grey page has to be walked over to its end. */
function greyUnlessColour({ data, width, height }: RawImage): RawImage | null {
  const enough = Math.max(1, width * height * COLOURED_SHARE);
  const grey = new Uint8Array(width * height);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let coloured = 0;
  for (let y = 0; y < height; y += 1) {
    coloured += greyRow(view, y * width * 3, grey, y * width, width);
    if (coloured >= enough) return null;
  }
  return { data: grey, width, height, channels: 1 };
}

/** Makes one row grey; returns the number of its coloured pixels. */
function greyRow(view: DataView, start: number, grey: Uint8Array, into: number, width: number): number {
  let coloured = 0;
  // A pixel is read as a word with the next one's first byte above it, which the very last pixel does not have.
  const whole = start + width * 3 < view.byteLength ? width : width - 1;
  let at = start;
  for (const end = into + whole; into < end; into += 1, at += 3) {
    const word = view.getInt32(at, true);
    // Most of a grey page has three like bytes; the weights add up to one.
    if (((word ^ (word >>> 8)) & 0xffff) === 0) grey[into] = word;
    else coloured += greyPixel(word & 255, (word >>> 8) & 255, (word >>> 16) & 255, grey, into);
  }
  if (whole < width) coloured += greyPixel(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), grey, into);
  return coloured;
}

/** Makes one pixel grey; returns 1 when it is coloured. */
function greyPixel(r: number, g: number, b: number, grey: Uint8Array, into: number): number {
  grey[into] = (r * 19595 + g * 38470 + b * 7471 + 32768) >> 16;
  // No difference leaves -GREY_SPREAD..GREY_SPREAD: else one of these is below 0. Without a branch for each, which noise misleads.
  const twice = 2 * GREY_SPREAD;
  const x = r - g + GREY_SPREAD;
  const y = g - b + GREY_SPREAD;
  const z = r - b + GREY_SPREAD;
  return (x | (twice - x) | y | (twice - y) | z | (twice - z)) >>> 31;
}
