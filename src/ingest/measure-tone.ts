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
  let coloured = 0;
  for (let y = 0; y < height; y += 1) {
    coloured += greyRow(data, y * width * 3, grey, y * width, width);
    if (coloured >= enough) return null;
  }
  return { data: grey, width, height, channels: 1 };
}

/** Makes one row grey; returns the number of its coloured pixels. */
function greyRow(data: Uint8Array, start: number, grey: Uint8Array, into: number, width: number): number {
  let coloured = 0;
  for (let i = into, at = start; i < into + width; i += 1, at += 3) {
    const r = data[at]!;
    const g = data[at + 1]!;
    const b = data[at + 2]!;
    const high = r > g ? (r > b ? r : b) : g > b ? g : b;
    const low = r < g ? (r < b ? r : b) : g < b ? g : b;
    if (high - low > GREY_SPREAD) coloured += 1;
    grey[i] = (r * 19595 + g * 38470 + b * 7471 + 32768) >> 16;
  }
  return coloured;
}
