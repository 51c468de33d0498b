import type { RawImage, Tone } from '../core/page-image.ts';

/** Difference of a pixel's strongest and weakest channel, 0..255, up to which it counts as grey: JPEG rounding stays below. */
const GREY_SPREAD = 16;
/** Share of coloured pixels that makes a side colour: about 1 mm² of an A4, less than any pen or stamp leaves. */
const COLOURED_SHARE = 2e-5;

/**
 * What the ink needs to be kept, measured over all pixels: `bilevel` when every value is 0 or 255, `colour` when more
 * than a speck has chroma, else `grey`.
 */
export function measureTone(raw: RawImage): Tone {
  if (raw.channels === 3 && hasColour(raw)) return 'colour';
  for (let i = 0; i < raw.data.length; i += 1) {
    const value = raw.data[i];
    if (value !== 0 && value !== 255) return 'grey';
  }
  return 'bilevel';
}

/** The same picture in one channel (Rec. 601 luma); a one-channel image is returned as it is. */
export function toGrey(raw: RawImage): RawImage {
  if (raw.channels === 1) return raw;
  const { data: from, width, height } = raw;
  const data = new Uint8Array(width * height);
  for (let i = 0, j = 0; i < data.length; i += 1, j += 3) {
    data[i] = (from[j]! * 299 + from[j + 1]! * 587 + from[j + 2]! * 114 + 500) / 1000;
  }
  return { data, width, height, channels: 1 };
}

function hasColour({ data, width, height }: RawImage): boolean {
  const enough = Math.max(1, width * height * COLOURED_SHARE);
  let coloured = 0;
  for (let i = 0; i < data.length; i += 3) {
    const r = data[i]!;
    const g = data[i + 1]!;
    const b = data[i + 2]!;
    const high = r > g ? (r > b ? r : b) : g > b ? g : b;
    const low = r < g ? (r < b ? r : b) : g < b ? g : b;
    if (high - low > GREY_SPREAD) {
      coloured += 1;
      if (coloured >= enough) return true;
    }
  }
  return false;
}
