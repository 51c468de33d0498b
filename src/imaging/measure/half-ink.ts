import type { Component } from './components.ts';
import type { FoldLine } from './find-creases.ts';
import { loneSpecks } from './lone-specks.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { max, min } = Math;

/** A shadow of the paper's edge or of the lid, not print: this near to the left and right edge. */
const RIM_MM = 3;
/** What is wider and higher than this is a frame, a table or a picture: no letters, no seal. */
const FRAME_MM = { across: 60, down: 20 } as const;

/** One row of ink with paper above and below it. px */
export interface InkBand {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Rows of paper between it and the next band; 0 where it is the only one. */
  apart: number;
}

/** All ink on one side of a fold, writing by hand and rules too. px of the plane, x as if the fold were upright. */
export interface HalfInk {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** How far it keeps off the outer edge of the paper. */
  outer: number;
  /** Rows of ink with paper between them: writing has many, a drawing or a picture few. */
  bands: number;
  /** From the first frame, table or picture to the last; null where there is none. */
  framed: { left: number; right: number } | null;
  /** The highest and the lowest of them. */
  head: InkBand;
  foot: InkBand;
}

/**
 * The ink left and right of `fold`; null for a half that has none but specks. What lies on the fold belongs to neither. `sheet`: px of
 * the first column of paper and behind its last.
 */
export function halfInks(
  components: readonly Component[],
  fold: FoldLine,
  [first, end]: readonly [first: number, end: number],
  plane: Plane,
): [HalfInk | null, HalfInk | null] {
  const halves: [Component[], Component[]] = [[], []];
  const rim = millimetres(RIM_MM, plane.dpi);
  const specks = loneSpecks(components, plane.dpi);
  for (const component of components) {
    if (specks.has(component) || component.left < first + rim || component.right > end - rim) continue;
    const at = fold.lean * ((component.top + component.bottom) / 2 - plane.height / 2);
    const [left, right] = [component.left - at, component.right - at];
    const half = right <= fold.x ? 0 : left >= fold.x ? 1 : null;
    if (half !== null) halves[half].push({ ...component, left, right });
  }
  const [left, right] = [halfInk(halves[0], plane), halfInk(halves[1], plane)];
  return [left && { ...left, outer: left.left - first }, right && { ...right, outer: end - right.right }];
}

function halfInk(components: readonly Component[], plane: Plane): Omit<HalfInk, 'outer'> | null {
  if (components.length === 0) return null;
  const rows = new Uint8Array(plane.height + 1);
  const ink = { left: plane.width, right: 0, top: plane.height, bottom: 0 };
  for (const { left, right, top, bottom } of components) {
    [ink.left, ink.right] = [min(ink.left, left), max(ink.right, right)];
    [ink.top, ink.bottom] = [min(ink.top, top), max(ink.bottom, bottom)];
    rows.fill(1, top, bottom);
  }
  let bands = 0;
  for (let y = 0; y < plane.height; y++) if (rows[y] && !rows[y + 1]) bands++;
  return {
    ...ink,
    bands,
    framed: framedBy(components, plane.dpi),
    head: headOf(components, rows, ink.top),
    foot: footOf(components, rows, ink.bottom),
  };
}

function framedBy(components: readonly Component[], dpi: number): HalfInk['framed'] {
  const frames = components.filter(
    ({ left, right, top, bottom }) =>
      right - left > millimetres(FRAME_MM.across, dpi) && bottom - top > millimetres(FRAME_MM.down, dpi),
  );
  if (frames.length === 0) return null;
  return { left: min(...frames.map(({ left }) => left)), right: max(...frames.map(({ right }) => right)) };
}

function headOf(components: readonly Component[], rows: Uint8Array, top: number): InkBand {
  const bottom = rows.indexOf(0, top);
  const next = rows.indexOf(1, bottom);
  return bandOf(components, top, bottom, next < 0 ? 0 : next - bottom);
}

function footOf(components: readonly Component[], rows: Uint8Array, bottom: number): InkBand {
  const top = rows.lastIndexOf(0, bottom - 1) + 1;
  const next = top > 0 ? rows.lastIndexOf(1, top - 1) + 1 : 0;
  return bandOf(components, top, bottom, next === 0 ? 0 : top - next);
}

function bandOf(components: readonly Component[], top: number, bottom: number, apart: number): InkBand {
  const own = components.filter((component) => component.bottom > top && component.top < bottom);
  return {
    left: min(...own.map(({ left }) => left)),
    right: max(...own.map(({ right }) => right)),
    top,
    bottom,
    apart,
  };
}
