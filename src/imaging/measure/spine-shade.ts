import type { Crease } from './find-creases.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { max, min, round } = Math;

/** Off the fold where a flattened crease is over and the slope of a bound page is not. */
const SLOPE_MM = 3;
/** The same of a book: pages rise to a spine over a centimetre and more. */
const BOUND_MM = 6;
const BOUND_SHADE = 30;
/** Paper off the shadow of any spine, still on the page's inner margin. */
const PAPER_MM = 14;
/** Grey levels by which a page that slopes to its spine is darker, at least. */
const LEAST_SHADE = 7;

/**
 * Whether the paper slopes down to the fold on both sides, as pages of a book or sheets clipped in the middle do: shaded well
 * beyond the line itself. A single sheet that was folded to fit a file lies flat but for the line.
 */
export function slopesToFold(grey: Plane, crease: Crease): boolean {
  return shadeAt(grey, crease, SLOPE_MM) >= LEAST_SHADE;
}

/**
 * Whether the paper rises from the glass as only pages of a bound book do: dark still where a folded sheet under the lid, even a stiff
 * one, lies flat again.
 */
export function isBound(grey: Plane, crease: Crease): boolean {
  return shadeAt(grey, crease, BOUND_MM) >= BOUND_SHADE;
}

/** Grey levels by which the paper `off` mm beside the fold is darker than it is further out, on the side where it is less so. */
function shadeAt(grey: Plane, crease: Crease, off: number): number {
  const [near, paper] = [millimetres(off, grey.dpi), millimetres(PAPER_MM, grey.dpi)];
  return min(...[-1, 1].map((side) => medianAt(grey, crease, side * paper) - medianAt(grey, crease, side * near)));
}

/** Median grey along the line moved by `off` px. */
function medianAt({ data, width, height }: Plane, { x, lean }: Crease, off: number): number {
  const along = new Uint8Array(height);
  for (let y = 0; y < height; y++) {
    const at = round(x + off + lean * (y - height / 2));
    along[y] = data[y * width + max(0, min(width - 1, at))]!;
  }
  return along.sort()[height >> 1]!;
}
