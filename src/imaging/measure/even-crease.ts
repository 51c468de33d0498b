import type { Crease } from './find-creases.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { floor, max, min, round } = Math;

/** mm to either side of a fold that its shadow reaches. */
const SHADOW_MM = 12;
/** Darker than this (0..255) is the crease itself, a line, no shadow on paper. */
const DARKEST_SHADOW = 100;
/** Parts of the height: the shadow of a spine changes along it. */
const STRIPS = 13;

/**
 * The plane with the shadow of a crease divided out: what is printed in the shadow looks there as it does elsewhere. In
 * every strip of the height a column's paper is its median, which neither text nor a pattern moves. A line too dark for a
 * shadow is made white where it is a fold for sure: one that runs into both edges.
 */
export function evenCrease(even: Plane, crease: Crease): Plane {
  const data = even.data.slice();
  const reach = millimetres(SHADOW_MM, even.dpi);
  for (let strip = 0; strip < STRIPS; strip++) {
    const top = floor((even.height * strip) / STRIPS);
    const column = new Uint8Array(floor((even.height * (strip + 1)) / STRIPS) - top);
    const sorted = column.slice();
    for (let off = -reach; off < reach; off++) {
      const at = (y: number): number => {
        const x = round(crease.x + off + crease.lean * (top + y - even.height / 2));
        return (top + y) * even.width + min(even.width - 1, max(0, x));
      };
      for (let y = 0; y < column.length; y++) column[y] = even.data[at(y)]!;
      sorted.set(column);
      const paper = sorted.sort()[column.length >> 1] ?? 255;
      const isLine = paper < DARKEST_SHADOW;
      // The dark side of a frame ends before the edges: it stays, and what it belongs to shows.
      if (isLine && !crease.reachesEdges) continue;
      const white = max(DARKEST_SHADOW, paper);
      for (let y = 0; y < column.length; y++) data[at(y)] = isLine ? 255 : min(255, (column[y]! * 255) / white);
    }
  }
  return { ...even, data };
}
