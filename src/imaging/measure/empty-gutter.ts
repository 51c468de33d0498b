import type { Component } from './components.ts';
import { FOLD_FROM, FOLD_TO, type FoldLine } from './find-creases.ts';
import type { HalfText } from './half-text.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, floor, max, min } = Math;

/** The strip without ink between two blocks of a side. px at the middle of the height. */
export interface Gutter {
  left: number;
  right: number;
}

/** A gutter between two pages is at least this share of the side's width: 12 mm of an A3 sheet. */
const LEAST_SHARE = 0.03;
/** A seal (at most 42 mm across) may lie across a gutter. */
const SEAL_MM = [14, 46] as const;

/**
 * The widest run of columns without ink around the middle of the side, columns leaning by `lean`; null when there is
 * none, or when other gaps inside the content are about as wide: those are columns of a table. `unseal` leaves seals out.
 */
export function emptyGutter(
  components: readonly Component[],
  plane: Plane,
  lean: number,
  unseal: boolean,
): Gutter | null {
  const used = new Uint8Array(plane.width);
  for (const component of components) {
    if (unseal && isSealSized(component, plane.dpi)) continue;
    const at = lean * ((component.top + component.bottom) / 2 - plane.height / 2);
    used.fill(1, max(0, floor(component.left - at)), max(0, floor(component.right - at)));
  }
  const gaps: Gutter[] = [];
  for (let x = used.indexOf(1), start = x; x >= 0 && x < plane.width; x++) {
    if (!used[x]) continue;
    if (x > start) gaps.push({ left: start, right: x });
    start = x + 1;
  }
  const width = ({ left, right }: Gutter): number => right - left;
  gaps.sort((a, b) => width(b) - width(a));
  const [widest, next] = gaps;
  if (!widest || width(widest) < plane.width * LEAST_SHARE) return null;
  if (next && width(next) > width(widest) * 0.6) return null;
  const [from, to] = [plane.width * FOLD_FROM, plane.width * FOLD_TO];
  return widest.right > from && widest.left < to ? widest : null;
}

function isSealSized({ left, right, top, bottom }: Component, dpi: number): boolean {
  const [across, down] = [right - left, bottom - top];
  const [least, most] = [millimetres(SEAL_MM[0], dpi), millimetres(SEAL_MM[1], dpi)];
  return across >= least && across <= most && down >= least && down <= most;
}

/**
 * Where in an empty gutter the fold is. Pages of one paper repeat their margins, either alike or mirrored, and a sheet
 * copied flat has its fold in its middle: what each of these says is a witness, the middle one of them is taken.
 */
export function foldInGutter(gutter: Gutter, [left, right]: readonly [HalfText, HalfText], plane: Plane): FoldLine {
  const { width, dpi } = plane;
  const clear = min(millimetres(2, dpi), (gutter.right - gutter.left) / 3);
  const inside = (x: number): boolean => x >= gutter.left + clear && x <= gutter.right - clear;
  const alikeByLeft = right.left - left.left;
  const alikeByRight = width - right.right + left.right;
  const mirrored = (gutter.left + gutter.right) / 2;
  const witnesses = [alikeByLeft, alikeByRight, mirrored, width / 2].filter(inside).sort((a, b) => a - b);
  const at = witnesses.length >> 1;
  const even = witnesses.length % 2 === 0;
  return { x: even ? (witnesses[at - 1]! + witnesses[at]!) / 2 : witnesses[at]!, lean: 0 };
}

/** Whether `x` is where the fold of a sheet copied flat is. */
export function isCentral(x: number, plane: Plane): boolean {
  return abs(x / plane.width - 0.5) <= 0.03;
}
