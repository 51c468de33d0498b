import type { Box } from '../../core/geometry.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { ceil, floor, max, min } = Math;

/** A seal's ink is paler than print by at least this many grey levels, or nothing tells them apart. */
const APART = 36;
/** Share of the way from the seal's darkest ink to print that a pixel is darker to be print: ink of letters is soft at its edge. */
const TOWARDS_PRINT = 0.2;
/** Print beside a seal is looked for this many radii around its middle. */
const AROUND = 2;
/** Fewer pixels of print or of the ring tell nothing. */
const FEWEST = 200;
/** What hangs on a seal's rim outside of it, as a share of the radius. */
const RIM = 1.06;
/** The soft edge of a letter, mm. */
const EDGE_MM = 0.12;

/**
 * Takes the ink of seals that is paler than print out of a mask of ink, in place: a red seal scanned grey leaves print under
 * it as dark as it is. `plane` is the page in grey, `before` its mask with the rings of the `seals` (boxes, px), `mask` the
 * one without them. Strokes that went with a ring come back. Returns the seals that are as dark as print, whose letters stay.
 */
export function liftPaleSeals(plane: Plane, before: Uint8Array, mask: Uint8Array, seals: readonly Box[]): Box[] {
  return seals.filter((seal) => {
    const limit = printLimit(plane, before, mask, seal);
    if (limit === null) return true;
    keepDarker(plane, before, mask, seal, limit);
    return false;
  });
}

interface Disc {
  x: number;
  y: number;
  radius: number;
}

function discOf([left, top, width, height]: Box): Disc {
  return { x: left + width / 2, y: top + height / 2, radius: max(width, height) / 2 };
}

/** Grey value below which ink in a seal is print; null when the seal's ink is not clearly paler than the print around it. */
function printLimit(plane: Plane, before: Uint8Array, mask: Uint8Array, seal: Box): number | null {
  const ring = new Uint32Array(256);
  const print = new Uint32Array(256);
  const { x, y, radius } = discOf(seal);
  forEachRow(plane, discOf(seal), AROUND, (row, left, right) => {
    const outside = (radius * RIM) ** 2 - (row - y) ** 2;
    for (let px = left, i = row * plane.width + left; px < right; px++, i++) {
      if (!before[i]) continue;
      if ((px - x) * (px - x) > outside) print[plane.data[i]!]!++;
      else if (!mask[i]) ring[plane.data[i]!]!++;
    }
  });
  const darkest = shareOf(ring, 0.1);
  const printed = shareOf(print, 0.25);
  if (darkest === null || printed === null || darkest - printed < APART) return null;
  return darkest - (darkest - printed) * TOWARDS_PRINT;
}

/** The grey value that a share of the counted pixels lies below; null when too few were counted. */
function shareOf(histogram: Uint32Array, share: number): number | null {
  const all = histogram.reduce((sum, count) => sum + count, 0);
  if (all < FEWEST) return null;
  let value = 0;
  for (let seen = histogram[0]!; value < 255 && seen < all * share; seen += histogram[++value]!);
  return value;
}

/** Sets the ink inside the seal to what is darker than `limit`, with the soft edges of such strokes. */
function keepDarker(plane: Plane, before: Uint8Array, mask: Uint8Array, seal: Box, limit: number): void {
  const disc = discOf(seal);
  const { data, width } = plane;
  const reach = max(1, Math.round(millimetres(EDGE_MM, plane.dpi)));
  const most = (disc.radius * RIM) ** 2;
  const inside = (px: number, py: number): boolean =>
    (px - disc.x) * (px - disc.x) + (py - disc.y) * (py - disc.y) <= most;
  const cores: number[] = [];
  forEachRow(plane, disc, RIM, (row, left, right) => {
    for (let px = left, i = row * width + left; px < right; px++, i++) {
      if (!inside(px, row)) continue;
      mask[i] = 0;
      if (before[i] && data[i]! < limit) cores.push(i);
    }
  });
  for (const core of cores) {
    const cx = core % width;
    const cy = (core - cx) / width;
    for (let py = max(0, cy - reach); py <= min(plane.height - 1, cy + reach); py++) {
      for (let px = max(0, cx - reach); px <= min(width - 1, cx + reach); px++) {
        const i = py * width + px;
        if (before[i] && inside(px, py)) mask[i] = 1;
      }
    }
  }
}

/** Visits the rows, from column `left` to before `right`, of the square around a disc, `radii` of it wide to each side. */
function forEachRow(
  { width, height }: Plane,
  { x, y, radius }: Disc,
  radii: number,
  visit: (row: number, left: number, right: number) => void,
): void {
  const reach = radius * radii;
  const left = max(0, floor(x - reach));
  const right = min(width, ceil(x + reach));
  for (let row = max(0, floor(y - reach)); row < min(height, ceil(y + reach)); row++) visit(row, left, right);
}
