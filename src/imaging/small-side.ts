import type { RawImage, SheetSide } from '../core/page-image.ts';
import { believableDpi } from './believable-dpi.ts';
import type { Plane } from './measure/plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { ceil, floor, max, min, round } = Math;

/** Letters are 5 px and more there, and a page is a million px. */
const MEASURE_DPI = 105;
/** px no measured image is longer than, whatever the dpi says. */
const LONGEST = 2600;

/** A side as scanned, made small: which way is up is measured on it, and where codes can be. */
export interface SmallSide {
  grey: Plane;
  /** px of the side per px of `grey`. */
  scale: number;
}

/** The side at about 105 dpi. */
export function smallSide(side: SheetSide): SmallSide {
  const { raw } = side;
  const dpi = believableDpi(side);
  const factor = max(1, round(dpi / MEASURE_DPI), ceil(max(raw.width, raw.height) / LONGEST));
  return { grey: shrinkGrey(raw, factor, dpi), scale: factor };
}

/**
 * Averages blocks of `factor` x `factor` px; of a colour side only the green channel, which all inks darken and which
 * costs a third. A remainder narrower than a block is left out.
 */
function shrinkGrey(raw: RawImage, factor: number, dpi: number): Plane {
  const { data, channels } = raw;
  const across = min(factor, raw.width);
  const down = min(factor, raw.height);
  const width = max(1, floor(raw.width / factor));
  const height = max(1, floor(raw.height / factor));
  const out = new Uint8Array(width * height);
  const sums = new Uint32Array(width);
  const green = channels === 3 ? 1 : 0;
  const share = 1 / (across * down);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let dy = 0; dy < down; dy++) {
      let from = (y * factor + dy) * raw.width * channels + green;
      for (let x = 0; x < width; x++) {
        let sum = 0;
        for (let k = 0; k < across; k++, from += channels) sum += data[from]!;
        sums[x]! += sum;
      }
    }
    for (let x = 0, to = y * width; x < width; x++, to++) out[to] = sums[x]! * share + 0.5;
  }
  return { data: out, width, height, dpi: dpi / factor };
}
