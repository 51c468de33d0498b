import type { Component } from './components.ts';
import { FOLD_FROM, FOLD_TO, type FoldLine } from './find-creases.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, max } = Math;

/** Dashes and dots of a line to tear along: no wider than this, no longer than that. */
const DASH_WIDE_MM = 1;
const DASH_LONG_MM = 8;
/** How far off their line they stand, at most: a pixel of a small picture. */
const IN_LINE_MM = 0.4;
/** So many, over so much of the height. */
const DASHES = 16;
const SHARE_OF_HEIGHT = 0.6;
/** This share of them follows the one before at one distance, and is as long as the others: print does, dirt in a fold does not. */
const REGULAR = 0.75;
/** Distances and lengths are one where they differ by less than this share or by a pixel. */
const ALIKE = 0.15;
/** A line leans as the page does, give or take this much. */
const OFF_SQUARE = 0.005;

/**
 * The line to tear along that is printed down the middle part of a side, between a receipt and its counterfoil: dashes, dots or
 * holes of one length at one distance from each other. Null when there is none. `lean`: px to the right per px down, as print
 * stands on the side.
 */
export function tearLine(components: readonly Component[], plane: Plane, lean: number): FoldLine | null {
  const { width, height, dpi } = plane;
  const [wide, long] = [millimetres(DASH_WIDE_MM, dpi), millimetres(DASH_LONG_MM, dpi)];
  const dashes = components.filter(
    ({ left, right, top, bottom }) =>
      left > width * FOLD_FROM && right < width * FOLD_TO && right - left <= wide && bottom - top <= long,
  );
  if (dashes.length < DASHES) return null;
  const near = max(1, millimetres(IN_LINE_MM, dpi));
  for (const own of [lean, lean - OFF_SQUARE / 2, lean + OFF_SQUARE / 2, lean - OFF_SQUARE, lean + OFF_SQUARE]) {
    const placed = dashes.map((dash) => ({ dash, x: xAtMiddle(dash, own, height) })).sort((a, b) => a.x - b.x);
    for (let from = 0, end = 0; from < placed.length; from++) {
      while (end < placed.length && placed[end]!.x <= placed[from]!.x + 2 * near) end++;
      if (end - from < DASHES) continue;
      const inLine = placed.slice(from, end).map(({ dash }) => dash);
      if (isRegular(inLine, height)) return { x: placed[(from + end) >> 1]!.x, lean: own };
    }
  }
  return null;
}

/** px where a line through the patch that leans by `lean` crosses the middle of the height. */
function xAtMiddle({ left, right, top, bottom }: Component, lean: number, height: number): number {
  return (left + right) / 2 - lean * ((top + bottom) / 2 - height / 2);
}

/** Whether patches below each other follow at one distance and are of one length over most of the height. */
function isRegular(patches: Component[], height: number): boolean {
  patches.sort((a, b) => a.top - b.top);
  if (patches.at(-1)!.bottom - patches[0]!.top < height * SHARE_OF_HEIGHT) return false;
  const centre = ({ top, bottom }: Component): number => (top + bottom) / 2;
  const apart = patches.slice(1).map((patch, n) => centre(patch) - centre(patches[n]!));
  return areAlike(apart) && areAlike(patches.map(({ top, bottom }) => bottom - top));
}

/** Whether most of the values are about their middle one. */
function areAlike(values: readonly number[]): boolean {
  const middle = values.toSorted((a, b) => a - b)[values.length >> 1]!;
  const alike = values.filter((value) => abs(value - middle) <= max(1, middle * ALIKE));
  return alike.length >= values.length * REGULAR;
}
