import type { Component } from './components.ts';
import { FOLD_FROM, FOLD_TO } from './find-creases.ts';
import { loneSpecks } from './lone-specks.ts';
import type { Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { floor, max } = Math;

/** The strip without ink between two blocks of a side. px at the middle of the height. */
export interface Gutter {
  left: number;
  right: number;
}

/** A gutter between two pages is at least this share of the side's width: 12 mm of an A3 sheet. */
const LEAST_SHARE = 0.03;
/** A gap as wide as this share of the gutter is another one like it: the side has columns. */
export const LIKE_IT = 0.6;

/**
 * The empty strip around the middle of the side, columns leaning by `lean`; null when there is none, or when other gaps
 * inside the content are about as wide: those are columns of a table.
 */
export function emptyGutter(components: readonly Component[], plane: Plane, lean: number): Gutter | null {
  const gaps = columnGaps(components, plane, lean);
  const [widest, next] = gaps;
  if (!widest || widthOf(widest) < plane.width * LEAST_SHARE) return null;
  if (next && widthOf(next) > widthOf(widest) * LIKE_IT) return null;
  const [from, to] = [plane.width * FOLD_FROM, plane.width * FOLD_TO];
  return widest.right > from && widest.left < to ? widest : null;
}

/** Runs of columns without ink between the first and the last ink of a side, the widest first. Specks are no ink here. */
export function columnGaps(components: readonly Component[], plane: Plane, lean: number): Gutter[] {
  const used = new Uint8Array(plane.width);
  const specks = loneSpecks(components, plane.dpi);
  for (const component of components) {
    if (specks.has(component)) continue;
    const at = lean * ((component.top + component.bottom) / 2 - plane.height / 2);
    used.fill(1, max(0, floor(component.left - at)), max(0, floor(component.right - at)));
  }
  const gaps: Gutter[] = [];
  for (let x = used.indexOf(1), start = x; x >= 0 && x < plane.width; x++) {
    if (!used[x]) continue;
    if (x > start) gaps.push({ left: start, right: x });
    start = x + 1;
  }
  return gaps.sort((a, b) => widthOf(b) - widthOf(a));
}

export function widthOf({ left, right }: Gutter): number {
  return right - left;
}
