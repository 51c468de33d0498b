import type { Plane } from './plane.ts';
import { blackBelow, edgeRegion, paperOf, scannerBorder } from './scanner-border.ts';

/** Paper is never that much darker than its brightest part; the grey lid of a scanner is. */
const LID = 0.85;
/** Grey values that a lid's own shade varies by. */
const EVEN = 25;
/** Share of the plane from which something grey is worth a look. */
const LEAST = 0.002;

/**
 * 1 where the plane shows a lid or a table beside the paper, black or grey; null where it shows paper only. A grey region is a
 * lid when it reaches in from the edges and is one even shade: a shaded part of a form has print in it.
 */
export function besidePaper(grey: Plane): Uint8Array | null {
  const black = scannerBorder(grey)?.mask ?? null;
  const region = edgeRegion(grey, paperOf(grey.data) * LID);
  if (!region || region.share > 0.6) return black;
  const limit = blackBelow(grey.data);
  const levels = new Uint32Array(256);
  let count = 0;
  for (let i = 0; i < grey.data.length; i++) {
    if (!region.inner[i] || black?.[i]) continue;
    levels[grey.data[i]!]!++;
    count++;
  }
  if (count < grey.data.length * LEAST) return black ?? (count > 0 ? region.mask : null);
  const shade = levels.indexOf(levels.reduce((a, b) => Math.max(a, b)));
  let odd = 0;
  for (let v = Math.ceil(limit); v < 256; v++) if (Math.abs(v - shade) > EVEN) odd += levels[v]!;
  return odd > count * 0.05 ? black : region.mask;
}
