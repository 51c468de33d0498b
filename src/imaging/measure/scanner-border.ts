import type { Box } from '../../core/geometry.ts';
import { countBelow, countValues } from './count-values.ts';
import { millimetres, type Plane } from './plane.ts';

/** What a scanner sees beside the paper. */
export interface ScannerBorder {
  /** 1 where the plane shows the lid or the bed, not the paper. */
  mask: Uint8Array;
  /** Share of the plane that is border, 0..1. */
  share: number;
  /** The plane without the rows and columns that are border from end to end, in px. */
  inside: Box;
}

/**
 * Finds the black that reaches in from the edges of a scan: darker than 0.35 of the paper, at least 1 mm thick (a table
 * rule or a letter that runs off the page is not border) and joined to an edge. Null when there is none, or when more
 * than 0.6 of the side is dark, because then nobody can tell lid from paper.
 */
export function scannerBorder(grey: Plane): ScannerBorder | null {
  const region = edgeRegion(grey, blackBelow(grey.data));
  if (!region) return null;
  const { mask, share } = region;
  return { mask, share, inside: clearInside(mask, grey.width, grey.height) };
}

/** Darker than this is no paper: 0.35 of the paper, at most 96. */
export function blackBelow(data: Uint8Array): number {
  return Math.min(96, paperOf(data) * 0.35);
}

/** What is darker than `limit`, at least 1 mm thick and joined to an edge; `inner` leaves its outermost 0.5 mm out. */
export function edgeRegion(grey: Plane, limit: number): { mask: Uint8Array; inner: Uint8Array; share: number } | null {
  const { data, width, height } = grey;
  const reach = Math.max(1, Math.round(millimetres(1, grey.dpi) / 2));
  if (width <= 2 * reach || height <= 2 * reach) return null;
  const dark = countBelow(data, limit);
  if (dark === 0 || dark > data.length * 0.6 || !isThickAtAnEdge(grey, limit, reach)) return null;
  const thick = new Uint8Array(width * height);
  erodeDark(grey, limit, reach, thick);
  const inner = floodFromEdges(thick, width, height);
  const mask = inner.slice();
  const share = growBack(mask, width, height, reach + 1);
  return share === 0 ? null : { mask, inner, share };
}

/** The brightness that 0.9 of the pixels do not exceed: paper, even when a third of the bed is black. */
export function paperOf(data: Uint8Array): number {
  const histogram = countValues(data);
  let left = data.length * 0.1;
  for (let v = 255; v > 0; v--) {
    left -= histogram[v]!;
    if (left <= 0) return v;
  }
  return 0;
}

/** Whether erodeDark would leave any px of an edge: of most pages it leaves none, and dark in the middle is not asked for. */
function isThickAtAnEdge({ data, width, height }: Plane, limit: number, reach: number): boolean {
  const last = data.length - 1;
  return (
    isThickAlong(data, limit, { from: 0, step: 1, inwards: width, length: width }, reach) ||
    isThickAlong(data, limit, { from: last, step: -1, inwards: -width, length: width }, reach) ||
    isThickAlong(data, limit, { from: 0, step: width, inwards: 1, length: height }, reach) ||
    isThickAlong(data, limit, { from: last, step: -width, inwards: -1, length: height }, reach)
  );
}

/** Whether `reach` px inwards and to both sides of any px of the edge all is dark; outside the plane counts as dark. */
function isThickAlong(
  data: Uint8Array,
  limit: number,
  { from, step, inwards, length }: { from: number; step: number; inwards: number; length: number },
  reach: number,
): boolean {
  let run = reach;
  for (let n = 0, edge = from; n < length; n++, edge += step) {
    run++;
    for (let depth = 0, i = edge; depth <= reach; depth++, i += inwards) if (data[i]! >= limit) run = 0;
    if (run > 2 * reach) return true;
  }
  return run + reach > 2 * reach;
}

/** Marks pixels whose whole neighbourhood of `reach` px is dark; outside the plane counts as dark. */
function erodeDark(grey: Plane, limit: number, reach: number, out: Uint8Array): void {
  const { data, width, height } = grey;
  const rows = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0, run = reach; x < width + reach; x++) {
      run = x >= width || data[y * width + x]! < limit ? run + 1 : 0;
      if (x >= reach && run > 2 * reach) rows[y * width + x - reach] = 1;
    }
  }
  for (let x = 0; x < width; x++) {
    for (let y = 0, run = reach; y < height + reach; y++) {
      run = y >= height || rows[y * width + x]! ? run + 1 : 0;
      if (y >= reach && run > 2 * reach) out[(y - reach) * width + x] = 1;
    }
  }
}

function floodFromEdges(thick: Uint8Array, width: number, height: number): Uint8Array {
  const mask = new Uint8Array(width * height);
  const open: number[] = [];
  const enter = (i: number): void => {
    if (!thick[i] || mask[i]) return;
    mask[i] = 1;
    open.push(i);
  };
  for (let x = 0; x < width; x++) {
    enter(x);
    enter((height - 1) * width + x);
  }
  for (let y = 0; y < height; y++) {
    enter(y * width);
    enter(y * width + width - 1);
  }
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    const x = i % width;
    if (x > 0) enter(i - 1);
    if (x < width - 1) enter(i + 1);
    if (i >= width) enter(i - width);
    if (i < width * (height - 1)) enter(i + width);
  }
  return mask;
}

/** Grows the mask by `reach` px, undoing the erosion and covering the blurred rim. Returns its share of the plane. */
function growBack(mask: Uint8Array, width: number, height: number, reach: number): number {
  const rows = new Uint8Array(mask.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!mask[y * width + x]) continue;
      rows.fill(1, y * width + Math.max(0, x - reach), y * width + Math.min(width, x + reach + 1));
    }
  }
  let count = 0;
  mask.fill(0);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!rows[y * width + x]) continue;
      for (let ny = Math.max(0, y - reach); ny < Math.min(height, y + reach + 1); ny++) mask[ny * width + x] = 1;
    }
  }
  for (let i = 0; i < mask.length; i++) count += mask[i]!;
  return count / mask.length;
}

/** Walks in from each edge over lines that are border for at least 0.98 of their length. */
function clearInside(mask: Uint8Array, width: number, height: number): Box {
  const rowIsBorder = (y: number): boolean => {
    let count = 0;
    for (let x = 0; x < width; x++) count += mask[y * width + x]!;
    return count >= width * 0.98;
  };
  const columnIsBorder = (x: number): boolean => {
    let count = 0;
    for (let y = 0; y < height; y++) count += mask[y * width + x]!;
    return count >= height * 0.98;
  };
  let [left, top, right, bottom] = [0, 0, width, height];
  while (top < bottom - 1 && rowIsBorder(top)) top++;
  while (bottom > top + 1 && rowIsBorder(bottom - 1)) bottom--;
  while (left < right - 1 && columnIsBorder(left)) left++;
  while (right > left + 1 && columnIsBorder(right - 1)) right--;
  return [left, top, right - left, bottom - top];
}
