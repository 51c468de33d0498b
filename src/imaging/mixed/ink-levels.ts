import type { RawImage } from '../../core/page-image.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { ceil, max } = Math;

/** Brightness of paper and of black print, 0..255, in the brightest channel: coloured ink is pale there, black stays dark. */
export interface InkLevels {
  paper: number;
  ink: number;
  /** Share of the pixels that are darker than paper by LEAST_CONTRAST, 0..1. */
  dark: number;
}

/** Levels that print must stand off its paper: on less, what is ink and what is paper is anybody's guess. */
export const LEAST_CONTRAST = 70;
/** Every fourth row and every second pixel of it are enough. */
const STEP = { rows: 4, pixels: 2 };

/** What paper and print of a page are like: the page's upper quartile, and the lower quarter of what is dark. */
export function inkLevels({ data, width, height, channels }: RawImage): InkLevels {
  const histogram = new Uint32Array(256);
  const step = STEP.pixels * channels;
  let count = 0;
  for (let y = 0; y < height; y += STEP.rows) {
    countRow(data, y * width * channels, (y + 1) * width * channels, step, channels, histogram);
    count += ceil((width * channels) / step);
  }
  const paper = levelAt(histogram, count * 0.75);
  let dark = 0;
  for (let v = 0; v < paper - LEAST_CONTRAST; v++) dark += histogram[v]!;
  return { paper, ink: levelAt(histogram, dark * 0.25), dark: dark / max(1, count) };
}

/** The level below which `wanted` pixels lie. */
function levelAt(histogram: Uint32Array, wanted: number): number {
  let seen = 0;
  for (let v = 0; v < 256; v++) {
    seen += histogram[v]!;
    if (seen > wanted) return v;
  }
  return 255;
}

/** Counts every `step`-th byte's pixel of a row, `i` to `end`, by its brightest channel. */
function countRow(
  data: Uint8Array,
  i: number,
  end: number,
  step: number,
  channels: 1 | 3,
  histogram: Uint32Array,
): void {
  if (channels === 1) {
    for (; i < end; i += step) histogram[data[i]!]!++;
    return;
  }
  for (; i < end; i += step) histogram[max(data[i]!, data[i + 1]!, data[i + 2]!)]!++;
}
