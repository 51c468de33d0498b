import type { Component } from './components.ts';
import type { Gutter } from './empty-gutter.ts';
import { FOLD_FROM, FOLD_TO, type Crease } from './find-creases.ts';
import { loneSpecks } from './lone-specks.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, floor, round } = Math;

/** Parts of the height; a crease shows in most of them. */
const STRIPS = 12;
const SEEN_IN = 8;
/** Digits and colons stand in one line beside the print they belong to; a fold keeps a page's margin off it. */
const OFF_PRINT_MM = 4;
/** A fold leans as the page does, give or take this much. */
const OFF_SQUARE = 0.02;

/**
 * The broken line of specks that is left of a fold where only black and white was kept: in an empty gutter, specks that
 * stand in one line from end to end of the side. Null when there is none.
 */
export function speckCrease(
  components: readonly Component[],
  plane: Plane,
  gutter: Gutter,
  lean: number,
): Crease | null {
  const { width, height, dpi } = plane;
  const off = millimetres(OFF_PRINT_MM, dpi);
  const specks = [...loneSpecks(components, dpi)].filter(
    (component) => component.left > gutter.left + off && component.right < gutter.right - off,
  );
  let best: Crease | null = null;
  const most = round(height * OFF_SQUARE * 0.5);
  for (let step = -most; step <= most; step += 2) {
    const own = lean + (2 * step) / height;
    const places = specks.map(({ left, right, top, bottom }) => ({
      x: (left + right) / 2 - own * ((top + bottom) / 2 - height / 2),
      y: (top + bottom) / 2,
    }));
    places.sort((a, b) => a.x - b.x);
    for (const { x } of places) {
      // Colons of a form stand in one line, too.
      if (x < width * FOLD_FROM || x > width * FOLD_TO) continue;
      const near = places.filter((place) => abs(place.x - x) <= millimetres(0.6, dpi));
      const strips = new Set(near.map((place) => floor((place.y / height) * STRIPS)));
      if (strips.size < SEEN_IN || near.length <= (best?.depth ?? 0)) continue;
      const middle = near[near.length >> 1]!.x;
      best = { x: middle, lean: own, depth: near.length, reachesEdges: strips.has(0) && strips.has(STRIPS - 1) };
    }
  }
  return best;
}
