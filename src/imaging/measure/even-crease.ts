import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { floor, max, min } = Math;

/** mm to either side of a fold that its shadow reaches. */
const SHADOW_MM = 12;
/** Darker than this (0..255) is the crease itself, a line, no shadow on paper. */
const DARKEST_SHADOW = 100;
/** Parts of the height: in each, the leaning of a fold is less than a shadow is wide. */
const STRIPS = 13;

/**
 * The plane with the shadow of a fold at `crease` (px) divided out: what is printed in the shadow looks there as it does
 * elsewhere. In every strip of the height a column's paper is its median, which neither text nor a pattern moves.
 */
export function evenCrease(even: Plane, crease: number): Plane {
  const data = even.data.slice();
  const reach = millimetres(SHADOW_MM, even.dpi);
  for (let strip = 0; strip < STRIPS; strip++) {
    const top = floor((even.height * strip) / STRIPS);
    const column = new Uint8Array(floor((even.height * (strip + 1)) / STRIPS) - top);
    for (let x = max(0, crease - reach); x < min(even.width, crease + reach); x++) {
      for (let y = 0; y < column.length; y++) column[y] = even.data[(top + y) * even.width + x]!;
      const paper = max(DARKEST_SHADOW, column.sort()[column.length >> 1] ?? 255);
      for (let y = 0; y < column.length; y++) {
        const i = (top + y) * even.width + x;
        data[i] = min(255, (even.data[i]! * 255) / paper);
      }
    }
  }
  return { ...even, data };
}
